import type { Trace } from "../trace.ts";
import { DEFAULT_LIMIT, judgeRatio, type RatioVerdict } from "./judge-ratio.ts";
import { nextLook } from "./looks.ts";

/**
 * What the experiment does with launches that are already there: judges at 8, 16, 32 … and stops at the first verdict that
 * is settled, else judges all there are.
 */
export function judgeInLooks(trace: Trace, limit = DEFAULT_LIMIT): RatioVerdict {
  for (let launches = nextLook(0); launches < trace.launches.length; launches = nextLook(launches)) {
    const found = judgeRatio({ ...trace, launches: trace.launches.slice(0, launches) }, limit);
    if (found.verdict !== "inconclusive") return found;
  }
  return judgeRatio(trace, limit);
}
