import type { Classification } from "../data.ts";
import type { Constant, Metric } from "../metric.ts";
import type { Marginals } from "./confusion.ts";

type Judged = Pick<Metric, "needs" | "direction"> & {
  /** Its value as a function of the confusion matrix, of a metric of labels. */
  ofCounts: ((counts: Marginals) => number) | undefined;
};

/**
 * The best constant answer to these rows. With probabilities those are the classes' shares, which are the best constant for
 * log loss and Brier score, have no calibration error, and rank the classes for top-k; an area and an average precision of one
 * class are the same whatever the constant. With labels it is one class. Of two both are tried: the positive one is
 * the best for F1, the negative one for specificity. Of many it is the most frequent (the first of equals): the metrics
 * treat classes alike, and a constant answer's value in each grows with the rows of its class or is the same for all.
 */
export function constantClass(data: Classification, { needs, direction, ofCounts }: Judged): Constant {
  const { truth, n } = countTruth(data);
  const majority = truth.indexOf(truth.reduce((a, b) => Math.max(a, b), 0));
  if (needs !== "labels") {
    const shares = Array.from(truth, (rows) => (n === 0 ? 0 : rows / n));
    return {
      predicted: [majority],
      scores: data.task === "binary-classification" ? shares.slice(1) : shares,
    };
  }
  if (ofCounts === undefined || data.classes !== 2) return { predicted: [majority], scores: null };
  const gradeOf = (k: number) => ofCounts(countConstant(truth, n, k));
  const [first, other] = [gradeOf(majority), gradeOf(1 - majority)];
  const isBetter = direction === "higher" ? other > first : other < first;
  // No number is better than one that is none.
  const isOnly = Number.isNaN(first) && !Number.isNaN(other);
  return { predicted: [isBetter || isOnly ? 1 - majority : majority], scores: null };
}

/** Weight of each class's rows, and of all. */
function countTruth({ classes, truth: labels, weights }: Classification): { truth: Float64Array; n: number } {
  const truth = new Float64Array(classes);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? 0;
    truth[label] = (truth[label] ?? 0) + (weights === undefined ? 1 : (weights[row] ?? 0));
  }
  return { truth, n: truth.reduce((a, b) => a + b, 0) };
}

/** The confusion matrix of one class as the answer to all rows. */
function countConstant(truth: Float64Array, n: number, k: number): Marginals {
  const counts = {
    n,
    truth,
    predicted: new Float64Array(truth.length),
    hits: new Float64Array(truth.length),
  };
  counts.predicted[k] = n;
  counts.hits[k] = truth[k] ?? 0;
  return counts;
}
