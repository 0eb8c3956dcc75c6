import type { Opened } from "@modelgate/baseline";
import { digestFile } from "@modelgate/dataset";
import { follow } from "@modelgate/evaluation";
import { privateFolder } from "@modelgate/inference/private-folder";
import type { Timer } from "@modelgate/inference/timing";
import { environment, type Host } from "@modelgate/runner";
import { type Baseline, type DatasetEntry, problemsOf, type Report, worst } from "@modelgate/schema";
import { modelBefore } from "./before.ts";
import { type Experiment, experiment } from "./experiment.ts";
import { judge } from "./judge.ts";
import type { World } from "./main.ts";
import { measured } from "./measured.ts";
import { outline } from "./outline.ts";
import type { Given, Plan } from "./plan.ts";
import { SERVED, servedNotes } from "./served.ts";
import { timerOf } from "./timer-of.ts";

export type Run = { given: Given; host: Host; world: World };

/**
 * Times the model beside its baseline, and judges what was asked. What went wrong on the way leaves what was measured.
 * @throws ModelgateError where a model cannot be had, read or run at all, or the budget is too small for the question
 */
export async function timedReport(plan: Plan, run: Run): Promise<Report> {
  const { given, world } = run;
  using folder = privateFolder();
  const before = await modelBefore(plan, () => world.ports(given), folder.path);
  using timer = await timerOf(plan, before, run);
  const found = await experiment(timer, plan, run);
  return await reportOf(plan, run, { timer, before, found });
}

type Timed = { timer: Timer; before: Opened | null; found: Experiment };

async function reportOf(
  plan: Plan,
  { given, host, world }: Run,
  { timer, before, found }: Timed,
): Promise<Report> {
  const { trace, faults } = found;
  const { candidate, baseline } = timer.models;
  const place = plan.rows?.name ?? null;
  const { measurements, launches, unbounded } = measured(trace, found.latency, place);
  const judged = given.calibrate
    ? { checks: [], settleSeconds: null }
    : judge(plan.clauses, {
        ...{ trace, measurements, launches, unbounded, places: plan.places },
        hasBaseline: baseline !== null,
        // Which bytes servers run nobody knows: two are never one for having no digest.
        isSame: candidate.digest !== null && baseline?.digest === candidate.digest,
        first: before?.kind === "none" ? before.reason : null,
      });
  const { checks, notes } = follow(judged.checks, {
    waivers: plan.waivers,
    mode: plan.mode,
    today: world.today(),
  });
  const latency = { ...found.latency, settleSeconds: judged.settleSeconds };
  const base = outline(host, plan, faults);
  const gate = latency.ratios.find(({ of }) => of === "candidate/baseline");
  host.setOutput("ratio", gate === undefined ? "" : String(gate.value));
  const datasets = await datasetsOf(plan);
  const report: Report = {
    ...base,
    verdict: faults.length > 0 ? "error" : worst(checks.map(({ effect }) => effect)),
    subject: {
      ...base.subject,
      digest: candidate.digest,
      sizeBytes: candidate.sizeBytes,
      binding: timer.served === null ? "executed" : "claimed",
    },
    ...(before === null ? {} : { baseline: entryOf(before, baseline?.digest ?? null) }),
    ...(plan.served?.baseline == null ? {} : { baseline: SERVED }),
    datasets,
    measurements,
    checks,
    notes: [...plan.notes, ...notesOf(before), ...servedNotes(plan), ...found.notes, ...notes],
    latency,
    environment: environment(timer.runtime, {
      ...(timer.served === null ? { threads: given.threads, optimisation: given.optimisation } : {}),
      batch: given.batch,
      concurrency: given.concurrency,
      axes: given.axes.map(([name, size]) => `${name}=${size}`).join(" "),
    }),
    provenance: { ...base.provenance, seed: given.seed },
  };
  if (given.history === null && given.export === null) return report;
  const { withHistory } = await import("./history.ts");
  return await withHistory(report, given);
}

function notesOf(before: Opened | null): readonly string[] {
  if (before === null) return [];
  return before.kind === "none" ? [`comparisons are skipped: ${before.reason}`] : before.notes;
}

function entryOf(before: Opened, digest: string | null): Baseline {
  const commit = before.kind === "file" ? before.commit : null;
  return { source: before.source, digest, predictionsDigest: null, commit };
}

async function datasetsOf({ rows }: Plan): Promise<DatasetEntry[]> {
  if (rows === null) return [];
  const { name, path } = rows;
  try {
    return [{ name, path, digest: (await digestFile(path)).digest, rows: null }];
  } catch (error) {
    // It was read while it was timed; that it cannot be read any more is said where it is named.
    return [
      { name, path: `${path} (${problemsOf(error)[0]?.code ?? "unreadable"})`, digest: null, rows: null },
    ];
  }
}
