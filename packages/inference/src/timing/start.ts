import { readFileSync } from "node:fs";
import type { Ort } from "../runtime/load.ts";
import { bareSessions, tryRun } from "./bare-session.ts";
import type { Setting, StartWork } from "./job.ts";
import { timedFeeds } from "./timed-feeds.ts";

/** A process that holds one arm alone. `peakMemoryBytes` is null where the system does not say. */
export type Started = { processMs: number; loadMs: number; firstMs: number; peakMemoryBytes: number | null };

/** How long a process takes from being spawned to its first answer, and the most memory it had resident by then. */
export async function timeStart(ort: Ort, setting: Setting, { spawnedAt }: StartWork): Promise<Started> {
  const processMs = performance.timeOrigin + performance.now() - spawnedAt;
  const [arm] = setting.arms;
  if (arm === undefined) throw new TypeError("a start has one arm");
  const feeds = await timedFeeds(arm, setting, ort.Tensor);
  const began = performance.now();
  const session = bareSessions(setting.runtimeDirectory)(arm.modelPath, arm.arm, setting.session);
  const loaded = performance.now();
  tryRun(session, arm.arm, feeds[0]);
  const answered = performance.now();
  // A few more: the second inference may need memory that the first did not.
  for (const feed of feeds.slice(0, 4)) tryRun(session, arm.arm, feed);
  return { processMs, loadMs: loaded - began, firstMs: answered - loaded, peakMemoryBytes: peakBytes() };
}

/** By /proc where there is one: what `getrusage` says of Linux counts the parent's memory, which a child begins with. */
function peakBytes(): number | null {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS * 1024;
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return peak === undefined ? null : Number(peak) * 1024;
  } catch {
    return null;
  }
}
