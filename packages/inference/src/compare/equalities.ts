import { type WorstRow, WorstRows } from "./worst-rows.ts";

/** How many entries of an output of labels, flags or texts are not what they were. */
export type Equalities = {
  elements: number;
  different: number;
  /** Rows with the most differing entries; `absolute` counts them. */
  worst: readonly WorstRow[];
};

/** Counts entries that are not equal; integers of 64 bits are compared as such. */
export class EqualitySums {
  readonly #worst = new WorstRows();
  #elements = 0;
  #different = 0;

  /** As `DifferenceSums.add`. */
  add(
    before: ArrayLike<unknown>,
    after: ArrayLike<unknown>,
    { row, width }: { row: number | null; width: number },
  ): void {
    const step = Math.max(1, row === null ? before.length : width);
    for (let start = 0; start < before.length; start += step) {
      let different = 0;
      for (let i = start; i < start + step; i += 1) if (before[i] !== after[i]) different += 1;
      if (row !== null) this.#worst.add(row + start / step, different);
      this.#different += different;
    }
    this.#elements += before.length;
  }

  end(): Equalities {
    return { elements: this.#elements, different: this.#different, worst: this.#worst.list() };
  }
}
