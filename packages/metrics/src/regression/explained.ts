import type { Design } from "../design.ts";
import { explained, type Losses, type Parts, weigh } from "../explained.ts";
import { meanOf } from "../mean-metric.ts";
import { type Metric, regressionMetric } from "../metric.ts";
import { argsort } from "../ranking/argsort.ts";
import type { RegressionSample } from "../sample.ts";
import { meanOfTruth, medianOfTruth } from "./constant-value.ts";
import { regressionFlaw } from "./flaw.ts";
import { weightedMedian } from "./median.ts";

/** Shares of the truth's variance that predictions explain. */
export const explainedMetrics: readonly Metric[] = [
  regressionMetric({
    name: "r2",
    direction: "higher",
    unit: "score",
    about: "1 - squared error / squared distance of the truth from its mean; undefined for a constant truth.",
    constant: meanOfTruth,
    ...explained((sample: RegressionSample) => squares(sample, () => 0)),
  }),
  regressionMetric({
    name: "explained_variance",
    direction: "higher",
    unit: "score",
    about: "1 - variance of the error / variance of the truth; as r2, but a constant error is not counted.",
    // Its value is 0 for every constant.
    constant: meanOfTruth,
    ...explained((sample: RegressionSample) => squares(sample, weightedMean)),
  }),
  regressionMetric({
    name: "d2_absolute_error_score",
    everyday: [],
    direction: "higher",
    unit: "score",
    about: "1 - absolute error / distance of the truth from its median; undefined for a constant truth.",
    constant: medianOfTruth,
    ...explained(distances),
  }),
];

/** Squares of the errors about `centre` of them, and of the truth about its mean. */
function squares(
  sample: RegressionSample,
  centre: (errors: Float64Array, design: Design) => number,
): Parts | string {
  const flaw = regressionFlaw(sample);
  if (flaw !== null) return flaw;
  const { truth, design } = sample;
  if (isConstant(truth, design)) return CONSTANT;
  const errors = errorsOf(sample);
  const model = powersAbout(errors, { centre: centre(errors, design), power: 2, design });
  const constant = powersAbout(truth, { centre: weightedMean(truth, design), power: 2, design });
  return { model, constant, ratio: (model.scale / constant.scale) ** 2 };
}

function distances(sample: RegressionSample): Parts | string {
  const flaw = regressionFlaw(sample);
  if (flaw !== null) return flaw;
  const { truth, design } = sample;
  if (isConstant(truth, design)) return CONSTANT;
  const model = powersAbout(errorsOf(sample), { centre: 0, power: 1, design });
  const centre = weightedMedian({ errors: truth, order: argsort(truth) }, design.weights);
  const constant = powersAbout(truth, { centre, power: 1, design });
  return { model, constant, ratio: model.scale / constant.scale };
}

const CONSTANT = "the truth is constant";

/** Whether all truths that have weight are equal. Of the distances from their mean rounding would leave something. */
function isConstant(truth: Float64Array, { weights }: Design): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < truth.length; row++) {
    if (weights?.[row] === 0) continue;
    least = Math.min(least, truth[row] ?? 0);
    most = Math.max(most, truth[row] ?? 0);
  }
  return least >= most;
}

function errorsOf({ truth, predicted }: RegressionSample): Float64Array {
  return truth.map((value, row) => value - (predicted[row] ?? 0));
}

function weightedMean(values: Float64Array, { weights, total }: Design): number {
  return meanOf(values, weights, total);
}

/** Weighted powers of the distances from `centre`, in units of the largest distance so that none overflows or vanishes. */
function powersAbout(
  values: Float64Array,
  { centre, power, design }: { centre: number; power: 1 | 2; design: Design },
): Losses & { scale: number } {
  const { weights } = design;
  let scale = 0;
  for (let i = 0; i < values.length; i++)
    if (weights?.[i] !== 0) scale = Math.max(scale, Math.abs((values[i] ?? 0) - centre));
  const powers = values.map((value) => (scale === 0 ? 0 : Math.abs((value - centre) / scale) ** power));
  return { ...weigh(powers, weights), scale };
}
