/**
 * What the numbers in `scores` mean. `probabilities`: calibrated to [0, 1], rows summing to 1 (a softmax
 * or sigmoid is applied where the model leaves it out). `ranking`: only their order means something, and
 * metrics of probabilities cannot be computed.
 */
export type ScoreKind = "probabilities" | "ranking";

/** Row-major scores, rows × width. `precision` is the element type that the model wrote, as the runtime names it. */
export type Scores = { kind: ScoreKind; width: number; values: Float64Array; precision: string };

/** A column that goes with the predictions: a weight, a cluster, a slice, a metric of the user's own. One entry a row. */
export type Column =
  /** NaN where there is none. */
  | { kind: "number"; values: Float64Array }
  /** Codes index `texts`; a missing value is the empty text. */
  | { kind: "text"; codes: Int32Array; texts: readonly string[] };

/** Columns by their names; empty when none was asked for. */
export type Carried = ReadonlyMap<string, Column>;

/** Predicted classes of one data set. Every array has one entry a row, but for `scores.values`. */
export type ClassPredictions = {
  task: "binary-classification" | "multiclass-classification";
  /** The text of every class, in the order of the scores; binary: negative, positive. */
  classes: readonly string[];
  /** Index into `classes`. */
  truth: Int32Array;
  /** Index into `classes`; -1 where the scores do not decide (NaN). */
  predicted: Int32Array;
  /**
   * null when the model gives labels only. Binary: width 1, the score of the positive class.
   * Multiclass: row-major rows × classes.
   */
  scores: Scores | null;
  rows: number;
  /** Rows whose scores are NaN or infinite: no metric is defined while there is one. */
  invalid: number;
  /** The id column; null: the row number is the id. */
  ids: readonly string[] | null;
  carried: Carried;
};

/** Predicted values of one data set, one entry a row. */
export type ValuePredictions = {
  task: "regression";
  truth: Float64Array;
  predicted: Float64Array;
  rows: number;
  /** Rows whose predicted value is NaN or infinite. */
  invalid: number;
  ids: readonly string[] | null;
  carried: Carried;
};

/** Predicted labels of one data set, of which a row may have any number. Matrices are row-major, rows × labels, 0 or 1. */
export type LabelPredictions = {
  task: "multilabel-classification";
  /** The names of the labels, in the order of the target's columns. */
  labels: readonly string[];
  truth: Uint8Array;
  /** The model's own labels, else where a probability is above a half; 0 where a score is NaN. */
  predicted: Uint8Array;
  /** null when the model gives labels only. Width: the number of labels; probabilities need not sum to 1. */
  scores: Scores | null;
  rows: number;
  /** Rows with a score that is NaN or infinite: no metric is defined while there is one. */
  invalid: number;
  ids: readonly string[] | null;
  carried: Carried;
};

export type Predictions = ClassPredictions | LabelPredictions | ValuePredictions;
