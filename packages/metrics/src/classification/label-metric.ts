import { methodOf } from "../design.ts";
import { percentiles } from "../interval/bootstrap.ts";
import { type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import type { Difference } from "../paired/contrast.ts";
import { compareHits, type Hit } from "../paired/hits.ts";
import type { ClassificationPair } from "../paired/pair.ts";
import { compareResampled } from "../paired/resampled-contrast.ts";
import type { ClassificationSample } from "../sample.ts";
import type { Marginals } from "./confusion.ts";
import { estimateShare } from "./share.ts";

/** How a metric of labels is estimated and compared. */
export type LabelMetric = {
  /** Its value as a function of the confusion matrix; NaN where it has none. */
  ofCounts: (counts: Marginals) => number;
  estimate: (sample: ClassificationSample) => Measured;
  difference: (pair: ClassificationPair) => Difference;
};

/** A share of rows: its counts, and the same told row by row for where rows have weights or clusters. */
export type Share = {
  of: (counts: Marginals) => readonly [hits: number, n: number];
  /** Whether a row is a hit; null for a row that is not in the denominator. */
  hit: (label: number, predicted: number) => boolean | null;
  empty: string;
  /** Must grow from 0 to 1. */
  through?: (share: number) => number;
  /** The rows to report, where they are not the denominator. */
  rows?: "all";
  /** What decides who is in the denominator: of labels alone, both of two models are measured on the same rows. */
  denominator: "labels" | "predictions";
};

/**
 * Estimates a share, or a growing function of one, with Wilson's interval: exact about where the noise is, closed
 * form, and with a width at 0 and 1. The interval is conditional on the size of the denominator.
 */
export function proportion(share: Share): LabelMetric {
  const through = share.through ?? ((value) => value);
  const hit: Hit = ({ truth, predicted }, row) => share.hit(truth[row] ?? 0, predicted[row] ?? 0);
  const ofCounts = (counts: Marginals) => {
    const [hits, n] = share.of(counts);
    return n === 0 ? Number.NaN : through(hits / n);
  };
  return {
    ofCounts,
    estimate: (sample) =>
      estimateShare(sample, hit, { ...share, through, counted: share.of(sample.confusion()) }),
    difference(pair) {
      if (share.denominator === "labels" && share.through === undefined) return compareHits(pair, hit);
      return differenceOfCounts(pair, ofCounts);
    },
  };
}

/**
 * Estimates a function of the confusion matrix (NaN: undefined there) with a bootstrap percentile interval. `worst` is
 * how far it can lie off.
 */
export function resampled(
  value: (counts: Marginals) => number,
  whenUndefined: string,
  worst = 1,
): LabelMetric {
  return {
    ofCounts: value,
    estimate(sample) {
      const counts = sample.confusion();
      const n = sample.truth.length;
      const estimate = value(counts);
      if (Number.isNaN(estimate)) return noValue(n, whenUndefined);
      const { confidence } = sample.options;
      const bounds = percentiles(each(sample.resampled(), value), confidence);
      return bounds === null
        ? noInterval(estimate, n, `too few rows to resample: ${whenUndefined} in more than 5 % of resamples`)
        : withInterval(estimate, n, bounds, {
            confidence,
            method: methodOf("bootstrap", sample.design),
          });
    },
    difference: (pair) => differenceOfCounts(pair, value, worst),
  };
}

function differenceOfCounts(
  pair: ClassificationPair,
  value: (counts: Marginals) => number,
  worst = 1,
): Difference {
  const [candidate, baseline] = [pair.candidate.confusion(), pair.baseline.confusion()];
  const draws = pair.resampled();
  return compareResampled(
    {
      seen: { candidate: value(candidate), baseline: value(baseline) },
      candidate: each(draws, (draw) => value(draw.candidate)),
      baseline: each(draws, (draw) => value(draw.baseline)),
    },
    { design: pair.candidate.design, worst },
  );
}

/** As `Float64Array.from`, which goes through an iterator: a third of the time in a process that has just begun. */
function each<T>(draws: readonly T[], value: (draw: T) => number): Float64Array {
  const values = new Float64Array(draws.length);
  draws.forEach((draw, i) => {
    values[i] = value(draw);
  });
  return values;
}
