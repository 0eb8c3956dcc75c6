import { studentQuantile } from "../interval/distribution.ts";
import {
  type Measured,
  type Metric,
  noInterval,
  noValue,
  regressionMetric,
  withInterval,
} from "../metric.ts";
import type { RegressionSample } from "../sample.ts";
import { mean } from "../sum.ts";
import { regressionFlaw } from "./flaw.ts";

/** Shares of the truth's variance that predictions explain; at most 1, and without a lower end. */
export const explainedMetrics: readonly Metric[] = [
  regressionMetric({
    name: "r2",
    direction: "higher",
    unit: "score",
    about: "1 - squared error / squared distance of the truth from its mean; undefined for a constant truth.",
    estimate: (sample) => explained(sample, () => 0),
  }),
  regressionMetric({
    name: "explained_variance",
    direction: "higher",
    unit: "score",
    about: "1 - variance of the error / variance of the truth; as r2, but a constant error is not counted.",
    estimate: (sample) => explained(sample, mean),
  }),
];

/**
 * 1 - A / B for the sums A of squared errors (about `centre` of them) and B of squares of the truth about its mean.
 * The interval is the delta method's for ln(A / B): within its range, and skewed as the ratio is.
 */
function explained(sample: RegressionSample, centre: (errors: Float64Array) => number): Measured {
  const { truth, predicted, options } = sample;
  const n = truth.length;
  const flaw = regressionFlaw(sample) ?? (n < 2 ? "one row has no variance" : null);
  if (flaw !== null) return noValue(n, flaw);

  const errors = truth.map((value, i) => value - (predicted[i] ?? 0));
  const left = squaresAbout(errors, centre(errors));
  const all = squaresAbout(truth, mean(truth));
  if (all.total === 0) return noValue(n, "the truth is constant");
  const value = 1 - (left.total / all.total) * (left.scale / all.scale) ** 2;
  if (!Number.isFinite(value)) return noValue(n, "the squared errors are beyond the largest number");
  if (left.total === 0) return noInterval(value, n, "every prediction is exact: the rows show no noise");

  let variance = 0;
  for (let i = 0; i < n; i++)
    variance += ((left.squares[i] ?? 0) / left.total - (all.squares[i] ?? 0) / all.total) ** 2;
  if (variance < 1e-28) return noInterval(value, n, "every row errs alike: the rows show no noise");
  const factor = Math.exp(
    studentQuantile((1 + options.confidence) / 2, n - 1) * Math.sqrt((variance * n) / (n - 1)),
  );
  const ends = [1 - (1 - value) * factor, 1 - (1 - value) / factor] as const;
  if (!Number.isFinite(ends[0])) return noInterval(value, n, "too few rows for the noise they show");
  return withInterval(value, n, ends, { confidence: options.confidence, method: "delta" });
}

/** Squares of the distances from `centre`, in units of the largest distance so that none overflows or vanishes. */
function squaresAbout(values: Float64Array, centre: number) {
  let scale = 0;
  for (let i = 0; i < values.length; i++) scale = Math.max(scale, Math.abs((values[i] ?? 0) - centre));
  const squares = values.map((value) => (scale === 0 ? 0 : ((value - centre) / scale) ** 2));
  return { squares, scale, total: squares.reduce((a, b) => a + b, 0) };
}
