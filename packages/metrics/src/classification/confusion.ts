import type { Classification } from "../data.ts";
import { affordable } from "../interval/bootstrap.ts";
import { binomial } from "../random/binomial.ts";
import { type Random, xoshiro256 } from "../random/xoshiro.ts";

/** What every metric of labels is a function of. The arrays have one entry a class. */
export type Marginals = { n: number; truth: Float64Array; predicted: Float64Array; hits: Float64Array };

/** The cells of the confusion matrix that are not empty, as parallel arrays, beside its marginals. */
export type Confusion = Marginals & {
  cells: { truth: Int32Array; predicted: Int32Array; count: Float64Array };
};

/** A matrix with more cells is counted by sorting rows: 2^22 counters are 16 MB. */
const DENSE_CELLS = 2 ** 22;

/** Counts the confusion matrix. A thousand classes are a million cells, of which most are empty and never stored. */
export function countCells({ classes, truth, predicted }: Classification): Confusion {
  const keys: number[] = [];
  const counts: number[] = [];
  if (classes * classes <= DENSE_CELLS) {
    const dense = new Int32Array(classes * classes);
    for (let i = 0; i < truth.length; i++) {
      const key = (truth[i] ?? 0) * classes + (predicted[i] ?? 0);
      dense[key] = (dense[key] ?? 0) + 1;
    }
    dense.forEach((count, key) => {
      if (count > 0) counts[keys.push(key) - 1] = count;
    });
  } else {
    const sorted = Float64Array.from(truth, (t, i) => t * classes + (predicted[i] ?? 0)).sort();
    for (const key of sorted) {
      if (keys.at(-1) !== key) keys.push(key);
      counts[keys.length - 1] = (counts[keys.length - 1] ?? 0) + 1;
    }
  }
  const cells = {
    truth: Int32Array.from(keys, (key) => Math.floor(key / classes)),
    predicted: Int32Array.from(keys, (key) => key % classes),
    count: Float64Array.from(counts),
  };
  const confusion = { ...emptyMarginals(classes, truth.length), cells };
  counts.forEach((count, cell) => {
    add(confusion, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, count);
  });
  return confusion;
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
  const cost = Math.max(confusion.cells.count.length, classes / 4);
  const length = affordable(resamples, BUDGET, cost);
  // One piece of memory for all: thousands of small ones cost more than the draws.
  const memory = new ArrayBuffer(length * 3 * classes * Float64Array.BYTES_PER_ELEMENT);
  return Array.from({ length }, (_, draw) =>
    drawOne(confusion, emptyMarginals(classes, n, memory, draw), random),
  );
}

/** Fills empty marginals. */
function drawOne(confusion: Confusion, drawn: Marginals, random: Random): Marginals {
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
  for (let cell = 0; rows > 0; cell++) {
    const count = cells.count[cell] ?? 0;
    const share = binomial(random, rows, count / weight);
    if (share > 0) add(drawn, cells.truth[cell] ?? 0, cells.predicted[cell] ?? 0, share);
    rows -= share;
    weight -= count;
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
  while (rest >= 0) rest -= share(++k);
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
