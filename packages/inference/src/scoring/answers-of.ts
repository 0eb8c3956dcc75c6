import type { InferenceSession, Tensor } from "onnxruntime-common";
import type { Block } from "../sandbox/message.ts";
import { type LabelPlan, labelAnswers } from "./label-outputs.ts";
import type { OutputPlan } from "./output-plan.ts";
import { numbersOf, rowsOf } from "./output-values.ts";
import type { TextCodes } from "./text-codes.ts";

/** Which outputs are read, and how, whatever the task is. */
export type ReadingPlan = OutputPlan | LabelPlan;

/** The outputs that are read. */
export function readOf(plan: ReadingPlan): string[] {
  const read = plan.task === "regression" ? [plan.values] : [plan.labels, plan.scores];
  return read.filter((name) => name !== null);
}

/** What the model answered for the first `rows` of the `padded` rows that were fed. */
export function answersOf(
  plan: ReadingPlan,
  outputs: InferenceSession.OnnxValueMapType,
  { rows, padded }: { rows: number; padded: number },
  codes: TextCodes,
): Pick<Block, "predicted" | "scores"> {
  if (plan.task === "multilabel") return labelAnswers(plan, outputs, { rows, padded });
  if (plan.task === "regression") {
    return { predicted: numbersOf(rowsOf(outputs[plan.values], 1, padded), rows), scores: null };
  }
  const scores =
    plan.scores === null
      ? null
      : numbersOf(rowsOf(outputs[plan.scores], plan.width, padded), rows * plan.width);
  const predicted =
    plan.labels === null ? null : labels(rowsOf(outputs[plan.labels], 1, padded), rows, codes);
  return { predicted, scores };
}

function labels({ type, data }: Tensor, rows: number, codes: TextCodes): Int32Array {
  const predicted = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const label = data[row] as number | bigint | string;
    predicted[row] = codes.code(type === "bool" ? String(Boolean(label)) : String(label));
  }
  return predicted;
}
