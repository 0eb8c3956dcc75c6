import { clopperPearson } from "@modelgate/metrics";
import { failure, type Percentile } from "@modelgate/schema";
import { CONFIDENCE } from "../ratio/looks.ts";

// A percentile of a few queries says little of the next thousand's. MLPerf's early stopping (LoadGen, without a tolerance)
// gives a bound instead: with 99 % the true percentile lies at or below it, and the more queries, the nearer it comes.
// Queries are taken as independent, in which they err as LoadGen's do.

/** Percentiles that are bounded; p50 is an estimate of its own, over launches. */
export const TAILS = [90, 95, 99] as const;

/**
 * The upper bound of a percentile of single inferences, or none and how many queries are missing.
 * @throws ModelgateError `input-invalid` for what is no percentile
 */
export function tailBound(samples: ArrayLike<number>, percentile: number): Percentile {
  const n = samples.length;
  const over = mostOver(n, percentile);
  if (over < 1) {
    const needed = queriesNeeded(percentile);
    const reason = `needs ${needed} queries, there are ${n}: ${needed - n} are missing`;
    return { percentile, ms: null, kind: "upper-bound", reason };
  }
  // As many as may be over the bound: it is the least of the greatest `over`.
  const sorted = Float64Array.from(samples).sort();
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  if (!(least > 0) || !Number.isFinite(most))
    throw failure("input-invalid", `p${percentile}: expected times above 0 ms, got ${least} to ${most}`);
  return { percentile, ms: sorted[n - over] ?? most, kind: "upper-bound" };
}

/** The fewest queries that bound a percentile: 64 for p90, 662 for p99. */
export function queriesNeeded(percentile: number, over = 1): number {
  let [low, high] = [over, over + 1];
  while (!isEnough(high, over, percentile)) [low, high] = [high, 2 * high];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEnough(middle, over, percentile)) high = middle;
    else low = middle;
  }
  return high;
}

/** The most queries of `n` that may lie over the bound; -1 where none may. */
function mostOver(n: number, percentile: number): number {
  let [low, high] = [-1, n];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isEnough(n, middle, percentile)) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether so few of `n` over the bound are too rare, were more than 1 - p over it: at most 1 % of samples show them. */
function isEnough(n: number, over: number, percentile: number): boolean {
  if (!(percentile > 0 && percentile < 100))
    throw failure("input-invalid", `percentile: expected a number between 0 and 100, got ${percentile}`);
  if (n <= over) return false;
  const [, most] = clopperPearson(over, n, 2 * CONFIDENCE - 1);
  // 1 - 0.9 is not 0.1 in binary, and the interval's ends are rounded too.
  return most <= 1 - percentile / 100 + 1e-12;
}
