import type { RatioVerdict } from "./judge-ratio.ts";
import { nextLook } from "./looks.ts";

/**
 * Judges launches that are already there as the experiment does: at 8, 16, 32 …, until a verdict is settled or all `most` of
 * them are judged. `judge` is given how many.
 */
export function judgeInLooks(most: number, judge: (launches: number) => RatioVerdict): RatioVerdict {
  for (let launches = nextLook(0); launches < most; launches = nextLook(launches)) {
    const found = judge(launches);
    if (found.verdict !== "inconclusive") return found;
  }
  return judge(most);
}
