import { classificationMetric, type Metric } from "../metric.ts";
import type { Marginals } from "./confusion.ts";
import { proportion, resampled } from "./label-metric.ts";

function total(counts: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += counts[k] ?? 0;
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** Metrics of the whole confusion matrix that two classes and many share. */
export const agreementMetrics: readonly Metric[] = [
  classificationMetric({
    name: "accuracy",
    unit: "ratio",
    needs: "labels",
    about: "Share of the rows whose predicted class is the label.",
    ...proportion({
      of: ({ hits, n }) => [total(hits), n],
      hit: (label, predicted) => label === predicted,
      empty: "no rows",
      denominator: "labels",
    }),
  }),
  classificationMetric({
    name: "balanced_accuracy",
    unit: "ratio",
    needs: "labels",
    about: "Mean of the recalls of the classes that have rows.",
    ...resampled(balancedAccuracy, "no rows"),
  }),
  classificationMetric({
    name: "matthews_corrcoef",
    unit: "score",
    needs: "labels",
    about: "Correlation of label and prediction, from -1 to 1; undefined when either has one class only.",
    ...resampled(matthews, "labels or predictions have one class only"),
  }),
  classificationMetric({
    name: "cohen_kappa",
    unit: "score",
    needs: "labels",
    about: "Agreement beyond chance, up to 1; undefined when labels and predictions are all one class.",
    ...resampled(kappa, "labels and predictions are all one class"),
  }),
];

function balancedAccuracy({ truth, hits }: Marginals): number {
  let recalls = 0;
  let present = 0;
  for (let k = 0; k < truth.length; k++) {
    const rows = truth[k] ?? 0;
    if (rows === 0) continue;
    recalls += (hits[k] ?? 0) / rows;
    present++;
  }
  return recalls / present;
}

function matthews(counts: Marginals): number {
  if (isOneClass(counts.truth) || isOneClass(counts.predicted)) return Number.NaN;
  const { n, truth, predicted, hits } = inUnit(counts);
  const spreads = (n * n - dot(truth, truth)) * (n * n - dot(predicted, predicted));
  return spreads > 0 ? (total(hits) * n - dot(truth, predicted)) / Math.sqrt(spreads) : Number.NaN;
}

function kappa(counts: Marginals): number {
  const { n, truth, predicted, hits } = inUnit(counts);
  const agreed = total(hits);
  if (isOneClass(truth) && isOneClass(predicted) && agreed > 0) return Number.NaN;
  const chance = dot(truth, predicted) / n;
  return chance < n ? (agreed - chance) / (n - chance) : Number.NaN;
}

/** Asked of the classes themselves: sums of weights differ in the last digit by the order in which they are added. */
function isOneClass(counts: Float64Array): boolean {
  let present = 0;
  for (let k = 0; k < counts.length; k++) if ((counts[k] ?? 0) > 0) present++;
  return present <= 1;
}

/** Sums whose fourth powers neither overflow nor vanish. */
const [SMALL, LARGE] = [2 ** -200, 2 ** 200];

/** Counts that are sums of very large or small weights, in a unit of about their sum: a power of two costs no digit. */
function inUnit(counts: Marginals): Marginals {
  const { n, truth, predicted, hits } = counts;
  if (n > SMALL && n < LARGE) return counts;
  const unit = 2 ** Math.floor(Math.log2(n));
  const divided = (of: Float64Array) => of.map((count) => count / unit);
  return { n: n / unit, truth: divided(truth), predicted: divided(predicted), hits: divided(hits) };
}
