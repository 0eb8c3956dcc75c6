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
  const value = steps.reduce((sum, { hits, precision }) => sum + hits * precision, 0) / positives;
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

/** Rows of one score, from the highest down. */
type Step = {
  hits: number;
  misses: number;
  /** Rows of this score or a higher one, and the share of them that is positive. */
  above: number;
  precision: number;
};

function descend(truth: Int32Array, scores: Float64Array): Step[] {
  const order = argsort(scores);
  const steps: Step[] = [];
  let above = 0;
  let found = 0;
  for (let end = order.length - 1; end >= 0; ) {
    const score = scores[order[end] ?? 0];
    let hits = 0;
    const start = end;
    for (; end >= 0 && scores[order[end] ?? 0] === score; end--) hits += truth[order[end] ?? 0] ?? 0;
    above += start - end;
    found += hits;
    steps.push({ hits, misses: start - end - hits, above, precision: found / above });
  }
  return steps;
}

/**
 * Sum of the squared influences. One more row, right or wrong, changes the precision at its own step and below; a
 * positive one is also one more to average over.
 */
function varianceOf(steps: readonly Step[], value: number, positives: number): number {
  let gained = 0;
  let lost = 0;
  let variance = 0;
  for (const { hits, misses, above, precision } of [...steps].reverse()) {
    gained += hits / above;
    lost += (hits * precision) / above;
    variance += hits * (precision + gained - lost - value) ** 2 + misses * lost ** 2;
  }
  return variance / positives ** 2;
}
