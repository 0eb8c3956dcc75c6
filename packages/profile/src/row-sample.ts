import { hashText } from "./text-hash.ts";

/** Rows of the first stretch, all of which are looked at, and of each later one that are. */
const STRETCH = 2 ** 11;

/** Rows of a block that are looked at: their numbers in the block and in the data set, and for how many rows each stands. */
export type ChosenRows = { at: readonly number[]; rows: readonly number[]; weights: readonly number[] };

/**
 * Which rows of a data set of unknown length are looked at. The first 2,048 all are; each later stretch is twice as long and is
 * cut into 2,048 groups, of each of which one row is taken and stands for all. Which one, a hash of the group's number says: every
 * second row of a file that alternates would be one kind only. So a million rows are told by some 18,000 of them, weighing as a
 * simple sample of 6,000 does, and the choice depends on nothing but a row's number.
 */
export class RowSample {
  #start = 0;
  #next = 0;
  #row = 0;
  #weight = 1;

  /** The chosen of the rows that come next. */
  take(rows: number): ChosenRows {
    const chosen = { at: [] as number[], rows: [] as number[], weights: [] as number[] };
    const end = this.#start + rows;
    while (this.#row < end) {
      chosen.at.push(this.#row - this.#start);
      chosen.rows.push(this.#row);
      chosen.weights.push(this.#weight);
      this.#next += 1;
      this.#weight = 2 ** Math.floor(this.#next / STRETCH);
      this.#row = rowAt(this.#next, this.#weight);
    }
    this.#start = end;
    return chosen;
  }
}

/** The row with this number among the chosen, which stands for `weight`, a power of two. */
function rowAt(index: number, weight: number): number {
  const start = STRETCH * (weight - 1) + (index % STRETCH) * weight;
  if (weight === 1) return start;
  const [hash] = hashText(String(index));
  return start + (hash % weight);
}
