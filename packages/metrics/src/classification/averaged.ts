import { classificationMetric, type Metric, MULTICLASS } from "../metric.ts";
import type { Marginals } from "./confusion.ts";
import { type LabelMetric, proportion, resampled } from "./label-metric.ts";

/** Scores of one class from its hits, its rows and its predictions; 0 where it has none, as scikit-learn's default. */
const SCORES = {
  precision: (hits: number, _truth: number, predicted: number) => ratio(hits, predicted),
  recall: (hits: number, truth: number) => ratio(hits, truth),
  f1: fbeta(1),
  f0_5: fbeta(0.5),
  f2: fbeta(2),
  jaccard: (hits: number, truth: number, predicted: number) => ratio(hits, truth + predicted - hits),
};
type ScoreOfClass = (hits: number, truth: number, predicted: number) => number;

const EVERYDAY = ["precision_macro", "recall_macro", "f1_macro", "f1_weighted"];
const PRESENT = "the classes present in labels or predictions (0 for one without support or prediction)";

/** Precision, recall, F1 and Jaccard over all classes, under each of scikit-learn's averages. */
export const averagedMetrics: readonly Metric[] = Object.entries(SCORES).flatMap(([name, score]) => [
  metric(`${name}_macro`, `Unweighted mean of ${name} over ${PRESENT}.`, resampled(macro(score), "no rows")),
  // With one label a row, every wrong row is one false positive and one false negative.
  metric(
    `${name}_micro`,
    name === "jaccard"
      ? "Jaccard index of all classes pooled: accuracy / (2 - accuracy)."
      : `${name} of all classes pooled: equal to accuracy.`,
    pooled(name === "jaccard" ? (accuracy) => accuracy / (2 - accuracy) : undefined),
  ),
  metric(
    `${name}_weighted`,
    `Mean of ${name} over ${PRESENT}, each weighted by its share of the labels.`,
    name === "recall" ? pooled() : resampled(weighted(score), "no rows"),
  ),
]);

/** The harmonic mean of precision and recall, recall counting beta times as much; 0 where both divide by 0. */
export function fbeta(beta: number): ScoreOfClass {
  const b = beta * beta;
  return (hits, truth, predicted) => ratio((1 + b) * hits, b * truth + predicted);
}

function metric(name: string, about: string, estimated: LabelMetric): Metric {
  const everyday = EVERYDAY.includes(name) ? ([MULTICLASS] as const) : [];
  return classificationMetric({ name, unit: "ratio", needs: "labels", about, everyday, ...estimated });
}

/** A function of accuracy. The weighted recall is accuracy itself. */
function pooled(through?: (accuracy: number) => number) {
  return proportion({
    of: ({ hits, n }) => [hits.reduce((a, b) => a + b, 0), n],
    empty: "no rows",
    hit: (label, predicted) => label === predicted,
    denominator: "labels",
    ...(through && { through }),
  });
}

function macro(score: ScoreOfClass) {
  return ({ truth, predicted, hits }: Marginals): number => {
    let total = 0;
    let present = 0;
    for (let k = 0; k < truth.length; k++) {
      const rows = truth[k] ?? 0;
      const said = predicted[k] ?? 0;
      if (rows + said === 0) continue;
      total += score(hits[k] ?? 0, rows, said);
      present++;
    }
    return total / present;
  };
}

function weighted(score: ScoreOfClass) {
  return ({ n, truth, predicted, hits }: Marginals): number => {
    let total = 0;
    for (let k = 0; k < truth.length; k++) {
      const rows = truth[k] ?? 0;
      if (rows > 0) total += rows * score(hits[k] ?? 0, rows, predicted[k] ?? 0);
    }
    return total / n;
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
