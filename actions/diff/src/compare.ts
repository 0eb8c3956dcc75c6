import { levelOf } from "@modelgate/comparison";
import { type Changes, DIFF_METRICS, failure, type Subject } from "@modelgate/schema";
import { MODEL } from "./asked.ts";
import type { Before } from "./before.ts";
import type { Side } from "./files.ts";
import type { Lineage } from "./lineage.ts";
import type { Located } from "./located.ts";
import { named } from "./named-fault.ts";
import type { Found, Run } from "./one-model.ts";
import { type OpenedModel, openModel } from "./opened-model.ts";
import type { Plan } from "./plan.ts";
import { NOT_RUN, type Ran } from "./running.ts";
import { statementOf } from "./statement.ts";
import { type Structure, structureOf } from "./structure.ts";

type BeforeFile = Extract<Before, { kind: "file" }>;

const OF_BASELINE = { whose: "the baseline: " };

/**
 * Compares two models: their files, and where there is data, what they answer. One file on both
 * sides is run only for what it costs.
 * @throws ModelgateError what a model that cannot be read or is refused throws
 */
export async function compareModels(
  plan: Plan,
  { after: here, before: there, lineage }: { after: Located; before: BeforeFile; lineage: Lineage },
  run: Run,
): Promise<Found> {
  const before = await named(OF_BASELINE, () => openModel(there.path));
  const after = await openModel(here.path);
  const structure = structureOf(before, after, lineage);
  const ran = await ranBoth({ before, after }, structure, { plan, run });
  const isMoved = there.commit !== null && isOther(there.shown, plan.path);
  return {
    ...ran,
    subject: subjectOf(plan, after),
    baselineDigest: before.digest,
    datasets: [...ran.datasets],
    changes: changesOf({ before, after }, structure, { ran, from: there.shown, isMoved }),
    alone: null,
    notes: [...structure.notes, ...lineage.notes, ...ran.notes],
  };
}

/**
 * As `compareModels` of two plain files, of which nothing is run; null is a side that is not there.
 * @throws ModelgateError what files that cannot be read throw
 */
export async function compareFiles(
  old: Side | null,
  now: Side | null,
): Promise<{
  subject: Pick<Subject, "digest" | "sizeBytes" | "binding">;
  changes: Changes;
  notes: readonly string[];
}> {
  const lenient = { isLenient: true };
  const open = (side: Side, whose: string) =>
    named({ whose, shown: { from: side.file, to: side.path } }, () => openModel(side.file, lenient));
  const before = old && (await open(old, "before: "));
  const after = now && (await open(now, "after: "));
  const [digest, sizeBytes] = [after?.digest ?? null, after?.sizeBytes ?? null];
  const subject = {
    digest,
    sizeBytes,
    binding: after === null ? ("claimed" as const) : ("executed" as const),
  };
  if (after === null || before === null) {
    if (before === null && after === null)
      throw failure("input-invalid", "expected at least one file", {
        hint: "Give the model before, the model after, or both.",
      });
    const changes =
      after === null ? gone(old?.path ?? "", before?.sizeBytes ?? null) : fresh("it was not there before");
    return { subject, changes, notes: [] };
  }
  const structure = structureOf(before, after);
  const isMoved = old?.path !== now?.path;
  const changes = changesOf({ before, after }, structure, { ran: NOT_RUN, from: old?.path ?? "", isMoved });
  return { subject, changes, notes: structure.notes };
}

const UNTOLD =
  "the bytes differ in what is not compared: doc strings, annotations, attributes that say their default, shapes of inner values, or where values are stored";

type Both = { before: OpenedModel; after: OpenedModel };

function changesOf(
  { before, after }: Both,
  { changes }: Structure,
  { ran, from, isMoved }: { ran: Ran; from: string; isMoved: boolean },
): Changes {
  const isSame = before.digest === after.digest;
  const { cost, behaviour } = ran;
  const { level, reasons } = levelOf(changes);
  const isUntold = level === "none" && !isSame;
  return {
    kind: isMoved ? "renamed" : isSame ? "identical" : "changed",
    level,
    reasons: isUntold ? [UNTOLD] : [...reasons],
    statement: statementOf({ ...changes, behaviour }, isSame),
    before: { path: from, sizeBytes: before.sizeBytes },
    ...changes,
    cost,
    behaviour,
  };
}

