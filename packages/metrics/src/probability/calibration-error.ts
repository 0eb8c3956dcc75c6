import { percentiles } from "../interval/bootstrap.ts";
import { classificationMetric, type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import { binomial } from "../random/binomial.ts";
import { type Random, xoshiro256 } from "../random/xoshiro.ts";
import type { ClassificationSample } from "../sample.ts";

const BINS = 15;

/**
 * Expected calibration error: rows are binned by confidence into 15 bins of equal width, [i/15, (i+1)/15), the last
 * closed; it is the mean over rows of their bin's |mean confidence - share of hits|. Binary: confidence is the
 * positive class's probability, a hit is a positive row. Multiclass: that of the top class (the first of equals), a
 * hit is a row of it.
 */
export const calibrationError = classificationMetric({
  name: "expected_calibration_error",
  direction: "lower",
  unit: "ratio",
  needs: "probabilities",
  about:
    "Mean distance of confidence from the share of hits in 15 equal bins of confidence: the positive class's probability, or the top class's of many.",
  estimate,
});

/** Per bin: its rows, the sum of their confidence, and how many are hits. */
type Bins = { rows: Float64Array; confidence: Float64Array; hits: Float64Array };

function estimate(sample: ClassificationSample): Measured {
  const { truth, options } = sample;
  const n = truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null) return noValue(n, flaw);
  const bins = fill(sample);
  const value = error(bins, (bin) => bins.hits[bin] ?? 0) / n;

  const random = xoshiro256(options.seed);
  const values = Float64Array.from({ length: options.resamples }, () => resample(bins, random) / n);
  const bounds = percentiles(values, options.confidence);
  if (bounds === null) return noInterval(value, n, "too few rows to resample");
  // A resample's error exceeds the sample's as the sample's exceeds the truth, so the interval is reflected.
  const ends = [Math.max(0, 2 * value - bounds[1]), Math.max(0, 2 * value - bounds[0])] as const;
  return withInterval(value, n, ends, { confidence: options.confidence, method: "bootstrap" });
}

function fill({ truth, scores }: ClassificationSample): Bins {
  const array = () => new Float64Array(BINS);
  const bins = { rows: array(), confidence: array(), hits: array() };
  const width = scores?.width ?? 1;
  const values = scores?.values ?? new Float64Array();
  for (let row = 0; row < truth.length; row++) {
    const top = width === 1 ? 1 : topClass(values, row * width, width);
    const confidence = values[width === 1 ? row : row * width + top] ?? 0;
    const bin = binOf(confidence);
    bins.rows[bin] = (bins.rows[bin] ?? 0) + 1;
    bins.confidence[bin] = (bins.confidence[bin] ?? 0) + confidence;
    if (truth[row] === top) bins.hits[bin] = (bins.hits[bin] ?? 0) + 1;
  }
  return bins;
}

/** Sum over rows of their bin's distance of confidence from hits. */
function error({ confidence }: Bins, hits: (bin: number) => number): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) sum += Math.abs((confidence[bin] ?? 0) - hits(bin));
  return sum;
}

/**
 * The noise is in the hits: confidences are taken as given. Half a hit and half a miss more in each bin keep a bin
 * of hits alone from looking certain.
 */
function resample(bins: Bins, random: Random): number {
  return error(bins, (bin) => {
    const rows = bins.rows[bin] ?? 0;
    return binomial(random, rows, ((bins.hits[bin] ?? 0) + 0.5) / (rows + 1));
  });
}

function topClass(values: Float64Array, start: number, width: number): number {
  let top = 0;
  for (let k = 1; k < width; k++) if ((values[start + k] ?? 0) > (values[start + top] ?? 0)) top = k;
  return top;
}

function binOf(confidence: number): number {
  // No edge i / 15 and no double just below one is rounded across it by the product: the goldens hold them all.
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}
