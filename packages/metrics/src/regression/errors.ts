import type { Regression } from "../data.ts";
import { meanMetric, ROOT, type Through } from "../mean-metric.ts";
import { type Measured, type Metric, noInterval, noValue, regressionMetric } from "../metric.ts";
import { type Difference, unknownDifference } from "../paired/contrast.ts";
import type { RegressionPair } from "../paired/pair.ts";
import type { RegressionSample } from "../sample.ts";
import { meanOfTruth, medianOfTruth, midrange, relativeMedian } from "./constant-value.ts";
import { regressionFlaw } from "./flaw.ts";
import { medianDifference, medianError } from "./median.ts";
import { middleOfShortestHalf } from "./shortest-half.ts";

/** Errors of single rows, averaged or picked. */
export const errorMetrics: readonly Metric[] = [
  metric("mean_absolute_error", "target", "Mean of |prediction - truth|.", mean(absolute, medianOfTruth)),
  metric(
    "mean_squared_error",
    "target-squared",
    "Mean of (prediction - truth) squared.",
    mean(squared, meanOfTruth),
  ),
  metric(
    "root_mean_squared_error",
    "target",
    "Root of the mean squared error.",
    mean(squared, meanOfTruth, ROOT),
  ),
  metric(
    "mean_absolute_percentage_error",
    "ratio",
    "Mean of |prediction - truth| / |truth| as a ratio; a truth of 0 counts as 2^-52.",
    mean(
      (truth, predicted) => absolute(truth, predicted) / Math.max(Math.abs(truth), Number.EPSILON),
      relativeMedian,
    ),
  ),
  metric("median_absolute_error", "target", "Median of |prediction - truth|.", {
    estimate: medianError,
    difference: medianDifference,
    constant: middleOfShortestHalf,
  }),
  metric("max_error", "target", "Largest |prediction - truth|; it has no interval.", {
    estimate: largest,
    difference: ({ candidate }) => unknownDifference(candidate.truth.length, UNBOUNDED),
    constant: midrange,
  }),
];

type Estimated = {
  estimate: (sample: RegressionSample) => Measured;
  difference: (pair: RegressionPair) => Difference;
  constant: (data: Regression) => number;
};

function metric(name: string, unit: Metric["unit"], about: string, estimated: Estimated) {
  return regressionMetric({ name, direction: "lower", unit, about, ...estimated });
}

function absolute(truth: number, predicted: number): number {
  return Math.abs(predicted - truth);
}

function squared(truth: number, predicted: number): number {
  return (predicted - truth) ** 2;
}

type Loss = (truth: number, predicted: number) => number;

function losses({ truth, predicted }: RegressionSample, loss: Loss): Float64Array {
  const rows = new Float64Array(truth.length);
  for (let i = 0; i < rows.length; i++) rows[i] = loss(truth[i] ?? 0, predicted[i] ?? 0);
  return rows;
}

function mean(loss: Loss, constant: Estimated["constant"], through?: Through): Estimated {
  return {
    ...meanMetric((sample: RegressionSample) => regressionFlaw(sample) ?? losses(sample, loss), through),
    constant,
  };
}

const UNBOUNDED = "the largest error of a sample does not bound the largest there is";

function largest(sample: RegressionSample): Measured {
  const n = sample.truth.length;
  const flaw = regressionFlaw(sample);
  if (flaw !== null) return noValue(n, flaw);
  const { weights } = sample.design;
  const value = losses(sample, absolute).reduce(
    (a, b, row) => (weights?.[row] === 0 ? a : Math.max(a, b)),
    0,
  );
  if (!Number.isFinite(value)) return noValue(n, "an error is beyond the largest number");
  return noInterval(value, n, UNBOUNDED);
}
