import { type CompareStart, compareStart } from "@modelgate/inference/compare";
import { openWorkshop, type RuntimePorts } from "@modelgate/inference/head-start";
import { runtimeReach } from "@modelgate/job/runtime-reach";

/** What a sandbox is made for. */
export type Wish = { timeMs: number; memoryBytes: number; runtimePath: string | null };

/** Starts a sandbox and looks for its runtime: on this machine, in the cache, in the registry of the machine's npm. */
export function startFor(wish: Wish, cache?: RuntimePorts["cache"]): CompareStart {
  return compareStart(openWorkshop(wish.runtimePath, runtimeReach({ cache })), wish);
}
