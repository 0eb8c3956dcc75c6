import { failure } from "@modelgate/schema";
import type { Carried, Column } from "./predictions.ts";
import type { Block, Message } from "./sandbox/message.ts";
import type { Carry } from "./scoring/carried.ts";

/** Blocks of one data set on their way to predictions. */
export type Gathered = { blocks: ({ rows: number } & Block)[]; rows: number };

/** What is said last of a data set: what all its blocks have in common. */
export type End = Omit<Extract<Message, { type: "end" }>, "type" | "dataset">;

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
export function joinCodes(gathered: Gathered, pick: (block: Block) => ArrayLike<number> | null): Int32Array {
  return join(gathered, new Int32Array(gathered.rows), 1, pick);
}

/**
 * Row-major marks of 0 or 1, rows × width.
 * @throws ModelgateError `model-failed` when a block has another number of them, or anything else than marks
 */
export function joinMarks(
  gathered: Gathered,
  width: number,
  pick: (block: Block) => ArrayLike<number> | null,
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
  pick: (block: Block) => ArrayLike<number> | null,
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
      const pick = (block: Block) => block.carried?.[index] ?? null;
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
  pick: (block: Block) => ArrayLike<number> | null,
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
