import { type Batch, type ColumnKind, openTable } from "@modelgate/dataset";
import { failure } from "@modelgate/schema";
import type { InferenceSession, Tensor, TensorConstructor } from "onnxruntime-common";
import type { Block, JobDataset, Message } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import { type OutputPlan, planOutputs } from "./output-plan.ts";
import { emptyShape, observe, type ScoreShape } from "./score-kind.ts";
import { numbersOf, tensor } from "./tensor.ts";
import { TextCodes } from "./text-codes.ts";

/** The parts of the runtime that scoring uses. */
export type Engine = { session: InferenceSession; Tensor: TensorConstructor };

/** Values fed at once, over all inputs: 4 MiB of float32 keeps a block in the cache and messages small. */
const VALUES_A_BATCH = 1 << 20;
const ROWS_A_BATCH = 1024;

/** Scores one data set, block by block, and ends with what all blocks have in common. */
export async function* score(
  engine: Engine,
  dataset: JobDataset,
  output: OutputSpec,
): AsyncGenerator<Message> {
  const table = await openTable(dataset.path);
  const { fixedBatch, feeds } = dataset.plan;
  const width = feeds.reduce((sum, feed) => sum + Math.max(1, feed.width), 0);
  const batchRows = fixedBatch ?? Math.max(1, Math.min(ROWS_A_BATCH, Math.floor(VALUES_A_BATCH / width)));
  const codes = new TextCodes(`column "${dataset.target}"`);
  let plan: OutputPlan | null = null;
  const shape = emptyShape();
  let precision = "";
  for await (const batch of table.read(wanted(dataset, output), batchRows)) {
    const padded = fixedBatch ?? batch.rows;
    const outputs = await engine.session.run(feedsOf(engine, dataset, batch, padded));
    plan ??= planOutputs(shownOf(outputs), padded, output);
    precision ||= plan.task === "classification" && plan.scores ? (outputs[plan.scores]?.type ?? "") : "";
    const block = blockOf(plan, outputs, batch, dataset, codes, shape);
    yield { type: "block", dataset: dataset.name, rows: batch.rows, ...block };
  }
  if (plan === null) {
    throw failure("dataset-unreadable", `${dataset.path}: no rows`, {
      hint: "Give a data set with examples.",
    });
  }
  yield {
    type: "end",
    dataset: dataset.name,
    texts: codes.texts,
    batchRows,
    ...endOf(plan, shape, precision),
  };
}

function endOf(plan: OutputPlan, shape: ScoreShape, precision: string) {
  if (plan.task === "regression") return { labels: null, scores: null };
  const scores = plan.scores === null ? null : { output: plan.scores, width: plan.width, precision, shape };
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

function blockOf(
  plan: OutputPlan,
  outputs: InferenceSession.OnnxValueMapType,
  batch: Batch,
  dataset: JobDataset,
  codes: TextCodes,
  shape: ScoreShape,
): Block {
  const ids = dataset.id === null ? null : textColumn(batch, dataset.id);
  if (plan.task === "regression") {
    const truth = batch.columns.get(dataset.target);
    if (truth?.kind !== "number") throw new RangeError(`column ${dataset.target} was not read as numbers`);
    return { truth: truth.values, predicted: numbers(outputs[plan.values], batch.rows), scores: null, ids };
  }
  const truth = Int32Array.from(textColumn(batch, dataset.target), (text) => codes.code(text));
  const scores = plan.scores === null ? null : numbers(outputs[plan.scores], batch.rows * plan.width);
  if (scores !== null) observe(shape, scores, plan.width);
  const predicted = plan.labels === null ? null : labels(outputs[plan.labels], batch.rows, codes);
  return { truth, predicted, scores, ids };
}

function textColumn(batch: Batch, name: string): string[] {
  const column = batch.columns.get(name);
  if (column?.kind !== "text") throw new RangeError(`column ${name} was not read as text`);
  return column.values;
}

/** The first `count` values as doubles; rows that only fill a fixed batch are dropped. */
function numbers(value: Tensor | undefined, count: number): Float64Array {
  const data = value?.data;
  if (value === undefined || data === undefined || data.length < count) throw outputVanished();
  return Float64Array.from(numbersOf(value.type, data.slice(0, count)), Number);
}

function labels(value: Tensor | undefined, rows: number, codes: TextCodes): Int32Array {
  const data = value?.data;
  if (data === undefined || data.length < rows) throw outputVanished();
  const predicted = new Int32Array(rows);
  const bool = value?.type === "bool";
  for (let row = 0; row < rows; row += 1) {
    const label = data[row] as number | bigint | string;
    predicted[row] = codes.code(bool ? String(Boolean(label)) : String(label));
  }
  return predicted;
}

function outputVanished() {
  return failure("model-failed", "the model's outputs shrank after the first batch", {
    hint: "Every output must have one entry for each row that is fed.",
  });
}
