import { BINARY, classificationMetric, type Metric } from "../metric.ts";
import { fbeta } from "./averaged.ts";
import type { Marginals } from "./confusion.ts";
import { type LabelMetric, proportion, resampled } from "./label-metric.ts";

const at = (counts: Float64Array, k: 0 | 1) => counts[k] ?? 0;
const agreed = ({ hits, truth, predicted }: Marginals) =>
  [at(hits, 1), at(truth, 1) + at(predicted, 1) - at(hits, 1)] as const;

const NO_POSITIVE = "no row is positive or predicted positive";

/** Metrics of the positive class. */
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
    empty: NO_POSITIVE,
    through: (jaccard) => (2 * jaccard) / (1 + jaccard),
    rows: "all",
  }),
  metric("jaccard", "Of the rows positive by label or by prediction, the share that is both.", {
    of: agreed,
    hit: (label, predicted) => (label + predicted > 0 ? label === predicted : null),
    denominator: "predictions",
    empty: NO_POSITIVE,
    rows: "all",
  }),
  rare(
    "f0_5",
    "Harmonic mean of precision and recall, precision counting twice as much.",
    ofPositive(fbeta(0.5)),
  ),
  rare("f2", "Harmonic mean of precision and recall, recall counting twice as much.", ofPositive(fbeta(2))),
  rare(
    "positive_likelihood_ratio",
    "recall / (1 - specificity): how much a positive prediction raises the odds.",
    {
      unit: "score",
      ...resampled(
        ({ hits, truth }) => at(hits, 1) / at(truth, 1) / above0(1 - at(hits, 0) / at(truth, 0)),
        "no row is positive, or no negative row is predicted positive",
        Number.POSITIVE_INFINITY,
      ),
    },
  ),
  rare(
    "negative_likelihood_ratio",
    "(1 - recall) / specificity: how far a negative prediction lowers the odds.",
    {
      unit: "score",
      direction: "lower",
      ...resampled(
        ({ hits, truth }) => (1 - at(hits, 1) / at(truth, 1)) / above0(at(hits, 0) / at(truth, 0)),
        "no row is positive, or no negative row is predicted negative",
        Number.POSITIVE_INFINITY,
      ),
    },
  ),
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

type Told = LabelMetric & { unit?: Metric["unit"]; direction?: "lower" };

/** A metric that is not measured unless asked for. */
function rare(name: string, about: string, told: Told): Metric {
  const entry = { name, tasks: [BINARY], everyday: [], needs: "labels", about } as const;
  return classificationMetric({ ...entry, unit: "ratio", ...told });
}

function ofPositive(score: ReturnType<typeof fbeta>): LabelMetric {
  return resampled(
    ({ hits, truth, predicted }) =>
      at(truth, 1) + at(predicted, 1) === 0 ? Number.NaN : score(at(hits, 1), at(truth, 1), at(predicted, 1)),
    NO_POSITIVE,
  );
}

/** NaN for 0, by which nothing can be divided. */
function above0(value: number): number {
  return value > 0 ? value : Number.NaN;
}
