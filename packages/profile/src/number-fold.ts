import { type NumberSummary, PROFILE_BOUNDS } from "@modelgate/schema";
import { binsOf } from "./bins.ts";
import { QuantileSketch, quantilesOf } from "./quantile-sketch.ts";
import type { ChosenRows } from "./row-sample.ts";

/** Numbers that wait to be folded together: of so many at once the span is known, and the sketch seldom has to grow. */
const WAITING = 2048;

/** Levels of the quantiles that a summary tells. */
const LEVELS = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;

/**
 * What numbers look like, in one pass and bounded memory. In the order in which they come, however they are cut into
 * blocks, the result is the same to the last bit; in another order or merged, but for rounding of mean and variance.
 */
export class NumberFold {
  readonly #waiting = new Float64Array(WAITING);
  readonly #words = new Uint32Array(this.#waiting.buffer);
  #held = 0;
  #weight = 1;
  #missing = 0;
  #infinite = 0;
  #count = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  #mean = 0;
  /** Sum of squared distances from the mean. */
  #squares = 0;
  #sketch: QuantileSketch = new QuantileSketch();

  /** Takes a number, NaN where it is missing, as so many of them. */
  push(value: number, weight = 1): void {
    if (this.#held === WAITING || weight !== this.#weight) this.#fold(weight);
    this.#waiting[this.#held] = value;
    this.#held += 1;
  }

  /** Takes the chosen rows of one column of a row-major matrix: as `push` for each, in a third of the time. */
  take(
    matrix: ArrayLike<number>,
    { part, width }: { part: number; width: number },
    { at, weights }: ChosenRows,
  ): void {
    const waiting = this.#waiting;
    let held = this.#held;
    let own = this.#weight;
    for (let index = 0; index < at.length; index += 1) {
      const weight = weights[index] ?? 1;
      if (held === WAITING || weight !== own) {
        this.#held = held;
        this.#fold(weight);
        held = 0;
        own = weight;
      }
      waiting[held] = matrix[(at[index] ?? 0) * width + part] ?? Number.NaN;
      held += 1;
    }
    this.#held = held;
  }

  /** Takes all that another fold took. */
  merge(other: NumberFold): void {
    this.#fold(this.#weight);
    other.#fold(other.#weight);
    this.#missing += other.#missing;
    this.#infinite += other.#infinite;
    if (other.#count === 0) return;
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
    this.#join(other.#count, other.#mean, other.#squares);
    this.#sketch.merge(other.#sketch);
  }

  summary(): NumberSummary {
    this.#fold(this.#weight);
    const count = this.#count;
    const [min, max] = [this.#min, this.#max];
    const quantiles = quantilesOf(this.#sketch, LEVELS, { min, max }) ?? [];
    const { edges, counts } = binsOf(this.#sketch);
    return {
      kind: "numbers",
      count,
      missing: this.#missing,
      infinite: this.#infinite,
      min: finite(min),
      max: finite(max),
      mean: count === 0 ? null : finite(this.#mean),
      variance: count === 0 ? null : finite(this.#squares / count),
      quantiles: quantiles.slice(0, PROFILE_BOUNDS.quantiles).map((value, at) => [LEVELS[at] ?? 1, value]),
      quantileError: this.#sketch.relativeError,
      bins: { edges: [...edges], counts: [...counts] },
    };
  }

  /** Folds what waits; what comes next has another weight. */
  #fold(weight: number): void {
    const held = this.#held;
    const own = this.#weight;
    this.#held = 0;
    this.#weight = weight;
    const values = this.#waiting;
    let count = 0;
    let sum = 0;
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < held; at += 1) {
      const value = values[at] ?? Number.NaN;
      if (value - value !== 0) {
        if (Number.isNaN(value)) this.#missing += own;
        else this.#infinite += own;
        continue;
      }
      values[count] = value;
      count += 1;
      sum += value;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    if (count === 0) return;
    const mean = sum / count;
    let squares = 0;
    for (let at = 0; at < count; at += 1) squares += ((values[at] ?? 0) - mean) ** 2;
    this.#join(count * own, mean, squares * own);
    this.#min = Math.min(this.#min, min);
    this.#max = Math.max(this.#max, max);
    this.#sketch.add(this.#words, count, { weight: own, min, max });
  }

  /** Mean and squares of two samples together: Chan, Golub and LeVeque, 1979. */
  #join(count: number, mean: number, squares: number): void {
    const total = this.#count + count;
    const apart = mean - this.#mean;
    this.#squares += squares + apart * apart * ((this.#count * count) / total);
    this.#mean += apart * (count / total);
    this.#count = total;
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