async function ranBoth(
  { before, after }: Both,
  { graphs }: Structure,
  { plan, run }: { plan: Plan; run: Run },
): Promise<Ran> {
  if (before.digest === after.digest) return await ranSame(after, plan, run);
  const isAsked = plan.datasets.length > 0 || run.given.layers || asksCost(plan);
  if (!isAsked || graphs === null) return NOT_RUN;
  const pair = {
    before: { path: before.path, model: graphs.before },
    after: { path: after.path, model: graphs.after },
    match: graphs.match,
  };
  const { runBoth } = await import("./run-both.ts");
  return await runBoth(pair, plan, run);
}

/** One file on both sides: what a limit asks of its answers is known, and only what it costs has to be seen. */
async function ranSame(one: OpenedModel, plan: Plan, run: Run): Promise<Ran> {
  const known = plan.clauses.filter(({ clause }) => DIFF_METRICS[clause.metric]?.needsData);
  const same = known.flatMap(({ clause: { metric }, datasets }) =>
    datasets.map((name) => ({ metric, dataset: name === MODEL ? null : name })),
  );
  return { ...NOT_RUN, ...(await costAlone(one, plan, run)), seen: { ...NOT_RUN.seen, same } };
}

async function costAlone({ path, content }: OpenedModel, plan: Plan, run: Run) {
  if (!asksCost(plan) || content.kind !== "onnx") return { cost: null, notes: [] };
  const { costOfOne } = await import("./cost.ts");
  return await costOfOne({ path, model: content.model }, plan, run);
}

/** What is known of a model that has nothing before it: its own numbers, so that limits on them can be judged. */
export async function firstVersion(
  plan: Plan,
  { after: { path }, reason }: { after: Located; reason: string },
  run: Run,
): Promise<Found> {
  const after = await openModel(path);
  const { changes } = structureOf(after, after);
  const { cost, notes } = await costAlone(after, plan, run);
  return {
    ...NOT_RUN,
    subject: subjectOf(plan, after),
    baselineDigest: null,
    datasets: [],
    changes: fresh(reason),
    alone: { graph: changes.graph, weights: changes.weights, cost },
    notes,
  };
}

/** What is known of a model that is gone. */
export async function goneModel(plan: Plan, there: BeforeFile): Promise<Found> {
  const before = await named(OF_BASELINE, () => openModel(there.path));
  return {
    ...NOT_RUN,
    subject: { name: plan.name, path: plan.path, digest: null, sizeBytes: null, binding: "claimed" },
    baselineDigest: before.digest,
    datasets: [],
    changes: gone(there.shown, before.sizeBytes),
    alone: null,
  };
}

const EMPTY = { signature: [], graph: null, weights: null, cost: null, behaviour: null, facts: [] };

function fresh(reason: string): Changes {
  const level = "minor" as const;
  const reasons = ["no caller depends on a new model"];
  return { ...EMPTY, kind: "new", level, reasons, statement: `a new model: ${reason}`, before: null };
}

function gone(path: string, sizeBytes: number | null): Changes {
  const reasons = ["callers of this model will fail: it no longer exists"];
  const before = { path, sizeBytes };
  return { ...EMPTY, kind: "deleted", level: "major", reasons, statement: "the model is deleted", before };
}

function subjectOf({ name, path }: Plan, { digest, sizeBytes }: OpenedModel): Subject {
  return { name, path, digest, sizeBytes, binding: "executed" };
}

function isOther(shown: string, path: string): boolean {
  const plain = (text: string) => text.replaceAll("\\", "/").replace(/^\.\//u, "");
  const [one, other] = [plain(shown), plain(path)];
  // One is from the root of the repository, the other from the working directory below it.
  return one !== other && !one.endsWith(`/${other}`) && !other.endsWith(`/${one}`);
}

function asksCost({ clauses }: Plan): boolean {
  return clauses.some(({ clause }) => ["mac_count", "peak_activation_bytes"].includes(clause.metric));
}
