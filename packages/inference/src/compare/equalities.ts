import { Quantiles } from "./quantiles.ts";
import { type WorstRow, WorstRows } from "./worst-rows.ts";

/** How many entries of an output of integers, flags or texts are not what they were: no tolerance makes them equal. */
export type Equalities = {
  elements: number;
  different: number;
  /** Of |after − before| over all elements, flags as 0 and 1; null for texts. */
  absolute: { max: number; mean: number; median: number; q99: number } | null;
  /** By the largest difference in a row; of texts it is 1. */
  worst: readonly WorstRow[];
};

/** An entry of a tensor that holds no floats. */
export type Entry = bigint | number | string;

/** Counts entries that are not equal; integers of 64 bits are compared as such. */
export class EqualitySums {
  readonly #worst = new WorstRows();
  readonly #quantiles = new Quantiles();
  #elements = 0;
  #different = 0;
  #sum = 0;
  #max = 0;
  #areTexts = false;

  /** As `DifferenceSums.add`. */
  add(
    before: ArrayLike<Entry>,
    after: ArrayLike<Entry>,
    { row, width }: { row: number | null; width: number },
  ): void {
    const step = Math.max(1, row === null ? before.length : width);
    this.#areTexts ||= typeof before[0] === "string";
    for (let start = 0; start < before.length; start += step) {
      let largest = 0;
      for (let i = start; i < start + step; i += 1) {
        const difference = distance(before[i], after[i]);
        this.#quantiles.add(difference);
        if (difference === 0) continue;
        this.#different += 1;
        this.#sum += difference;
        if (difference > largest) largest = difference;
      }
      if (largest > this.#max) this.#max = largest;
      if (row !== null) this.#worst.add(row + start / step, largest);
    }
    this.#elements += before.length;
  }

  end(): Equalities {
    const [median = 0, q99 = 0] = this.#quantiles.at([0.5, 0.99]);
    const mean = this.#elements === 0 ? 0 : this.#sum / this.#elements;
    return {
      elements: this.#elements,
      different: this.#different,
      absolute: this.#areTexts ? null : { max: this.#max, mean, median, q99 },
      worst: this.#worst.list(),
    };
  }
}

/** 0 for what is equal and for nothing else, however large the numbers are. */
function distance(before: Entry | undefined, after: Entry | undefined): number {
  if (before === after) return 0;
  if (typeof before === "bigint" && typeof after === "bigint") {
    return Number(after > before ? after - before : before - after);
  }
  return 1;
}
