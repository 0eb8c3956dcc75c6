import type { Table } from "@modelgate/dataset";
import type { InferenceSession, TensorConstructor } from "onnxruntime-common";
import { release } from "../release.ts";
import type { Block, JobDataset, Message } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import { answersOf, type ReadingPlan, readOf } from "./answers-of.ts";
import { type FedBlock, fedBlocks, fedNumbers, noRows, runtimeFeeds } from "./fed-block.ts";
import { planLabels } from "./label-outputs.ts";
import { planOutputs, type Shown } from "./output-plan.ts";
import type { Profiler } from "./profiled.ts";
import { readBlocks } from "./read-ahead.ts";
import { type Run, type SanitySample, sanityOf, sanitySample } from "./sanity.ts";
import { targetsOf } from "./target-columns.ts";
import { TextCodes } from "./text-codes.ts";

/** The parts of the runtime that scoring uses. */
export type Engine = { session: InferenceSession; Tensor: TensorConstructor };

/**
 * Scores one data set, block by block, and ends with what all blocks have in common and with what
 * was tried on a few rows. `entry` is the program that reads
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
  const codes = new TextCodes(`column "${targetsOf(dataset.target)[0]}"`);
  const truthCodes: number[] = [];
  let plan: ReadingPlan | null = null;
  let precision = "";
  const carriedTexts: string[][] = (dataset.carried ?? []).map(() => []);
  const spent = { ms: 0, rows: 0 };
  let sample: SanitySample | null = null;
  let profiler: Profiler | null = null;
  for await (const block of blocks) {
    for (const text of block.newTexts) truthCodes.push(codes.code(text));
    // A few rows alone are a look at answers that were given before: what was tried then holds.
    if (dataset.only === undefined) sample ??= sanitySample(block, dataset.plan.fixedBatch);
    const began = performance.now();
    // Once it is known which outputs are read, the runtime need not copy the others, as embeddings.
    const outputs = await engine.session.run(
      runtimeFeeds(engine.Tensor, block.feeds),
      plan === null ? engine.session.outputNames : readOf(plan),
    );
    spent.ms += performance.now() - began;
    spent.rows += block.padded;
    plan ??= planFor(shownOf(outputs), block.padded, dataset, output);
    precision ||= plan.task !== "regression" && plan.scores ? (outputs[plan.scores]?.type ?? "") : "";
    const { rows, ids, carried } = block;
    carried?.newTexts.forEach((texts, column) => {
      for (const text of texts) carriedTexts[column]?.push(text);
    });
    yield {
      type: "block",
      dataset: dataset.name,
      rows,
      truth: truthOf(block, truthCodes),
      ...answersOf(plan, outputs, block, codes),
      ids,
      ...(carried === null ? {} : { carried: carried.columns }),
    };
    // Only of what could be read as answers.
    if (dataset.profiled) {
      profiler ??= (await loadProfiler()).openProfiler(dataset, block, plan);
      profiler.add(block, outputs);
    }
    release(...fedNumbers(block));
  }
  if (plan === null) throw noRows(dataset.path);
  yield {
    type: "end",
    dataset: dataset.name,
    texts: codes.texts,
    ...endOf(plan, precision),
    ...(carriedTexts.length === 0 ? {} : { carriedTexts }),
  };
  if (profiler !== null) yield { type: "profile", dataset: dataset.name, profile: profiler.profile() };
  if (sample === null) return;
  const run = runOf(engine, plan);
  yield { type: "sanity", dataset: dataset.name, sanity: await sanityOf(run, sample, dataset, spent) };
}

/**
 * Loaded on demand: a baseline is not profiled, nor is what is timed. Not before: from sources it takes address space (Node strips
 * types with WebAssembly) that the reading threads were counted on.
 */
function loadProfiler() {
  return import("./profiled.ts");
}

/** Answers alone, by codes that are good for comparing them with each other. */
function runOf(engine: Engine, plan: ReadingPlan): Run {
  const codes = new TextCodes("the model's labels");
  const width = plan.task === "regression" ? 1 : plan.width;
  return async (sample) => {
    const outputs = await engine.session.run(runtimeFeeds(engine.Tensor, sample.feeds), readOf(plan));
    return { ...answersOf(plan, outputs, sample, codes), width, task: plan.task };
  };
}

function planFor(
  shown: readonly Shown[],
  batchRows: number,
  { target }: JobDataset,
  output: OutputSpec,
): ReadingPlan {
  return output.task === "multilabel-classification"
    ? planLabels(shown, batchRows, targetsOf(target).length, output)
    : planOutputs(shown, batchRows, output);
}

function endOf(plan: ReadingPlan, precision: string) {
  if (plan.task === "regression") return { labels: null, scores: null };
  const scores = plan.scores === null ? null : { output: plan.scores, width: plan.width, precision };
  return { labels: plan.labels, scores };
}

function shownOf(outputs: InferenceSession.OnnxValueMapType) {
  return Object.entries(outputs).map(([name, { type, dims }]) => ({ name, type, dims }));
}

/** The reader gave codes of its own; those of the answers count the model's labels, too. */
function truthOf({ truth }: FedBlock, codes: readonly number[]): Block["truth"] {
  // Mostly the model names no label before the data does, and both count alike.
  if (!(truth instanceof Int32Array) || codes.every((code, index) => code === index)) return truth;
  return truth.map((code) => codes[code] ?? -1);
}
