import { percentiles } from "../interval/bootstrap.ts";
import { wilson } from "../interval/wilson.ts";
import { type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import type { Difference } from "../paired/contrast.ts";
import { compareHits } from "../paired/hits.ts";
import type { ClassificationPair } from "../paired/pair.ts";
import { compareResampled } from "../paired/resampled-contrast.ts";
import type { ClassificationSample } from "../sample.ts";
import type { Marginals } from "./confusion.ts";

/** How a metric of labels is estimated and compared. */
export type LabelMetric = {
  estimate: (sample: ClassificationSample) => Measured;
  difference: (pair: ClassificationPair) => Difference;
};

/**
 * Estimates a share, or a growing function of one, with Wilson's interval: exact about where the noise is, closed
 * form, and with a width at 0 and 1. The interval is conditional on the size of the denominator.
 */
export function proportion(options: {
  of: (counts: Marginals) => readonly [hits: number, n: number];
  empty: string;
  /** Must grow from 0 to 1. */
  through?: (share: number) => number;
  /** The rows to report, where they are not the denominator. */
  rows?: "all";
  /** Which labels are in the denominator, where labels alone decide that: then both models are measured on the same rows. */
  labels?: (label: number) => boolean;
}): LabelMetric {
  const through = options.through ?? ((share) => share);
  const { labels } = options;
  return {
    estimate({ confusion, options: { confidence } }) {
      const [hits, n] = options.of(confusion());
      const rows = options.rows === "all" ? confusion().n : n;
      if (n === 0) return noValue(rows, options.empty);
      const [low, high] = wilson(hits, n, confidence);
      return withInterval(through(hits / n), rows, [through(low), through(high)], {
        confidence,
        method: "wilson",
      });
    },
    difference(pair) {
      if (labels !== undefined && options.through === undefined)
        return compareHits(pair, ({ truth, predicted }, row) => {
          const label = truth[row] ?? 0;
          return labels(label) ? label === predicted[row] : null;
        });
      return differenceOfCounts(pair, (counts) => {
        const [hits, n] = options.of(counts);
        return n === 0 ? Number.NaN : through(hits / n);
      });
    },
  };
}

/** Estimates a function of the confusion matrix (NaN: undefined there) with a bootstrap percentile interval. */
export function resampled(value: (counts: Marginals) => number, whenUndefined: string): LabelMetric {
  return {
    estimate(sample) {
      const counts = sample.confusion();
      const estimate = value(counts);
      if (Number.isNaN(estimate)) return noValue(counts.n, whenUndefined);
      const { confidence } = sample.options;
      const bounds = percentiles(Float64Array.from(sample.resampled(), value), confidence);
      return bounds === null
        ? noInterval(
            estimate,
            counts.n,
            `too few rows to resample: ${whenUndefined} in more than 5 % of resamples`,
          )
        : withInterval(estimate, counts.n, bounds, { confidence, method: "bootstrap" });
    },
    difference: (pair) => differenceOfCounts(pair, value),
  };
}

function differenceOfCounts(pair: ClassificationPair, value: (counts: Marginals) => number): Difference {
  const [candidate, baseline] = [pair.candidate.confusion(), pair.baseline.confusion()];
  const draws = pair.resampled();
  return compareResampled(
    {
      seen: { candidate: value(candidate), baseline: value(baseline) },
      candidate: Float64Array.from(draws, (draw) => value(draw.candidate)),
      baseline: Float64Array.from(draws, (draw) => value(draw.baseline)),
    },
    { n: candidate.n },
  );
}
