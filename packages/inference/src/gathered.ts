import { failure } from "@modelgate/schema";
import { LARGE, mergeLast } from "./merge-blocks.ts";
import type { Carried, Column } from "./predictions.ts";
import { release } from "./release.ts";
import type { Block, Message } from "./sandbox/message.ts";
import type { Carry } from "./scoring/carried.ts";

export type Numbers = Int32Array | Uint8Array | Float64Array | Float32Array;

/** A block as it waits for the last one: its numbers in the smallest type that holds them all. */
export type Held = Pick<Block, "ids"> & {
  rows: number;
  truth: Numbers;
  predicted: Numbers | null;
  scores: Numbers | null;
  carried?: readonly Numbers[];
};

/** Blocks of one data set on their way to predictions. `small`: how many scores came since blocks were last merged. */
export type Gathered = { blocks: Held[]; rows: number; small?: number };

/** Takes one more block. Of the message that brought it nothing is kept: all its arrays lie in one piece of memory. */
export function gather(
  gathered: Gathered,
  { rows, truth, predicted, scores, ids, carried }: { rows: number } & Block,
): void {
  gathered.blocks.push({
    rows,
    truth: narrow(truth),
    predicted: predicted && narrow(predicted),
    scores: scores && narrow(scores),
    ids,
    ...(carried ? { carried: carried.map(narrow) } : {}),
  });
  gathered.rows += rows;
  gathered.small = (gathered.small ?? 0) + (scores?.length ?? 0);
  if (gathered.small < LARGE) return;
  mergeLast(gathered.blocks);
  gathered.small = 0;
}

/** A copy in half the bytes or a quarter where that loses nothing: a model's numbers are mostly of single precision. */
function narrow(values: Numbers): Numbers {
  if (values instanceof Float64Array && areSingle(values)) return new Float32Array(values);
  if (values instanceof Int32Array && areBytes(values)) return new Uint8Array(values);
  return values.slice();
}

/** In a loop of its own, as below: a call for each value takes three times as long. */
function areSingle(values: Float64Array): boolean {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    if (Math.fround(value) !== value && !Number.isNaN(value)) return false;
  }
  return true;
}

function areBytes(codes: Int32Array): boolean {
  for (let at = 0; at < codes.length; at += 1) if ((codes[at] ?? 0) >>> 0 > 255) return false;
  return true;
}

/** What is said last of a data set: what all its blocks have in common. */
export type End = Omit<Extract<Message, { type: "end" }>, "type" | "dataset">;

/** So many rows of scores are looked at in one piece. */
const PIECE = 2 ** 15;

/**
 * The scores of all rows, piece by piece, as doubles that are gone with the next piece: row-major, rows × width. Where
 * they are not `kept`, each block loses its own once they are read.
 * @throws ModelgateError `model-failed` when a block has another number of them
 */
export function* scorePieces(
  { blocks }: Gathered,
  width: number,
  { kept }: { kept: boolean },
): Generator<{ rows: number; values: Float64Array }> {
  for (const block of blocks) {
    const { scores, rows } = block;
    if (scores?.length !== rows * width) throw incoherent();
    for (let row = 0; row < rows; row += PIECE) {
      const values = new Float64Array(scores.subarray(row * width, (row + PIECE) * width));
      yield { rows: values.length / width, values };
      release(values);
    }
    if (kept) continue;
    release(scores);
    block.scores = null;
  }
}

/** The ids of all rows; null when rows are named by their number. */
export function joinIds({ blocks }: Gathered): string[] | null {
  if (blocks.every(({ ids }) => ids === null)) return null;
  return blocks.flatMap(({ ids, rows }) => {
    if (ids?.length !== rows) throw incoherent();
    return ids;
  });
}

/**
 * One code a row.
 * @throws ModelgateError `model-failed` when a block has another number of them
 */
export function joinCodes(gathered: Gathered, pick: (block: Held) => ArrayLike<number> | null): Int32Array {
  return join(gathered, new Int32Array(gathered.rows), 1, pick);
}

/**
 * Row-major marks of 0 or 1, rows × width.
 * @throws ModelgateError `model-failed` when a block has another number of them, or anything else than marks
 */
export function joinMarks(
  gathered: Gathered,
  width: number,
  pick: (block: Held) => ArrayLike<number> | null,
): Uint8Array {
  const marks = join(gathered, new Uint8Array(gathered.rows * width), width, pick);
  if (marks.some((mark) => mark > 1)) throw incoherent();
  return marks;
}

/**
 * Row-major numbers, rows × width.
 * @throws ModelgateError `model-failed` when a block has another number of them
 */
export function joinDoubles(
  gathered: Gathered,
  width: number,
  pick: (block: Held) => ArrayLike<number> | null,
): Float64Array {
  return join(gathered, new Float64Array(gathered.rows * width), width, pick);
}

/**
 * The columns that go with the predictions.
 * @throws ModelgateError `model-failed` when a block has another number of entries, or codes of no text
 */
export function joinCarried(gathered: Gathered, { carriedTexts }: End, carried: readonly Carry[]): Carried {
  return new Map(
    carried.map(({ name, kind }, index): [string, Column] => {
      const pick = (block: Held) => block.carried?.[index] ?? null;
      if (kind === "number") return [name, { kind, values: joinDoubles(gathered, 1, pick) }];
      const texts = carriedTexts?.[index] ?? [];
      const codes = joinCodes(gathered, pick);
      if (codes.some((code) => code < 0 || code >= texts.length)) throw incoherent();
      return [name, { kind, codes, texts }];
    }),
  );
}

function join<T extends Int32Array | Float64Array | Uint8Array>(
  { blocks }: Gathered,
  joined: T,
  width: number,
  pick: (block: Held) => ArrayLike<number> | null,
): T {
  let at = 0;
  for (const block of blocks) {
    const values = pick(block);
    // Rows left out would silently be zeros.
    if (values?.length !== block.rows * width) throw incoherent();
    joined.set(values, at);
    at += values.length;
  }
  return joined;
}

function incoherent() {
  return failure("model-failed", "the sandbox sent predictions that do not fit together", {
    hint: "The model or the runtime may have been tampered with; nothing it said of this data set is used.",
  });
}
