import { explained, type Parts, weigh } from "../explained.ts";
import { classificationMetric, type Metric } from "../metric.ts";
import type { ClassificationSample } from "../sample.ts";
import { brierLosses, logLosses } from "./losses.ts";

/** How much better the probabilities are than the classes' shares among the labels, for every row the same. */
export const skillMetrics: readonly Metric[] = [
  metric(
    "d2_log_loss_score",
    "1 - log loss / that of the classes' shares; undefined for one class only.",
    logLosses,
  ),
  metric(
    "d2_brier_score",
    "1 - Brier score / that of the classes' shares; undefined for one class only.",
    brierLosses,
  ),
];

type LossesOf = (sample: ClassificationSample) => Float64Array | string;

function metric(name: string, about: string, losses: LossesOf): Metric {
  return classificationMetric({
    name,
    everyday: [],
    unit: "score",
    needs: "probabilities",
    about,
    ...explained((sample: ClassificationSample) => partsOf(sample, losses)),
  });
}

function partsOf(sample: ClassificationSample, losses: LossesOf): Parts | string {
  const own = losses(sample);
  if (typeof own === "string") return own;
  const constant = losses(withShares(sample));
  if (typeof constant === "string") return constant;
  const { weights } = sample.design;
  const { truth } = sample.confusion();
  if (truth.some((rows) => rows === sample.confusion().n)) return "every row is of one class";
  return { model: weigh(own, weights), constant: weigh(constant, weights), ratio: 1 };
}

function withShares(sample: ClassificationSample): ClassificationSample {
  const { truth, n } = sample.confusion();
  const shares = sample.task === "binary-classification" ? truth.subarray(1, 2) : truth;
  const width = shares.length;
  const values = new Float64Array(sample.truth.length * width);
  for (let i = 0; i < values.length; i++) values[i] = (shares[i % width] ?? 0) / n;
  return { ...sample, scores: { kind: "probabilities", width, values } };
}
