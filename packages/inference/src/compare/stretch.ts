import type { Tensor } from "onnxruntime-common";
import type { FedBlock } from "../scoring/fed-block.ts";

/** A block that one model ran over. `Given` is what the caller kept of it beside the outputs. */
export type Ran<Given = unknown> = {
  rows: number;
  /** Rows that were fed, more than `rows` where the model fixes their number. */
  padded: number;
  outputs: Readonly<Record<string, Tensor>>;
  given: Given;
};

/** Rows of a block, from `start` on. */
export type Cut<Given = unknown> = { ran: Ran<Given>; start: number };

/** Rows that both models ran over, in one block each. */
export type Stretch<Given = unknown> = {
  /** Number of the first in the data set, from 0. */
  row: number;
  rows: number;
  before: Cut<Given>;
  after: Cut<Given>;
};

/** Runs one model over one block. */
export type RunBlock<Given> = (block: FedBlock) => Promise<Ran<Given>>;

/** Both models over the same blocks. */
export async function* together<Given>(
  blocks: AsyncIterable<FedBlock>,
  before: RunBlock<Given>,
  after: RunBlock<Given>,
): AsyncGenerator<Stretch<Given>> {
  let row = 0;
  for await (const block of blocks) {
    const [old, now] = [await before(block), await after(block)];
    yield { row, rows: block.rows, before: { ran: old, start: 0 }, after: { ran: now, start: 0 } };
    row += block.rows;
  }
}

/**
 * Both models over blocks of their own, as their inputs want them: a model that fixes its batch beside one that does not. Of
 * each side one block is held.
 */
export async function* sideBySide<Given>(
  before: AsyncGenerator<Ran<Given>>,
  after: AsyncGenerator<Ran<Given>>,
): AsyncGenerator<Stretch<Given>> {
  try {
    let [old, now] = [await cutOf(before, null), await cutOf(after, null)];
    for (let row = 0; old !== null && now !== null; ) {
      const rows = Math.min(old.ran.rows - old.start, now.ran.rows - now.start);
      yield { row, rows, before: old, after: now };
      row += rows;
      old = await cutOf(before, { ran: old.ran, start: old.start + rows });
      now = await cutOf(after, { ran: now.ran, start: now.start + rows });
    }
    if (old !== null || now !== null) throw new RangeError("the data set has two lengths");
  } finally {
    // Their readers may be threads.
    await before.return(undefined);
    await after.return(undefined);
  }
}

async function cutOf<Given>(
  runs: AsyncGenerator<Ran<Given>>,
  cut: Cut<Given> | null,
): Promise<Cut<Given> | null> {
  if (cut !== null && cut.start < cut.ran.rows) return cut;
  const next = await runs.next();
  return next.done === true ? null : { ran: next.value, start: 0 };
}
