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
  const rows = positive.length + negative.length;
  const descent = new Uint8Array(rows);
  const end = Number.POSITIVE_INFINITY;
  let [up, down, at] = [0, 0, 0];
  let [high, low] = [positive[0] ?? end, negative[0] ?? end];
  while (at < rows) {
    const score = high < low ? high : low;
    for (; high === score && up < positive.length; at++) {
      descent[at] = POSITIVE;
      up++;
      high = up < positive.length ? (positive[up] ?? end) : end;
    }
    for (; low === score && down < negative.length; at++) {
      down++;
      low = down < negative.length ? (negative[down] ?? end) : end;
    }
    descent[at - 1] = (descent[at - 1] ?? 0) | LAST;
  }
  return descent;
}

/**
 * What a descent shows of some scores, one entry each: positive rows and all rows, with those of higher scores (`found` and
 * `above`) and without them (`hits` and `tied`). Only the first `count` entries hold, until the next scores are asked for.
 */
export type Steps = {
  found: Int32Array;
  above: Int32Array;
  hits: Int32Array;
  tied: Int32Array;
  count: number;
};

/** So many scores are shown at once: as few as stay in the processor's cache, and enough for a loop of their own. */
const PIECE = 2048;

/** Goes along the scores from the highest down. */
export function* descend(descent: Descent): Generator<Steps, void, void> {
  const steps = noSteps();
  for (let at = 0; at < descent.length; ) {
    at = down(descent, at, steps);
    yield steps;
  }
}

/** Goes along the scores from the lowest up. */
export function* ascend(descent: Descent): Generator<Steps, void, void> {
  const steps = noSteps();
  let found = positivesOf(descent);
  for (let above = descent.length; above > 0; ) {
    [found, above] = up(descent, { found, above }, steps);
    yield steps;
  }
}

function noSteps(): Steps {
  const array = () => new Int32Array(PIECE);
  return { found: array(), above: array(), hits: array(), tied: array(), count: 0 };
}

/** The scores from row `first` on, which begins one; gives the row that begins the next. */
function down(descent: Descent, first: number, steps: Steps): number {
  let found = steps.found[steps.count - 1] ?? 0;
  let [hits, last, count, at] = [0, first, 0, first];
  for (; at < descent.length && count < PIECE; at++) {
    const row = descent[at] ?? 0;
    hits += row & POSITIVE;
    if ((row & LAST) === 0) continue;
    found += hits;
    steps.found[count] = found;
    steps.above[count] = at + 1;
    steps.hits[count] = hits;
    steps.tied[count] = at + 1 - last;
    count++;
    hits = 0;
    last = at + 1;
  }
  steps.count = count;
  return at;
}

/** The scores of the rows before `above`, `found` of them positive, from the last; gives what is left of both. */
function up(
  descent: Descent,
  { found, above }: { found: number; above: number },
  steps: Steps,
): [found: number, above: number] {
  let [hits, count] = [0, 0];
  for (let at = above - 1; at >= 0 && count < PIECE; at--) {
    hits += (descent[at] ?? 0) & POSITIVE;
    if (at > 0 && ((descent[at - 1] ?? 0) & LAST) === 0) continue;
    steps.found[count] = found;
    steps.above[count] = above;
    steps.hits[count] = hits;
    steps.tied[count] = above - at;
    count++;
    found -= hits;
    hits = 0;
    above = at;
  }
  steps.count = count;
  return [found, above];
}

/** How many rows are positive. */
export function positivesOf(descent: Descent): number {
  let positives = 0;
  for (let i = 0; i < descent.length; i++) positives += (descent[i] ?? 0) & POSITIVE;
  return positives;
}
