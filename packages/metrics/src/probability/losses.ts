import { meanOf } from "../mean-metric.ts";
import { BINARY, classificationMetric, type Metric, noValue } from "../metric.ts";
import type { ClassificationSample } from "../sample.ts";

/** Losses of one row's probabilities, averaged. */
export const lossMetrics: readonly Metric[] = [
  classificationMetric({
    name: "log_loss",
    direction: "lower",
    unit: "nats",
    needs: "probabilities",
    about: "Mean of -ln of the label's probability, which is first clipped to [2^-52, 1 - 2^-52].",
    estimate: (sample) =>
      averaged(sample, (p) => -Math.log(Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON))),
  }),
  classificationMetric({
    name: "brier_score",
    tasks: [BINARY],
    direction: "lower",
    unit: "score",
    needs: "probabilities",
    about: "Mean squared distance of the positive class's probability from the label, 1 or 0.",
    estimate: (sample) => averaged(sample, (p) => (1 - p) ** 2),
  }),
];

/** `loss` takes the probability given to the label. */
function averaged(sample: ClassificationSample, loss: (p: number) => number) {
  const { truth, scores, options } = sample;
  const flaw = sample.scoreFlaw();
  if (flaw !== null || scores === null) return noValue(truth.length, flaw ?? "there are no scores");
  const { values, width } = scores;
  const losses = new Float64Array(truth.length);
  for (let row = 0; row < losses.length; row++) {
    const label = truth[row] ?? 0;
    const p = width === 1 ? own(values[row] ?? 0, label) : (values[row * width + label] ?? 0);
    losses[row] = loss(p);
  }
  return meanOf(losses, options.confidence);
}

/** Of one column, the positive class's. */
function own(p: number, label: number): number {
  return label === 1 ? p : 1 - p;
}
