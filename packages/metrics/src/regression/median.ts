import { isPlain, methodOf } from "../design.ts";
import { percentiles } from "../interval/bootstrap.ts";
import { medianRanks } from "../interval/median.ts";
import { type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import type { Difference } from "../paired/contrast.ts";
import type { RegressionPair } from "../paired/pair.ts";
import { compareResampled } from "../paired/resampled-contrast.ts";
import { resampleRows } from "../random/resample-rows.ts";
import { argsort } from "../ranking/argsort.ts";
import type { RegressionSample } from "../sample.ts";
import { regressionFlaw } from "./flaw.ts";

/** Errors with the order of their sizes, found once for all resamples. */
export type Sorted = { errors: Float64Array; order: Uint32Array };

/** Median of |prediction - truth|, with an interval between two order statistics, which no distribution upsets. */
export function medianError(sample: RegressionSample): Measured {
  const n = sample.truth.length;
  const flaw = regressionFlaw(sample);
  if (flaw !== null) return noValue(n, flaw);
  const sorted = sortErrors(sample);
  const { design, options } = sample;
  const { confidence } = options;
  const value = weightedMedian(sorted, design.weights);
  if (!Number.isFinite(value)) return noValue(n, "an error is beyond the largest number");
  if (!isPlain(design)) {
    const values = resampleRows(design, options, (weights) => weightedMedian(sorted, weights));
    const bounds = percentiles(Float64Array.from(values), confidence);
    if (bounds === null) return noInterval(value, n, "too few rows to resample");
    return withInterval(value, n, bounds, { confidence, method: methodOf("bootstrap", design) });
  }
  const at = (rank: number) => sorted.errors[sorted.order[rank] ?? 0] ?? 0;
  const ranks = medianRanks(n, confidence);
  if (ranks === null) return noInterval(value, n, `${n} rows are too few for an interval of the median`);
  if (!Number.isFinite(at(ranks[1]))) return noInterval(value, n, "an error is beyond the largest number");
  return withInterval(value, n, [at(ranks[0]), at(ranks[1])], { confidence, method: "order-statistic" });
}

/** Compares medians by resampling the rows of both models together. */
export function medianDifference({ candidate, baseline }: RegressionPair): Difference {
  const { design, options } = candidate;
  const [now, before] = [sortErrors(candidate), sortErrors(baseline)];
  const draws = resampleRows(design, options, (weights) => [
    weightedMedian(now, weights),
    weightedMedian(before, weights),
  ]);
  const seen = {
    candidate: weightedMedian(now, design.weights),
    baseline: weightedMedian(before, design.weights),
  };
  return compareResampled(
    {
      seen,
      candidate: Float64Array.from(draws, ([drawn]) => drawn ?? Number.NaN),
      baseline: Float64Array.from(draws, ([, drawn]) => drawn ?? Number.NaN),
    },
    { design, worst: now.errors.reduce((a, b) => Math.max(a, b), seen.baseline) },
  );
}

function sortErrors({ truth, predicted }: RegressionSample): Sorted {
  const errors = truth.map((value, row) => Math.abs((predicted[row] ?? 0) - value));
  return { errors, order: argsort(errors) };
}

/** The error at which half of the weight is reached; halfway to the next where it is reached exactly. NaN of nothing. */
export function weightedMedian({ errors, order }: Sorted, weights: Float64Array | null): number {
  const n = order.length;
  const total = weights === null ? n : weights.reduce((a, b) => a + b, 0);
  let below = 0;
  let exact = Number.NaN;
  for (let i = 0; i < n; i++) {
    const row = order[i] ?? 0;
    const weight = weights === null ? 1 : (weights[row] ?? 0);
    if (weight === 0) continue;
    const error = errors[row] ?? 0;
    if (!Number.isNaN(exact)) return exact / 2 + error / 2;
    below += weight;
    // Sums of weights in another order differ by rounding.
    if (Math.abs(below - total / 2) <= total * 1e-15) exact = error;
    else if (below > total / 2) return error;
  }
  return Number.NaN;
}
