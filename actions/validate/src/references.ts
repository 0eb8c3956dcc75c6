import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BaselinePorts, type Opened, sourceName } from "@modelgate/baseline";
import { type Reference, referenceFault } from "@modelgate/evaluation";
import { readPredictions, type Scored, type Scoring } from "@modelgate/inference";
import { readWrittenPredictions } from "@modelgate/inference/write-predictions";
import { inspectModel } from "@modelgate/onnx";
import type { Baseline, BaselineSource, Measurement } from "@modelgate/schema";
import type { Evidence } from "./evidence.ts";
import type { Keep } from "./keep.ts";
import { keptOrScored } from "./kept-baseline.ts";
import type { Plan } from "./plan.ts";

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

const NONE: References = { byDataset: new Map(), entry: null, notes: [] };

/**
 * Brings the baseline and has it answer the same data. A fault is a reference of its own: comparisons then cannot be
 * judged, and everything else still is.
 */
export async function referencesOf(planned: Plan, evidence: Evidence, means: Means): Promise<References> {
  const { baseline } = planned;
  if (baseline === null) return NONE;
  // External data and LFS objects lie beside the model while it is run; nothing of it stays.
  const folder = mkdtempSync(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "modelgate-baseline-"));
  try {
    if (baseline.kind === "report") return await fromReport(baseline.path, planned, evidence);
    return planned.modelPath === null
      ? await fromPredictions(baseline, planned, means, folder)
      : await fromModel(baseline, { planned, evidence, modelPath: planned.modelPath }, means, folder);
  } catch (error) {
    return everywhere(planned, referenceFault(error), {
      source: sourceName(baseline),
      digest: null,
      predictionsDigest: null,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type FileSource = Exclude<BaselineSource, { kind: "report" }>;

async function fromModel(
  source: FileSource,
  { planned, evidence, modelPath }: { planned: Plan; evidence: Evidence; modelPath: string },
  { ports, score, threads, keep }: Means,
  folder: string,
): Promise<References> {
  const { openBaseline } = await import("@modelgate/baseline");
  const opened = await openBaseline(source, { path: modelPath, kind: "model" }, await ports(), folder);
  if (opened.kind === "none") return first(planned, opened);
  const { datasets, output } = planned;
  const { digest } = await inspectModel(opened.path);
  const known = { ...entryOf(opened), digest };
  if (digest === evidence.subject.digest) return everywhere(planned, { kind: "same" }, known, opened.notes);
  const scoring = { modelPath: opened.path, datasets, output, options: { threads } };
  const scored = await keptOrScored({ scoring, model: digest, evidence, score }, keep);
  // What was looked at and what was run were read apart: the run's word counts.
  const entry = { ...known, digest: scored.subject.digest, reused: scored.reused };
  const byDataset = scored.datasets.map(({ name, outcome }) => [name, referenceTo(outcome)] as const);
  return { byDataset: new Map(byDataset), entry, notes: [...opened.notes, ...scored.notes] };
}

function referenceTo(outcome: Scored["datasets"][number]["outcome"]): Reference {
  if ("predictions" in outcome) return { kind: "predictions", predictions: outcome.predictions };
  const problems = outcome.problems.map((one) => ({ ...one, message: `the baseline: ${one.message}` }));
  return { kind: "problems", problems };
}

async function fromPredictions(
  source: FileSource,
  planned: Plan,
  { ports }: Means,
  folder: string,
): Promise<References> {
  const { openBaseline } = await import("@modelgate/baseline");
  const ways = await ports();
  const found = await Promise.all(
    planned.predictions.map(async (spec, at) => {
      const opened = await openBaseline(
        source,
        { path: spec.path, kind: "file" },
        ways,
        join(folder, String(at)),
      );
      if (opened.kind === "none")
        return { spec, opened, reference: { kind: "none", reason: opened.reason } as const };
      const { predictions, digest } = await readPredictions({ ...spec, path: opened.path }, planned.output);
      return { spec, opened, digest, reference: { kind: "predictions", predictions } as const };
    }),
  );
  const [only] = found;
  const isOne = found.length === 1 && only?.opened.kind === "file";
  return {
    byDataset: new Map(found.map(({ spec, reference }) => [spec.name, reference])),
    entry: {
      source: only?.opened.source ?? sourceName(source),
      digest: null,
      predictionsDigest: isOne ? (only?.digest ?? null) : null,
      commit: only?.opened.kind === "file" ? only.opened.commit : null,
    },
    notes: found.flatMap(({ opened }) => (opened.kind === "file" ? [...opened.notes] : [])),
  };
}

/** Its predictions where they lie beside it, else its numbers, which pair nothing. */
async function fromReport(path: string, planned: Plan, evidence: Evidence): Promise<References> {
  const { readEarlierReport } = await import("@modelgate/baseline");
  const earlier = await readEarlierReport(path);
  const notes: string[] = [];
  const byDataset = new Map<string, Reference>();
  for (const { name } of [...planned.datasets, ...planned.predictions]) {
    const kept = earlier.predictions.get(name);
    const written = kept !== undefined && "path" in kept ? await writtenBefore(kept, evidence, name) : null;
    if (written !== null && typeof written !== "string") {
      byDataset.set(name, written);
      continue;
    }
    const measurements = earlier.report.measurements.filter(({ dataset }) => dataset === name);
    const why = written ?? (kept && "none" in kept ? kept.none : "the report has no such data set");
    byDataset.set(name, unpaired(measurements, why));
    if (measurements.length > 0) notes.push(`${name} is compared unpaired with ${earlier.source}: ${why}`);
  }
  const { digest } = earlier.report.subject;
  const kept = [...earlier.predictions.values()];
  const only = kept.length === 1 && kept[0] !== undefined && "digest" in kept[0] ? kept[0].digest : null;
  return { byDataset, entry: { source: earlier.source, digest, predictionsDigest: only }, notes };
}

/**
 * Predictions that an earlier run saved, read as what the candidate answered on the same data; or why they pair nothing. Rows
 * without ids pair by their number, which means something only in the very same file.
 */
async function writtenBefore(
  kept: { path: string; data: string | null },
  { outcomes, datasets }: Evidence,
  dataset: string,
): Promise<Reference | string> {
  const outcome = outcomes.find((one) => one.dataset === dataset);
  // Without the candidate's answers nothing is compared, whatever the baseline said.
  if (outcome === undefined || "problems" in outcome)
    return { kind: "none", reason: "the candidate has no predictions" };
  const digest = datasets.find(({ name }) => name === dataset)?.digest ?? null;
  if (outcome.predictions.ids === null && (digest === null || digest !== kept.data))
    return "the data has changed since, and no id names its examples";
  const { predictions } = await readWrittenPredictions(kept.path, outcome.predictions);
  return { kind: "predictions", predictions };
}

function unpaired(measurements: readonly Measurement[], why: string): Reference {
  if (measurements.length > 0) return { kind: "measurements", measurements };
  return {
    kind: "problems",
    problems: [
      { code: "baseline-missing", message: `baseline: ${why}`, hint: "Name a report of the same data sets." },
    ],
  };
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
  const names = [...planned.datasets, ...planned.predictions].map(({ name }) => name);
  return { byDataset: new Map(names.map((name) => [name, reference])), entry, notes: [...notes] };
}

function entryOf({ source, commit }: Opened & { kind: "file" }): Baseline {
  return { source, digest: null, predictionsDigest: null, commit };
}
