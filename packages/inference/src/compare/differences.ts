import { Quantiles } from "./quantiles.ts";
import { smallestAtol, smallestRtol, type Tolerance } from "./tolerance.ts";
import { type WorstRow, WorstRows } from "./worst-rows.ts";

/** How far the numbers of one output are apart, over all that were compared. */
export type Differences = {
  elements: number;
  /** Elements whose values differ, 0 and -0 alike; NaN beside NaN is no difference. */
  different: number;
  passes: boolean;
  /** null: no such tolerance would pass. */
  smallest: { atol: number | null; rtol: number | null };
  /** Over elements that are finite on both sides; null where one is not finite on one side alone, or another infinity. */
  absolute: { max: number; mean: number; median: number; q99: number } | null;
  /** Elements that were 0 before are left out; null where there are no others. */
  relativeMax: number | null;
  /** NaN and infinite elements. */
  nonFinite: { before: number; after: number };
  /** Elements without a finite difference: not finite on one side alone, another infinity, or a difference that is none. */
  oneSided: number;
  /** The first row with one of those; null: none, or no rows. */
  oneSidedRow: number | null;
  worst: readonly WorstRow[];
};

/** Numbers as the runtime gives them; half floats converted. */
export type Numbers = ArrayLike<number>;

/** Gathers differences block by block; of the blocks nothing is kept. */
export class DifferenceSums {
  readonly #tolerance: Tolerance;
  readonly #quantiles = new Quantiles();
  readonly #worst = new WorstRows();
  #elements = 0;
  #finite = 0;
  #different = 0;
  #failed = 0;
  #sum = 0;
  #max = 0;
  #atol = 0;
  #rtol = 0;
  #relativeMax = -1;
  #before = 0;
  #after = 0;
  #unequal = 0;
  #oneSided = 0;
  #oneSidedRow: number | null = null;

  constructor(tolerance: Tolerance) {
    this.#tolerance = tolerance;
  }

  /** Takes whole rows of `width`, of which the first has the number `row`; null: the elements belong to no rows. */
  add(before: Numbers, after: Numbers, { row, width }: { row: number | null; width: number }): void {
    const step = Math.max(1, row === null ? before.length : width);
    for (let start = 0; start < before.length; start += step) {
      const at = row === null ? null : row + start / step;
      const largest = this.#part(before, after, { start, end: start + step, row: at });
      if (at !== null) this.#worst.add(at, largest);
    }
    this.#elements += before.length;
  }

  end(): Differences {
    const [median = 0, q99 = 0] = this.#quantiles.at([0.5, 0.99]);
    const none = this.#unequal > 0;
    const finite = (value: number) => (none || !Number.isFinite(value) ? null : value);
    const mean = this.#finite === 0 ? 0 : this.#sum / this.#finite;
    return {
      elements: this.#elements,
      different: this.#different,
      passes: this.#failed === 0 && !none,
      smallest: { atol: finite(this.#atol), rtol: finite(this.#rtol) },
      absolute: this.#oneSided > 0 ? null : { max: this.#max, mean, median, q99 },
      relativeMax: this.#relativeMax < 0 || !Number.isFinite(this.#relativeMax) ? null : this.#relativeMax,
      nonFinite: { before: this.#before, after: this.#after },
      oneSided: this.#oneSided,
      oneSidedRow: this.#oneSidedRow,
      worst: this.#worst.list(),
    };
  }

  /** The largest finite difference of some elements. */
  #part(before: Numbers, after: Numbers, { start, end, row }: Part): number {
    const { rtol, atol } = this.#tolerance;
    let [largest, equal] = [0, 0];
    for (let i = start; i < end; i += 1) {
      const b = before[i] ?? Number.NaN;
      const a = after[i] ?? Number.NaN;
      if (a === b && a - a === 0) {
        equal += 1;
        if (b !== 0 && this.#relativeMax < 0) this.#relativeMax = 0;
        continue;
      }
      const difference = Math.abs(a - b);
      if (!(difference < Number.POSITIVE_INFINITY)) {
        this.#beyond(b, a, row);
        continue;
      }
      const size = Math.abs(b);
      const allowed = rtol * size;
      this.#different += 1;
      this.#finite += 1;
      this.#sum += difference;
      this.#quantiles.add(difference);
      if (difference > largest) largest = difference;
      if (difference > atol + allowed) this.#failed += 1;
      if (difference > this.#atol + allowed) this.#atol = smallestAtol(difference, allowed);
      if (difference > atol + this.#rtol * size) this.#rtol = smallestRtol(difference, atol, size);
      if (size !== 0) this.#relativeMax = Math.max(this.#relativeMax, difference / size);
    }
    this.#quantiles.addZeros(equal);
    this.#finite += equal;
    if (largest > this.#max) this.#max = largest;
    return largest;
  }

  /** An element without a finite difference. */
  #beyond(before: number, after: number, row: number | null): void {
    if (!Number.isFinite(before)) this.#before += 1;
    if (!Number.isFinite(after)) this.#after += 1;
    if (before === after || (Number.isNaN(before) && Number.isNaN(after))) {
      if (!this.#tolerance.equalNonFinite) this.#unequal += 1;
      return;
    }
    this.#different += 1;
    this.#unequal += 1;
    this.#oneSided += 1;
    this.#oneSidedRow ??= row;
  }
}

type Part = { start: number; end: number; row: number | null };
