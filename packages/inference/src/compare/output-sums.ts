import type { Tensor } from "onnxruntime-common";
import { plainNumbers } from "../scoring/float16.ts";
import { DifferenceSums, type Differences } from "./differences.ts";
import { DistributionSums, type Divergence, type ScoreHint } from "./distribution-sums.ts";
import { type Entry, type Equalities, EqualitySums } from "./equalities.ts";
import type { OutputPair } from "./output-pairs.ts";
import type { Stretch } from "./stretch.ts";
import type { Tolerance } from "./tolerance.ts";

/** What is known of one output of both models after all rows. */
export type ComparedOutput = OutputPair & {
  /** Rows that it has an entry for; 0 where its first dimension is not that of the rows. */
  rows: number;
  /** Every byte is the same, of the same type. */
  isBitwise: boolean;
  found: Found;
};

export type Found =
  | {
      kind: "numbers";
      differences: Differences;
      /** Rows whose highest score is of the same class; null: one column. */
      sameTop: number | null;
      /** null: they are no distributions. */
      divergence: Divergence | null;
    }
  | { kind: "labels"; equalities: Equalities }
  /** Never a pass. */
  | { kind: "incomparable"; reason: string };

type Sums = {
  width: number;
  isPerRow: boolean;
  numbers: DifferenceSums | null;
  labels: EqualitySums;
  distributions: DistributionSums | null;
  isRanked: boolean;
};

type Entries = { values: ArrayLike<unknown>; bytes: Uint8Array | null };

/** Compares one output of both models, stretch by stretch of rows; neither side is kept. */
export class OutputSums {
  readonly #pair: OutputPair;
  readonly #tolerance: Tolerance;
  readonly #hints: readonly [ScoreHint, ScoreHint];
  #sums: Sums | null = null;
  #reason: string | null = null;
  #isBitwise = true;
  #rows = 0;
  #sameTop = 0;

  constructor(pair: OutputPair, tolerance: Tolerance, hints: readonly [ScoreHint, ScoreHint]) {
    this.#pair = pair;
    this.#tolerance = tolerance;
    this.#hints = hints;
  }

