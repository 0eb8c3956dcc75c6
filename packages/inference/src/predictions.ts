/** What the numbers in `scores` mean. */
export type ScoreKind = "probabilities" | "logits" | "log-probabilities";

/** Predicted classes of one data set. Every array has one entry a row, but for `scores.values`. */
export type ClassPredictions = {
  task: "binary-classification" | "multiclass-classification";
  /** The text of every class, in the order of the scores; binary: negative, positive. */
  classes: readonly string[];
  /** Index into `classes`. */
  truth: Int32Array;
  /** Index into `classes`. */
  predicted: Int32Array;
  /**
   * null when the model gives labels only. Binary: width 1, the score of the positive class.
   * Multiclass: row-major rows × classes. Already probabilities when `kind` says so.
   */
  scores: { kind: ScoreKind | "unknown"; width: number; values: Float64Array } | null;
  rows: number;
  /** The id column; null: the row number is the id. */
  ids: readonly string[] | null;
};

/** Predicted values of one data set, one entry a row. */
export type ValuePredictions = {
  task: "regression";
  truth: Float64Array;
  predicted: Float64Array;
  rows: number;
  ids: readonly string[] | null;
};

export type Predictions = ClassPredictions | ValuePredictions;
