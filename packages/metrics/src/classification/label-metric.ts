import { percentiles } from "../interval/bootstrap.ts";
import { wilson } from "../interval/wilson.ts";
import { type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import type { ClassificationSample } from "../sample.ts";
import type { Marginals } from "./confusion.ts";

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
}): (sample: ClassificationSample) => Measured {
  const through = options.through ?? ((share) => share);
  return ({ confusion, options: { confidence } }) => {
    const [hits, n] = options.of(confusion());
    const rows = options.rows === "all" ? confusion().n : n;
    if (n === 0) return noValue(rows, options.empty);
    const [low, high] = wilson(hits, n, confidence);
    return withInterval(through(hits / n), rows, [through(low), through(high)], {
      confidence,
      method: "wilson",
    });
  };
}

/** Estimates a function of the confusion matrix (NaN: undefined there) with a bootstrap percentile interval. */
export function resampled(
  value: (counts: Marginals) => number,
  whenUndefined: string,
): (sample: ClassificationSample) => Measured {
  return (sample) => {
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
  };
}
