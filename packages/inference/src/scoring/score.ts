import type { Table } from "@modelgate/dataset";
import { failure } from "@modelgate/schema";
import type { InferenceSession, Tensor, TensorConstructor } from "onnxruntime-common";
import type { Block, JobDataset, Message } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import { type FedBlock, fedBlocks } from "./fed-block.ts";
import { plainNumbers } from "./float16.ts";
import { type OutputPlan, planOutputs } from "./output-plan.ts";
import { readBlocks } from "./read-ahead.ts";
import { TextCodes } from "./text-codes.ts";

/** The parts of the runtime that scoring uses. */
export type Engine = { session: InferenceSession; Tensor: TensorConstructor };

/**
 * Scores one data set, block by block, and ends with what all blocks have in common. `entry` is the program that reads
 * a large one in a thread.
 * @throws ModelgateError `outputs-ambiguous`, `model-failed`, and what reading the data set throws
 */
export async function* score(
  engine: Engine,
  dataset: JobDataset,
  output: OutputSpec,
  entry: string,
): AsyncGenerator<Message> {
  yield* scoreBlocks(engine, readBlocks(entry, { dataset, output }), dataset, output);
}

/** As `score`, from an opened table, in this thread. */
export function scoreTable(
  engine: Engine,
  table: Pick<Table, "read">,
  dataset: JobDataset,
  output: OutputSpec,
): AsyncGenerator<Message> {
  return scoreBlocks(engine, fedBlocks(table, dataset, output), dataset, output);
}

async function* scoreBlocks(
  engine: Engine,
  blocks: AsyncIterable<FedBlock>,
  dataset: JobDataset,
  output: OutputSpec,
): AsyncGenerator<Message> {
  const codes = new TextCodes(`column "${dataset.target}"`);
  const truthCodes: number[] = [];
  let plan: OutputPlan | null = null;
  let precision = "";
  for await (const block of blocks) {
    for (const text of block.newTexts) truthCodes.push(codes.code(text));
    // Once it is known which outputs are read, the runtime need not copy the others, as embeddings.
    const outputs = await engine.session.run(
      feedsOf(engine, block),
      plan === null ? engine.session.outputNames : readOf(plan),
    );
    plan ??= planOutputs(shownOf(outputs), block.padded, output);
    precision ||= plan.task === "classification" && plan.scores ? (outputs[plan.scores]?.type ?? "") : "";
    const { rows, ids } = block;
    yield {
      type: "block",
      dataset: dataset.name,
      rows,
      truth: truthOf(block, truthCodes),
      ...answersOf(plan, outputs, block, codes),
      ids,
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

function feedsOf({ Tensor }: Engine, block: FedBlock): Record<string, Tensor> {
  const feeds: Record<string, Tensor> = Object.create(null);
  for (const { input, type, data, dims } of block.feeds) {
    feeds[input] = new Tensor(type as "float32", data as Float32Array, dims);
  }
  return feeds;
}

function shownOf(outputs: InferenceSession.OnnxValueMapType) {
  return Object.entries(outputs).map(([name, { type, dims }]) => ({ name, type, dims }));
}

/** The reader gave codes of its own; those of the answers count the model's labels, too. */
function truthOf({ truth }: FedBlock, codes: readonly number[]): Block["truth"] {
  return truth instanceof Int32Array ? truth.map((code) => codes[code] ?? -1) : truth;
}

/** `padded` rows were fed: the block's, and what fills a fixed number of them. */
function answersOf(
  plan: OutputPlan,
  outputs: InferenceSession.OnnxValueMapType,
  { rows, padded }: FedBlock,
  codes: TextCodes,
): Pick<Block, "predicted" | "scores"> {
  if (plan.task === "regression") {
    return { predicted: numbersOf(rowsOf(outputs[plan.values], 1, padded), rows), scores: null };
  }
  const scores =
    plan.scores === null
      ? null
      : numbersOf(rowsOf(outputs[plan.scores], plan.width, padded), rows * plan.width);
  const predicted =
    plan.labels === null ? null : labels(rowsOf(outputs[plan.labels], 1, padded), rows, codes);
  return { predicted, scores };
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
