import type { Batch, ColumnKind, Place, Table } from "@modelgate/dataset";
import { failure, type ModelgateError, type Problem, throwProblems } from "@modelgate/schema";
import type { Tensor, TensorConstructor } from "onnxruntime-common";
import type { JobDataset } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import { CarriedColumns, type CarriedPart } from "./carried.ts";
import { Marks } from "./marks.ts";
import { pickRows, rowsWithin } from "./pick-rows.ts";
import { targetsOf } from "./target-columns.ts";
import { type Dense, tensor } from "./tensor.ts";
import { TextCodes } from "./text-codes.ts";

/** Some rows as the model takes them, with what they are to be answered: nothing that cannot go from thread to thread. */
export type FedBlock = {
  rows: number;
  /** Rows of the tensors: more than `rows` where the model fixes their number. */
  padded: number;
  feeds: readonly ({ input: string } & Dense)[];
  /** Regression: values. Many labels: 0 or 1, rows × labels. Else codes, which index the texts of this block and all blocks before it. */
  truth: Int32Array | Float64Array | Uint8Array;
  /** Labels that no block before this one had. */
  newTexts: readonly string[];
  ids: readonly string[] | null;
  /** null: nothing is carried. */
  carried: CarriedPart | null;
};

/** Values fed at once, over all inputs: 4 MiB of float32 keeps a block in the cache and messages small. */
const VALUES_A_BATCH = 1 << 20;
const ROWS_A_BATCH = 4096;

/** As many labels, and none of them: nothing of the truth is read. */
export const NO_TRUTH = {
  task: "multilabel-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
} as const satisfies OutputSpec;

/** The error for a data set without a row. */
export function noRows(path: string): ModelgateError {
  return failure("dataset-unreadable", `${path}: no rows`, { hint: "Give a data set with examples." });
}

/** How the rows of one data set become what a model takes, batch by batch and in order. */
export type Feeder = {
  /** What is to be read, and how much at once. */
  want: Record<string, ColumnKind>;
  batchRows: number;
  /** @throws ModelgateError `label-invalid`, `dataset-mismatch` */
  block(batch: Batch): FedBlock;
  /** What was wrong with labels, once all rows were seen. */
  problems(): readonly Problem[];
};

/** Opens the way from the columns of a data set to a model's inputs. */
export function feeder(dataset: JobDataset, { task }: OutputSpec): Feeder {
  const { fixedBatch, feeds } = dataset.plan;
  const width = feeds.reduce((sum, feed) => sum + Math.max(1, feed.width), 0);
  const targets = targetsOf(dataset.target);
  const codes = new TextCodes(`column "${targets[0]}"`);
  const marks = task === "multilabel-classification" ? new Marks(dataset.path, targets) : null;
  const truthOf = (batch: Batch) => {
    if (marks !== null) return marks.read(batch);
    const [target = ""] = targets;
    return task === "regression" ? numberColumn(batch, target) : codes.codesOf(textColumn(batch, target));
  };
  const carried = dataset.carried?.length ? new CarriedColumns(dataset.path, dataset.carried) : null;
  return {
    want: wanted(dataset, task),
    batchRows: fixedBatch ?? Math.max(1, Math.min(ROWS_A_BATCH, Math.floor(VALUES_A_BATCH / width))),
    block(batch) {
      const padded = fixedBatch ?? batch.rows;
      const known = codes.texts.length;
      return {
        rows: batch.rows,
        padded,
        feeds: feeds.map((feed) => ({ input: feed.input, ...tensor(feed, batch, padded) })),
        truth: truthOf(batch),
        newTexts: codes.texts.slice(known),
        ids: dataset.id === null ? null : textColumn(batch, dataset.id),
        carried: carried?.read(batch) ?? null,
      };
    },
    problems: () => marks?.problems() ?? [],
  };
}

/**
 * Reads a data set block by block, from its first row unless told.
 * @throws ModelgateError `label-invalid`, `dataset-mismatch`, and what reading the data set throws
 */
export async function* fedBlocks(
  table: Pick<Table, "read">,
  dataset: JobDataset,
  output: OutputSpec,
  from?: Place,
): AsyncGenerator<FedBlock> {
  const { want, batchRows, block, problems } = feeder(dataset, output);
  for await (const batch of chosen(table.read(want, batchRows, from), dataset)) yield block(batch);
  throwProblems(problems());
}

/** The rows that are to be run, where not all are: the file is still read through, and its faults are found. */
async function* chosen(
  batches: AsyncIterable<Batch>,
  { path, only }: Pick<JobDataset, "path" | "only">,
): AsyncGenerator<Batch> {
  if (only === undefined) {
    yield* batches;
    return;
  }
  let rows = 0;
  for await (const batch of batches) {
    rows = batch.start + batch.rows;
    const picked = rowsWithin(batch, only);
    if (picked.length > 0) yield pickRows(batch, picked);
  }
  const last = only.at(-1) ?? 0;
  if (last < rows) return;
  throw failure("dataset-mismatch", `${path}: row ${last + 1} is wanted, and it has ${rows} rows`, {
    hint: "The data set is another one than the rows were chosen from.",
  });
}

function wanted(dataset: JobDataset, task: OutputSpec["task"]): Record<string, ColumnKind> {
  // Without a prototype: a stranger may call a column `__proto__`.
  const want: Record<string, ColumnKind> = Object.create(null);
  // Another role says how a column is read: it is converted for the one that only carries it along.
  for (const { name, kind } of dataset.carried ?? []) want[name] = kind;
  for (const feed of dataset.plan.feeds) for (const column of feed.columns) want[column] = feed.column;
  if (dataset.id !== null) want[dataset.id] = "text";
  for (const target of targetsOf(dataset.target)) want[target] = task === "regression" ? "number" : "text";
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

/** The memory of a block that can change hands rather than being copied. */
export function buffersOf(block: FedBlock): ArrayBuffer[] {
  const arrays = [block.truth, ...fedNumbers(block)];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

/** What a block feeds as the runtime takes it. Without a prototype: a stranger may call an input `__proto__`. */
export function runtimeFeeds(Tensor: TensorConstructor, feeds: FedBlock["feeds"]): Record<string, Tensor> {
  const fed: Record<string, Tensor> = Object.create(null);
  for (const { input, type, data, dims } of feeds)
    fed[input] = new Tensor(type as "float32", data as Float32Array, dims);
  return fed;
}

/** What a block feeds, but for texts. */
export function fedNumbers({ feeds }: Pick<FedBlock, "feeds">) {
  return feeds.flatMap(({ data }) => (Array.isArray(data) ? [] : [data]));
}
