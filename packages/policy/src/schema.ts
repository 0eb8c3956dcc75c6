import { type LIMIT_KINDS, TASKS, TIERS } from "@modelgate/schema";
import * as v from "valibot";

// The grammar of modelgate.yml. Every object is strict: an unknown key is a limit somebody believes in and
// nobody checks.

const name = v.pipe(v.string(), v.nonEmpty());
const finite = v.pipe(v.number(), v.finite());
const label = v.union([v.string(), v.number(), v.boolean()]);

const LimitBounds = {
  min: v.optional(v.pipe(finite, v.description("Lowest accepted value, inclusive."))),
  max: v.optional(v.pipe(finite, v.description("Highest accepted value, inclusive."))),
} satisfies Record<(typeof LIMIT_KINDS)[number], unknown>;

/** One entry of `limits:`. */
export const LimitEntry = v.pipe(
  v.strictObject({
    metric: v.pipe(
      name,
      v.description("A metric under scikit-learn's name, for example accuracy or f1_macro."),
    ),
    dataset: v.optional(v.pipe(name, v.description("One of the model's data sets; absent: every one."))),
    ...LimitBounds,
    tier: v.optional(
      v.pipe(v.picklist(TIERS), v.description("`advisory` turns a fail into a warning.")),
      "required",
    ),
  }),
  v.check((entry) => entry.min !== undefined || entry.max !== undefined, "expected at least one of min, max"),
);
export type LimitEntry = v.InferOutput<typeof LimitEntry>;

/** The labels of a classification, in the order of the scores. */
export const Classes = v.pipe(v.array(label), v.minLength(2));

/** How a model's inputs are fed: `inputs:` of a data set. */
export const Inputs = v.record(name, v.union([name, v.pipe(v.array(name), v.minLength(1))]));

/** One entry of `datasets:`. */
export const DatasetEntry = v.pipe(
  v.strictObject({
    path: v.optional(v.pipe(name, v.description("CSV, TSV, JSONL or Parquet, relative to this file."))),
    predictions: v.optional(
      v.pipe(name, v.description("A predictions file, in place of running the model.")),
    ),
    target: v.pipe(name, v.description("The column that holds the truth.")),
    id: v.optional(
      v.pipe(name, v.description("The column that names each example; absent: the row number.")),
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

export const Limits = v.pipe(v.array(LimitEntry), v.minLength(1, "expected at least one limit"));

/** One entry of `models:`. */
export const ModelEntry = v.pipe(
  v.strictObject({
    path: v.optional(
      v.pipe(
        name,
        v.description("The ONNX file, relative to this file; absent: every data set has predictions."),
      ),
    ),
    task: v.pipe(v.picklist(TASKS), v.description("What the model predicts.")),
    classes: v.optional(v.pipe(Classes, v.description("The labels in the order of the scores."))),
    positive: v.optional(v.pipe(label, v.description("Binary: the positive class; absent: the last."))),
    output: v.optional(v.pipe(name, v.description("The model's output that holds the scores or values."))),
    scores: v.optional(
      v.pipe(
        v.picklist(["probabilities", "logits", "log-probabilities"]),
        v.description("What the scores are, where their values do not tell."),
      ),
    ),
    datasets: Datasets,
    limits: Limits,
  }),
  v.check(
    (entry) =>
      Object.values(entry.datasets).every((set) => (entry.path === undefined) === (set.path === undefined)),
    "expected data sets with path for a model with path, and with predictions for one without",
  ),
  v.check(
    ({ task, positive }) => positive === undefined || task === "binary-classification",
    "expected positive only for binary-classification",
  ),
  v.check(
    ({ task, classes, scores }) => task !== "regression" || (classes ?? scores) === undefined,
    "expected classes and scores only for a classification",
  ),
);
export type ModelEntry = v.InferOutput<typeof ModelEntry>;

/** The whole file. */
export const PolicySchema = v.strictObject({
  models: v.pipe(
    v.record(name, ModelEntry),
    v.check((models) => Object.keys(models).length > 0, "expected at least one model"),
  ),
});
