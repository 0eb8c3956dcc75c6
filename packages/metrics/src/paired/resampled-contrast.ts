import { type Design, effectiveUnits, methodOf } from "../design.ts";
import { percentiles } from "../interval/bootstrap.ts";
import type { Bounds } from "../interval/wilson.ts";
import { type Contrast, type Difference, NO_BASELINE_TO_RELATE, unknownDifference } from "./contrast.ts";
import { withoutDifference } from "./linear-contrast.ts";

/** A metric of both models on the same rows, and on the same resamples of them; NaN where it has no value. */
export type Resampled = {
  seen: { candidate: number; baseline: number };
  candidate: Float64Array;
  baseline: Float64Array;
};

/**
 * Compares by resampling both models' rows together. `reflected` is for metrics that resampling biases: the resamples
 * then lie around the estimate as the estimate lies around the truth. `worst` is how far a metric can lie off, for rows that
 * do not differ at all.
 */
export function compareResampled(
  { seen, candidate, baseline }: Resampled,
  { design, worst, reflected = false }: { design: Design; worst: number; reflected?: boolean },
): Difference {
  const n = design.rows;
  const method = methodOf("bootstrap", design);
  const size = Math.abs(seen.baseline);
  const value = seen.candidate - seen.baseline;
  const differences = candidate.map((now, i) => now - (baseline[i] ?? Number.NaN));
  const isConstant = differences.every((difference) => Math.abs(difference - value) <= 1e-12 * size);
  if (isConstant)
    return value === 0
      ? withoutDifference(n, { independent: effectiveUnits(design), worst, size })
      : unknownDifference(n, "the rows show no noise");
  const difference = ofDraws(value, differences, { reflected, method });
  if (difference === null) return unknownDifference(n, "too few rows to resample: it often has no value");

  const around = percentiles(baseline, 0.997);
  if (size === 0 || around === null || around[0] * around[1] <= 0)
    return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
  const ratios = differences.map((difference, i) => difference / Math.abs(baseline[i] ?? Number.NaN));
  return { n, difference, relative: ofDraws(value / size, ratios, { reflected, method }) };
}

function ofDraws(
  value: number,
  drawn: Float64Array,
  { reflected, method }: { reflected: boolean; method: string },
): Contrast | null {
  const draws = (reflected ? drawn.map((draw) => 2 * value - draw) : drawn)
    .filter((draw) => !Number.isNaN(draw))
    .sort();
  const bounds = (alpha: number): Bounds => {
    const [low, high] = percentiles(draws, 1 - 2 * alpha) ?? [value, value];
    return [Math.min(low, value), Math.max(high, value)];
  };
  if (draws.length < drawn.length * 0.95) return null;
  const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
  const seen = Math.sqrt(draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length);
  return {
    value,
    method,
    interval: (confidence) => bounds((1 - confidence) / 2),
    bounds,
    // The estimate itself counts as one draw, so that no p-value is 0.
    above: (limit) => (1 + countUpTo(draws, limit)) / (draws.length + 1),
    below: (limit) => (1 + countUpTo(draws.map((draw) => -draw).reverse(), -limit)) / (draws.length + 1),
    errors: () => ({ seen, atLimit: seen }),
  };
}

/** How many of the sorted draws are at most `limit`. */
function countUpTo(draws: Float64Array, limit: number): number {
  let [low, high] = [0, draws.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((draws[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
