import type { Regression } from "../data.ts";
import { meanOf } from "../mean-metric.ts";
import { argsort } from "../ranking/argsort.ts";
import { weightedMedian } from "./median.ts";

// The value that is best for all rows, of each kind of loss. NaN of rows that together weigh nothing.

/** Best for squares and for the deviances of Poisson and gamma: they are Bregman divergences (Banerjee et al., JMLR 6, 2005). */
export function meanOfTruth({ truth, weights }: Regression): number {
  return meanOf(truth, weights ?? null, totalOf(truth, weights));
}

/** As the mean of amounts that may all be 0, when the smallest number above it is nearest to what is not allowed. */
export function meanAboveZero(data: Regression): number {
  return Math.max(Number.MIN_VALUE, meanOfTruth(data));
}

/** Best for the squared distance of logarithms: the mean of ln(1 + truth), taken back. */
export function meanOfLogs({ truth, weights }: Regression): number {
  return Math.expm1(meanOf(truth.map(Math.log1p), weights ?? null, totalOf(truth, weights)));
}

/** Best for absolute errors. */
export function medianOfTruth({ truth, weights }: Regression): number {
  return weightedMedian({ errors: truth, order: argsort(truth) }, weights ?? null);
}

/** Best for absolute errors over |truth|: the median of rows that weigh as much less as their truth is larger. */
export function relativeMedian({ truth, weights }: Regression): number {
  const relative = truth.map(
    (value, row) => (weights?.[row] ?? 1) / Math.max(Math.abs(value), Number.EPSILON),
  );
  return weightedMedian({ errors: truth, order: argsort(truth) }, relative);
}

/** Best for the pinball loss of a quantile: the least truth up to which so much of the weight lies (Koenker and Bassett, 1978). */
export function quantileOfTruth(quantile: number): (data: Regression) => number {
  return ({ truth, weights }) => {
    const reached = quantile * totalOf(truth, weights);
    let below = 0;
    let last = Number.NaN;
    for (const row of argsort(truth)) {
      const weight = weights === undefined ? 1 : (weights[row] ?? 0);
      if (weight === 0) continue;
      below += weight;
      last = truth[row] ?? Number.NaN;
      if (below >= reached) break;
    }
    return last;
  };
}

/** Best for the largest error: halfway between the least truth and the largest. */
export function midrange({ truth, weights }: Regression): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  truth.forEach((value, row) => {
    if (weights?.[row] === 0) return;
    least = Math.min(least, value);
    most = Math.max(most, value);
  });
  return least / 2 + most / 2;
}

function totalOf(truth: Float64Array, weights: Float64Array | undefined): number {
  return weights === undefined ? truth.length : weights.reduce((a, b) => a + b, 0);
}
