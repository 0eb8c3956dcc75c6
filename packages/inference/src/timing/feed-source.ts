import type { Table } from "@modelgate/dataset";
import { planFeeds } from "../scoring/feed-plan.ts";
import { targetColumns } from "../scoring/target-columns.ts";
import type { DatasetSpec, Signature } from "../spec.ts";
import { type Conditions, madeSource } from "./conditions.ts";
import type { FeedSource } from "./job.ts";
import { problemsAsError } from "./run-once.ts";

/** The columns that feed the models; target and id are left out of them where the inputs are inferred. */
export type TimedDataset = Pick<DatasetSpec, "path" | "inputs" | "id"> & {
  target: DatasetSpec["target"] | null;
};

/** A model as far as its inputs are concerned, and what problems call it. */
type Fed = { name: "candidate" | "baseline"; path: string; signature: Signature };

/**
 * Where a model's inputs come from: rows of the data set; made-up values where there is none, or where other axes than the batch
 * are set.
 * @throws ModelgateError `dataset-mismatch` for columns that do not feed it, `input-invalid` for sizes that nobody gave
 */
export function sourceOf(
  { name, path: modelPath, signature }: Fed,
  conditions: Conditions,
  { dataset, table }: { dataset: TimedDataset | null; table: Table | null },
): FeedSource {
  if (dataset === null || table === null || Object.keys(conditions.axes).length > 0)
    return madeSource({ path: modelPath, signature }, conditions);
  const { path, target } = dataset;
  const names = table.columns.map((column) => column.name);
  // One column or many, whatever the task: a target that is not there is told with the rest of the plan.
  const targets = target === null ? [] : targetColumns(names, target, "multilabel-classification", () => {});
  const spec = { name: "timed", ...dataset, target: targets };
  const plan = planFeeds(signature, table.columns, spec);
  if (!Array.isArray(plan)) return { kind: "data", path, plan };
  throw problemsAsError(plan.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })));
}
