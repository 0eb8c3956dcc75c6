import type { Multilabel } from "../data.ts";
import { linearMetric } from "../linear-metric.ts";
import { type Constant, type Metric, multilabelMetric } from "../metric.ts";
import type { Linear } from "../paired/linear-contrast.ts";
import type { MultilabelSample } from "../sample.ts";
import { bestPooled, everyLabel } from "./constant-set.ts";
import { SCORES, type Score } from "./scores.ts";

/** Weight of each label's rows: that have it, that are predicted to, and both. */
type Counts = { hits: Float64Array; truth: Float64Array; predicted: Float64Array };

/** A value, with how it changes with each count of each label. */
type Graded = { value: number; hits: Float64Array; truth: Float64Array; predicted: Float64Array };

/** Precision, recall, F1 and Jaccard of the labels, under each of scikit-learn's averages. */
export const labelCountMetrics: readonly Metric[] = Object.entries(SCORES).flatMap(([name, score]) => [
  metric(`${name}_macro`, `Unweighted mean of ${name} over the labels (0 for one never set or predicted).`, {
    grade: (counts) => macro(counts, score),
    constant: everyLabel,
  }),
  metric(`${name}_micro`, `${name} of all marks pooled.`, {
    grade: (counts) => micro(counts, score),
    constant: (data) => bestPooled(data, score),
  }),
  metric(`${name}_weighted`, `Mean of ${name} over the labels, each weighted by how often it is set.`, {
    grade: (counts) => weighted(counts, score),
    constant: everyLabel,
  }),
]);

function metric(
  name: string,
  about: string,
  {
    grade,
    constant,
  }: { grade: (counts: Counts) => Graded | string; constant: (data: Multilabel) => Constant },
): Metric {
  return multilabelMetric({
    name,
    unit: "ratio",
    needs: "labels",
    about,
    constant,
    ...(/^(precision|recall|f1)_/.test(name) ? {} : { everyday: false as const }),
    ...linearMetric((sample) => {
      const graded = grade(count(sample));
      return typeof graded === "string" ? graded : linear(sample, graded);
    }),
  });
}

function count({ labels, truth, predicted, design }: MultilabelSample): Counts {
  const counts = emptyCounts(labels);
  for (let i = 0; i < truth.length; i++) {
    const label = i % labels;
    const weight = design.weights?.[(i - label) / labels] ?? 1;
    if (truth[i] === 1) counts.truth[label] = (counts.truth[label] ?? 0) + weight;
    if (predicted[i] === 1) counts.predicted[label] = (counts.predicted[label] ?? 0) + weight;
    if (truth[i] === 1 && predicted[i] === 1) counts.hits[label] = (counts.hits[label] ?? 0) + weight;
  }
  return counts;
}

function emptyCounts(labels: number): Counts {
  return {
    hits: new Float64Array(labels),
    truth: new Float64Array(labels),
    predicted: new Float64Array(labels),
  };
}

function macro(counts: Counts, score: Score): Graded {
  const labels = counts.truth.length;
  return meanOfLabels(counts, score, () => 1 / labels);
}

function weighted(counts: Counts, score: Score): Graded | string {
  const all = counts.truth.reduce((a, b) => a + b, 0);
  if (all === 0) return "no row has a label";
  const graded = meanOfLabels(counts, score, (label) => (counts.truth[label] ?? 0) / all);
  // One more row of a label also moves weight to it.
  const truth = graded.truth.map((slope, label) => slope + (at(counts, score, label) - graded.value) / all);
  return { ...graded, truth };
}

function micro(counts: Counts, score: Score): Graded | string {
  const total = (of: Float64Array) => of.reduce((a, b) => a + b, 0);
  const [hits, truth, predicted] = [total(counts.hits), total(counts.truth), total(counts.predicted)];
  const empty = score.empty(truth, predicted);
  if (empty !== null) return empty;
  const slopes = score.slopes(hits, truth, predicted);
  const all = (slope: number) => new Float64Array(counts.truth.length).fill(slope);
  return {
    value: score.of(hits, truth, predicted),
    hits: all(slopes[0]),
    truth: all(slopes[1]),
    predicted: all(slopes[2]),
  };
}

function meanOfLabels(counts: Counts, score: Score, share: (label: number) => number): Graded {
  const graded = { value: 0, ...emptyCounts(counts.truth.length) };
  for (let label = 0; label < counts.truth.length; label++) {
    const slopes = score.slopes(
      counts.hits[label] ?? 0,
      counts.truth[label] ?? 0,
      counts.predicted[label] ?? 0,
    );
    graded.value += share(label) * at(counts, score, label);
    graded.hits[label] = share(label) * slopes[0];
    graded.truth[label] = share(label) * slopes[1];
    graded.predicted[label] = share(label) * slopes[2];
  }
  return graded;
}

function at({ hits, truth, predicted }: Counts, score: Score, label: number): number {
  return score.of(hits[label] ?? 0, truth[label] ?? 0, predicted[label] ?? 0);
}

/** The scores are of degree 0 in the counts, so what all rows add sums to 0 (Euler). */
function linear({ labels, truth, predicted, design }: MultilabelSample, graded: Graded): Linear {
  const pulls = new Float64Array(design.rows);
  for (let i = 0; i < truth.length; i++) {
    const label = i % labels;
    const row = (i - label) / labels;
    const [has, says] = [truth[i] ?? 0, predicted[i] ?? 0];
    const pull =
      (has & says) * (graded.hits[label] ?? 0) +
      has * (graded.truth[label] ?? 0) +
      says * (graded.predicted[label] ?? 0);
    pulls[row] = (pulls[row] ?? 0) + (design.weights?.[row] ?? 1) * design.rows * pull;
  }
  // A row of which every label is predicted otherwise.
  const worst = graded.predicted.reduce(
    (sum, slope, label) => sum + Math.max(Math.abs(slope), Math.abs(slope + (graded.hits[label] ?? 0))),
    0,
  );
  return { value: graded.value, pulls, worst: design.total * worst };
}
