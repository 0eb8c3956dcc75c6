import type { Regression } from "../data.ts";
import { meanMetric, ROOT, type Through } from "../mean-metric.ts";
import { type Metric, regressionMetric } from "../metric.ts";
import type { RegressionSample } from "../sample.ts";
import { meanAboveZero, meanOfLogs, meanOfTruth } from "./constant-value.ts";
import { type Range, regressionFlaw } from "./flaw.ts";

const above = (limit: number): Range => ({ holds: (value) => value > limit, name: `above ${limit}` });
const FROM_0: Range = { holds: (value) => value >= 0, name: "0 or more" };

/** Losses that are not defined for every number: of counts, of amounts, and of ratios. */
export const devianceMetrics: readonly Metric[] = [
  metric(
    "mean_squared_log_error",
    "Mean of (ln(1 + prediction) - ln(1 + truth)) squared; undefined from -1 down.",
    {
      loss: logSquare,
      truth: above(-1),
      predicted: above(-1),
      constant: meanOfLogs,
    },
  ),
  metric("root_mean_squared_log_error", "Root of the mean squared log error; undefined from -1 down.", {
    loss: logSquare,
    truth: above(-1),
    predicted: above(-1),
    constant: meanOfLogs,
    through: ROOT,
  }),
  metric(
    "mean_poisson_deviance",
    "Mean Poisson deviance, for counts; needs a truth from 0 and predictions above 0.",
    {
      loss: (y, p) => 2 * ((y === 0 ? 0 : y * Math.log(y / p)) - y + p),
      truth: FROM_0,
      predicted: above(0),
      constant: meanAboveZero,
    },
  ),
  metric(
    "mean_gamma_deviance",
    "Mean gamma deviance, for amounts, which no change of unit changes; needs numbers above 0.",
    {
      loss: (y, p) => 2 * (Math.log(p / y) + y / p - 1),
      truth: above(0),
      predicted: above(0),
      constant: meanOfTruth,
    },
  ),
];

type Loss = {
  loss: (truth: number, predicted: number) => number;
  truth: Range;
  predicted: Range;
  constant: (data: Regression) => number;
  through?: Through;
};

function metric(name: string, about: string, { loss, constant, through, ...ranges }: Loss): Metric {
  return regressionMetric({
    name,
    everyday: [],
    direction: "lower",
    unit: "score",
    about,
    constant,
    ...meanMetric(
      (sample: RegressionSample) =>
        regressionFlaw(sample, ranges) ??
        sample.truth.map((truth, row) => loss(truth, sample.predicted[row] ?? 0)),
      through,
    ),
  });
}

function logSquare(truth: number, predicted: number): number {
  return (Math.log1p(truth) - Math.log1p(predicted)) ** 2;
}
