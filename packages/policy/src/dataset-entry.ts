import * as v from "valibot";
import { name } from "./scalar.ts";

/** How a model's inputs are fed: `inputs:` of a data set. */
export const Inputs = v.record(name, v.union([name, v.pipe(v.array(name), v.minLength(1))]));

/** One entry of `datasets:`. */
export const DatasetEntry = v.pipe(
  v.strictObject({
    path: v.optional(v.pipe(name, v.description("CSV, TSV, JSONL or Parquet, relative to this file."))),
    predictions: v.optional(
      v.pipe(name, v.description("A predictions file, in place of running the model.")),
    ),
    target: v.pipe(
      v.union([name, v.pipe(v.array(name), v.minLength(1))]),
      v.description(
        "The column that holds the truth; of many labels, a list of columns or a pattern with *.",
      ),
    ),
    id: v.optional(
      v.pipe(name, v.description("The column that names each example; absent: the row number.")),
    ),
    weights: v.optional(v.pipe(name, v.description("The column of each example's weight."))),
    groups: v.optional(
      v.pipe(
        name,
        v.description("The column of clusters, as patient or document: they are resampled whole."),
      ),
    ),
    inputs: v.optional(
      v.pipe(Inputs, v.description("Model input → column, list of columns, or pattern with *.")),
      {},
    ),
  }),
  v.check(
    (entry) => (entry.path === undefined) !== (entry.predictions === undefined),
    "expected exactly one of path, predictions",
  ),
  v.check(
    (entry) => entry.predictions === undefined || Object.keys(entry.inputs).length === 0,
    "expected inputs only beside path: no model is run on predictions",
  ),
);
export type DatasetEntry = v.InferOutput<typeof DatasetEntry>;

export const Datasets = v.pipe(
  v.record(name, DatasetEntry),
  v.check((sets) => Object.keys(sets).length > 0, "expected at least one data set"),
);
