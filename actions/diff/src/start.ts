import { setTimeout as wait } from "node:timers/promises";
import { type CompareStart, compareStart } from "@modelgate/inference/compare";
import { openWorkshop, type RuntimePorts } from "@modelgate/inference/head-start";

/** What a sandbox is made for. */
export type Wish = { timeMs: number; memoryBytes: number; runtimePath: string | null };

/** Starts a sandbox and looks for its runtime: on this machine, in the cache, in the registry of the machine's npm. */
export function startFor(wish: Wish, cache?: RuntimePorts["cache"]): CompareStart {
  const workshop = openWorkshop(wish.runtimePath, {
    // Loaded when a registry is asked at all: they are most of the bundle.
    npmConfig: async (key) => (await (await import("@modelgate/runner/exec")).npmConfig(key)) ?? "",
    download: async (url, headers) =>
      await (await import("@modelgate/runner/http")).proxiedDownload()(url, headers),
    wait: (milliseconds) => wait(milliseconds),
    ...(cache ? { cache } : {}),
  });
  return compareStart(workshop, wish);
}
