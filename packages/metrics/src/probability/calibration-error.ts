import { type Design, isPlain, methodOf } from "../design.ts";
import { percentiles } from "../interval/bootstrap.ts";
import type { Bounds } from "../interval/wilson.ts";
import { classificationMetric, type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import type { Difference } from "../paired/contrast.ts";
import type { ClassificationPair } from "../paired/pair.ts";
import { compareResampled } from "../paired/resampled-contrast.ts";
import { binomialTable } from "../random/binomial-table.ts";
import { resampleRows } from "../random/resample-rows.ts";
import { xoshiro256 } from "../random/xoshiro.ts";
import type { ClassificationSample } from "../sample.ts";

export const BINS = 15;

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
  difference,
});

/** Per bin: the weight of its rows, of their confidence, and of its hits. */
type Bins = { rows: Float64Array; confidence: Float64Array; hits: Float64Array };

function estimate(sample: ClassificationSample): Measured {
  const { truth, design, options } = sample;
  const n = truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null) return noValue(n, flaw);
  const bins = binsOf(sample);
  const value = sizeOf(gaps(bins));
  const rows = isPlain(design) ? null : binRows(sample);
  const drawn =
    rows === null
      ? resampleHits(bins, sample)
      : resampleRows(design, options, (weights) => gaps(fill(rows, weights)));
  const bounds = boundsOf(value, drawn, options.confidence);
  if (bounds === null) return noInterval(value, n, "too few rows to resample");
  return withInterval(value, n, bounds, {
    confidence: options.confidence,
    method: methodOf("bootstrap", design),
  });
}

/**
 * A sample's error exceeds the truth, and a resample's the sample's: by nothing where all bins are far off and by most where none
 * is. So the resamples are laid around the estimate, as in a comparison, and the low end moved out by the largest excess: the
 * error of a calibrated model is nothing else.
 */
function boundsOf(value: number, drawn: readonly Float64Array[], confidence: number): Bounds | null {
  const sizes = Float64Array.from(drawn, sizeOf);
  const bounds = percentiles(sizes, confidence);
  if (bounds === null) return null;
  const [low, high] = bounds;
  const shift = value - meanOf(sizes.filter((size) => !Number.isNaN(size)));
  return [Math.max(0, low + shift - largestExcess(drawn)), Math.min(1, high + shift)];
}

/** The excesses of two models do not cancel: the difference may be off by either's largest. */
function difference({ candidate, baseline }: ClassificationPair): Difference {
  const { design, options } = candidate;
  const [now, before] = [binRows(candidate), binRows(baseline)];
  const draws = resampleRows(design, options, (weights) => ({
    candidate: gaps(fill(now, weights)),
    baseline: gaps(fill(before, weights)),
  }));
  const drawn = (side: "candidate" | "baseline") => draws.map((draw) => draw[side]);
  return compareResampled(
    {
      seen: { candidate: errorsOf(now)(design.weights), baseline: errorsOf(before)(design.weights) },
      candidate: Float64Array.from(drawn("candidate"), sizeOf),
      baseline: Float64Array.from(drawn("baseline"), sizeOf),
    },
    {
      design,
      worst: 1,
      excess: { candidate: largestExcess(drawn("candidate")), baseline: largestExcess(drawn("baseline")) },
    },
  );
}

/**
 * What the absolute values add when all bins are right: E|N(0, s)| is s times the root of 2 / pi. A draw of rows without weight has
 * no error, and says nothing of the others.
 */
function largestExcess(draws: readonly Float64Array[]): number {
  const defined = draws.filter((draw) => !Number.isNaN(sizeOf(draw)));
  let excess = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const of = Float64Array.from(defined, (draw) => draw[bin] ?? 0);
    const mean = meanOf(of);
    const variance = of.reduce((a, b) => a + (b - mean) ** 2, 0) / of.length;
    excess += Math.sqrt((2 / Math.PI) * variance);
  }
  return excess;
}

/** The bin, the confidence and whether it is a hit of each row. */
type Rows = { bin: Uint8Array; confidence: Float64Array; hit: Uint8Array };

