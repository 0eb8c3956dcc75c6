import type { InferenceSession } from "onnxruntime-common";
import { answersOf } from "../scoring/answers-of.ts";
import { type OutputPlan, planOutputs } from "../scoring/output-plan.ts";
import { MOST_LABELS, type TextCodes } from "../scoring/text-codes.ts";
import type { OutputSpec } from "../spec.ts";
import type { Answered } from "./job.ts";

type Outputs = InferenceSession.OnnxValueMapType;
export type RowAnswers = Int32Array | Float64Array;

/** How one model's predicted classes are read, as validating it would; nothing where its outputs leave it open. */
export type AnswerPlan = { plan: OutputPlan & { task: "classification" }; answered: Answered };

/**
 * Finds the labels, or else the scores, of a model that classifies; null for other tasks, and for more classes than any data
 * set has labels.
 * @throws ModelgateError `outputs-ambiguous`
 */
export function planAnswers(outputs: Outputs, padded: number, spec: OutputSpec): AnswerPlan | null {
  if (spec.task !== "binary-classification" && spec.task !== "multiclass-classification") return null;
  const shown = Object.entries(outputs).map(([name, { type, dims }]) => ({ name, type, dims }));
  const plan = planOutputs(shown, padded, spec);
  if (plan.task === "regression") return null;
  const { labels, scores, width } = plan;
  if (width > MOST_LABELS) return null;
  if (labels !== null) return { plan, answered: { kind: "labels", width, output: labels } };
  return { plan, answered: { kind: width === 1 ? "score" : "classes", width, output: scores ?? "" } };
}

/** The predictions of some rows: codes of labels, the column of the highest score, or the single score. */
export function rowAnswers(
  { plan, answered }: AnswerPlan,
  outputs: Outputs,
  rows: { rows: number; padded: number },
  codes: TextCodes,
): RowAnswers {
  // Scores beside labels are the comparison's, not the prediction's.
  const read = answered.kind === "labels" ? { ...plan, scores: null } : plan;
  const { predicted, scores } = answersOf(read, outputs, rows, codes);
  if (predicted !== null) return Int32Array.from(predicted);
  const values = scores ?? new Float64Array();
  return answered.kind === "score" ? values : tops(values, answered.width);
}

/** The class with the highest score, the first of equals; -1 where a score is NaN or infinite. */
function tops(values: Float64Array, width: number): Int32Array {
  const classes = new Int32Array(values.length / width);
  for (let row = 0; row < classes.length; row += 1) {
    let best = 0;
    for (let k = 0; k < width && best >= 0; k += 1) {
      const score = values[row * width + k] ?? Number.NaN;
      if (!Number.isFinite(score)) best = -1;
      else if (score > (values[row * width + best] ?? Number.NaN)) best = k;
    }
    classes[row] = best;
  }
  return classes;
}
