import { type Stratum, type Variance, varianceOf } from "../interval/delong.ts";
import { ascend, type Descent, descend, positivesOf, type Steps } from "./descent.ts";

/**
 * The area under the ROC curve of rows without weights, of which either side has some, with DeLong's variance: what
 * `place` and `strataVariance` tell row by row. null when a side has a single row.
 */
export function areaOf(descent: Descent): { area: number; variance: Variance | null } {
  const positives = positivesOf(descent);
  const negatives = descent.length - positives;
  let pairs = 0;
  for (const { found, above, hits, tied, count } of descend(descent)) {
    for (let i = 0; i < count; i++) {
      const hit = hits[i] ?? 0;
      const below = negatives - ((above[i] ?? 0) - (found[i] ?? 0));
      pairs += hit * (below + ((tied[i] ?? 0) - hit) / 2);
    }
  }
  const area = pairs / positives / negatives;
  const up = { rows: positives, squares: 0, fourths: 0 };
  const down = { rows: negatives, squares: 0, fourths: 0 };
  for (const steps of descend(descent)) addPlacements(steps, { area, up, down });
  // A placement is a share of the other side: over its own it is what the row adds to the area.
  const parts = [up, down].map(({ rows, squares, fourths }) => {
    return { rows, squares: squares / rows ** 2, fourths: fourths / rows ** 4 };
  });
  return { area, variance: varianceOf(parts) };
}

/** Adds what the rows of some scores add to their side, as sums of powers of a row's placement less the area. */
function addPlacements(
  { found, above, hits, tied, count }: Steps,
  { area, up, down }: { area: number; up: Stratum; down: Stratum },
): void {
  const [positives, negatives] = [up.rows, down.rows];
  let [upSquares, upFourths, downSquares, downFourths] = [up.squares, up.fourths, down.squares, down.fourths];
  for (let i = 0; i < count; i++) {
    const hit = hits[i] ?? 0;
    const misses = (tied[i] ?? 0) - hit;
    const right = found[i] ?? 0;
    const ofHit = ((negatives - ((above[i] ?? 0) - right) + misses / 2) / negatives - area) ** 2;
    upSquares += hit * ofHit;
    upFourths += hit * ofHit * ofHit;
    const ofMiss = ((right - hit / 2) / positives - area) ** 2;
    downSquares += misses * ofMiss;
    downFourths += misses * ofMiss * ofMiss;
  }
  [up.squares, up.fourths, down.squares, down.fourths] = [upSquares, upFourths, downSquares, downFourths];
}

/**
 * The average precision of rows without weights, one of them at least positive, with its standard error: what
 * `precisionSteps` tells row by row.
 */
export function precisionOf(descent: Descent): { value: number; error: number } {
  const rows = descent.length;
  const positives = positivesOf(descent);
  let precision = 0;
  for (const { found, above, hits, count } of descend(descent))
    for (let i = 0; i < count; i++) precision += ((hits[i] ?? 0) * (found[i] ?? 0)) / (above[i] ?? 1);
  const value = precision / positives;
  let [gained, lost, squares] = [0, 0, 0];
  for (const { found, above, hits, tied, count } of ascend(descent)) {
    for (let i = 0; i < count; i++) {
      const hit = hits[i] ?? 0;
      const rowsAbove = above[i] ?? 1;
      const own = (found[i] ?? 0) / rowsAbove;
      gained += hit / rowsAbove;
      lost += (hit * own) / rowsAbove;
      squares += hit * (own + gained - lost - value) ** 2 + ((tied[i] ?? 0) - hit) * lost ** 2;
    }
  }
  // The mean of squared pulls, each of which is `rows / positives` times what is squared above.
  return { value, error: Math.sqrt(squares / (rows - 1) / rows) * (rows / positives) };
}
