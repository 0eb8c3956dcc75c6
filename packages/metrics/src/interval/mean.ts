import { degreesOf } from "./degrees.ts";
import { studentQuantile, studentTail } from "./distribution.ts";
import type { Bounds } from "./wilson.ts";

/**
 * A mean with its standard error, and the skewness of that: of the rows, over the root of n. `df` are Student's, `worth` is
 * what is left of them by the rows' kurtosis.
 */
export type Spread = { mean: number; error: number; skew: number; df: number; worth: number };

/**
 * Spread of a mean over rows, or a part of it: null when the rows are too few or all equal, for then they show no noise.
 */
export function spreadOf(rows: Float64Array, mean: number): Spread | null {
  const n = rows.length;
  let squares = 0;
  let cubes = 0;
  let fourths = 0;
  // Scaled by the largest deviation: squares and cubes of huge or tiny rows neither overflow nor vanish.
  let scale = 0;
  for (let i = 0; i < n; i++) scale = Math.max(scale, Math.abs((rows[i] ?? 0) - mean));
  if (n < 2 || scale <= Math.abs(mean) * 1e-14 || !Number.isFinite(scale)) return null;
  for (let i = 0; i < n; i++) {
    const d = ((rows[i] ?? 0) - mean) / scale;
    squares += d * d;
    cubes += d * d * d;
    fourths += d * d * d * d;
  }
  const error = scale * Math.sqrt(squares / (n - 1) / n);
  const skew = cubes / n / (squares / n) ** 1.5 / Math.sqrt(n);
  return { mean, error, skew, df: n - 1, worth: degreesOf(n, (n * fourths) / squares ** 2) };
}

/**
 * The outermost ends of several spreads' bounds, each wrong with a chance of `alpha` < 1/2. A mean of rows that may be skewed has
 * two: Student's t, and Hall's monotone cubic transform of it, which takes out the first effect of skewness (JRSS B 54, 1992).
 * Plain t ends too low where few rows are large, Hall's begins too high, taking the chance skewness of those few for real.
 */
export function widest(spreads: readonly Spread[], alpha: number): Bounds {
  const ends = spreads.map((one) => skewedBounds(one, alpha));
  return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
}

/** Two one-sided bounds, each wrong with a chance of `alpha` < 1/2. */
export function skewedBounds({ mean, error, skew, df }: Spread, alpha: number): Bounds {
  const t = studentQuantile(1 - alpha, df);
  return [mean - error * unskewed(t, skew), mean - error * unskewed(-t, skew)];
}

/** P-value of the claim that the truth is at most `limit`; its complement is that of "at least". */
export function chanceOfMean({ mean, error, skew, df }: Spread, limit: number): number {
  const t = (mean - limit) / error;
  return studentTail(t + (skew * t * t) / 3 + (skew * skew * t * t * t) / 27 + skew / 6, df);
}

/** Inverse of t + a t^2 / 3 + a^2 t^3 / 27 + a / 6, where a is the skewness over the root of n. */
function unskewed(t: number, a: number): number {
  if (Math.abs(a) < 1e-5) return t - (a * t * t) / 3 - a / 6;
  return (3 / a) * (Math.cbrt(1 + a * (t - a / 6)) - 1);
}
