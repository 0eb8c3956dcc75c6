import { studentQuantile } from "../interval/distribution.ts";
import { logitInterval } from "../interval/logit.ts";
import { BINARY, classificationMetric, type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import type { ClassificationSample } from "../sample.ts";
import { argsort } from "./argsort.ts";

/**
 * Average precision. Its noise comes from the influence of each row (the infinitesimal jackknife) on the logit scale,
 * with Student's t for the positive rows: O(n log n), and nearer the nominal coverage than a bootstrap, whose
 * repeated positives raise the curve (.github/decisions/metrics-intervals.md).
 */
export const averagePrecision = classificationMetric({
  name: "average_precision",
  tasks: [BINARY],
  unit: "ratio",
  needs: "ranking",
  about: "Area under the precision-recall curve as a sum of steps, without interpolation.",
  estimate,
});

function estimate(sample: ClassificationSample): Measured {
  const { truth, scores, options } = sample;
  const n = truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null || scores === null) return noValue(n, flaw ?? "there are no scores");
  const positives = sample.confusion().truth[1] ?? 0;
  if (positives === 0) return noValue(n, "no row is positive");

  const steps = descend(truth, scores.values);
  const value = area(steps) / positives;
  if (positives === 1) return noInterval(value, n, "a single positive row shows no noise");
  if (positives === n) return noInterval(value, n, "every row is positive, so no order could be wrong");
  const variance = varianceOf(steps, value, positives) * (n / (n - 1));
  if (value >= 1 || variance === 0)
    return noInterval(value, n, "every positive row is above every negative one, which shows no noise");
  const { confidence } = options;
  const t = studentQuantile((1 + confidence) / 2, positives - 1);
  return withInterval(value, n, logitInterval(value, t * Math.sqrt(variance)), {
    confidence,
    method: "delta",
  });
}

/** One entry for each score, from the highest down. */
type Steps = {
  /** Positive rows of this score. */
  hits: Uint32Array;
  /** Rows, and positive rows, of this score or a higher one. */
  above: Uint32Array;
  found: Uint32Array;
};

function descend(truth: Int32Array, scores: Float64Array): Steps {
  const order = argsort(scores);
  const n = order.length;
  const steps = { hits: new Uint32Array(n), above: new Uint32Array(n), found: new Uint32Array(n) };
  let size = 0;
  let hits = 0;
  let found = 0;
  for (let i = n - 1; i >= 0; i--) {
    const row = order[i] ?? 0;
    hits += truth[row] ?? 0;
    if (i > 0 && scores[row] === scores[order[i - 1] ?? 0]) continue;
    found += hits;
    steps.hits[size] = hits;
    steps.above[size] = n - i;
    steps.found[size] = found;
    size++;
    hits = 0;
  }
  return {
    hits: steps.hits.subarray(0, size),
    above: steps.above.subarray(0, size),
    found: steps.found.subarray(0, size),
  };
}

/** Sum over positive rows of the precision at their score. */
function area({ hits, above, found }: Steps): number {
  let total = 0;
  for (let i = 0; i < hits.length; i++) total += ((hits[i] ?? 0) * (found[i] ?? 0)) / (above[i] ?? 1);
  return total;
}

/**
 * Sum of the squared influences. One more row, right or wrong, changes the precision at its own step and below; a
 * positive one is also one more to average over.
 */
function varianceOf({ hits, above, found }: Steps, value: number, positives: number): number {
  let gained = 0;
  let lost = 0;
  let variance = 0;
  for (let i = hits.length - 1; i >= 0; i--) {
    const right = hits[i] ?? 0;
    const rows = above[i] ?? 1;
    const wrong = rows - (i > 0 ? (above[i - 1] ?? 0) : 0) - right;
    const precision = (found[i] ?? 0) / rows;
    gained += right / rows;
    lost += (right * precision) / rows;
    variance += right * (precision + gained - lost - value) ** 2 + wrong * lost ** 2;
  }
  return variance / positives ** 2;
}
