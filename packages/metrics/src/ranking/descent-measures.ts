import type { Variance } from "../interval/delong.ts";
import { ascend, type Descent, descend, positivesOf } from "./descent.ts";

/**
 * The area under the ROC curve of rows without weights, of which either side has some, with DeLong's variance: what
 * `place` and `strataVariance` tell row by row. null when a side has a single row.
 */
export function areaOf(descent: Descent): { area: number; variance: Variance | null } {
  const positives = positivesOf(descent);
  const negatives = descent.length - positives;
  // In an object: a number that a closure writes to by itself takes memory each time.
  const sums = { pairs: 0, positives: 0, negatives: 0 };
  descend(descent, (found, above, hits, tied) => {
    sums.pairs += hits * (negatives - (above - found) + (tied - hits) / 2);
  });
  const area = sums.pairs / positives / negatives;
  descend(descent, (found, above, hits, tied) => {
    const misses = tied - hits;
    sums.positives += hits * ((negatives - (above - found) + misses / 2) / negatives - area) ** 2;
    sums.negatives += misses * ((found - hits / 2) / positives - area) ** 2;
  });
  if (positives === 1 || negatives === 1) return { area, variance: null };
  const parts = [
    { of: sums.positives / positives / (positives - 1), df: positives - 1 },
    { of: sums.negatives / negatives / (negatives - 1), df: negatives - 1 },
  ];
  const value = parts.reduce((sum, part) => sum + part.of, 0);
  const spread = parts.reduce((sum, part) => sum + (part.of * part.of) / part.df, 0);
  return {
    area,
    variance: { value, df: spread === 0 ? Number.POSITIVE_INFINITY : (value * value) / spread },
  };
}

/**
 * The average precision of rows without weights, one of them at least positive, with its standard error: what
 * `precisionSteps` tells row by row.
 */
export function precisionOf(descent: Descent): { value: number; error: number } {
  const rows = descent.length;
  const positives = positivesOf(descent);
  const sums = { precision: 0, gained: 0, lost: 0, squares: 0 };
  descend(descent, (found, above, hits) => {
    sums.precision += (hits * found) / above;
  });
  const value = sums.precision / positives;
  ascend(descent, (found, above, hits, tied) => {
    const precision = found / above;
    sums.gained += hits / above;
    sums.lost += (hits * precision) / above;
    sums.squares +=
      hits * (precision + sums.gained - sums.lost - value) ** 2 + (tied - hits) * sums.lost ** 2;
  });
  // The mean of squared pulls, each of which is `rows / positives` times what is squared above.
  return { value, error: Math.sqrt(sums.squares / (rows - 1) / rows) * (rows / positives) };
}
