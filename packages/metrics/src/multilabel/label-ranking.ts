import type { Multilabel } from "../data.ts";
import { meanMetric, SHARE } from "../mean-metric.ts";
import { type Metric, multilabelMetric } from "../metric.ts";
import type { MultilabelSample } from "../sample.ts";
import { goodOrder, mostPairsFirst } from "./constant-order.ts";
import { descending } from "./constant-set.ts";

type ScoreOf = (row: RankedRow) => number;

const REACH: ScoreOf = ({ reach }) => reach;
const PRECISION: ScoreOf = ({ precisions, own, others }) => (own * others === 0 ? 1 : precisions / own);
const LOSS: ScoreOf = ({ misplaced, own, others }) => (own * others === 0 ? 0 : misplaced / own / others);

/** How well the scores of each row rank its own labels above the others. */
export const rankedRowMetrics: readonly Metric[] = [
  multilabelMetric({
    name: "coverage_error",
    direction: "lower",
    everyday: false,
    unit: "count",
    needs: "ranking",
    about: "Mean over the rows of how many labels must be taken, by score, to have all of the row's own.",
    constant: (data) => goodOrder(data, (scores) => -sumOf(data, scores, REACH)),
    ...meanMetric((sample: MultilabelSample) => perRow(sample, REACH)),
  }),
  multilabelMetric({
    name: "label_ranking_average_precision_score",
    everyday: false,
    unit: "ratio",
    needs: "ranking",
    about:
      "Mean over the rows, and over a row's labels, of the share of its own among the labels of at least this score (1 for a row with none or all).",
    constant: (data) => goodOrder(data, (scores) => sumOf(data, scores, PRECISION)),
    ...meanMetric((sample: MultilabelSample) => perRow(sample, PRECISION), SHARE),
  }),
  multilabelMetric({
    name: "label_ranking_loss",
    direction: "lower",
    everyday: false,
    unit: "ratio",
    needs: "ranking",
    about:
      "Mean over the rows of the share of pairs, one label of its own and one not, that are not in order (0 for a row with none or all).",
    constant: mostPairsFirst,
    ...meanMetric((sample: MultilabelSample) => perRow(sample, LOSS), SHARE),
  }),
];

/** One row's labels in the order of their scores. */
type RankedRow = {
  own: number;
  others: number;
  /** Labels with at least the score of the row's last own. */
  reach: number;
  /** Sum over its own labels of the share of own among those of at least their score. */
  precisions: number;
  /** Pairs of an own label and another of at least its score. */
  misplaced: number;
};

function perRow(sample: MultilabelSample, score: ScoreOf): Float64Array | string {
  const flaw = sample.scoreFlaw();
  if (flaw !== null) return flaw;
  const { labels, design, scores, truth } = sample;
  const values = scores?.values ?? new Float64Array();
  const order = Array.from({ length: labels }, (_, label) => label);
  return Float64Array.from({ length: design.rows }, (_, row) => {
    const from = row * labels;
    order.sort((a, b) => (values[from + b] ?? 0) - (values[from + a] ?? 0));
    const own = truth.subarray(from, from + labels);
    return score(ranked(own, values.subarray(from, from + labels), order));
  });
}

/** The weighted sum over the rows of their score, were these the scores of every one. */
function sumOf({ labels, truth, weights }: Multilabel, scores: Float64Array, score: ScoreOf): number {
  const order = descending(scores);
  let sum = 0;
  for (let from = 0; from < truth.length; from += labels)
    sum +=
      (weights?.[from / labels] ?? 1) * score(ranked(truth.subarray(from, from + labels), scores, order));
  return sum;
}

function ranked(isOwn: Uint8Array, scores: Float64Array, order: readonly number[]): RankedRow {
  const own = isOwn.reduce((a, b) => a + b, 0);
  const row = { own, others: isOwn.length - own, reach: 0, precisions: 0, misplaced: 0 };
  let found = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const score = scores[order[start] ?? 0];
    let tied = 0;
    for (end = start; end < order.length && scores[order[end] ?? 0] === score; end++)
      tied += isOwn[order[end] ?? 0] ?? 0;
    row.misplaced += (end - start - tied) * (own - found);
    found += tied;
    if (tied === 0) continue;
    row.reach = end;
    row.precisions += (tied * found) / end;
  }
  return row;
}