  add(stretch: Stretch): void {
    if (this.#reason !== null) return;
    const before = stretch.before.ran.outputs[this.#pair.before];
    const after = stretch.after.ran.outputs[this.#pair.after];
    if (before === undefined || after === undefined) {
      this.#reason = "one of the models did not give it";
      return;
    }
    this.#reason = whyNot(before, after, stretch);
    if (this.#reason !== null) return;
    this.#sums ??= this.#started(before, after, stretch);
    const sums = this.#sums;
    const isPerRow = arePerRow(before, after, stretch);
    if (isPerRow !== sums.isPerRow || (isPerRow && widthOf(before) !== sums.width)) {
      this.#reason = "its shape changed after the first rows";
      return;
    }
    const [old, now] = [
      entriesOf(before, stretch.before.start, stretch.rows, sums),
      entriesOf(after, stretch.after.start, stretch.rows, sums),
    ];
    this.#isBitwise &&= before.type === after.type && areSame(old, now);
    this.#compare(old.values, now.values, stretch, sums);
  }

  end(): ComparedOutput {
    const { before, after } = this.#pair;
    const reason = this.#reason ?? (this.#sums === null ? "no rows were run" : null);
    const found = this.#sums === null || reason !== null ? incomparable(reason) : this.#found(this.#sums);
    return { before, after, rows: this.#rows, isBitwise: this.#isBitwise && reason === null, found };
  }

  #found({ numbers, labels, distributions, isRanked }: Sums): Found {
    if (numbers === null) return { kind: "labels", equalities: labels.end() };
    return {
      kind: "numbers",
      differences: numbers.end(),
      sameTop: isRanked ? this.#sameTop : null,
      divergence: distributions?.end() ?? null,
    };
  }

  #started(before: Tensor, after: Tensor, stretch: Stretch): Sums {
    const isPerRow = arePerRow(before, after, stretch);
    const width = widthOf(before);
    const wide = before.dims.slice(1).filter((size) => size !== 1);
    const isFloat = kindOf(before.type) === "float";
    const isRanked = isFloat && isPerRow && wide.length === 1;
    const isSingle = isFloat && isPerRow && width === 1 && this.#hints.every(({ isScore }) => isScore);
    const [one, other] = this.#hints;
    return {
      width,
      isPerRow,
      numbers: isFloat ? new DifferenceSums(this.#tolerance) : null,
      labels: new EqualitySums(),
      distributions: isRanked || isSingle ? new DistributionSums(width, one, other) : null,
      isRanked,
    };
  }

  #compare(old: ArrayLike<unknown>, now: ArrayLike<unknown>, { row, rows }: Stretch, sums: Sums): void {
    const { width, isPerRow, numbers, labels, distributions, isRanked } = sums;
    const place = { row: isPerRow ? row : null, width };
    if (isPerRow) this.#rows += rows;
    if (numbers === null) {
      labels.add(old as ArrayLike<Entry>, now as ArrayLike<Entry>, place);
      return;
    }
    const [before, after] = [old as ArrayLike<number>, now as ArrayLike<number>];
    numbers.add(before, after, place);
    distributions?.add(before, after);
    if (!isRanked) return;
    for (let start = 0; start < before.length; start += width) {
      const top = highest(before, start, width);
      if (top >= 0 && top === highest(after, start, width)) this.#sameTop += 1;
    }
  }
}

function incomparable(reason: string | null): Found {
  return { kind: "incomparable", reason: reason ?? "" };
}

/** Why two tensors cannot be compared; null: they can. */
function whyNot(before: Tensor, after: Tensor, stretch: Stretch): string | null {
  const [was, is] = [shown(before, stretch.before.ran.padded), shown(after, stretch.after.ran.padded)];
  if (kindOf(before.type) !== kindOf(after.type)) return `it was ${was} and is ${is}`;
  if (arePerRow(before, after, stretch)) {
    return String(before.dims.slice(1)) === String(after.dims.slice(1)) ? null : `it was ${was} and is ${is}`;
  }
  if (String(before.dims) !== String(after.dims)) return `it was ${was} and is ${is}`;
  const isWhole = [stretch.before, stretch.after].every(
    ({ ran, start }) => start === 0 && ran.rows === stretch.rows,
  );
  return isWhole ? null : `it is ${is}, not one entry a row, and both models take different numbers of rows`;
}

function shown({ type, dims }: Tensor, padded: number): string {
  const sizes = dims.map((size, at) => (at === 0 && size === padded ? "N" : String(size)));
  return `${type}[${sizes.join(", ")}]`;
}

function arePerRow(before: Tensor, after: Tensor, stretch: Stretch): boolean {
  return before.dims[0] === stretch.before.ran.padded && after.dims[0] === stretch.after.ran.padded;
}

function widthOf({ dims }: Tensor): number {
  return dims.slice(1).reduce((product, size) => product * size, 1);
}

function kindOf(type: string): "float" | "integer" | "bool" | "string" {
  if (type.startsWith("float")) return "float";
  return type === "string" || type === "bool" ? type : "integer";
}

function entriesOf({ type, data }: Tensor, start: number, rows: number, { isPerRow, width }: Sums): Entries {
  const [from, to] = isPerRow ? [start * width, (start + rows) * width] : [0, data.length];
  if (Array.isArray(data)) return { values: (data as string[]).slice(from, to), bytes: null };
  const part = (data as Float32Array).subarray(from, to);
  const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
  // Integers of another width are numbers of another kind in JavaScript, and never equal.
  const values = kindOf(type) === "integer" ? wide(part) : plainNumbers(type, part);
  return { values, bytes };
}

function wide(values: ArrayLike<unknown>): ArrayLike<unknown> {
  return values instanceof BigInt64Array || values instanceof BigUint64Array
    ? values
    : BigInt64Array.from(values as ArrayLike<number>, BigInt);
}

function areSame(one: Entries, other: Entries): boolean {
  if (one.bytes !== null && other.bytes !== null) return Buffer.compare(one.bytes, other.bytes) === 0;
  for (let i = 0; i < one.values.length; i += 1) if (one.values[i] !== other.values[i]) return false;
  return true;
}

/** The first of the highest; -1 where a score is NaN. */
function highest(values: ArrayLike<number>, start: number, width: number): number {
  let best = 0;
  for (let k = 0; k < width; k += 1) {
    const score = values[start + k] ?? Number.NaN;
    if (Number.isNaN(score)) return -1;
    if (score > (values[start + best] ?? Number.NaN)) best = k;
  }
  return best;
}
