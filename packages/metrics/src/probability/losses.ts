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
  return lossesOf(sample, (p) => -Math.log(Math.min(Math.max(p, epsilon), 1 - epsilon)));
}

/** The Brier loss of each row, or why there is none. */
export function brierLosses(sample: ClassificationSample): Float64Array | string {
  if (sample.scores === null || sample.scores.width === 1) return lossesOf(sample, (p) => (1 - p) ** 2);
  const { values, width } = sample.scores;
  const squares = Float64Array.from(sample.truth, (_, row) => {
    let sum = 0;
    for (let k = row * width; k < (row + 1) * width; k++) sum += (values[k] ?? 0) ** 2;
    return sum;
  });
  const own = lossesOf(sample, (p) => (1 - p) ** 2 - p ** 2);
  return typeof own === "string" ? own : own.map((loss, row) => loss + (squares[row] ?? 0));
}

/** The loss of each row, or why there is none. `loss` takes the probability given to the label. */
function lossesOf(sample: ClassificationSample, loss: (p: number) => number): Float64Array | string {
  const { truth, scores } = sample;
  const flaw = sample.scoreFlaw();
  if (flaw !== null || scores === null) return flaw ?? "there are no scores";
  const { values, width } = scores;
  const losses = new Float64Array(truth.length);
  for (let row = 0; row < losses.length; row++) {
    const label = truth[row] ?? 0;
    losses[row] = loss(width === 1 ? own(values[row] ?? 0, label) : (values[row * width + label] ?? 0));
  }
  return losses;
}

/** Of one column, the positive class's. */
function own(p: number, label: number): number {
  return label === 1 ? p : 1 - p;
}
