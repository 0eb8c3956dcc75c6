import type { ClassPredictions, Column, ValuePredictions } from "@modelgate/inference";

/** Rows of three classes in turn, of which those in `wrong` are taken for the next class. For tests. */
export function classified(
  rows: number,
  wrong: readonly number[],
  more: Partial<ClassPredictions> = {},
): ClassPredictions {
  const truth = Int32Array.from({ length: rows }, (_, row) => row % 3);
  const missed = new Set(wrong);
  const predicted = truth.map((label, row) => (missed.has(row) ? (label + 1) % 3 : label));
  return {
    task: "multiclass-classification",
    classes: ["a", "b", "c"],
    truth,
    predicted,
    scores: null,
    rows,
    invalid: 0,
    ids: null,
    carried: new Map(),
    ...more,
  };
}

/** A regression whose truth is the row number. For tests. */
export function valued(predicted: readonly number[], more: Partial<ValuePredictions> = {}): ValuePredictions {
  const truth = Float64Array.from(predicted, (_, row) => row);
  const rows = predicted.length;
  const given = {
    truth,
    predicted: Float64Array.from(predicted),
    rows,
    invalid: 0,
    ids: null,
    carried: new Map(),
  };
  return { task: "regression", ...given, ...more };
}

/** A column of texts. For tests. */
export function texts(values: readonly string[]): Column {
  const known = [...new Set(values)];
  return { kind: "text", codes: Int32Array.from(values, (value) => known.indexOf(value)), texts: known };
}

/** The whole numbers from `from` up to and without `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
