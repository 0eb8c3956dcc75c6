// Reading a data set and running a model on it take about as long as each other, so a large one is read in a thread
// of its own, a few blocks ahead of the model, and a larger one in several. A small one is read before a thread would have
// started.
import { on } from "node:events";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { type MessagePort, Worker } from "node:worker_threads";
import { openTable, type Place } from "@modelgate/dataset";
import { ModelgateError } from "@modelgate/schema";
import type { JobDataset } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import { addressRoom } from "./address-room.ts";
import { buffersOf, type FedBlock, fedBlocks } from "./fed-block.ts";
import { MergedTexts } from "./merged-texts.ts";
import { piecesAhead, servePieces } from "./pieces-ahead.ts";

/** What a reading thread is started with. */
export type Reading = {
  dataset: JobDataset;
  output: OutputSpec;
  /** Where to begin; absent: with the first row. */
  from?: Place;
  /** Of all pieces of the file every `of`-th, from `index` on; absent: all rows in order. */
  part?: { index: number; of: number };
};

/** A thread is worth its start, some 40 ms, from about twice that of reading on. */
const LEAST_BYTES = 8 * 2 ** 20;
/** The same of each thread beyond the first, which the others slow down. */
const BYTES_A_THREAD = 32 * 2 ** 20;
/** Each has some 80 MB of its own, of the 400 that a run may take beside its rows. */
const MOST_THREADS = 2;
/** What a thread reserves and hardly touches: 0.8 GB with Node 24, and what the model may still ask for. */
const ROOM_A_THREAD = 2 ** 30;
/** Blocks that are read and not yet fed: a block has at most 8 MiB, so this bounds what they hold. */
const MOST_AHEAD = 4;

type Said =
  | { type: "block"; block: FedBlock }
  | { type: "end" }
  | { type: "refused"; problems: ModelgateError["problems"] }
  | { type: "failed"; message: string };

/**
 * The blocks of a data set, read ahead where that pays. `entry` is a program that calls `serveReading` in a thread.
 * @param threads how many of them read a file of so many bytes; 0: it is read here
 * @throws ModelgateError what reading the data set throws
 */
export async function* readBlocks(
  entry: string,
  reading: Reading,
  threads = threadsFor,
): AsyncGenerator<FedBlock> {
  const { dataset, output } = reading;
  const count = threads(await sizeOf(dataset.path));
  if (count === 0) {
    yield* fedBlocks(await openTable(dataset.path), dataset, output);
    return;
  }
  const pieces = count > 1 && isSplittable(reading) ? (await openTable(dataset.path)).pieces : undefined;
  if (pieces === undefined) yield* fromThread(new Worker(entry, { workerData: reading }));
  else yield* fromPieces(entry, reading, { pieces, threads: count });
}

function threadsFor(bytes: number): number {
  const most = Math.min(availableParallelism(), MOST_THREADS);
  if (most === 1 || bytes < LEAST_BYTES) return 0;
  const worth = Math.min(Math.floor(bytes / BYTES_A_THREAD), Math.floor(addressRoom() / ROOM_A_THREAD));
  return Math.min(most, Math.max(1, worth));
}

/** Whether a block depends on no other: what is carried along has codes of its own, and some models fix their batch. */
function isSplittable({ dataset, output }: Reading): boolean {
  const { carried = [], only, plan } = dataset;
  const isAlone = carried.length === 0 && only === undefined && plan.fixedBatch === null;
  return isAlone && output.task !== "multilabel-classification";
}

/** Reads a data set in this thread and sends its blocks, never more than a few ahead of who takes them. */
export async function serveReading(port: MessagePort, reading: Reading): Promise<void> {
  const { dataset, output, from, part } = reading;
  if (part !== undefined) {
    await servePieces(port, { dataset, output, part });
    return;
  }
  const say = (said: Said, transfer: ArrayBuffer[] = []) => port.postMessage(said, transfer);
  const taken = on(port, "message");
  let ahead = 0;
  try {
    for await (const block of fedBlocks(await openTable(dataset.path), dataset, output, from)) {
      say({ type: "block", block }, buffersOf(block));
      if (ahead === MOST_AHEAD) await taken.next();
      else ahead += 1;
    }
    say({ type: "end" });
  } catch (error) {
    // From thread to thread an error loses its class.
    if (error instanceof ModelgateError) say({ type: "refused", problems: error.problems });
    else say({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
  port.close();
}

async function* fromThread(thread: Worker): AsyncGenerator<FedBlock> {
  try {
    for await (const [said] of on(thread, "message", { close: ["exit"] }) as AsyncIterable<[Said]>) {
      if (said.type === "end") return;
      if (said.type === "refused") throw new ModelgateError(said.problems);
      if (said.type === "failed") throw new Error(said.message);
      thread.postMessage("taken");
      yield said.block;
    }
    throw new Error("the thread that reads the data ended early");
  } finally {
    await thread.terminate();
  }
}

type Split = Parameters<typeof piecesAhead>[1];

/** The blocks of all pieces; from the first that is not what it seemed, those of a thread that reads in order. */
async function* fromPieces(entry: string, reading: Reading, split: Split): AsyncGenerator<FedBlock> {
  const texts = new MergedTexts(reading.dataset);
  const start = (of: Partial<Reading>) => new Worker(entry, { workerData: { ...reading, ...of } });
  let from = split.pieces.first;
  let left = split.pieces.count;
  for await (const { blocks, next, thread } of piecesAhead((part) => start({ part }), split)) {
    for (const block of blocks) yield texts.merged(block, thread);
    from = next;
    left -= 1;
  }
  if (left === 0) return;
  for await (const block of fromThread(start({ from }))) yield texts.merged(block, split.threads);
}

async function sizeOf(path: string): Promise<number> {
  // What is wrong with a file, whoever opens it says.
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
