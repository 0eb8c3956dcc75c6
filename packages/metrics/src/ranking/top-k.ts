import { failure } from "@modelgate/schema";
import { wilson } from "../interval/wilson.ts";
import {
  classificationMetric,
  type Measured,
  type Metric,
  MULTICLASS,
  noValue,
  withInterval,
} from "../metric.ts";
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
  });
}

function estimate(sample: ClassificationSample, k: number): Measured {
  const { truth, scores, classes, options } = sample;
  const n = truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null || scores === null) return noValue(n, flaw ?? "there are no scores");
  if (k >= classes) return noValue(n, `any label is among the top ${k} of ${classes} classes`);

  let hits = 0;
  for (let row = 0; row < n; row++) {
    const label = truth[row] ?? 0;
    const start = row * classes;
    const own = scores.values[start + label] ?? 0;
    let ahead = 0;
    for (let j = 0; j < classes; j++) {
      const other = scores.values[start + j] ?? 0;
      if (other > own || (other === own && j > label)) ahead++;
    }
    if (ahead < k) hits++;
  }
  const { confidence } = options;
  return withInterval(hits / n, n, wilson(hits, n, confidence), { confidence, method: "wilson" });
}
