import { normalQuantile, studentQuantile } from "./distribution.ts";
import { logitInterval } from "./logit.ts";
import type { Bounds } from "./wilson.ts";

/** An estimated variance with the degrees of freedom it is worth. */
export type Variance = { value: number; df: number };

/**
 * Variance of an area (or of a mean of areas) from each row's share in it, the classes being strata of fixed size;
 * for two classes it is DeLong's. Degrees of freedom are Welch's: twenty positives among thousands are worth 19.
 * null when a class has a single row.
 */
export function strataVariance(shares: Float64Array, strata: Int32Array, classes: number): Variance | null {
  const counts = new Float64Array(classes);
  const means = new Float64Array(classes);
  const squares = new Float64Array(classes);
  for (let i = 0; i < shares.length; i++) {
    const k = strata[i] ?? 0;
    counts[k] = (counts[k] ?? 0) + 1;
    means[k] = (means[k] ?? 0) + (shares[i] ?? 0);
  }
  means.forEach((total, k) => {
    means[k] = total / (counts[k] ?? 1);
  });
  for (let i = 0; i < shares.length; i++) {
    const k = strata[i] ?? 0;
    squares[k] = (squares[k] ?? 0) + ((shares[i] ?? 0) - (means[k] ?? 0)) ** 2;
  }
  let value = 0;
  let spread = 0;
  for (let k = 0; k < classes; k++) {
    const n = counts[k] ?? 0;
    if (n === 1) return null;
    if (n === 0) continue;
    const part = ((squares[k] ?? 0) * n) / (n - 1);
    value += part;
    spread += (part * part) / (n - 1);
  }
  return { value, df: spread === 0 ? Number.POSITIVE_INFINITY : (value * value) / spread };
}

/**
 * Interval of an area from its variance on the logit scale: within [0, 1], and skewed as areas near 1 are. Where
 * every pair is in order the variance is 0 and DeLong says nothing: Newcombe's score interval with the variance of
 * Hanley and McNeil (Stat. Med. 25, 2006, method 5) then bounds the area by the numbers of rows alone.
 */
export function areaInterval(
  area: number,
  variance: Variance,
  sides: { positives: number; negatives: number },
  confidence: number,
): Bounds {
  if (area <= 0 || area >= 1 || variance.value === 0) return score(area, sides, confidence);
  const t = studentQuantile((1 + confidence) / 2, variance.df);
  return logitInterval(area, t * Math.sqrt(variance.value));
}

function score(
  area: number,
  { positives, negatives }: { positives: number; negatives: number },
  confidence: number,
): Bounds {
  const z = normalQuantile((1 + confidence) / 2);
  const half = (positives + negatives) / 2 - 1;
  const variance = (a: number) =>
    (a * (1 - a) * (1 + (half * (1 - a)) / (2 - a) + (half * a) / (1 + a))) / positives / negatives;
  const outside = (a: number) => (area - a) ** 2 > z * z * variance(a);
  return [frontier(outside, 0, area), frontier(outside, 1, area)];
}

/** Where `outside` ends between a far end, where it holds unless the interval reaches it, and the estimate. */
function frontier(outside: (a: number) => boolean, far: number, near: number): number {
  let [out, inside] = [far, near];
  for (let i = 0; i < 60; i++) {
    const middle = (out + inside) / 2;
    if (outside(middle)) out = middle;
    else inside = middle;
  }
  return inside;
}
