import { percentiles } from "../interval/bootstrap.ts";
import { classificationMetric, type Measured, noInterval, noValue, withInterval } from "../metric.ts";
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

/** Per bin: sums over its rows of confidence minus hit, and of that squared. */
type Bins = { gaps: Float64Array; squares: Float64Array };

function estimate(sample: ClassificationSample): Measured {
  const { truth, options } = sample;
  const n = truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null) return noValue(n, flaw);
  const bins = fill(sample);
  const value = bins.gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n;
  if (value === 0)
    return noInterval(value, n, "every bin's confidence is exactly right: resampling shows no noise");

  const random = xoshiro256(options.seed);
  const values = Float64Array.from({ length: options.resamples }, () => resample(bins, n, random));
  const bounds = percentiles(values, options.confidence);
  if (bounds === null) return noInterval(value, n, "too few rows to resample");
  // The error of a resample exceeds the sample's as the sample's exceeds the truth, so the interval is reflected.
  const ends = [Math.max(0, 2 * value - bounds[1]), Math.max(0, 2 * value - bounds[0])] as const;
  return withInterval(value, n, ends, { confidence: options.confidence, method: "bootstrap" });
}

function fill({ truth, scores }: ClassificationSample): Bins {
  const bins = { gaps: new Float64Array(BINS), squares: new Float64Array(BINS) };
  const width = scores?.width ?? 1;
  const values = scores?.values ?? new Float64Array();
  for (let row = 0; row < truth.length; row++) {
    const top = width === 1 ? 1 : topClass(values, row * width, width);
    const confidence = values[width === 1 ? row : row * width + top] ?? 0;
    const gap = confidence - (truth[row] === top ? 1 : 0);
    const bin = binOf(confidence);
    bins.gaps[bin] = (bins.gaps[bin] ?? 0) + gap;
    bins.squares[bin] = (bins.squares[bin] ?? 0) + gap * gap;
  }
  return bins;
}

function topClass(values: Float64Array, start: number, width: number): number {
  let top = 0;
  for (let k = 1; k < width; k++) if ((values[start + k] ?? 0) > (values[start + top] ?? 0)) top = k;
  return top;
}

function binOf(confidence: number): number {
  const bin = Math.min(BINS - 1, Math.floor(confidence * BINS));
  // The product may round across an edge; the edges are the doubles i / 15.
  if (confidence < bin / BINS) return bin - 1;
  return bin < BINS - 1 && confidence >= (bin + 1) / BINS ? bin + 1 : bin;
}

/** A resample's bin sums are normal to good approximation with the variance of a sum over its rows. */
function resample({ gaps, squares }: Bins, n: number, random: Random): number {
  let total = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const square = squares[bin] ?? 0;
    if (square === 0) continue;
    const gap = gaps[bin] ?? 0;
    total += Math.abs(gap + Math.sqrt(Math.max(0, square - (gap * gap) / n)) * normal(random));
  }
  return total / n;
}

/** Box and Muller's standard normal draw. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
