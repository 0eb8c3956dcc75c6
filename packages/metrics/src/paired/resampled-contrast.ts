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

/** By how much each model's metric may exceed the truth on average, were it lower than it seems. */
type Excess = { candidate: number; baseline: number };

/**
 * Compares by resampling both models' rows together. `worst` is how far a metric can lie off, for rows that do not
 * differ at all; `excess` is for metrics that noise makes larger: the resamples are then laid around the estimate, and
 * the bounds moved out by it.
 */
export function compareResampled(
  { seen, candidate, baseline }: Resampled,
  { design, worst, excess }: { design: Design; worst: number; excess?: Excess },
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
  const difference = ofDraws(value, differences, method, excess);
  if (difference === null) return unknownDifference(n, "too few rows to resample: it often has no value");

  const around = percentiles(baseline, 0.997);
  if (size === 0 || around === null || around[0] * around[1] <= 0)
    return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
  const ratios = differences.map((difference, i) => difference / Math.abs(baseline[i] ?? Number.NaN));
  const share = excess && { candidate: excess.candidate / size, baseline: excess.baseline / size };
  return { n, difference, relative: ofDraws(value / size, ratios, method, share) };
}

function ofDraws(value: number, drawn: Float64Array, method: string, excess?: Excess): Contrast | null {
  const defined = drawn.filter((draw) => !Number.isNaN(draw));
  if (defined.length < drawn.length * 0.95) return null;
  // A share of a baseline that is 0 in a few draws is infinite there: these count as the furthest, and would be all of a mean.
  const finite = defined.filter(Number.isFinite);
  const mean = finite.reduce((a, b) => a + b, 0) / finite.length;
  const seen = Math.sqrt(finite.reduce((a, b) => a + (b - mean) ** 2, 0) / finite.length);
  const shift = excess === undefined ? 0 : value - mean;
  const [down, up] = [excess?.candidate ?? 0, excess?.baseline ?? 0];
  const draws = defined.map((draw) => draw + shift).sort();
  const mirrored = draws.map((draw) => -draw).reverse();
  const bounds = (alpha: number): Bounds => {
    const [low, high] = percentiles(draws, 1 - 2 * alpha) ?? [value, value];
    return [Math.min(low, value) - down, Math.max(high, value) + up];
  };
  return {
    value,
    method,
    interval: (confidence) => bounds((1 - confidence) / 2),
    bounds,
    // The estimate itself counts as one draw, so that no p-value is 0.
    above: (limit) => (1 + countUpTo(draws, limit + down)) / (draws.length + 1),
    below: (limit) => (1 + countUpTo(mirrored, up - limit)) / (draws.length + 1),
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
