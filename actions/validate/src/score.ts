import { rehearse } from "@modelgate/evaluation";
import { type RuntimePorts, scoreOnnx } from "@modelgate/inference";
import type { Host } from "@modelgate/runner";
import type { Score } from "./main.ts";
import { type EarlyStart, startFor } from "./start.ts";

/** Scoring as this machine can do it: the runtime from wherever it is, the model in the sandbox. */
export function localScore(
  cache: ((host: Host) => NonNullable<RuntimePorts["cache"]>) | undefined,
  early: Pick<EarlyStart, "take"> | null,
): Score {
  return async (scoring, wish, host) => {
    using start = early?.take(wish) ?? startFor(wish, cache ? { cache: cache(host) } : {});
    const scored = await scoreOnnx(scoring, start, {
      progress: (dataset, rows) => host.progress(`${dataset}: ${rows} rows scored`),
      waiting: () => rehearse(scoring.output.task),
    });
    const { source, passedOver } = scored.runtimeSource;
    for (const attempt of passedOver) host.debug(`runtime: ${attempt.source}: ${attempt.reason}`);
    host.debug(`runtime: taken from ${source}`);
    return scored;
  };
}
