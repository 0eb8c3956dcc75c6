import { meanMetric } from "../mean-metric.ts";
import { BINARY, classificationMetric, type Metric } from "../metric.ts";
import type { ClassificationSample } from "../sample.ts";

/** As scikit-learn clips: a probability of 0 says only that it is smaller than the model's numbers can tell. */
const EPSILON: ReadonlyMap<string | undefined, number> = new Map([
  ["float32", 2 ** -23],
  ["float16", 2 ** -10],
]);

/** Losses of one row's probabilities, averaged. */
export const lossMetrics: readonly Metric[] = [
  classificationMetric({
    name: "log_loss",
    direction: "lower",
    unit: "nats",
    needs: "probabilities",
    about:
      "Mean of -ln of the label's probability, which is first clipped to [e, 1 - e]; e is the epsilon of the model's type: 2^-52 of float64, 2^-23 of float32, 2^-10 of float16.",
    ...meanMetric(logLosses),
  }),
  classificationMetric({
    name: "brier_score",
    everyday: [BINARY],
    direction: "lower",
    unit: "score",
    needs: "probabilities",
    about:
      "Mean squared distance of the probability from the label, 1 or 0: of the positive class, or of many classes the sum over all.",
    ...meanMetric(brierLosses),
  }),
];

/** The log loss of each row, or why there is none. */
export function logLosses(sample: ClassificationSample): Float64Array | string {
  const epsilon = EPSILON.get(sample.scores?.precision) ?? Number.EPSILON;
  const losses = ownProbabilities(sample);
  if (typeof losses === "string") return losses;
  for (let row = 0; row < losses.length; row++)
    losses[row] = -Math.log(Math.min(Math.max(losses[row] ?? 0, epsilon), 1 - epsilon));
  return losses;
}

/** The Brier loss of each row, or why there is none. */
export function brierLosses(sample: ClassificationSample): Float64Array | string {
  const losses = ownProbabilities(sample);
  if (typeof losses === "string") return losses;
  const { values, width } = sample.scores ?? { values: losses, width: 1 };
  for (let row = 0; row < losses.length; row++) {
    const p = losses[row] ?? 0;
    if (width === 1) losses[row] = (1 - p) ** 2;
    else losses[row] = (1 - p) ** 2 - p ** 2 + squares(values, row * width, width);
  }
  return losses;
}

function squares(values: Float64Array, start: number, width: number): number {
  let sum = 0;
  for (let k = start; k < start + width; k++) sum += (values[k] ?? 0) ** 2;
  return sum;
}

/** The probability given to the label of each row, or why there is none. */
function ownProbabilities(sample: ClassificationSample): Float64Array | string {
  const { truth, scores } = sample;
  const flaw = sample.scoreFlaw();
  if (flaw !== null || scores === null) return flaw ?? "there are no scores";
  const { values, width } = scores;
  const own = new Float64Array(truth.length);
  for (let row = 0; row < own.length; row++) {
    const label = truth[row] ?? 0;
    // One column is the positive class's.
    const p = values[width === 1 ? row : row * width + label] ?? 0;
    own[row] = width === 1 && label !== 1 ? 1 - p : p;
  }
  return own;
}
