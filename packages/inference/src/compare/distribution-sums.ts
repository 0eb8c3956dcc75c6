import { inferKind, shapeOf, toProbabilities } from "../scoring/score-kind.ts";
import type { RawScoreKind } from "../spec.ts";

/** How far two models' scores are apart as distributions: sums over rows, natural logarithm. */
export type Divergence = {
  /** KL(before ‖ after), a mean over rows; null: infinite, where a class had a chance before and has none now. */
  kl: number | null;
  /** Jensen–Shannon: 0 to ln 2. */
  js: number;
};

/** As what scores are read. `told` null: inferred from their values; `producer`: the operator that gives them. */
export type ScoreHint = {
  told: RawScoreKind | null;
  producer: string | null;
  /** Whether they are the scores of a task: numbers that are no probabilities are then logits, else no distributions. */
  isScore: boolean;
};

/**
 * Gathers the divergence of rows of scores. As what a side's scores are read, its first block says, by the rule that scoring
 * has for all rows together: scores are not held until the last one is known. Where a later block shows probabilities to be
 * none, there is no divergence at all.
 */
export class DistributionSums {
  readonly #width: number;
  readonly #sides: readonly [Side, Side];
  #rows = 0;
  #kl = 0;
  #js = 0;
  #isOver = false;

  constructor(width: number, before: ScoreHint, after: ScoreHint) {
    this.#width = width;
    this.#sides = [new Side(width, before), new Side(width, after)];
  }

  /** Takes whole rows, row-major. */
  add(before: ArrayLike<number>, after: ArrayLike<number>): void {
    if (this.#isOver) return;
    const [p, q] = [this.#sides[0].read(before), this.#sides[1].read(after)];
    if (p === null || q === null) {
      this.#isOver = true;
      return;
    }
    const width = this.#width;
    const rows = p.length / width;
    for (let row = 0; row < rows; row += 1) this.#row(p, q, row * width);
    this.#rows += rows;
  }

  /** null: they are no distributions, or a score is NaN. */
  end(): Divergence | null {
    const isRead = this.#sides.every(({ isSettled }) => isSettled);
    if (this.#isOver || !isRead || this.#rows === 0 || Number.isNaN(this.#js)) return null;
    const kl = this.#kl / this.#rows;
    return { kl: Number.isFinite(kl) ? Math.max(0, kl) : null, js: Math.max(0, this.#js / this.#rows) };
  }

  #row(p: Float64Array, q: Float64Array, start: number): void {
    if (this.#width === 1) {
      const [yes, now] = [p[start] ?? Number.NaN, q[start] ?? Number.NaN];
      this.#class(yes, now);
      this.#class(1 - yes, 1 - now);
      return;
    }
    // Rounding leaves sums of rows off by a little; of float16 by a few thousandths.
    let [before, after] = [0, 0];
    for (let i = start; i < start + this.#width; i += 1) {
      before += p[i] ?? Number.NaN;
      after += q[i] ?? Number.NaN;
    }
    for (let i = start; i < start + this.#width; i += 1) {
      this.#class((p[i] ?? Number.NaN) / before, (q[i] ?? Number.NaN) / after);
    }
  }

  #class(p: number, q: number): void {
    // A class without a chance adds nothing: x·ln x is 0 at 0.
    this.#kl += p === 0 ? 0 : p * Math.log(p / q);
    const middle = (p + q) / 2;
    this.#js += ((p === 0 ? 0 : p * Math.log(p / middle)) + (q === 0 ? 0 : q * Math.log(q / middle))) / 2;
  }
}

class Side {
  readonly #width: number;
  readonly #hint: ScoreHint;
  #kind: RawScoreKind | null = null;
  /** Whether some rows have shown that they are what they were read as. */
  isSettled = false;

  constructor(width: number, hint: ScoreHint) {
    this.#width = width;
    this.#hint = hint;
  }

  /** Probabilities; null where these rows are none, or those before were read otherwise. */
  read(scores: ArrayLike<number>): Float64Array | null {
    // Of an array of numbers a hundred times as quick as number by number.
    const values = new Float64Array(scores);
    const kind = this.#kindOf(values);
    if (kind === null) return null;
    this.#kind ??= kind;
    // Logits may well lie within 0 and 1 in some rows; probabilities are nowhere outside.
    if (this.#kind === "probabilities" && kind !== "probabilities") return null;
    toProbabilities(values, this.#width, this.#kind);
    return values;
  }

  #kindOf(values: Float64Array): RawScoreKind | null {
    const { told, producer, isScore } = this.#hint;
    const shape = shapeOf(values, this.#width);
    if (shape.invalid > 0) return null;
    const kind = told ?? inferKind(shape, this.#width, producer);
    if (kind !== null) this.isSettled = true;
    if (kind === "probabilities") return kind;
    // Scores that only could be logits so far: a later row may show that they are.
    return isScore ? (kind ?? "logits") : null;
  }
}
