import { hashText } from "./text-hash.ts";

/** Rows of the first stretch, all of which are looked at, and of each later one that are. */
const STRETCH = 2 ** 13;

/** A row to be looked at, counted from 0, and for how many rows it stands: a power of two. */
export type Chosen = { row: number; weight: number };

/**
 * Which rows of a data set of unknown length are looked at. The first 8,192 all are; each later stretch is twice as long and is
 * cut into 8,192 groups, of each of which one row is taken and stands for all. Which one, a hash of the group's number says: every
 * second row of a file that alternates would be one kind only. So a million rows are told by 57,344 of them, weighing as a simple
 * sample of 24,000 does, and the choice depends on nothing but a row's number.
 */
export class RowSample {
  #next = 0;
  #chosen: Chosen = { row: 0, weight: 1 };

  /** The next of the chosen rows. */
  peek(): Chosen {
    return this.#chosen;
  }

  advance(): void {
    this.#next += 1;
    this.#chosen = chosenAt(this.#next);
  }
}

/** The chosen row with this number among the chosen. */
export function chosenAt(index: number): Chosen {
  const stretch = Math.floor(index / STRETCH);
  const weight = 2 ** stretch;
  const start = STRETCH * (weight - 1) + (index % STRETCH) * weight;
  if (weight === 1) return { row: start, weight };
  const [hash] = hashText(String(index));
  return { row: start + (hash % weight), weight };
}
