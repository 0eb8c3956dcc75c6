import { type Batch, type ColumnKind, openTable, type Table } from "@modelgate/dataset";
import { failure } from "@modelgate/schema";
import type { InferenceSession, Tensor, TensorConstructor } from "onnxruntime-common";
import type { Block, JobDataset, Message } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import { plainNumbers } from "./float16.ts";
import { type OutputPlan, planOutputs } from "./output-plan.ts";
import { tensor } from "./tensor.ts";
import { TextCodes } from "./text-codes.ts";

/** The parts of the runtime that scoring uses. */
export type Engine = { session: InferenceSession; Tensor: TensorConstructor };

/** Values fed at once, over all inputs: 4 MiB of float32 keeps a block in the cache and messages small. */
const VALUES_A_BATCH = 1 << 20;
const ROWS_A_BATCH = 1024;

/**
 * Scores one data set, block by block, and ends with what all blocks have in common.
 * @throws ModelgateError `outputs-ambiguous`, `model-failed`, and what reading the data set throws
 */
export async function* score(
  engine: Engine,
  dataset: JobDataset,
  output: OutputSpec,
): AsyncGenerator<Message> {
  yield* scoreTable(engine, await openTable(dataset.path), dataset, output);
}

/** As `score`, from an opened table. */
export async function* scoreTable(
  engine: Engine,
  table: Pick<Table, "read">,
  dataset: JobDataset,
  output: OutputSpec,
): AsyncGenerator<Message> {
  const { fixedBatch, feeds } = dataset.plan;
  const width = feeds.reduce((sum, feed) => sum + Math.max(1, feed.width), 0);
  const batchRows = fixedBatch ?? Math.max(1, Math.min(ROWS_A_BATCH, Math.floor(VALUES_A_BATCH / width)));
  const codes = new TextCodes(`column "${dataset.target}"`);
  let plan: OutputPlan | null = null;
  let precision = "";
  for await (const batch of table.read(wanted(dataset, output), batchRows)) {
    const padded = fixedBatch ?? batch.rows;
    const feeds = feedsOf(engine, dataset, batch, padded);
    // Once it is known which outputs are read, the runtime need not copy the others, as embeddings.
    const outputs = await engine.session.run(
      feeds,
      plan === null ? engine.session.outputNames : readOf(plan),
    );
    plan ??= planOutputs(shownOf(outputs), padded, output);
    precision ||= plan.task === "classification" && plan.scores ? (outputs[plan.scores]?.type ?? "") : "";
    yield {
      type: "block",
      dataset: dataset.name,
      rows: batch.rows,
      ...blockOf({ plan, padded }, outputs, batch, dataset, codes),
    };
  }
  if (plan === null) {
    throw failure("dataset-unreadable", `${dataset.path}: no rows`, {
      hint: "Give a data set with examples.",
    });
  }
  yield { type: "end", dataset: dataset.name, texts: codes.texts, ...endOf(plan, precision) };
}

function readOf(plan: OutputPlan): string[] {
  const read = plan.task === "regression" ? [plan.values] : [plan.labels, plan.scores];
  return read.filter((name) => name !== null);
}

function endOf(plan: OutputPlan, precision: string) {
  if (plan.task === "regression") return { labels: null, scores: null };
  const scores = plan.scores === null ? null : { output: plan.scores, width: plan.width, precision };
  return { labels: plan.labels, scores };
}

function wanted(dataset: JobDataset, output: OutputSpec): Record<string, ColumnKind> {
  // Without a prototype: a stranger may call a column `__proto__`.
  const want: Record<string, ColumnKind> = Object.create(null);
  for (const feed of dataset.plan.feeds) for (const column of feed.columns) want[column] = feed.column;
  if (dataset.id !== null) want[dataset.id] = "text";
  want[dataset.target] = output.task === "regression" ? "number" : "text";
  return want;
}

function feedsOf(
  { Tensor }: Engine,
  dataset: JobDataset,
  batch: Batch,
  rows: number,
): Record<string, Tensor> {
  const feeds: Record<string, Tensor> = Object.create(null);
  for (const feed of dataset.plan.feeds) {
    const { type, data, dims } = tensor(feed, batch, rows);
    feeds[feed.input] = new Tensor(type as "float32", data as Float32Array, dims);
  }
  return feeds;
}

function shownOf(outputs: InferenceSession.OnnxValueMapType) {
  return Object.entries(outputs).map(([name, { type, dims }]) => ({ name, type, dims }));
}

/** `padded` rows were fed: the batch's, and what fills a fixed number of them. */
function blockOf(
  { plan, padded }: { plan: OutputPlan; padded: number },
  outputs: InferenceSession.OnnxValueMapType,
  batch: Batch,
  dataset: JobDataset,
  codes: TextCodes,
): Block {
  const { rows } = batch;
  const ids = dataset.id === null ? null : textColumn(batch, dataset.id);
  if (plan.task === "regression") {
    const truth = batch.columns.get(dataset.target);
    if (truth?.kind !== "number") throw new RangeError(`column ${dataset.target} was not read as numbers`);
    const predicted = numbersOf(rowsOf(outputs[plan.values], 1, padded), rows);
    return { truth: truth.values, predicted, scores: null, ids };
  }
  const truth = codes.codesOf(textColumn(batch, dataset.target));
  const scores =
    plan.scores === null
      ? null
      : numbersOf(rowsOf(outputs[plan.scores], plan.width, padded), rows * plan.width);
  const predicted =
    plan.labels === null ? null : labels(rowsOf(outputs[plan.labels], 1, padded), rows, codes);
  return { truth, predicted, scores, ids };
}

function textColumn(batch: Batch, name: string): string[] {
  const column = batch.columns.get(name);
  if (column?.kind !== "text") throw new RangeError(`column ${name} was not read as text`);
  return column.values;
}

/** An output, which must hold what the first batch promised: `width` values for each row that was fed. */
function rowsOf(value: Tensor | undefined, width: number, padded: number): Tensor {
  if (value?.data.length !== padded * width) throw outputChanged();
  return value;
}

/** The first values as doubles; rows that only fill a fixed batch are dropped. */
function numbersOf({ type, data }: Tensor, count: number): Float64Array {
  const plain = plainNumbers(type, data.slice(0, count));
  // Converting one number array to another is a hundred times as quick as doing so number by number.
  if (plain instanceof Float32Array || plain instanceof Float64Array) return new Float64Array(plain);
  return Float64Array.from(plain, Number);
}

function labels({ type, data }: Tensor, rows: number, codes: TextCodes): Int32Array {
  const predicted = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const label = data[row] as number | bigint | string;
    predicted[row] = codes.code(type === "bool" ? String(Boolean(label)) : String(label));
  }
  return predicted;
}

function outputChanged() {
  return failure("model-failed", "the model's outputs changed their shape after the first batch", {
    hint: "Every output must have one entry for each row that is fed.",
  });
}
