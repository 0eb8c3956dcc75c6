import { join } from "node:path";
import { changedData } from "@modelgate/baseline";
import { privateFolder } from "@modelgate/inference/private-folder";
import { environment, type Host } from "@modelgate/runner";
import {
  type Baseline,
  type Changes,
  type Check,
  failure,
  type Measurement,
  type Problem,
  type Report,
  worst,
} from "@modelgate/schema";
import { type Before, modelBefore, type Since } from "./before.ts";
import { lineageOf } from "./lineage.ts";
import { inWorkTree, type Located } from "./located.ts";
import type { World } from "./main.ts";
import { type Alone, measurementsOf, type Seen } from "./measured.ts";
import { outline } from "./outline.ts";
import type { Given, Known, Plan } from "./plan.ts";

export type Run = { given: Given; host: Host; world: World; policy: Known | null };

/** What a comparison found: the section of the report and all that goes beside it. */
export type Found = Pick<Report, "subject" | "datasets"> & {
  changes: Changes;
  /** What is known of a first version by itself. */
  alone: Alone | null;
  baselineDigest: string | null;
  seen: Seen;
  runtime: string | null;
  problems: readonly Problem[];
  notes: readonly string[];
};

/**
 * Compares one model with what it was, and judges what was asked. What is amiss with the data leaves what the files tell.
 * @param since what changed, where that is known already
 * @throws ModelgateError where one of both models cannot be had or read
 */
export async function oneModel(plan: Plan, run: Run, since: Since | null): Promise<Report> {
  const { given, host, world, policy } = run;
  using root = privateFolder();
  const ports = () => world.ports(given);
  const waysIn = (folder: string) => ({ ports, folder: join(root.path, folder), env: world.env });
  const after = await inWorkTree(plan.path, waysIn("after"));
  const before = await modelBefore(plan, policy, { since, ways: waysIn("before") });
  const found = await foundOf(plan, { after, before }, run);
  const measurements = measurementsOf(found.changes, found.alone, found.seen);
  const { checks, notes } = await judged(plan, measurements, { before, found, world });
  const base = outline(host, plan, { plan, problems: found.problems });
  const effects = checks.map(({ effect }) => effect);
  return {
    ...base,
    verdict: found.problems.length > 0 ? "error" : worst(effects),
    subject: found.subject,
    baseline: entryOf(before, found),
    datasets: found.datasets,
    measurements,
    checks,
    notes: [
      ...plan.notes,
      ...(world.isProposed ? await changedData(found.datasets, ports) : []),
      ...(after?.notes ?? []),
      ...(before.kind === "file" ? before.notes : [`there is nothing to compare with: ${before.reason}`]),
      ...found.notes,
      ...notes,
      ...(effects.length === 0 ? ["this report describes only: no limit was given"] : []),
    ],
    changes: found.changes,
    environment: environment(found.runtime, { rtol: given.rtol, atol: given.atol }),
  };
}

async function foundOf(
  plan: Plan,
  { after, before }: { after: Located | null; before: Before & { since: Since | null } },
  run: Run,
): Promise<Found> {
  const { compareModels, firstVersion, goneModel } = await import("./compare.ts");
  if (after === null) {
    // Only what was committed can be deleted: a file that a path or an address names says nothing of this one.
    if (before.kind === "file" && before.commit !== null) return await goneModel(plan, before);
    throw absent(plan, before, run);
  }
  if (before.kind === "none") return await firstVersion(plan, { after, reason: before.reason }, run);
  const lineage = await lineageOf(plan.path, before, before.since);
  return await compareModels(plan, { after, before, lineage }, run);
}

function absent({ path }: Plan, before: Before, { policy }: Run) {
  const names = policy?.models.map(({ name }) => name).join(", ") ?? "";
  const where = before.kind === "none" ? ", neither here nor at the base" : "";
  return failure("file-missing", `${path}: there is no such model${where}`, {
    hint: names === "" ? "Check the path." : `Check the path, or name one of the policy's models: ${names}.`,
  });
}

async function judged(
  plan: Plan,
  measurements: readonly Measurement[],
  { before, found, world }: { before: Before; found: Found; world: World },
): Promise<{ checks: Check[]; notes: readonly string[] }> {
  if (plan.clauses.length === 0) return { checks: [], notes: [] };
  // Loaded on demand: a run that only describes pays nothing for it.
  const { judge, judgedBy } = await import("./judge.ts");
  const first = before.kind === "none" ? before.reason : null;
  const isSame = found.baselineDigest !== null && found.baselineDigest === found.subject.digest;
  const checks = judge(plan.clauses, { measurements, first, isSame });
  return judgedBy(checks, { waivers: plan.waivers, mode: plan.mode, today: world.today() });
}

function entryOf(before: Before, { baselineDigest }: Found): Baseline {
  const commit = before.kind === "file" ? before.commit : null;
  return { source: before.source, digest: baselineDigest, predictionsDigest: null, commit };
}
