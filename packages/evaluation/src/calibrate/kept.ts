import { ALPHA, type Compared, type Contrast } from "@modelgate/metrics";
import { type Contest, contrastOf, leastGain, signOf } from "./contest.ts";

/**
 * A comparison as far as its judgement asks, without the rows behind it: four hundred samples of a million rows would not fit
 * into memory.
 */
export function kept(contest: Contest, compared: Compared): Compared {
  const limit = signOf(contest) * leastGain(contest);
  const contrast = contrastOf(contest, compared);
  const mine = contrast && answered(contrast, limit);
  const key = contest.clause.limit.kind.includes("relative") ? "relative" : "difference";
  return { ...compared, contrasts: { difference: null, relative: null, [key]: mine } };
}

/** A contrast that knows the answers at one limit only. */
function answered(contrast: Contrast, limit: number): Contrast {
  const { value, method } = contrast;
  const [above, below, errors] = [contrast.above(limit), contrast.below(limit), contrast.errors(limit)];
  const at = <T>(asked: number, answer: T): T => {
    if (asked !== limit) throw new RangeError(`kept for a limit of ${limit}, asked for ${asked}`);
    return answer;
  };
  const gone = () => {
    throw new TypeError("the rows behind this comparison are gone");
  };
  return {
    value,
    method,
    interval: gone,
    bounds: gone,
    above: (asked) => at(asked, above),
    below: (asked) => at(asked, below),
    errors: (asked) => at(asked, errors),
  };
}

/** The gain that the sample shows there to be at least, wrong with a chance of `ALPHA`. */
export function shownGain(contest: Contest, compared: Compared): number {
  const contrast = contrastOf(contest, compared);
  if (contrast === null) return Number.NEGATIVE_INFINITY;
  const [low, high] = contrast.bounds(ALPHA);
  return signOf(contest) === 1 ? low : 0 - high;
}
