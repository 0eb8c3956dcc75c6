import type { Design } from "../design.ts";
import { affordable } from "../interval/bootstrap.ts";
import { binomial } from "./binomial.ts";
import { type Random, xoshiro256 } from "./xoshiro.ts";

/** Rows that one bootstrap may weigh: about a second. */
const BUDGET = 2e8;

/**
 * Resamples rows, or whole clusters of them, and hands each resample to `evaluate` as a weight for every row (the same
 * memory each time) with how often one of `extra` more units was drawn beside the sample's own. Fewer resamples, never
 * below 200, where rows are many.
 */
export function resampleRows<T>(
  design: Design,
  { seed, resamples, extra = 0 }: { seed: number; resamples: number; extra?: number },
  evaluate: (weights: Float64Array, extras: number, random: Random) => T,
): T[] {
  const { rows, weights, groups } = design;
  const count = groups?.count ?? rows;
  const random = xoshiro256(seed);
  const times = new Float64Array(count);
  const drawn = new Float64Array(rows);
  return Array.from({ length: affordable(resamples, BUDGET, rows) }, () => {
    const extras = binomial(random, count, extra / (count + extra));
    times.fill(0);
    for (let i = extras; i < count; i++) {
      const unit = Math.floor(random.next() * count);
      times[unit] = (times[unit] ?? 0) + 1;
    }
    for (let row = 0; row < rows; row++)
      drawn[row] = (times[groups?.of[row] ?? row] ?? 0) * (weights?.[row] ?? 1);
    return evaluate(drawn, extras, random);
  });
}
