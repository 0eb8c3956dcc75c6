/** A row and the largest difference in it. */
export type WorstRow = { row: number; absolute: number };

/** So many rows are named. */
export const MOST_WORST = 10;

/** Keeps the rows that are furthest apart, the first of equals first. */
export class WorstRows {
  readonly #rows: WorstRow[] = [];

  add(row: number, absolute: number): void {
    if (!(absolute > 0)) return;
    const last = this.#rows.at(-1);
    if (this.#rows.length === MOST_WORST && last !== undefined && last.absolute >= absolute) return;
    const place = this.#rows.findIndex((other) => other.absolute < absolute);
    this.#rows.splice(place < 0 ? this.#rows.length : place, 0, { row, absolute });
    if (this.#rows.length > MOST_WORST) this.#rows.pop();
  }

  list(): readonly WorstRow[] {
    return this.#rows;
  }
}
