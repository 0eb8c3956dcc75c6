import { join } from "node:path";
import { type BaselinePorts, type FileSource, type Opened, sourceName } from "@modelgate/baseline";
import { type Reference, referenceFault } from "@modelgate/evaluation";
import { readPredictions, type Scored, type Scoring } from "@modelgate/inference";
import { privateFolder } from "@modelgate/inference/private-folder";
import { inspectModel } from "@modelgate/onnx";
import { type Baseline, type BaselineSource, failure, type Problem, problemsOf } from "@modelgate/schema";
import { carriedBefore } from "./carried.ts";
import type { Evidence } from "./evidence.ts";
import type { Keep } from "./keep.ts";
import { keptOrScored } from "./kept-baseline.ts";
import { openedAt } from "./opened-at.ts";
import type { Plan } from "./plan.ts";
import { answeredBefore, isReadAlike } from "./read-alike.ts";

/** What the candidate is compared with on each data set, and how the report names it. */
export type References = {
  byDataset: Map<string, Reference>;
  entry: Baseline | null;
  notes: string[];
};

/** What a baseline takes: ways to its file, and a way to run it. */
export type Means = {
  ports(): Promise<BaselinePorts>;
  score(scoring: Scoring): Promise<Scored>;
  threads: number;
  /** Where a baseline's predictions are kept between runs; null: nowhere. */
  keep: Keep | null;
};

/**
 * Brings the baseline and has it answer the same data. A fault is a reference of its own: comparisons then cannot be
 * judged, and everything else still is.
 */
export async function referencesOf(
  baseline: BaselineSource,
  { planned, evidence }: { planned: Plan; evidence: Evidence },
  means: Means,
): Promise<References> {
  // External data and LFS objects lie beside the model while it is run; nothing of it stays.
  using own = privateFolder();
  const folder = own.path;
  try {
    if (baseline.kind === "report") {
      const { fromReport } = await import("./from-report.ts");
      return await fromReport(baseline.path, { planned, evidence }, means.ports);
    }
    return planned.modelPath === null && planned.endpoint === null
      ? await fromPredictions(baseline, { planned, evidence }, means, folder)
      : await fromModel(baseline, { planned, evidence, modelPath: planned.modelPath ?? "" }, means, folder);
  } catch (error) {
    return everywhere(planned, referenceFault(error), {
      source: sourceName(baseline),
      digest: null,
      predictionsDigest: null,
    });
  }
}

async function fromModel(
  source: FileSource,
  { planned, evidence, modelPath }: { planned: Plan; evidence: Evidence; modelPath: string },
  { ports, score, threads, keep }: Means,
  folder: string,
): Promise<References> {
  if (planned.judgedBy?.judgedBy === "base" && planned.before.model === null && source.kind === "git")
    throw failure(
      "baseline-mismatch",
      "baseline: the base branch validates a predictions file and this branch a model, so they cannot be compared",
      { hint: "Take the comparisons from the policy first, in a change of their own; then bring the model." },
    );
  const paths = { now: modelPath, before: planned.before.model ?? modelPath, kind: "model" } as const;
  const opened = await openedAt(source, paths, await ports(), folder);
  if (opened.kind === "none") return first(planned, opened);
  const output = planned.before.output ?? planned.output;
  const datasets = planned.datasets.map((set) => ({
    ...set,
    inputs: planned.before.datasets.get(set.name)?.inputs ?? set.inputs,
  }));
  const { digest } = await inspectModel(opened.path);
  const known = { ...entryOf(opened), digest };
  const isSame = digest === evidence.subject.digest;
  if (isSame && isReadAlike(planned)) return everywhere(planned, { kind: "same" }, known, opened.notes);
  const scoring = { modelPath: opened.path, datasets, output, options: { threads } };
  const scored = await keptOrScored({ scoring, model: digest, evidence, score }, keep);
  // What was looked at and what was run were read apart: the run's word counts.
  const entry = { ...known, digest: scored.subject.digest, reused: scored.reused };
  const referenceTo = ({ name, outcome }: Scored["datasets"][number]): Reference =>
    "predictions" in outcome
      ? answeredBefore(outcome.predictions, { evidence, dataset: name, isSame })
      : ofBaseline(outcome.problems);
  const byDataset = scored.datasets.map((one) => [one.name, referenceTo(one)] as const);
  return { byDataset: new Map(byDataset), entry, notes: [...opened.notes, ...scored.notes] };
}

