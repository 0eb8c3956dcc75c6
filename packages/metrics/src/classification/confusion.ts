import type { Classification } from "../data.ts";
import type { Design } from "../design.ts";
import { affordable } from "../interval/bootstrap.ts";
import { binomial } from "../random/binomial.ts";
import { resampleRows } from "../random/resample-rows.ts";
import { type Random, xoshiro256 } from "../random/xoshiro.ts";

/** What every metric of labels is a function of. The arrays have one entry a class. */
export type Marginals = { n: number; truth: Float64Array; predicted: Float64Array; hits: Float64Array };

/** The cells of the confusion matrix that are not empty, as parallel arrays, beside its marginals. */
export type Confusion = Marginals & {
  cells: { truth: Int32Array; predicted: Int32Array; count: Float64Array };
};

/** A matrix with more cells is counted by sorting rows: 2^22 counters are 32 MB. */
const DENSE_CELLS = 2 ** 22;

/** Counts the confusion matrix, by weight where rows have one. Of a million cells most are empty and never stored. */
export function countCells(data: Classification): Confusion {
  const { classes } = data;
  const { keys, counts } = classes * classes <= DENSE_CELLS ? countDense(data) : countSparse(data);
  const cells = {
    truth: Int32Array.from(keys, (key) => Math.floor(key / classes)),
    predicted: Int32Array.from(keys, (key) => key % classes),
    count: Float64Array.from(counts),
  };
  const n = counts.reduce((a, b) => a + b, 0);
  const confusion = { ...emptyMarginals(classes, n), cells };
  counts.forEach((count, cell) => {
    add(confusion, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, count);
  });
  return confusion;
}

function countDense({ classes, truth, predicted, weights }: Classification): {
  keys: number[];
  counts: number[];
} {
  const dense = new Float64Array(classes * classes);
  for (let i = 0; i < truth.length; i++) {
    const key = (truth[i] ?? 0) * classes + (predicted[i] ?? 0);
    dense[key] = (dense[key] ?? 0) + (weights === undefined ? 1 : (weights[i] ?? 0));
  }
  const keys: number[] = [];
  dense.forEach((count, key) => {
    if (count > 0) keys.push(key);
  });
  return { keys, counts: keys.map((key) => dense[key] ?? 0) };
}

