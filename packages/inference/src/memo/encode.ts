import type { Predictions } from "../predictions.ts";
import { encodeHeader, sha256 } from "./header.ts";
import type { MemoIdentity } from "./identity.ts";

/**
 * What a model answered on a data set, as bytes for a cache. Only the model's part is kept: truths, ids and carried columns
 * come from the data itself whenever the entry is read, so nobody can change them in it. Null for answers that are not all
 * finite: no metric is defined on them, and nothing is gained.
 */
export function encodeMemo(predictions: Predictions, identity: MemoIdentity): Uint8Array | null {
  const { task, rows, predicted } = predictions;
  if (predictions.invalid > 0) return null;
  const scores = task === "regression" ? null : predictions.scores;
  const payload = Buffer.concat([bytesOf(scores?.values ?? new Float64Array()), bytesOf(predicted)]);
  const classes = classesOf(predictions);
  const head = encodeHeader({ task, classes, rows, scores, payload: sha256(payload) }, identity);
  return Buffer.concat([head, payload]);
}

/** The texts that codes of a prediction index; null for values. */
export function classesOf(predictions: Predictions): readonly string[] | null {
  if (predictions.task === "regression") return null;
  return predictions.task === "multilabel-classification" ? predictions.labels : predictions.classes;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