function ofBaseline(problems: readonly Problem[]): Reference {
  const named = problems.map((one) =>
    one.message.startsWith("baseline") ? one : { ...one, message: `the baseline: ${one.message}` },
  );
  return { kind: "problems", problems: named };
}

async function fromPredictions(
  source: FileSource,
  { planned, evidence }: { planned: Plan; evidence: Evidence },
  { ports }: Means,
  folder: string,
): Promise<References> {
  const { predictions: specs } = planned;
  const output = planned.before.output ?? planned.output;
  if (source.kind !== "git" && specs.length > 1) throw oneForAll(specs.length);
  const ways = await ports();
  const found = await Promise.all(
    specs.map(async (spec, at): Promise<Found> => {
      const before = planned.before.datasets.get(spec.name) ?? spec;
      const paths = { now: spec.path, before: before.path, kind: "file" } as const;
      try {
        const opened = await openedAt(source, paths, ways, join(folder, String(at)));
        if (opened.kind === "none") return { name: spec.name, opened, reference: opened };
        const { target, id } = before;
        const carried = await carriedBefore(opened.path, spec.carried ?? {}, planned.clauses);
        const read = await readPredictions({ ...spec, carried, target, id, path: opened.path }, output);
        const { predictions, digest } = read;
        const isSame = evidence.datasets.find(({ name }) => name === spec.name)?.digest === digest;
        const reference = answeredBefore(predictions, { evidence, dataset: spec.name, isSame });
        return { name: spec.name, opened, digest, reference };
      } catch (error) {
        return { name: spec.name, reference: ofBaseline(problemsOf(error)) };
      }
    }),
  );
  const [only] = found;
  return {
    byDataset: new Map(found.map(({ name, reference }) => [name, reference])),
    entry: {
      source: only?.opened?.source ?? sourceName(source),
      digest: null,
      predictionsDigest: found.length === 1 ? (only?.digest ?? null) : null,
      commit: only?.opened?.kind === "file" ? only.opened.commit : null,
    },
    notes: [...new Set(found.flatMap(({ opened }) => notesOf(opened)))],
  };
}

type Found = { name: string; reference: Reference; opened?: Opened; digest?: string };

function oneForAll(count: number) {
  return failure("input-invalid", `baseline: one file is named, and ${count} predictions files are judged`, {
    hint: "Name a git ref or an earlier report: they have one for each data set.",
  });
}

function notesOf(opened: Opened | undefined): readonly string[] {
  if (opened === undefined) return [];
  return opened.kind === "none" ? [`comparisons are skipped: ${opened.reason}`] : opened.notes;
}

function first(planned: Plan, { source, reason }: Opened & { kind: "none" }): References {
  const entry = { source, digest: null, predictionsDigest: null };
  return everywhere(planned, { kind: "none", reason }, entry, [`comparisons are skipped: ${reason}`]);
}

function everywhere(
  planned: Plan,
  reference: Reference,
  entry: Baseline,
  notes: readonly string[] = [],
): References {
  const byDataset = new Map(namesOf(planned).map((name) => [name, reference]));
  return { byDataset, entry, notes: [...notes] };
}

function namesOf({ datasets, predictions }: Plan): string[] {
  return [...datasets, ...predictions].map(({ name }) => name);
}

function entryOf({ source, commit }: Opened & { kind: "file" }): Baseline {
  return { source, digest: null, predictionsDigest: null, commit };
}
