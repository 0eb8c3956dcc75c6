import { failure } from "@modelgate/schema";

/** What a classifier said of each row beside its choice: numbers to sort by, or probabilities that sum to one. */
export type Scores = {
  kind: "probabilities" | "ranking";
  /** Binary: 1, the positive class. Multiclass: one column a class, in class order. */
  width: number;
  /** Row by row: rows x width. */
  values: Float64Array;
  /** The type of number that the model wrote, as `float32`; absent or another: float64. */
  precision?: string;
};

/** Rows of a classifier as parallel arrays of class indices. Binary: class 1 is the positive one. */
export type Classification = {
  task: "binary-classification" | "multiclass-classification";
  /** How many classes exist, seen or not. */
  classes: number;
  /** What the classes are called, for messages; absent: their indices. */
  names?: readonly string[];
  truth: Int32Array;
  predicted: Int32Array;
  scores: Scores | null;
  /** What each row counts, from 0 up, as scikit-learn's sample_weight; absent: 1. */
  weights?: Float64Array;
};

/** Rows of a regression as parallel arrays, in the target's unit. */
export type Regression = {
  task: "regression";
  truth: Float64Array;
  predicted: Float64Array;
  /** What each row counts, from 0 up, as scikit-learn's sample_weight; absent: 1. */
  weights?: Float64Array;
};

/** Rows of a classifier of which each may have any number of labels: rows x labels, row by row, 1 where it has the label. */
export type Multilabel = {
  task: "multilabel-classification";
  labels: number;
  /** What the labels are called, for messages; absent: their indices. */
  names?: readonly string[];
  truth: Uint8Array;
  predicted: Uint8Array;
  /** One column a label; probabilities need not sum to one. */
  scores: Scores | null;
  /** What each row counts, from 0 up, as scikit-learn's sample_weight; absent: 1. */
  weights?: Float64Array;
};

export type Data = Classification | Regression | Multilabel;

const LONGEST_NAME = 60;

/** A class or label for a message: a stranger's name escaped as JSON and cut, or the index where there is none. */
export function nameOf({ names }: { names?: readonly string[] }, index: number): string {
  const name = names?.[index];
  if (name === undefined) return String(index);
  return JSON.stringify(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
}

/** How many examples the data holds. */
export function rowsOf(data: Data): number {
  return data.task === "multilabel-classification"
    ? data.truth.length / Math.max(1, data.labels)
    : data.truth.length;
}

/** Throws `predictions-invalid` when the arrays cannot belong together: lengths, widths, class indices. */
export function checkShape(data: Data): void {
  const rows = data.truth.length;
  if (data.predicted.length !== rows)
    throw invalid(`predictions: expected ${rows} rows, one a label, got ${data.predicted.length}`);
  if (data.task === "regression") return;
  if (data.task === "multilabel-classification") {
    checkLabels(data);
    return;
  }

  if (data.task === "binary-classification" && data.classes !== 2)
    throw invalid(`classes: expected 2 for ${data.task}, got ${data.classes}`);
  checkIndices("labels", data.truth, data.classes);
  checkIndices("predictions", data.predicted, data.classes);
  if (data.scores === null) return;
  const width = data.task === "binary-classification" ? 1 : data.classes;
  if (data.scores.width !== width || data.scores.values.length !== rows * width)
    throw invalid(
      `scores: expected ${rows} rows of ${width}, got ${data.scores.values.length} numbers in rows of ${data.scores.width}`,
    );
}

function checkLabels({ labels, truth, predicted, scores }: Multilabel): void {
  if (!Number.isSafeInteger(labels) || labels < 1) throw invalid(`labels: expected 1 or more, got ${labels}`);
  if (truth.length % labels !== 0)
    throw invalid(`labels: expected rows of ${labels}, got ${truth.length} marks in all`);
  for (const [what, marks] of Object.entries({ labels: truth, predictions: predicted })) {
    const odd = marks.findIndex((mark) => mark > 1);
    if (odd >= 0)
      throw invalid(`${what}: row ${Math.floor(odd / labels)} is marked ${marks[odd]}, expected 0 or 1`);
  }
  if (scores !== null && (scores.width !== labels || scores.values.length !== truth.length))
    throw invalid(
      `scores: expected ${truth.length / labels} rows of ${labels}, got ${scores.values.length} numbers in rows of ${scores.width}`,
    );
}

/** Arrays that were looked through, with the number of classes: nobody changes them, and several ask of the same. */
const checkedIndices = new WeakMap<Int32Array, number>();

function checkIndices(what: string, indices: Int32Array, classes: number): void {
  if (checkedIndices.get(indices) === classes) return;
  for (let row = 0; row < indices.length; row++) {
    const index = indices[row] ?? 0;
    if (index < 0 || index >= classes)
      throw invalid(`${what}: row ${row} is class ${index}, expected 0 to ${classes - 1}`);
  }
  checkedIndices.set(indices, classes);
}

function invalid(message: string) {
  return failure("predictions-invalid", message, {
    hint: "Labels, predictions and scores must be of the same rows and the same classes.",
  });
}
