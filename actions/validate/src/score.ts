import { setTimeout as wait } from "node:timers/promises";
import { openWorkshop, type RuntimePorts, scoreOnnx } from "@modelgate/inference";
import type { Host } from "@modelgate/runner";
import type { Score } from "./main.ts";

/** Scoring as this machine can do it: the runtime from wherever it is, the model in the sandbox. */
export function localScore(cache?: (host: Host) => NonNullable<RuntimePorts["cache"]>): Score {
  return async (scoring, runtimePath, host) => {
    const workshop = openWorkshop(runtimePath, {
      // Loaded when a registry is asked at all: they are most of the bundle.
      npmConfig: async (key) => (await (await import("@modelgate/runner/exec")).npmConfig(key)) ?? "",
      download: async (url, headers) =>
        await (await import("@modelgate/runner/http")).proxiedDownload()(url, headers),
      wait: (milliseconds) => wait(milliseconds),
      ...(cache ? { cache: cache(host) } : {}),
    });
    const scored = await scoreOnnx(scoring, workshop, (dataset, rows) =>
      host.progress(`${dataset}: ${rows} rows scored`),
    );
    const { source, passedOver } = scored.runtimeSource;
    for (const attempt of passedOver) host.debug(`runtime: ${attempt.source}: ${attempt.reason}`);
    host.debug(`runtime: taken from ${source}`);
    return scored;
  };
}
