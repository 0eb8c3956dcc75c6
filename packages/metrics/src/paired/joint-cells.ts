import { add, emptyMarginals, type Marginals, seenClass } from "../classification/confusion.ts";
import type { Classification } from "../data.ts";
import { affordable } from "../interval/bootstrap.ts";
import { binomial } from "../random/binomial.ts";
import { resampleRows } from "../random/resample-rows.ts";
import { type Random, xoshiro256 } from "../random/xoshiro.ts";
import type { ClassificationSample } from "../sample.ts";

/** Both models' counts of the same rows. */
export type PairedMarginals = { candidate: Marginals; baseline: Marginals };

/** Rows by label, candidate's and baseline's class: the cells that are not empty, as parallel arrays. */
export type JointCells = {
  n: number;
  classes: number;
  truth: Int32Array;
  candidate: Int32Array;
  baseline: Int32Array;
  count: Float64Array;
};

/** Counts the rows of each cell. Both must be of the same rows. */
export function countJoint(candidate: Classification, baseline: Classification): JointCells {
  const { classes, truth } = candidate;
  const keys = Float64Array.from(
    truth,
    (k, row) => (k * classes + (candidate.predicted[row] ?? 0)) * classes + (baseline.predicted[row] ?? 0),
  ).sort();
  const starts: number[] = [];
  keys.forEach((key, i) => {
    if (i === 0 || key !== keys[i - 1]) starts.push(i);
  });
  const cells = starts.map((start) => keys[start] ?? 0);
  return {
    n: truth.length,
    classes,
    truth: Int32Array.from(cells, (key) => Math.floor(key / classes / classes)),
    candidate: Int32Array.from(cells, (key) => Math.floor(key / classes) % classes),
    baseline: Int32Array.from(cells, (key) => key % classes),
    count: Float64Array.from(starts, (start, i) => (starts[i + 1] ?? keys.length) - start),
  };
}

/** Draws of one binomial that one bootstrap may cost: about a second. */
const BUDGET = 1e7;

/**
 * Resamples the rows of both models together, an exact multinomial over the joint cells as a chain of binomials, so
 * that the cost does not grow with n. The urn holds two rows more than the data, which only one of the models has right:
 * two models that agree on ten rows would otherwise look equal for certain. Fewer resamples, never below 200, where
 * cells are many.
 */
export function drawJoint(
  cells: JointCells,
  seen: PairedMarginals,
  { seed, resamples }: { seed: number; resamples: number },
): PairedMarginals[] {
  const random = xoshiro256(seed);
  const { n, classes } = cells;
  const length = affordable(resamples, BUDGET, Math.max(cells.count.length, classes / 2));
  const memory = new ArrayBuffer(length * 6 * classes * Float64Array.BYTES_PER_ELEMENT);
  return Array.from({ length }, (_, draw) => {
    const drawn = {
      candidate: emptyMarginals(classes, n, memory, 2 * draw),
      baseline: emptyMarginals(classes, n, memory, 2 * draw + 1),
    };
    const more = binomial(random, n, 2 / (n + 2));
    for (let i = 0; i < more; i++) addFlip(drawn, seen, 1, random);
    let rows = n - more;
    let weight = n;
    for (let cell = 0; rows > 0; cell++) {
      const count = cells.count[cell] ?? 0;
      const share = binomial(random, rows, count / weight);
      if (share > 0) {
        const label = cells.truth[cell] ?? 0;
        add(drawn.candidate, label, cells.candidate[cell] ?? 0, share);
        add(drawn.baseline, label, cells.baseline[cell] ?? 0, share);
      }
      rows -= share;
      weight -= count;
    }
    return drawn;
  });
}

/** Resamples weighted rows, or whole clusters, of both models together, with the urn of `drawJoint`. */
export function drawJointRows(
  candidate: ClassificationSample,
  baseline: ClassificationSample,
  seen: PairedMarginals,
): PairedMarginals[] {
  const { truth, classes, design, options } = candidate;
  const size = design.total / (design.groups?.count ?? design.rows);
  return resampleRows(design, { ...options, extra: 2 }, (weights, extras, random) => {
    const drawn = {
      candidate: emptyMarginals(classes, extras * size),
      baseline: emptyMarginals(classes, extras * size),
    };
    for (let i = 0; i < extras; i++) addFlip(drawn, seen, size, random);
    for (let row = 0; row < truth.length; row++) {
      const weight = weights[row] ?? 0;
      if (weight === 0) continue;
      const label = truth[row] ?? 0;
      add(drawn.candidate, label, candidate.predicted[row] ?? 0, weight);
      add(drawn.baseline, label, baseline.predicted[row] ?? 0, weight);
      drawn.candidate.n += weight;
      drawn.baseline.n += weight;
    }
    return drawn;
  });
}

/** A row that one of the models, by chance either, has right: of a label and with a mistake as often as seen. */
function addFlip(drawn: PairedMarginals, seen: PairedMarginals, weight: number, random: Random): void {
  const { truth } = seen.candidate;
  const label = seenClass(seen.candidate, random);
  let mistake = seenClass(seen.baseline, random);
  if (mistake === label)
    mistake = (label + 1 + Math.floor(random.next() * (truth.length - 1))) % truth.length;
  const isGain = random.next() < 0.5;
  add(drawn.candidate, label, isGain ? label : mistake, weight);
  add(drawn.baseline, label, isGain ? mistake : label, weight);
}
