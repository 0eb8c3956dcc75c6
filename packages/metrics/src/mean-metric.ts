import { meanInterval } from "./interval/mean.ts";
import { type Measured, noInterval, noValue, withInterval } from "./metric.ts";
import { mean } from "./sum.ts";

/** Estimates a mean of losses that are never negative, or a growing function of it, with its interval. */
export function meanOf(
  losses: Float64Array,
  confidence: number,
  through: (mean: number) => number = (mean) => mean,
): Measured {
  const n = losses.length;
  if (n === 0) return noValue(0, "no rows");
  const centre = mean(losses);
  if (!Number.isFinite(centre)) return noValue(n, "the sum of the losses is beyond the largest number");
  const bounds = meanInterval(losses, centre, confidence);
  if (bounds === null)
    return noInterval(through(centre), n, n === 1 ? "one row shows no noise" : "all rows have the same loss");
  const ends = [through(Math.max(0, bounds[0])), through(bounds[1])] as const;
  return withInterval(through(centre), n, ends, { confidence, method: "skewness-adjusted-t" });
}
