import { release } from "../release.ts";
import { sortKeys } from "./sort-keys.ts";

/**
 * Rows from the highest score down, a byte each: bit 0 where the row is positive, bit 1 where it is the last of its
 * score. It is all that a ranking of rows without weights knows, and what is measured of it goes along these bytes.
 */
export type Descent = Uint8Array;

const POSITIVE = 1;
const LAST = 2;

/** One column of scores, none of which may be NaN, and of labels, read where they lie. */
export type Ranked = {
  values: Float64Array;
  width: number;
  column: number;
  /** -1 ranks the lowest score first. */
  sign: 1 | -1;
  isPositive: (row: number) => boolean;
};

/**
 * Sorts rows by score. Positive and negative rows are sorted apart, so no row needs its number beside its score: 8 bytes a
 * row, and 4 where every score is one of single precision, which a third of the time sorts, too.
 */
export function descentOf(ranked: Ranked): Descent {
  const rows = ranked.values.length / ranked.width;
  const { positives, isSingle } = survey(ranked, rows);
  const Numbers = isSingle ? Float32Array : Float64Array;
  const sides = { positive: new Numbers(positives), negative: new Numbers(rows - positives) };
  split(ranked, sides);
  const [positive, negative] = [sortKeys(sides.positive), sortKeys(sides.negative)];
  const descent = merged(positive, negative);
  release(positive, negative);
  return descent;
}

function survey({ values, width, column, isPositive }: Ranked, rows: number) {
  let positives = 0;
  let isSingle = true;
  for (let row = 0; row < rows; row++) {
    const score = values[row * width + column] ?? 0;
    if (Math.fround(score) !== score) isSingle = false;
    if (isPositive(row)) positives++;
  }
  return { positives, isSingle };
}

type Side = Float32Array | Float64Array;

/** Scores are turned round: to sort them up then goes down. */
function split(
  { values, width, column, sign, isPositive }: Ranked,
  { positive, negative }: { positive: Side; negative: Side },
): void {
  const rows = positive.length + negative.length;
  for (let row = 0, up = 0, down = 0; row < rows; row++) {
    // Taken from 0, both zeros are 0.
    const key = 0 - sign * (values[row * width + column] ?? 0);
    if (isPositive(row)) positive[up++] = key;
    else negative[down++] = key;
  }
}

function merged<T extends Uint32Array | Float64Array>(positive: T, negative: T): Descent {
  const descent = new Uint8Array(positive.length + negative.length);
  const end = Number.POSITIVE_INFINITY;
  let [up, down, at] = [0, 0, 0];
  while (at < descent.length) {
    const score = Math.min(positive[up] ?? end, negative[down] ?? end);
    for (; positive[up] === score; up++) descent[at++] = POSITIVE;
    for (; negative[down] === score; down++) at++;
    descent[at - 1] = (descent[at - 1] ?? 0) | LAST;
  }
  return descent;
}

/** What a descent shows of one score: positive rows and all rows, with those of higher scores, and without them. */
export type Step = (found: number, above: number, hits: number, tied: number) => void;

/** Goes along the scores from the highest down. */
export function descend(descent: Descent, step: Step): void {
  let [found, hits, last] = [0, 0, 0];
  for (let i = 0; i < descent.length; i++) {
    const row = descent[i] ?? 0;
    hits += row & POSITIVE;
    if ((row & LAST) === 0) continue;
    found += hits;
    step(found, i + 1, hits, i + 1 - last);
    hits = 0;
    last = i + 1;
  }
}

/** Goes along the scores from the lowest up. */
export function ascend(descent: Descent, step: Step): void {
  let [found, hits] = [positivesOf(descent), 0];
  for (let i = descent.length - 1, above = descent.length; i >= 0; i--) {
    hits += (descent[i] ?? 0) & POSITIVE;
    if (i > 0 && ((descent[i - 1] ?? 0) & LAST) === 0) continue;
    step(found, above, hits, above - i);
    found -= hits;
    hits = 0;
    above = i;
  }
}

/** How many rows are positive. */
export function positivesOf(descent: Descent): number {
  let positives = 0;
  for (let i = 0; i < descent.length; i++) positives += (descent[i] ?? 0) & POSITIVE;
  return positives;
}
