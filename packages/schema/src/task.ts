/** What a model predicts; decides which metrics exist. */
export const TASKS = [
  "binary-classification",
  "multiclass-classification",
  "multilabel-classification",
  "regression",
] as const;
export type Task = (typeof TASKS)[number];
