import { setTimeout as wait } from "node:timers/promises";
import { openWorkshop, type RuntimePorts, scoreOnnx } from "@modelgate/inference";
import type { Host } from "@modelgate/runner";
import { npmConfig } from "@modelgate/runner/exec";
import { proxiedDownload } from "@modelgate/runner/http";
import type { Score } from "./main.ts";

/** Scoring as this machine can do it: the runtime from wherever it is, the model in the sandbox. */
export function localScore(cache?: (host: Host) => NonNullable<RuntimePorts["cache"]>): Score {
  return async (scoring, runtimePath, host) => {
    const workshop = await openWorkshop(runtimePath, {
      npmConfig: async (key) => (await npmConfig(key)) ?? "",
      download: proxiedDownload(),
      wait: (milliseconds) => wait(milliseconds),
      ...(cache ? { cache: cache(host) } : {}),
    });
    for (const { source, reason } of workshop.runtime.passedOver) host.debug(`runtime: ${source}: ${reason}`);
    host.debug(`runtime ${workshop.runtime.version} from ${workshop.runtime.source}`);
    return await scoreOnnx(scoring, workshop, (dataset, rows) =>
      host.progress(`${dataset}: ${rows} rows scored`),
    );
  };
}
