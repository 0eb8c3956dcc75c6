import { failure } from "@modelgate/schema";
import { estimateShare } from "../classification/share.ts";
import { classificationMetric, type Measured, type Metric, MULTICLASS, noValue } from "../metric.ts";
import { compareHits } from "../paired/hits.ts";
import type { ClassificationSample } from "../sample.ts";

/** The metric that `top_5_accuracy` and its like name, or undefined for any other name. */
export function topKNamed(name: string): Metric | undefined {
  const k = /^top_([1-9]\d{0,5})_accuracy$/.exec(name)?.[1];
  return k === undefined ? undefined : topK(Number(k));
}

/** Top-k accuracy for one k of 1 or more. */
export function topK(k: number): Metric {
  if (!Number.isInteger(k) || k < 1)
    throw failure("input-invalid", `top_k_accuracy: k must be 1 or more, got ${k}`);
  return classificationMetric({
    name: `top_${k}_accuracy`,
    tasks: [MULTICLASS],
    everyday: [],
    unit: "ratio",
    needs: "ranking",
    about: `Share of the rows whose label is among the ${k} classes of highest score; of equal scores the later class goes first.`,
    estimate: (sample) => estimate(sample, k),
    difference: (pair) => compareHits(pair, (sample, row) => isAmongTop(sample, row, k)),
  });
}

function estimate(sample: ClassificationSample, k: number): Measured {
  const { truth, classes, design } = sample;
  const n = truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null) return noValue(n, flaw);
  if (k >= classes) return noValue(n, `any label is among the top ${k} of ${classes} classes`);

  let hits = 0;
  for (let row = 0; row < n; row++) if (isAmongTop(sample, row, k)) hits += design.weights?.[row] ?? 1;
  return estimateShare(sample, (_, row) => isAmongTop(sample, row, k), {
    counted: [hits, design.total],
    empty: "no rows",
  });
}

/** Whether fewer than k classes are ahead of the label: by score, and of equal scores by place. */
function isAmongTop({ truth, scores, classes }: ClassificationSample, row: number, k: number): boolean {
  const label = truth[row] ?? 0;
  const values = scores?.values ?? new Float64Array();
  const start = row * classes;
  const own = values[start + label] ?? 0;
  let ahead = 0;
  for (let j = 0; j < classes; j++) {
    const other = values[start + j] ?? 0;
    if (other > own || (other === own && j > label)) ahead++;
  }
  return ahead < k;
}
