import { estimateShare } from "../classification/share.ts";
import { methodOf } from "../design.ts";
import type { Bounds } from "../interval/wilson.ts";
import { classificationMetric, type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import { unknownDifference } from "../paired/contrast.ts";
import type { ClassificationSample } from "../sample.ts";
import { BINS, binRows, fill } from "./calibration-error.ts";

/**
 * Maximum calibration error: of the bins of the expected one, the largest distance. Its interval holds all bins' shares at
 * once, each with 1/15 of the error (Bonferroni), so it is wider than need be. Of a difference it tells nothing.
 */
export const largestGap = classificationMetric({
  name: "maximum_calibration_error",
  everyday: [],
  direction: "lower",
  unit: "ratio",
  needs: "probabilities",
  about:
    "Largest distance of confidence from the share of hits among the bins of the expected calibration error.",
  estimate,
  difference: ({ candidate }) =>
    unknownDifference(
      candidate.truth.length,
      "the largest gaps of two models may lie in other bins: use min or max",
    ),
});

function estimate(sample: ClassificationSample): Measured {
  const n = sample.truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null) return noValue(n, flaw);
  const rows = binRows(sample);
  const bins = fill(rows, sample.design.weights);
  const { confidence } = sample.options;
  const careful = { ...sample, options: { ...sample.options, confidence: 1 - (1 - confidence) / BINS } };
  let value = 0;
  let ends: Bounds | null = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    const [weight, hits] = [bins.rows[bin] ?? 0, bins.hits[bin] ?? 0];
    if (weight === 0) continue;
    const said = (bins.confidence[bin] ?? 0) / weight;
    value = Math.max(value, Math.abs(said - hits / weight));
    const isHit = (_: ClassificationSample, row: number) =>
      rows.bin[row] === bin ? rows.hit[row] === 1 : null;
    const { interval } = estimateShare(careful, isHit, { counted: [hits, weight], empty: "no rows" });
    if (interval === null || ends === null) {
      ends = null;
      continue;
    }
    const [least, most] = distances(said, [interval.low, interval.high]);
    ends = [Math.max(ends[0], least), Math.max(ends[1], most)];
  }
  if (ends === null) return noInterval(value, n, "a bin of a single row or cluster shows no noise");
  return withInterval(value, n, ends, { confidence, method: methodOf("wilson-simultaneous", sample.design) });
}

/** How near to and how far from a number the ends of an interval may lie. */
function distances(from: number, [low, high]: Bounds): Bounds {
  const [a, b] = [Math.abs(from - low), Math.abs(from - high)];
  return [low <= from && from <= high ? 0 : Math.min(a, b), Math.max(a, b)];
}
