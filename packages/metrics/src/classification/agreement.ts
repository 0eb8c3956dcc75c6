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

function matthews({ n, truth, predicted, hits }: Marginals): number {
  const spreads = (n * n - dot(truth, truth)) * (n * n - dot(predicted, predicted));
  return spreads === 0 ? Number.NaN : (total(hits) * n - dot(truth, predicted)) / Math.sqrt(spreads);
}

function kappa({ n, truth, predicted, hits }: Marginals): number {
  const chance = dot(truth, predicted) / n;
  return chance === n ? Number.NaN : (total(hits) - chance) / (n - chance);
}
