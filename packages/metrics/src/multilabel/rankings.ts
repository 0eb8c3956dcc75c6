import { nameOf } from "../data.ts";
import { linearMetric } from "../linear-metric.ts";
import { type Metric, multilabelMetric } from "../metric.ts";
import type { Linear } from "../paired/linear-contrast.ts";
import { columnOf } from "../ranking/column.ts";
import { meanOfRankings, RANKINGS, type Ranking, reachOf, sumOf } from "../ranking/mean-ranking.ts";
import type { MultilabelSample } from "../sample.ts";
import { mostSetFirst } from "./constant-order.ts";

/** Areas and average precisions of the labels' scores, under each of scikit-learn's averages. */
export const labelRankingMetrics: readonly Metric[] = Object.entries(RANKINGS).flatMap(([name, ranking]) => [
  metric(`${name}_macro`, `Unweighted mean over the labels of each one's ${ranking.about}.`, (sample) =>
    ofLabels(sample, ranking, false),
  ),
  metric(`${name}_micro`, `The ${ranking.about} of all marks pooled.`, (sample) => pooled(sample, ranking)),
  metric(
    `${name}_weighted`,
    `Mean of the labels' ${ranking.about}, each weighted by how often it is set.`,
    (sample) => ofLabels(sample, ranking, true),
  ),
]);

function metric(name: string, about: string, linear: (sample: MultilabelSample) => Linear | string): Metric {
  return multilabelMetric({
    name,
    unit: "ratio",
    needs: "ranking",
    about,
    constant: mostSetFirst,
    ...(name.endsWith("_macro") ? {} : { everyday: false as const }),
    ...linearMetric((sample: MultilabelSample) => sample.scoreFlaw() ?? linear(sample)),
  });
}

function ofLabels(sample: MultilabelSample, ranking: Ranking, weighted: boolean): Linear | string {
  const columns = Array.from({ length: sample.labels }, (_, label) => columnOf(sample, label));
  const what = (label: number) => `label ${nameOf(sample, label)}`;
  return meanOfRankings(columns, ranking, { weighted, design: sample.design, what });
}

function pooled(
  { labels, truth, scores, design }: MultilabelSample,
  { of, needs }: Ranking,
): Linear | string {
  const weights =
    design.weights && Float64Array.from(truth, (_, i) => design.weights?.[Math.floor(i / labels)] ?? 0);
  const marks = { scores: scores?.values ?? new Float64Array(), isPositive: truth, weights };
  if (sumOf(marks, 1) === 0) return "no row has a label";
  if (needs === "both sides" && sumOf(marks, 0) === 0) return "every row has every label";
  const { value, pulls: ofMarks } = of(marks);
  const pulls = new Float64Array(design.rows);
  for (let i = 0; i < ofMarks.length; i++) {
    const row = Math.floor(i / labels);
    pulls[row] = (pulls[row] ?? 0) + (ofMarks[i] ?? 0) / labels;
  }
  return { value, pulls, worst: reachOf(marks, needs) };
}
