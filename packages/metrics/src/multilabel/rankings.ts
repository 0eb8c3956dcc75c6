import { linearMetric } from "../linear-metric.ts";
import { type Metric, multilabelMetric } from "../metric.ts";
import type { Linear } from "../paired/linear-contrast.ts";
import { columnOf } from "../ranking/column.ts";
import { type Placed, place } from "../ranking/placement.ts";
import { precisionSteps } from "../ranking/precision-steps.ts";
import type { MultilabelSample } from "../sample.ts";

/** A metric of one ranking: its value, and what each entry adds to it in a mean over entries. */
type Ranking = (placed: Placed) => { value: number; pulls: Float64Array };

const RANKINGS: Readonly<Record<string, { of: Ranking; needs: "both sides" | "positives"; about: string }>> =
  {
    roc_auc: { of: areaOf, needs: "both sides", about: "area under the ROC curve" },
    average_precision: { of: precisionSteps, needs: "positives", about: "average precision" },
  };

/** Areas and average precisions of the labels' scores, under each of scikit-learn's averages. */
export const labelRankingMetrics: readonly Metric[] = Object.entries(RANKINGS).flatMap(
  ([name, { of, needs, about }]) => [
    metric(`${name}_macro`, `Unweighted mean over the labels of each one's ${about}.`, (sample) =>
      ofLabels(sample, { of, needs, weighted: false }),
    ),
    metric(`${name}_micro`, `The ${about} of all marks pooled.`, (sample) => pooled(sample, { of, needs })),
    metric(
      `${name}_weighted`,
      `Mean of the labels' ${about}, each weighted by how often it is set.`,
      (sample) => ofLabels(sample, { of, needs, weighted: true }),
    ),
  ],
);

function metric(name: string, about: string, linear: (sample: MultilabelSample) => Linear | string): Metric {
  return multilabelMetric({
    name,
    unit: "ratio",
    needs: "ranking",
    about,
    ...(name.endsWith("_macro") ? {} : { everyday: false as const }),
    ...linearMetric((sample) => sample.scoreFlaw() ?? linear(sample)),
  });
}

function areaOf(placed: Placed): { value: number; pulls: Float64Array } {
  const { area, of, positives, negatives } = place(placed);
  const pulls = of.map((share, i) => {
    const side = placed.isPositive[i] === 1 ? positives : negatives;
    return ((placed.weights?.[i] ?? 1) * (share - area) * of.length) / side;
  });
  return { value: area, pulls };
}

type Kind = { of: Ranking; needs: "both sides" | "positives" };

function ofLabels(
  sample: MultilabelSample,
  { of, needs, weighted }: Kind & { weighted: boolean },
): Linear | string {
  const { labels, design } = sample;
  const columns = Array.from({ length: labels }, (_, label) => columnOf(sample, label));
  const sizes = columns.map((column) => sumOf(column, 1));
  for (const [label, column] of columns.entries()) {
    if (sizes[label] === 0) return `no row has label ${label}`;
    if (needs === "both sides" && sumOf(column, 0) === 0) return `every row has label ${label}`;
  }
  const all = sizes.reduce((a, b) => a + b, 0);
  const found = columns.map(of);
  const share = (label: number) => (weighted ? (sizes[label] ?? 0) / all : 1 / labels);
  const value = found.reduce((sum, one, label) => sum + share(label) * one.value, 0);
  const pulls = new Float64Array(design.rows);
  for (const [label, one] of found.entries())
    for (let row = 0; row < pulls.length; row++) {
      // A row of a label also moves weight to it.
      const moved = weighted && columns[label]?.isPositive[row] === 1 ? (one.value - value) / all : 0;
      const weight = design.weights?.[row] ?? 1;
      pulls[row] = (pulls[row] ?? 0) + share(label) * (one.pulls[row] ?? 0) + weight * design.rows * moved;
    }
  // A row of which every mark moves from one end to the other.
  const worst = columns.reduce((sum, column, label) => sum + share(label) * reachOf(column, needs), 0);
  return { value, pulls, worst };
}

function pooled({ labels, truth, scores, design }: MultilabelSample, { of, needs }: Kind): Linear | string {
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

/** How far one entry that moves from one end to the other pulls, in a mean over entries. */
function reachOf(placed: Placed, needs: Kind["needs"]): number {
  const [positives, negatives] = [sumOf(placed, 1), sumOf(placed, 0)];
  return (positives + negatives) / (needs === "positives" ? positives : Math.min(positives, negatives));
}

/** Weight of the entries on one side. */
function sumOf({ isPositive, weights }: Placed, side: 0 | 1): number {
  return isPositive.reduce((sum, is, i) => sum + (is === side ? (weights?.[i] ?? 1) : 0), 0);
}
