import { medianRanks } from "../interval/median.ts";
import { meanOf } from "../mean-metric.ts";
import {
  type Measured,
  type Metric,
  noInterval,
  noValue,
  regressionMetric,
  withInterval,
} from "../metric.ts";
import type { RegressionSample } from "../sample.ts";
import { regressionFlaw } from "./flaw.ts";

/** Errors of single rows, averaged or picked. */
export const errorMetrics: readonly Metric[] = [
  metric("mean_absolute_error", "target", "Mean of |prediction - truth|.", mean(absolute)),
  metric("mean_squared_error", "target-squared", "Mean of (prediction - truth) squared.", mean(squared)),
  metric(
    "root_mean_squared_error",
    "target",
    "Root of the mean squared error.",
    mean(squared, { through: Math.sqrt }),
  ),
  metric(
    "mean_absolute_percentage_error",
    "ratio",
    "Mean of |prediction - truth| / |truth| as a ratio; a truth of 0 counts as 2^-52.",
    mean((truth, predicted) => absolute(truth, predicted) / Math.max(Math.abs(truth), Number.EPSILON)),
  ),
  metric(
    "mean_squared_log_error",
    "score",
    "Mean of (ln(1 + prediction) - ln(1 + truth)) squared; undefined from -1 down.",
    mean((truth, predicted) => squared(Math.log1p(truth), Math.log1p(predicted)), { above: -1 }),
  ),
  metric("median_absolute_error", "target", "Median of |prediction - truth|.", median),
  metric("max_error", "target", "Largest |prediction - truth|; it has no interval.", largest),
];

function metric(
  name: string,
  unit: Metric["unit"],
  about: string,
  estimate: (s: RegressionSample) => Measured,
) {
  const everyday = name === "mean_squared_log_error" ? { everyday: [] } : {};
  return regressionMetric({ name, direction: "lower", unit, about, estimate, ...everyday });
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

function mean(loss: Loss, { through, above }: { through?: (mean: number) => number; above?: number } = {}) {
  return (sample: RegressionSample): Measured => {
    const flaw = regressionFlaw(sample, above);
    if (flaw !== null) return noValue(sample.truth.length, flaw);
    return meanOf(losses(sample, loss), sample.options.confidence, through);
  };
}

function median(sample: RegressionSample): Measured {
  const n = sample.truth.length;
  const flaw = regressionFlaw(sample);
  if (flaw !== null) return noValue(n, flaw);
  const sorted = losses(sample, absolute).sort();
  const at = (rank: number) => sorted[rank] ?? 0;
  const value = (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
  if (!Number.isFinite(value)) return noValue(n, "an error is beyond the largest number");
  const { confidence } = sample.options;
  const ranks = medianRanks(n, confidence);
  if (ranks === null) return noInterval(value, n, `${n} rows are too few for an interval of the median`);
  if (!Number.isFinite(at(ranks[1]))) return noInterval(value, n, "an error is beyond the largest number");
  return withInterval(value, n, [at(ranks[0]), at(ranks[1])], { confidence, method: "order-statistic" });
}

function largest(sample: RegressionSample): Measured {
  const n = sample.truth.length;
  const flaw = regressionFlaw(sample);
  if (flaw !== null) return noValue(n, flaw);
  const value = losses(sample, absolute).reduce((a, b) => Math.max(a, b));
  if (!Number.isFinite(value)) return noValue(n, "an error is beyond the largest number");
  return noInterval(value, n, "the largest error of a sample does not bound the largest there is");
}