function countSparse({ classes, truth, predicted, weights }: Classification): {
  keys: number[];
  counts: number[];
} {
  const counts = new Map<number, number>();
  for (let i = 0; i < truth.length; i++) {
    const weight = weights === undefined ? 1 : (weights[i] ?? 0);
    const key = (truth[i] ?? 0) * classes + (predicted[i] ?? 0);
    if (weight > 0) counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  const keys = [...counts.keys()].sort((a, b) => a - b);
  return { keys, counts: keys.map((key) => counts.get(key) ?? 0) };
}

/** Draws of one binomial that one bootstrap may cost: about a second. */
const BUDGET = 1e7;

/**
 * Resamples n rows by drawing the cells at once, an exact multinomial as a chain of binomials, so that the cost does
 * not grow with n. The urn holds two rows more than the data, one right and one wrong: a classifier that made no
 * mistake on ten rows would otherwise get an interval without width. Fewer resamples, never below 200, where cells
 * are many.
 */
export function drawMarginals(
  confusion: Confusion,
  { seed, resamples }: { seed: number; resamples: number },
): readonly Marginals[] {
  const { n } = confusion;
  const classes = confusion.truth.length;
  const random = xoshiro256(seed);
  const urn = sorted(confusion);
  const cost = Math.max(confusion.cells.count.length, classes / 4);
  const length = affordable(resamples, BUDGET, cost);
  // One piece of memory for all: thousands of small ones cost more than the draws.
  const memory = new ArrayBuffer(length * 3 * classes * Float64Array.BYTES_PER_ELEMENT);
  return Array.from({ length }, (_, draw) =>
    drawOne(confusion, urn, emptyMarginals(classes, n, memory, draw), random),
  );
}

/** A binomial costs as much as this many rows that are drawn one by one. */
const SMALL = 32;

/** The numbers of the large cells, and that of the cell of each row in the small ones. */
type Urn = { large: Int32Array; small: Int32Array };

function sorted({ cells: { count } }: Confusion): Urn {
  const large: number[] = [];
  const small: number[] = [];
  count.forEach((rows, cell) => {
    if (rows >= SMALL) large.push(cell);
    else for (let i = 0; i < rows; i++) small.push(cell);
  });
  return { large: Int32Array.from(large), small: Int32Array.from(small) };
}

/**
 * Resamples weighted rows, or whole clusters. As above two more units lie in the urn, each as heavy as a unit of the data
 * is on average, one right and one wrong.
 */
export function drawRows(
  { truth, predicted, classes }: Classification,
  confusion: Confusion,
  design: Design,
  options: { seed: number; resamples: number },
): readonly Marginals[] {
  const size = confusion.n / (design.groups?.count ?? design.rows);
  return resampleRows(design, { ...options, extra: 2 }, (weights, extras, random) => {
    const drawn = emptyMarginals(classes, extras * size);
    for (let i = 0; i < extras; i++) {
      const k = seenClass(confusion, random);
      if (random.next() < 0.5) add(drawn, k, k, size);
      else add(drawn, ...wrongPair(confusion, random), size);
    }
    for (let row = 0; row < truth.length; row++) {
      const weight = weights[row] ?? 0;
      if (weight === 0) continue;
      add(drawn, truth[row] ?? 0, predicted[row] ?? 0, weight);
      drawn.n += weight;
    }
    return drawn;
  });
}

/** Fills empty marginals. */
function drawOne(confusion: Confusion, { large, small }: Urn, drawn: Marginals, random: Random): Marginals {
  const { n, cells } = confusion;
  const wrong = binomial(random, n, 1 / (n + 2));
  for (let i = 0; i < wrong; i++) add(drawn, ...wrongPair(confusion, random), 1);
  const right = binomial(random, n - wrong, 1 / (n + 1));
  for (let i = 0; i < right; i++) {
    const k = seenClass(confusion, random);
    add(drawn, k, k, 1);
  }
  let rows = n - wrong - right;
  let weight = n;
  for (let i = 0; i < large.length && rows > 0; i++) {
    const cell = large[i] ?? 0;
    const count = cells.count[cell] ?? 0;
    const share = binomial(random, rows, count / weight);
    if (share > 0) add(drawn, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, share);
    rows -= share;
    weight -= count;
  }
  for (; rows > 0; rows--) {
    const cell = small[Math.floor(random.next() * small.length)] ?? 0;
    add(drawn, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, 1);
  }
  return drawn;
}

/** Two different classes in random order, by how often they are seen; where one alone is, with its neighbour. */
function wrongPair(confusion: Confusion, random: Random): [number, number] {
  const one = seenClass(confusion, random);
  const only = confusion.truth[one] === confusion.n && confusion.predicted[one] === confusion.n;
  let other = one === 0 ? 1 : one - 1;
  if (!only)
    do other = seenClass(confusion, random);
    while (other === one);
  return random.next() < 0.5 ? [one, other] : [other, one];
}

/** A class drawn by its share of labels and predictions. */
export function seenClass({ n, truth, predicted }: Marginals, random: Random): number {
  const share = (k: number) => (truth[k] ?? 0) + (predicted[k] ?? 0);
  let rest = random.next() * 2 * n - share(0);
  let k = 0;
  // Sums of weights may round, so the last class is the end.
  while (rest >= 0 && k < truth.length - 1) rest -= share(++k);
  return k;
}

/** The `place`-th marginals in a piece of memory; without one, in memory of their own. */
export function emptyMarginals(classes: number, n: number, memory?: ArrayBuffer, place = 0): Marginals {
  const bytes = classes * Float64Array.BYTES_PER_ELEMENT;
  const at = memory ?? new ArrayBuffer(3 * bytes);
  const array = (part: number) => new Float64Array(at, (3 * place + part) * bytes, classes);
  return { n, truth: array(0), predicted: array(1), hits: array(2) };
}

export function add({ truth, predicted, hits }: Marginals, row: number, column: number, count: number): void {
  truth[row] = (truth[row] ?? 0) + count;
  predicted[column] = (predicted[column] ?? 0) + count;
  if (row === column) hits[row] = (hits[row] ?? 0) + count;
}
