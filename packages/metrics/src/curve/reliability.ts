import type { Interval } from "@modelgate/schema";
import { failure } from "@modelgate/schema";
import { estimateShare } from "../classification/share.ts";
import type { Classification } from "../data.ts";
import { designFlaw } from "../design.ts";
import { checked } from "../measure.ts";
import type { Hit } from "../paired/hits.ts";
import { topClass } from "../probability/calibration-error.ts";
import { type ClassificationSample, type Options, openSample } from "../sample.ts";

/** Rows whose probability is above `low` and at most `high`; the first bin holds 0 too. */
export type Bin = {
  low: number;
  high: number;
  n: number;
  /** Mean probability of the rows; null where there are none. */
  probability: number | null;
  /** The share of them that came true. */
  share: number | null;
  /** Of the share: Wilson's. */
  interval: Interval | null;
};

/** What is held against the truth: the probability of one class, or where null that of the class of highest probability. */
type Of = { positive?: number | null };

/**
 * How often what was said with a probability came true, in bins of equal width as scikit-learn's `calibration_curve` has
 * them. Binary: the positive class's probability; of many classes the top one's (the first of equals), unless told.
 * Without usable probabilities there are no bins, and a reason.
 * @throws ModelgateError `predictions-invalid` as `measure`, `input-invalid` for a number of bins or a class that cannot be
 */
export function reliability(
  data: Classification,
  bins = 10,
  { positive = data.task === "binary-classification" ? 1 : null, ...options }: Of & Partial<Options> = {},
): { bins: Bin[]; reason?: string } {
  if (!Number.isSafeInteger(bins) || bins < 1 || bins > 1000)
    throw failure("input-invalid", `bins: expected 1 to 1000, got ${bins}`);
  if (positive !== null && !(Number.isSafeInteger(positive) && positive >= 0 && positive < data.classes))
    throw failure("input-invalid", `class: expected 0 to ${data.classes - 1}, got ${positive}`);
  const sample = openSample(data, checked(options));
  if (!("classes" in sample)) throw new TypeError(`${data.task} has no probabilities`);
  const reason = flawOf(sample);
  if (reason !== null) return { bins: [], reason };

  const edges = Array.from({ length: bins - 1 }, (_, i) => (i + 1) * (1 / bins));
  const { sums, said } = binned(sample, positive, edges);
  return {
    bins: sums.map((sum, bin) => {
      const isHit = (_: ClassificationSample, row: number) =>
        (said[row] ?? 0) >> 1 === bin ? ((said[row] ?? 0) & 1) === 1 : null;
      return binFrom(sum, sample, { low: bin / bins, high: (bin + 1) / bins, isHit });
    }),
  };
}

function flawOf(sample: ClassificationSample): string | null {
  if (sample.truth.length === 0) return "no rows";
  if (sample.scores !== null && sample.scores.kind !== "probabilities")
    return "it needs probabilities, and the scores are a ranking only";
  return sample.scoreFlaw() ?? designFlaw(sample.design);
}

type Sums = { n: number; weight: number; probability: number; hits: number };

/** Sums of each bin, and of each row twice the number of its bin, and 1 more where it came true. */
function binned(
  { truth, scores, design }: ClassificationSample,
  positive: number | null,
  edges: readonly number[],
): { sums: Sums[]; said: Uint16Array } {
  const { values, width } = scores ?? { values: new Float64Array(), width: 1 };
  const sums = Array.from([...edges, 1], (): Sums => ({ n: 0, weight: 0, probability: 0, hits: 0 }));
  const said = new Uint16Array(truth.length);
  for (let row = 0; row < truth.length; row++) {
    const k = positive ?? topOf(values, row, width);
    const p = values[width === 1 ? row : row * width + k] ?? 0;
    const probability = width === 1 && k === 0 ? 1 - p : p;
    const bin = binOf(probability, edges);
    const hit = truth[row] === k ? 1 : 0;
    said[row] = 2 * bin + hit;
    const weight = design.weights?.[row] ?? 1;
    const sum = sums[bin];
    if (weight === 0 || sum === undefined) continue;
    sum.n++;
    sum.weight += weight;
    sum.probability += weight * probability;
    sum.hits += weight * hit;
  }
  return { sums, said };
}

function topOf(values: Float64Array, row: number, width: number): number {
  return width === 1 ? Number((values[row] ?? 0) > 0.5) : topClass(values, row * width, width);
}

/** How many edges lie below. */
function binOf(probability: number, edges: readonly number[]): number {
  let bin = Math.min(edges.length, Math.floor(probability * (edges.length + 1)));
  // The product may round across an edge, and an edge itself belongs to the bin below.
  while (bin > 0 && probability <= (edges[bin - 1] ?? 0)) bin--;
  while (bin < edges.length && probability > (edges[bin] ?? 1)) bin++;
  return bin;
}

function binFrom(
  sums: Sums,
  sample: ClassificationSample,
  { low, high, isHit }: Pick<Bin, "low" | "high"> & { isHit: Hit<ClassificationSample> },
): Bin {
  const bin = { low, high, n: sums.n };
  if (sums.n === 0) return { ...bin, probability: null, share: null, interval: null };
  const { value, interval } = estimateShare(sample, isHit, {
    counted: [sums.hits, sums.weight],
    empty: "no rows",
  });
  return { ...bin, probability: sums.probability / sums.weight, share: value, interval };
}
