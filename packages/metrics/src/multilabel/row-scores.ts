import { estimateShare } from "../classification/share.ts";
import type { Multilabel } from "../data.ts";
import { meanMetric, SHARE } from "../mean-metric.ts";
import { type Constant, type Metric, multilabelMetric } from "../metric.ts";
import { compareHits } from "../paired/hits.ts";
import type { MultilabelSample } from "../sample.ts";
import { goodByJaccard } from "./constant-jaccard.ts";
import { bestByRow, bestPooled, commonLabels, commonSet, everyLabel } from "./constant-set.ts";
import { SCORES, type ScoreName } from "./scores.ts";

/** A constant says as many labels of every row, so that the mean precision of the rows is that of all marks pooled. */
const CONSTANTS: Readonly<Record<ScoreName, (data: Multilabel) => Constant>> = {
  precision: (data) => bestPooled(data, SCORES.precision),
  recall: everyLabel,
  f1: (data) => bestByRow(data, 1),
  f0_5: (data) => bestByRow(data, 0.5),
  f2: (data) => bestByRow(data, 2),
  jaccard: goodByJaccard,
};

/** Metrics that score each row by itself. */
export const rowMetrics: readonly Metric[] = [
  multilabelMetric({
    name: "accuracy",
    unit: "ratio",
    needs: "labels",
    about: "Share of the rows of which every label is predicted and no other (subset accuracy).",
    estimate(sample) {
      let hits = 0;
      for (let row = 0; row < sample.design.rows; row++)
        if (isExact(sample, row)) hits += sample.design.weights?.[row] ?? 1;
      return estimateShare(sample, isExact, { counted: [hits, sample.design.total], empty: "no rows" });
    },
    difference: (pair) => compareHits(pair, isExact),
    constant: commonSet,
  }),
  multilabelMetric({
    name: "hamming_loss",
    direction: "lower",
    unit: "ratio",
    needs: "labels",
    about: "Share of all marks, rows times labels, that are wrong.",
    constant: commonLabels,
    ...meanMetric((sample: MultilabelSample) => perRow(sample, wrongShare), SHARE),
  }),
  ...Object.entries(SCORES).map(([name, { of }]) =>
    multilabelMetric({
      name: `${name as ScoreName}_samples`,
      everyday: false,
      unit: "ratio",
      needs: "labels",
      constant: CONSTANTS[name as ScoreName],
      about: `Mean over the rows of each row's ${name} (0 for one without labels or predictions).`,
      ...meanMetric(
        (sample: MultilabelSample) =>
          perRow(sample, ({ hits, truth, predicted }) => of(hits, truth, predicted)),
        SHARE,
      ),
    }),
  ),
];

type Marks = { hits: number; truth: number; predicted: number; labels: number };

function perRow(sample: MultilabelSample, score: (marks: Marks) => number): Float64Array {
  return Float64Array.from({ length: sample.design.rows }, (_, row) => score(marksOf(sample, row)));
}

function marksOf({ labels, truth, predicted }: MultilabelSample, row: number): Marks {
  const marks = { hits: 0, truth: 0, predicted: 0, labels };
  for (let i = row * labels; i < (row + 1) * labels; i++) {
    marks.truth += truth[i] ?? 0;
    marks.predicted += predicted[i] ?? 0;
    marks.hits += (truth[i] ?? 0) & (predicted[i] ?? 0);
  }
  return marks;
}

function wrongShare({ hits, truth, predicted, labels }: Marks): number {
  return (truth + predicted - 2 * hits) / labels;
}

function isExact(sample: MultilabelSample, row: number): boolean {
  return wrongShare(marksOf(sample, row)) === 0;
}
