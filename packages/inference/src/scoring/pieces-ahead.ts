// A large text file is read by several threads, each of which takes every so many-th stretch of it. They cannot know
// whether their first line end is one between records: who takes their pieces in order can.
import { on } from "node:events";
import type { MessagePort, Worker } from "node:worker_threads";
import { type Batch, openTable, type Piece, type Pieces, type Place } from "@modelgate/dataset";
import { release } from "../release.ts";
import { buffersOf, type FedBlock, feeder } from "./fed-block.ts";
import type { Reading } from "./read-ahead.ts";

/** Pieces that a thread has read and nobody has taken: some 4 MiB each. */
const MOST_AHEAD = 2;

type FedPiece = Omit<Piece, "batches"> & { blocks: readonly FedBlock[] };

/** "stopped": the next piece has something in it that only who reads in order can judge. */
type Said = FedPiece | "stopped";

/** Reads one thread's pieces and sends them, never more than a few ahead of who takes them. */
export async function servePieces(
  port: MessagePort,
  { dataset, output, part }: Required<Omit<Reading, "from">>,
): Promise<void> {
  const say = (said: Said, transfer: ArrayBuffer[] = []) => port.postMessage(said, transfer);
  const taken = on(port, "message");
  let ahead = 0;
  try {
    const { pieces } = await openTable(dataset.path);
    if (pieces === undefined) throw new RangeError(`${dataset.path}: is not as it was`);
    const { want, batchRows, block } = feeder(dataset, output);
    for (let at = part.index; at < pieces.count; at += part.of) {
      const { batches, ...piece } = await pieces.read(at, want, batchRows);
      const blocks = batches.map(block);
      say({ ...piece, blocks }, blocks.flatMap(buffersOf));
      for (const batch of batches) giveBack(batch);
      if (ahead === MOST_AHEAD) await taken.next();
      else ahead += 1;
    }
  } catch {
    // Said with its place in the file by who reads from there on.
    say("stopped");
  }
  port.close();
}

/** What was fed is a copy, and what else is wanted has gone to who takes it. */
function giveBack({ columns }: Batch): void {
  for (const { values } of columns.values()) if (!Array.isArray(values)) release(values);
}

/**
 * The pieces of a file in order, each with the place after it and the number of its thread; ends before the first that
 * nobody could read, or that does not begin where the one before it ends.
 * @param start gives a thread that calls `servePieces`
 */
export async function* piecesAhead(
  start: (part: { index: number; of: number }) => Worker,
  { pieces, threads: of }: { pieces: Pieces; threads: number },
): AsyncGenerator<{ blocks: readonly FedBlock[]; next: Place; thread: number }> {
  const threads = Array.from({ length: of }, (_, index) => start({ index, of }));
  const said = threads.map(
    (thread) => on(thread, "message", { close: ["exit"] }) as AsyncIterableIterator<[Said]>,
  );
  try {
    let place = pieces.first;
    for (let at = 0; at < pieces.count; at += 1) {
      const thread = at % of;
      const piece = await nextOf(said[thread]);
      if (piece === null || piece.from !== place.byte) return;
      place = { byte: piece.next, row: place.row + piece.rows, line: place.line + piece.lines };
      threads[thread]?.postMessage("taken");
      yield { blocks: piece.blocks, next: place, thread };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

async function nextOf(said: AsyncIterableIterator<[Said]> | undefined): Promise<FedPiece | null> {
  try {
    const next = await said?.next();
    if (next === undefined || next.done === true) return null;
    const [piece] = next.value;
    return piece === "stopped" ? null : piece;
  } catch {
    // A thread that broke down: if it was the data, it happens again where somebody can tell of it.
    return null;
  }
}
