import type { Batch, ColumnKind, Table } from "@modelgate/dataset";
import type { JobDataset } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import { type Dense, tensor } from "./tensor.ts";
import { TextCodes } from "./text-codes.ts";

/** Some rows as the model takes them, with what they are to be answered: nothing that cannot go from thread to thread. */
export type FedBlock = {
  rows: number;
  /** Rows of the tensors: more than `rows` where the model fixes their number. */
  padded: number;
  feeds: readonly ({ input: string } & Dense)[];
  /** Regression: values. Else codes, which index the texts of this block and all blocks before it. */
  truth: Int32Array | Float64Array;
  /** Labels that no block before this one had. */
  newTexts: readonly string[];
  ids: readonly string[] | null;
};

/** Values fed at once, over all inputs: 4 MiB of float32 keeps a block in the cache and messages small. */
const VALUES_A_BATCH = 1 << 20;
const ROWS_A_BATCH = 4096;

/**
 * Reads a data set block by block.
 * @throws ModelgateError `label-invalid`, `dataset-mismatch`, and what reading the data set throws
 */
export async function* fedBlocks(
  table: Pick<Table, "read">,
  dataset: JobDataset,
  { task }: OutputSpec,
): AsyncGenerator<FedBlock> {
  const { fixedBatch, feeds } = dataset.plan;
  const width = feeds.reduce((sum, feed) => sum + Math.max(1, feed.width), 0);
  const batchRows = fixedBatch ?? Math.max(1, Math.min(ROWS_A_BATCH, Math.floor(VALUES_A_BATCH / width)));
  const codes = new TextCodes(`column "${dataset.target}"`);
  for await (const batch of table.read(wanted(dataset, task), batchRows)) {
    const padded = fixedBatch ?? batch.rows;
    const known = codes.texts.length;
    yield {
      rows: batch.rows,
      padded,
      feeds: feeds.map((feed) => ({ input: feed.input, ...tensor(feed, batch, padded) })),
      truth:
        task === "regression"
          ? numberColumn(batch, dataset.target)
          : codes.codesOf(textColumn(batch, dataset.target)),
      newTexts: codes.texts.slice(known),
      ids: dataset.id === null ? null : textColumn(batch, dataset.id),
    };
  }
}

function wanted(dataset: JobDataset, task: OutputSpec["task"]): Record<string, ColumnKind> {
  // Without a prototype: a stranger may call a column `__proto__`.
  const want: Record<string, ColumnKind> = Object.create(null);
  for (const feed of dataset.plan.feeds) for (const column of feed.columns) want[column] = feed.column;
  if (dataset.id !== null) want[dataset.id] = "text";
  want[dataset.target] = task === "regression" ? "number" : "text";
  return want;
}

function numberColumn(batch: Batch, name: string): Float64Array {
  const column = batch.columns.get(name);
  if (column?.kind !== "number") throw new RangeError(`column ${name} was not read as numbers`);
  return column.values;
}

function textColumn(batch: Batch, name: string): string[] {
  const column = batch.columns.get(name);
  if (column?.kind !== "text") throw new RangeError(`column ${name} was not read as text`);
  return column.values;
}
