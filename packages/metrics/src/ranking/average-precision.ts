import { isPlain, methodOf, units } from "../design.ts";
import { studentQuantile } from "../interval/distribution.ts";
import { logitInterval } from "../interval/logit.ts";
import { type Spread, spreadOf } from "../interval/mean.ts";
import { BINARY, classificationMetric, type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import { compareLinear, type Linear } from "../paired/linear-contrast.ts";
import type { ClassificationSample } from "../sample.ts";
import { precisionOf } from "./descent-measures.ts";
import { precisionSteps } from "./precision-steps.ts";

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
  difference: ({ candidate, baseline }) =>
    compareLinear(linear(candidate), linear(baseline), {
      design: candidate.design,
      base: "delta",
      spread: (pulls) => spreadOfPrecision(pulls, candidate),
    }),
});

function estimate(sample: ClassificationSample): Measured {
  const { truth, design, options } = sample;
  const n = truth.length;
  const flaw = n === 0 ? "no rows" : sample.scoreFlaw();
  if (flaw !== null) return noValue(n, flaw);
  const positives = sample.confusion().truth[1] ?? 0;
  if (positives === 0) return noValue(n, "no row is positive");

  const rows = positiveRows(sample);
  const { value, error, df } = valueAndError(sample);
  if (rows === 1) return noInterval(value, n, "a single positive row shows no noise");
  if (rows === n) return noInterval(value, n, "every row is positive, so no order could be wrong");
  const { confidence } = options;
  if (value >= 1 || error === 0)
    return noInterval(value, n, "every positive row is above every negative one, which shows no noise");
  const t = studentQuantile((1 + confidence) / 2, df);
  return withInterval(value, n, logitInterval(value, t * error), {
    confidence,
    method: methodOf("delta", design),
  });
}

/** The error is 0 where the rows show no noise. */
function valueAndError(sample: ClassificationSample): { value: number; error: number; df: number } {
  if (isPlain(sample.design)) return { ...precisionOf(sample.descent(1)), df: positiveRows(sample) - 1 };
  const { value, pulls } = linear(sample);
  const spread = spreadOfPrecision(pulls, sample);
  return { value, error: spread?.error ?? 0, df: spread?.df ?? 1 };
}

function linear({ truth, scores, design, confusion }: ClassificationSample): Linear {
  const isPositive = Uint8Array.from(truth);
  const values = scores?.values ?? new Float64Array();
  // A positive row that moves from one end to the other.
  const worst = design.total / (confusion().truth[1] ?? 1);
  return { ...precisionSteps({ scores: values, isPositive, weights: design.weights }), worst };
}

/** The positive rows carry the noise, so they are its degrees of freedom, unless there are fewer clusters. */
function spreadOfPrecision(pulls: Float64Array, sample: ClassificationSample): Spread | null {
  const spread = spreadOf(units(pulls, sample.design), 0);
  const df = Math.max(1, positiveRows(sample) - 1);
  return spread && { ...spread, skew: 0, df: isPlain(sample.design) ? df : Math.min(df, spread.df) };
}

function positiveRows({ truth, design, confusion }: ClassificationSample): number {
  if (isPlain(design)) return confusion().truth[1] ?? 0;
  return truth.reduce((rows, label, row) => rows + (label === 1 && design.weights?.[row] !== 0 ? 1 : 0), 0);
}
