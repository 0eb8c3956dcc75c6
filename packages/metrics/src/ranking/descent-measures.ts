import { type Variance, varianceOf } from "../interval/delong.ts";
import { ascend, type Descent, descend, positivesOf } from "./descent.ts";

/**
 * The area under the ROC curve of rows without weights, of which either side has some, with DeLong's variance: what
 * `place` and `strataVariance` tell row by row. null when a side has a single row.
 */
export function areaOf(descent: Descent): { area: number; variance: Variance | null } {
  const positives = positivesOf(descent);
  const negatives = descent.length - positives;
  // In an object: a number that a closure writes to by itself takes memory each time.
  const sums = { pairs: 0 };
  descend(descent, (found, above, hits, tied) => {
    sums.pairs += hits * (negatives - (above - found) + (tied - hits) / 2);
  });
  const area = sums.pairs / positives / negatives;
  const [up, down] = [
    { rows: positives, squares: 0, fourths: 0 },
    { rows: negatives, squares: 0, fourths: 0 },
  ];
  descend(descent, (found, above, hits, tied) => {
    const misses = tied - hits;
    const ofHit = ((negatives - (above - found) + misses / 2) / negatives - area) ** 2;
    up.squares += hits * ofHit;
    up.fourths += hits * ofHit * ofHit;
    const ofMiss = ((found - hits / 2) / positives - area) ** 2;
    down.squares += misses * ofMiss;
    down.fourths += misses * ofMiss * ofMiss;
  });
  // A placement is a share of the other side: over its own it is what the row adds to the area.
  const parts = [up, down].map(({ rows, squares, fourths }) => {
    return { rows, squares: squares / rows ** 2, fourths: fourths / rows ** 4 };
  });
  return { area, variance: varianceOf(parts) };
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
