import { BINARY, classificationMetric, type Metric } from "../metric.ts";
import type { Marginals } from "./confusion.ts";
import { proportion } from "./label-metric.ts";

const at = (counts: Float64Array, k: 0 | 1) => counts[k] ?? 0;
const agreed = ({ hits, truth, predicted }: Marginals) =>
  [at(hits, 1), at(truth, 1) + at(predicted, 1) - at(hits, 1)] as const;

/** Metrics of the positive class, each a proportion of some rows. */
export const binaryMetrics: readonly Metric[] = [
  metric("precision", "Share of the rows predicted positive that are positive.", {
    of: ({ hits, predicted }) => [at(hits, 1), at(predicted, 1)],
    hit: (label, predicted) => (predicted === 1 ? label === 1 : null),
    empty: "no row is predicted positive",
    denominator: "predictions",
  }),
  metric("recall", "Share of the positive rows that are predicted positive.", {
    of: ({ hits, truth }) => [at(hits, 1), at(truth, 1)],
    empty: "no row is positive",
    hit: (label, predicted) => (label === 1 ? predicted === 1 : null),
    denominator: "labels",
  }),
  metric("specificity", "Share of the negative rows that are predicted negative.", {
    of: ({ hits, truth }) => [at(hits, 0), at(truth, 0)],
    empty: "no row is negative",
    hit: (label, predicted) => (label === 0 ? predicted === 0 : null),
    denominator: "labels",
  }),
  // F1 = 2 J / (1 + J), and J is a proportion: of the rows positive by label or prediction, those that are by both.
  metric("f1", "Harmonic mean of precision and recall.", {
    of: agreed,
    hit: (label, predicted) => (label + predicted > 0 ? label === predicted : null),
    denominator: "predictions",
    empty: "no row is positive or predicted positive",
    through: (jaccard) => (2 * jaccard) / (1 + jaccard),
    rows: "all",
  }),
  metric("jaccard", "Of the rows positive by label or by prediction, the share that is both.", {
    of: agreed,
    hit: (label, predicted) => (label + predicted > 0 ? label === predicted : null),
    denominator: "predictions",
    empty: "no row is positive or predicted positive",
    rows: "all",
  }),
];

function metric(name: string, about: string, share: Parameters<typeof proportion>[0]): Metric {
  return classificationMetric({
    name,
    tasks: [BINARY],
    unit: "ratio",
    needs: "labels",
    about,
    ...proportion(share),
  });
}
