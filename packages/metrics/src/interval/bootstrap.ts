import type { Bounds } from "./wilson.ts";

/** Never fewer resamples than this, however large the data. */
export const FEWEST_RESAMPLES = 200;

/** How many resamples a budget of `steps` allows when each costs `cost`: at most `wanted`, never below 200. */
export function affordable(wanted: number, steps: number, cost: number): number {
  return Math.min(wanted, Math.max(FEWEST_RESAMPLES, Math.floor(steps / Math.max(1, cost))));
}

/**
 * Percentile interval of resampled values; NaN stands for a resample in which the metric has no value.
 * null when more than one in twenty has none: the rest would be a sample of the lucky ones.
 */
export function percentiles(values: Float64Array, confidence: number): Bounds | null {
  const defined = values.filter((value) => !Number.isNaN(value)).sort();
  if (defined.length < values.length * 0.95 || defined.length === 0) return null;
  return [quantile(defined, (1 - confidence) / 2), quantile(defined, (1 + confidence) / 2)];
}

/** Quantile of sorted values, linear between neighbours. */
function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  // Two that are infinite are no distance apart.
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}
