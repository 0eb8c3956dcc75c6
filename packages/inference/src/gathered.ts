import type { Block, Message } from "./sandbox/message.ts";

/** Blocks of one data set on their way to predictions. */
export type Gathered = { blocks: ({ rows: number } & Block)[]; rows: number };

/** What a child says last of a data set: what all its blocks have in common. */
export type End = Extract<Message, { type: "end" }>;

/** The ids of all rows; null when rows are named by their number. */
export function joinIds(blocks: Gathered["blocks"]): string[] | null {
  if (blocks.some((block) => block.ids === null)) return null;
  return blocks.flatMap((block) => block.ids ?? []);
}

/** One code a row. */
export function joinCodes(
  blocks: Gathered["blocks"],
  rows: number,
  pick: (block: Block) => ArrayLike<number> | null,
) {
  const joined = new Int32Array(rows);
  let at = 0;
  for (const block of blocks) {
    joined.set(pick(block) ?? [], at);
    at += block.rows;
  }
  return joined;
}

/** Row-major numbers, rows × width. */
export function joinDoubles(
  blocks: Gathered["blocks"],
  rows: number,
  width: number,
  pick: (block: Block) => ArrayLike<number> | null,
) {
  const joined = new Float64Array(rows * width);
  let at = 0;
  for (const block of blocks) {
    joined.set(pick(block) ?? [], at * width);
    at += block.rows;
  }
  return joined;
}
