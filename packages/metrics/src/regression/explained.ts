import { type Design, methodOf, units } from "../design.ts";
import { studentQuantile } from "../interval/distribution.ts";
import { spreadOf } from "../interval/mean.ts";
import { meanOf } from "../mean-metric.ts";
import {
  type Measured,
  type Metric,
  noInterval,
  noValue,
  regressionMetric,
  withInterval,
} from "../metric.ts";
import type { Difference } from "../paired/contrast.ts";
import { compareLinear, type Linear } from "../paired/linear-contrast.ts";
import type { RegressionPair } from "../paired/pair.ts";
import type { RegressionSample } from "../sample.ts";
import { regressionFlaw } from "./flaw.ts";

/** Shares of the truth's variance that predictions explain; at most 1, and without a lower end. */
export const explainedMetrics: readonly Metric[] = [
  regressionMetric({
    name: "r2",
    direction: "higher",
    unit: "score",
    about: "1 - squared error / squared distance of the truth from its mean; undefined for a constant truth.",
    ...explained(() => 0),
  }),
  regressionMetric({
    name: "explained_variance",
    direction: "higher",
    unit: "score",
    about: "1 - variance of the error / variance of the truth; as r2, but a constant error is not counted.",
    ...explained(weightedMean),
  }),
];

/** Where the errors of a metric are measured from. */
type Centre = (errors: Float64Array, design: Design) => number;

function explained(centre: Centre) {
  return {
    estimate: (sample: RegressionSample) => estimate(sample, centre),
    difference({ candidate, baseline }: RegressionPair): Difference {
      const { design } = candidate;
      return compareLinear(linear(candidate, centre), linear(baseline, centre), {
        design,
        base: "delta",
        spread: (pulls) => spreadOf(units(pulls, design), 0),
      });
    },
  };
}

/**
 * 1 - A / B for the sums A of squared errors (about `centre` of them) and B of squares of the truth about its mean.
 * The interval is the delta method's for ln(A / B): within its range, and skewed as the ratio is.
 */
function estimate(sample: RegressionSample, centre: Centre): Measured {
  const { design, options } = sample;
  const n = design.rows;
  const flaw = regressionFlaw(sample) ?? (n < 2 ? "one row has no variance" : null);
  if (flaw !== null) return noValue(n, flaw);

  const { left, all, value } = parts(sample, centre);
  if (all.total === 0) return noValue(n, "the truth is constant");
  if (!Number.isFinite(value)) return noValue(n, "the squared errors are beyond the largest number");
  if (left.total === 0) return noInterval(value, n, "every prediction is exact: the rows show no noise");

  // What each row adds to ln(A / B), in a mean over rows.
  const pulls = left.squares.map(
    (square, row) => n * (square / left.total - (all.squares[row] ?? 0) / all.total),
  );
  const spread = spreadOf(units(pulls, design), 0);
  if (spread === null || spread.error < 1e-14)
    return noInterval(value, n, "every row errs alike: the rows show no noise");
  const factor = Math.exp(studentQuantile((1 + options.confidence) / 2, spread.df) * spread.error);
  const ends = [1 - (1 - value) * factor, 1 - (1 - value) / factor] as const;
  if (!Number.isFinite(ends[0])) return noInterval(value, n, "too few rows for the noise they show");
  return withInterval(value, n, ends, { confidence: options.confidence, method: methodOf("delta", design) });
}

/** To first order 1 - A / B is a mean over rows of (A / B) times the truth's part less the error's, of B. */
function linear(sample: RegressionSample, centre: Centre): Linear {
  const { left, all, value } = parts(sample, centre);
  const n = sample.design.rows;
  const scale = (left.scale / all.scale) ** 2 / all.total;
  const pulls = left.squares.map(
    (square, row) => n * ((1 - value) * ((all.squares[row] ?? 0) / all.total) - square * scale),
  );
  return { value, pulls, worst: n * scale * left.squares.reduce((a, b) => Math.max(a, b), 0) };
}

function parts({ truth, predicted, design }: RegressionSample, centre: Centre) {
  const errors = truth.map((value, i) => value - (predicted[i] ?? 0));
  const left = squaresAbout(errors, centre(errors, design), design);
  const all = squaresAbout(truth, weightedMean(truth, design), design);
  return { left, all, value: 1 - (left.total / all.total) * (left.scale / all.scale) ** 2 };
}

function weightedMean(values: Float64Array, { weights, total }: Design): number {
  return meanOf(values, weights, total);
}

/** Weighted squares of the distances from `centre`, in units of the largest distance so that none overflows or vanishes. */
function squaresAbout(values: Float64Array, centre: number, { weights }: Design) {
  let scale = 0;
  for (let i = 0; i < values.length; i++)
    if (weights?.[i] !== 0) scale = Math.max(scale, Math.abs((values[i] ?? 0) - centre));
  const squares = values.map((value, i) => {
    const weight = weights?.[i] ?? 1;
    return scale === 0 || weight === 0 ? 0 : weight * ((value - centre) / scale) ** 2;
  });
  return { squares, scale, total: squares.reduce((a, b) => a + b, 0) };
}
