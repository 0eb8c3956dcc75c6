import { degreesOf } from "./degrees.ts";
import { normalQuantile, studentQuantile } from "./distribution.ts";
import { logitInterval } from "./logit.ts";
import type { Bounds } from "./wilson.ts";

/** An estimated variance with the degrees of freedom it is worth: of normal rows, and by the kurtosis that its rows have. */
export type Variance = { value: number; df: number; worth: number };

/** What the rows of one class add: sums of powers of each row's share less the class's mean. */
export type Stratum = { rows: number; squares: number; fourths: number };

/**
 * Variance of an area (or of a mean of areas) from each row's share in it, the classes being strata of fixed size;
 * for two classes it is DeLong's. null when a class has a single row.
 */
export function strataVariance(shares: Float64Array, strata: Int32Array, classes: number): Variance | null {
  const parts = Array.from({ length: classes }, (): Stratum => ({ rows: 0, squares: 0, fourths: 0 }));
  const means = new Float64Array(classes);
  for (let i = 0; i < shares.length; i++) {
    const part = parts[strata[i] ?? 0];
    if (part === undefined) continue;
    part.rows++;
    means[strata[i] ?? 0] = (means[strata[i] ?? 0] ?? 0) + (shares[i] ?? 0);
  }
  means.forEach((total, k) => {
    means[k] = total / (parts[k]?.rows ?? 1);
  });
  for (let i = 0; i < shares.length; i++) {
    const k = strata[i] ?? 0;
    const part = parts[k];
    if (part === undefined) continue;
    const square = ((shares[i] ?? 0) - (means[k] ?? 0)) ** 2;
    part.squares += square;
    part.fourths += square * square;
  }
  return varianceOf(parts);
}

/**
 * Variance of a sum over strata. Degrees of freedom are Welch's: twenty positives among thousands are worth 19, and
 * fewer where a few of them carry the variance. null when a stratum has a single row; empty ones add nothing.
 */
export function varianceOf(strata: readonly Stratum[]): Variance | null {
  let [value, spread, tailed] = [0, 0, 0];
  for (const { rows, squares, fourths } of strata) {
    if (rows === 1) return null;
    if (squares === 0) continue;
    const part = (squares * rows) / (rows - 1);
    value += part;
    spread += (part * part) / (rows - 1);
    tailed += (part * part) / degreesOf(rows, (rows * fourths) / squares ** 2);
  }
  const degrees = (of: number) => (of === 0 ? Number.POSITIVE_INFINITY : (value * value) / of);
  return { value, df: degrees(spread), worth: degrees(tailed) };
}

/** Rows of either class. */
export type Sides = { positives: number; negatives: number };

/**
 * What the prior variance is worth in degrees of freedom: as the urn of the bootstrap, it stands for two rows not seen.
 */
const PRIOR = 2;

/**
 * A variance of one area's, moderated: twenty placements, most of them 1, often show too little of it, and just when the
 * area comes out too high. So it is averaged by degrees of freedom with that of Hanley and McNeil (Radiology 143, 1982),
 * which the area and the numbers of rows give, as Smyth's moderated t does (Stat. Appl. Genet. Mol. Biol. 3, 2004).
 */
export function moderated(area: number, { value, worth }: Variance, sides: Sides): Variance {
  const df = worth + PRIOR;
  if (df === Number.POSITIVE_INFINITY) return { value, df, worth: df };
  return { value: (worth * value + PRIOR * priorVariance(area, sides)) / df, df, worth: df };
}

/**
 * Interval of an area from its variance on the logit scale: within [0, 1], and skewed as areas near 1 are. Where
 * every pair is in order the variance is 0 and DeLong says nothing: Newcombe's score interval with the variance of
 * Hanley and McNeil (Stat. Med. 25, 2006, method 5) then bounds the area by the numbers of rows alone.
 */
export function areaInterval(area: number, variance: Variance, sides: Sides, confidence: number): Bounds {
  if (area <= 0 || area >= 1 || variance.value === 0) return score(area, sides, confidence);
  const t = studentQuantile((1 + confidence) / 2, variance.worth);
  return logitInterval(area, t * Math.sqrt(variance.value));
}

/** Newcombe's form of Hanley and McNeil's variance, that of exponential scores: both sides as if they had the mean's rows. */
function priorVariance(area: number, { positives, negatives }: Sides): number {
  const half = (positives + negatives) / 2 - 1;
  const spread = 1 + half * ((1 - area) / (2 - area) + area / (1 + area));
  return (area * (1 - area) * spread) / positives / negatives;
}

function score(area: number, sides: Sides, confidence: number): Bounds {
  const z = normalQuantile((1 + confidence) / 2);
  const outside = (a: number) => (area - a) ** 2 > z * z * priorVariance(a, sides);
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
