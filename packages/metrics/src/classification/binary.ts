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
    empty: "no row is predicted positive",
  }),
  metric("recall", "Share of the positive rows that are predicted positive.", {
    of: ({ hits, truth }) => [at(hits, 1), at(truth, 1)],
    empty: "no row is positive",
    labels: (label) => label === 1,
  }),
  metric("specificity", "Share of the negative rows that are predicted negative.", {
    of: ({ hits, truth }) => [at(hits, 0), at(truth, 0)],
    empty: "no row is negative",
    labels: (label) => label === 0,
  }),
  // F1 = 2 J / (1 + J), and J is a proportion: of the rows positive by label or prediction, those that are by both.
  metric("f1", "Harmonic mean of precision and recall.", {
    of: agreed,
    empty: "no row is positive or predicted positive",
    through: (jaccard) => (2 * jaccard) / (1 + jaccard),
    rows: "all",
  }),
  metric("jaccard", "Of the rows positive by label or by prediction, the share that is both.", {
    of: agreed,
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
