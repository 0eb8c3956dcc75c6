import { checkShape, type Data, rowsOf } from "./data.ts";
import { openMetric } from "./measure.ts";
import type { Constant } from "./metric.ts";

/**
 * The same rows as the best model would answer them that looks at no input and gives all of them one answer. It knows these
 * labels, and which answer is best the metric says (`Metric.constant`): the most frequent class is best for accuracy, the
 * positive one for F1, the mean for squared errors, the median for absolute ones.
 * @throws ModelgateError `input-invalid` as `measure`; `predictions-invalid` for arrays that do not belong together
 */
export function dummyOf(data: Data, metric: string): Data {
  checkShape(data);
  return answered(data, openMetric(metric, data.task).constant(data));
}

/** The same rows, of which each has this one answer. */
export function answered(data: Data, { predicted, scores }: Constant): Data {
  const rows = rowsOf(data);
  const [first = Number.NaN] = predicted;
  if (data.task === "regression") return { ...data, predicted: new Float64Array(rows).fill(first) };
  const values = scores && {
    width: scores.length,
    values: repeated(scores, new Float64Array(rows * scores.length)),
  };
  if (data.task === "multilabel-classification")
    return {
      ...data,
      predicted: repeated(predicted, new Uint8Array(data.truth.length)),
      scores: values && { kind: "ranking", ...values },
    };
  return {
    ...data,
    predicted: new Int32Array(rows).fill(first),
    scores: values && { kind: "probabilities", ...values },
  };
}

function repeated<T extends Float64Array | Uint8Array>(row: readonly number[], into: T): T {
  for (let i = 0; i < into.length; i++) into[i] = row[i % row.length] ?? 0;
  return into;
}
