import type { Opened } from "@modelgate/baseline";
import type { Timer } from "@modelgate/inference/timing";
import type { Plan } from "./plan.ts";
import type { Run } from "./timed-report.ts";

/** One answer of an endpoint is waited for so long, however long a launch may take. */
const LONGEST_ANSWER_MS = 60_000;

/**
 * What times the plan's models: in processes of their own, or where they are served.
 * @throws ModelgateError where a model cannot be had or read, or an endpoint does not describe it
 */
export async function timerOf(plan: Plan, before: Opened | null, run: Run): Promise<Timer> {
  const { given, host, world } = run;
  const { served, path, rows: dataset } = plan;
  if (served !== null) {
    const timeoutMs = Math.min(LONGEST_ANSWER_MS, given.timeLimit);
    return await world.endpointTimer({
      ...{ candidate: served.endpoint, baseline: served.baseline },
      ...{ dataset, timeoutMs },
    });
  }
  if (path === null) throw new TypeError("what is not served is a file");
  const opened = before?.kind === "file" ? before.path : null;
  const candidate = given.calibrate ? (opened ?? path) : path;
  // A calibration times one model against itself.
  const baseline = given.calibrate ? candidate : opened;
  const allowance = { timeMs: given.timeLimit, memoryBytes: given.memoryLimit };
  return await world.timer({ candidate, baseline, dataset, allowance }, given, host);
}
