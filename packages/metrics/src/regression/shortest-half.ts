import type { Regression } from "../data.ts";
import { argsort } from "../ranking/argsort.ts";

/** Stretches of the sorted truth, from the left: their least and their largest value. */
type Stretches = { low: Float64Array; high: Float64Array };

/**
 * The constant with the least median of |constant - truth|: the middle of a shortest stretch that holds half of the weight,
 * as Rousseeuw's least median of squares of a location (JASA 79, 1984). The median lies halfway between two errors where half
 * of the weight is reached exactly, so it is (A + B) / 2: how far it is to half of the weight, and to more than half. Both are
 * piecewise linear in the constant, and turn upwards only in the middle of a stretch that holds so much and no less would;
 * so one of these middles is the best. O(n log n): along the middles the nearest stretch moves to the right alone.
 */
export function middleOfShortestHalf({ truth, weights }: Regression): number {
  const weigh = (row: number) => (weights === undefined ? 1 : (weights[row] ?? 0));
  const rows = argsort(truth).filter((row) => weigh(row) > 0);
  const upTo = new Float64Array(rows.length + 1);
  rows.forEach((row, i) => {
    upTo[i + 1] = (upTo[i] ?? 0) + weigh(row);
  });
  const sorted = Float64Array.from(rows, (row) => truth[row] ?? Number.NaN);
  const total = upTo[rows.length] ?? 0;
  // Sums of weights in another order differ by rounding, as in `weightedMedian`.
  const half = stretches(sorted, upTo, (weight) => weight >= total / 2 - total * 1e-15);
  const more = stretches(sorted, upTo, (weight) => weight > total / 2 + total * 1e-15);
  let best = { middle: Number.NaN, error: Number.POSITIVE_INFINITY };
  for (const middles of [middlesOf(half), middlesOf(more)]) {
    const [toHalf, toMore] = [reaches(half, middles), reaches(more, middles)];
    middles.forEach((middle, i) => {
      const error = (toHalf[i] ?? 0) / 2 + (toMore[i] ?? 0) / 2;
      if (error < best.error) best = { middle, error };
    });
  }
  return best.middle;
}

/** From every value the shortest stretch to the right that weighs enough. */
function stretches(
  sorted: Float64Array,
  upTo: Float64Array,
  isEnough: (weight: number) => boolean,
): Stretches {
  const high = new Float64Array(sorted.length);
  let count = 0;
  for (let end = 0; count < sorted.length; count++) {
    while (end <= sorted.length && !isEnough((upTo[end] ?? 0) - (upTo[count] ?? 0))) end++;
    if (end > sorted.length) break;
    high[count] = sorted[end - 1] ?? 0;
  }
  return { low: sorted.subarray(0, count), high: high.subarray(0, count) };
}

function middlesOf({ low, high }: Stretches): Float64Array {
  return low.map((value, i) => value / 2 + (high[i] ?? 0) / 2);
}

/** How far each centre is from the farther end of the stretch for which that is least; centres from the left. */
function reaches({ low, high }: Stretches, centres: Float64Array): Float64Array {
  const reach = (i: number, centre: number) => Math.max(centre - (low[i] ?? 0), (high[i] ?? 0) - centre);
  let at = 0;
  return centres.map((centre) => {
    while (at + 1 < low.length && reach(at + 1, centre) <= reach(at, centre)) at++;
    return reach(at, centre);
  });
}
