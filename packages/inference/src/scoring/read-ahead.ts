// Reading a data set and running a model on it take about as long as each other, so a large one is read in a thread
// of its own, a few blocks ahead of the model. A small one is read before a thread would have started.
import { on } from "node:events";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { type MessagePort, Worker } from "node:worker_threads";
import { openTable } from "@modelgate/dataset";
import { ModelgateError } from "@modelgate/schema";
import type { JobDataset } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import { type FedBlock, fedBlocks } from "./fed-block.ts";

/** What a reading thread is started with. */
export type Reading = { dataset: JobDataset; output: OutputSpec };

/** A thread is worth its start, some 40 ms, from about twice that of reading on. */
const LEAST_BYTES = 8 * 2 ** 20;
/** Blocks that are read and not yet fed: a block has at most 8 MiB, so this bounds what they hold. */
const MOST_AHEAD = 4;

type Said =
  | { type: "block"; block: FedBlock }
  | { type: "end" }
  | { type: "refused"; problems: ModelgateError["problems"] }
  | { type: "failed"; message: string };

/**
 * The blocks of a data set, read ahead where that pays. `entry` is a program that calls `serveReading` in a thread.
 * @throws ModelgateError what reading the data set throws
 */
export async function* readBlocks(entry: string, reading: Reading): AsyncGenerator<FedBlock> {
  const { dataset, output } = reading;
  if (availableParallelism() > 1 && (await sizeOf(dataset.path)) >= LEAST_BYTES) {
    yield* fromThread(new Worker(entry, { workerData: reading }));
  } else yield* fedBlocks(await openTable(dataset.path), dataset, output);
}

/** Reads a data set in this thread and sends its blocks, never more than a few ahead of who takes them. */
export async function serveReading(port: MessagePort, { dataset, output }: Reading): Promise<void> {
  const say = (said: Said, transfer: ArrayBuffer[] = []) => port.postMessage(said, transfer);
  const taken = on(port, "message");
  let ahead = 0;
  try {
    for await (const block of fedBlocks(await openTable(dataset.path), dataset, output)) {
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

/** The memory of a block, which changes hands rather than being copied. */
function buffersOf({ feeds, truth }: FedBlock): ArrayBuffer[] {
  const arrays = [truth, ...feeds.map(({ data }) => data)].filter((data) => ArrayBuffer.isView(data));
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

async function sizeOf(path: string): Promise<number> {
  // What is wrong with a file, whoever opens it says.
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