/** Bins every row by its confidence. */
export function binRows(sample: ClassificationSample): Rows {
  const n = sample.truth.length;
  const rows = { bin: new Uint8Array(n), confidence: new Float64Array(n), hit: new Uint8Array(n) };
  eachBinned(sample, (row, bin, confidence, hit) => {
    rows.bin[row] = bin;
    rows.confidence[row] = confidence;
    rows.hit[row] = hit;
  });
  return rows;
}

/** Sums the rows of each bin, of which none is kept. */
function binsOf(sample: ClassificationSample): Bins {
  const { weights } = sample.design;
  const bins = emptyBins();
  eachBinned(sample, (row, bin, confidence, hit) => {
    addTo(bins, bin, weights === null ? 1 : (weights[row] ?? 0), confidence, hit);
  });
  return bins;
}

type Binned = (row: number, bin: number, confidence: number, hit: number) => void;

function eachBinned({ truth, scores }: ClassificationSample, visit: Binned): void {
  const width = scores?.width ?? 1;
  const values = scores?.values ?? new Float64Array();
  for (let row = 0; row < truth.length; row++) {
    const top = width === 1 ? 1 : topClass(values, row * width, width);
    const confidence = values[width === 1 ? row : row * width + top] ?? 0;
    visit(row, binOf(confidence), confidence, truth[row] === top ? 1 : 0);
  }
}

/** Sums the rows of each bin. */
export function fill({ bin, confidence, hit }: Rows, weights: Design["weights"]): Bins {
  const bins = emptyBins();
  for (let row = 0; row < bin.length; row++) {
    const weight = weights === null ? 1 : (weights[row] ?? 0);
    addTo(bins, bin[row] ?? 0, weight, confidence[row] ?? 0, hit[row] ?? 0);
  }
  return bins;
}

function emptyBins(): Bins {
  const array = () => new Float64Array(BINS);
  return { rows: array(), confidence: array(), hits: array() };
}

function addTo(bins: Bins, bin: number, weight: number, confidence: number, hit: number): void {
  bins.rows[bin] = (bins.rows[bin] ?? 0) + weight;
  bins.confidence[bin] = (bins.confidence[bin] ?? 0) + weight * confidence;
  bins.hits[bin] = (bins.hits[bin] ?? 0) + weight * hit;
}

/** The error of the same rows under other weights. */
function errorsOf(rows: Rows): (weights: Design["weights"]) => number {
  return (weights) => sizeOf(gaps(fill(rows, weights)));
}

/** Per bin, confidence less hits as a share of all rows. */
function gaps(bins: Bins): Float64Array {
  const total = bins.rows.reduce((a, b) => a + b, 0);
  return bins.confidence.map((confidence, bin) => (confidence - (bins.hits[bin] ?? 0)) / total);
}

function meanOf(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function sizeOf(gaps: Float64Array): number {
  return gaps.reduce((a, b) => a + Math.abs(b), 0);
}

/**
 * The noise is in the hits: confidences are taken as given. Half a hit and half a miss more in each bin keep a bin
 * of hits alone from looking certain.
 */
function resampleHits(bins: Bins, { truth, options }: ClassificationSample): Float64Array[] {
  const random = xoshiro256(options.seed);
  const hits = Array.from(bins.rows, (rows, bin) =>
    binomialTable(rows, ((bins.hits[bin] ?? 0) + 0.5) / (rows + 1)),
  );
  return Array.from({ length: options.resamples }, () =>
    bins.confidence.map((confidence, bin) => (confidence - (hits[bin]?.(random) ?? 0)) / truth.length),
  );
}

/** The class of highest score in the row that starts there; the first of equals. */
export function topClass(values: Float64Array, start: number, width: number): number {
  let top = 0;
  for (let k = 1; k < width; k++) if ((values[start + k] ?? 0) > (values[start + top] ?? 0)) top = k;
  return top;
}

function binOf(confidence: number): number {
  // No edge i / 15 and no double just below one is rounded across it by the product: the goldens hold them all.
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}
