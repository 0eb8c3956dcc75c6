import { estimateShare } from "../classification/share.ts";
import { meanMetric, SHARE } from "../mean-metric.ts";
import { type Metric, multilabelMetric } from "../metric.ts";
import { compareHits } from "../paired/hits.ts";
import type { MultilabelSample } from "../sample.ts";
import { SCORES, type ScoreName } from "./scores.ts";

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
  }),
  multilabelMetric({
    name: "hamming_loss",
    direction: "lower",
    unit: "ratio",
    needs: "labels",
    about: "Share of all marks, rows times labels, that are wrong.",
    ...meanMetric((sample: MultilabelSample) => perRow(sample, wrongShare), SHARE),
  }),
  ...Object.entries(SCORES).map(([name, { of }]) =>
    multilabelMetric({
      name: `${name as ScoreName}_samples`,
      everyday: false,
      unit: "ratio",
      needs: "labels",
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
