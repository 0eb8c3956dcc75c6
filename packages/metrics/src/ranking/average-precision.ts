import { affordable, percentiles } from "../interval/bootstrap.ts";
import { BINARY, classificationMetric, type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import { poissonWeights } from "../random/poisson.ts";
import { xoshiro256 } from "../random/xoshiro.ts";
import type { ClassificationSample } from "../sample.ts";
import { argsort } from "./argsort.ts";

/** Weights that one bootstrap may draw: about a second. */
const BUDGET = 1e8;

/**
 * Average precision with a bootstrap interval: the rows are sorted once, and a resample is a Poisson weight for each.
 * Beyond 50,000 rows resamples are fewer than asked for, never below 200.
 */
export const averagePrecision = classificationMetric({
  name: "average_precision",
  tasks: [BINARY],
  unit: "ratio",
  needs: "ranking",
  about: "Area under the precision-recall curve as a sum of steps, without interpolation.",
  estimate,
});

function estimate(sample: ClassificationSample): Measured {
  const { truth, scores, options } = sample;
  const n = truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null || scores === null) return noValue(n, flaw ?? "there are no scores");
  const positives = sample.confusion().truth[1] ?? 0;
  if (positives === 0) return noValue(n, "no row is positive");

  const steps = descending(truth, scores.values);
  const weights = new Uint8Array(n).fill(1);
  const value = area(steps, weights);
  if (positives === n) return noInterval(value, n, "every row is positive, so no order could be wrong");

  const random = xoshiro256(options.seed);
  const values = new Float64Array(affordable(options.resamples, BUDGET, n));
  for (let i = 0; i < values.length; i++) {
    poissonWeights(random, weights);
    values[i] = area(steps, weights);
  }
  const bounds = percentiles(values, options.confidence);
  if (bounds === null) return noInterval(value, n, "too few positive rows to resample");
  return withInterval(value, n, bounds, { confidence: options.confidence, method: "bootstrap" });
}

/** Labels from the highest score down; `last` marks the last row of each run of equal scores. */
type Steps = { positive: Uint8Array; last: Uint8Array };

function descending(truth: Int32Array, scores: Float64Array): Steps {
  const order = argsort(scores).reverse();
  const n = order.length;
  const positive = new Uint8Array(n);
  const last = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const row = order[i] ?? 0;
    positive[i] = truth[row] ?? 0;
    last[i] = i === n - 1 || scores[row] !== scores[order[i + 1] ?? 0] ? 1 : 0;
  }
  return { positive, last };
}

/** NaN when no positive row has weight. */
function area({ positive, last }: Steps, weights: Uint8Array): number {
  let rows = 0;
  let hits = 0;
  let counted = 0;
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    rows += weight;
    hits += weight * (positive[i] ?? 0);
    if (last[i] === 1 && hits > counted) {
      total += ((hits - counted) * hits) / rows;
      counted = hits;
    }
  }
  return total / hits;
}
