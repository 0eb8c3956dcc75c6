import type { Predictions } from "@modelgate/inference";
import { type Measured, measureAll, metricNamed, metricsFor } from "@modelgate/metrics";
import type { Measurement, Problem } from "@modelgate/schema";

export type Settings = {
  /** The level of every interval, 0 < confidence < 1. */
  confidence: number;
  /** Seeds every bootstrap. */
  seed: number;
  /** Resamples of a bootstrap; absent: the metrics' own number. */
  resamples?: number;
};

/**
 * Measures the everyday metrics of the task and the asked ones on one data set, by name. While one prediction is NaN
 * or infinite no metric has a value: leaving rows out would measure an easier data set.
 * @throws ModelgateError `predictions-invalid` for arrays that do not belong together
 */
export function measureDataset(
  predictions: Predictions,
  asked: readonly string[],
  settings: Settings,
): Map<string, Omit<Measurement, "id" | "dataset">> {
  const names = [...new Set([...metricsFor(predictions.task, known(predictions)), ...asked])];
  const { invalid, rows } = predictions;
  const values = invalid > 0 ? null : measureAll(names, dataOf(predictions), settings);
  const none = {
    value: null,
    n: rows,
    interval: null,
    reason: `${invalid} of ${rows} predictions are NaN or infinite`,
  };
  return new Map(
    names.map((metric) => {
      const measured = finite(values?.get(metric) ?? none);
      return [metric, { metric, slice: null, unit: specOf(metric).unit, ...measured }];
    }),
  );
}

/** Scores whose kind nobody told serve for ranking; a metric of probabilities has to ask. */
export function needsAsking(metric: string, predictions: Predictions): Problem | null {
  if (predictions.task === "regression" || predictions.scores?.kind !== "ranking") return null;
  if (specOf(metric).needs !== "probabilities") return null;
  return {
    code: "outputs-ambiguous",
    message: `${metric} needs probabilities, and the scores could be probabilities or logits`,
    hint: "Set `scores: probabilities` or `scores: logits`.",
  };
}

/** JSON has neither NaN nor infinity: written as null they would read as "not measured", without the reason. */
function finite(measured: Measured): Measured {
  const { value, interval } = measured;
  if (value !== null && !Number.isFinite(value)) {
    return { ...measured, value: null, interval: null, reason: `the result is ${value}` };
  }
  if (interval === null || (Number.isFinite(interval.low) && Number.isFinite(interval.high))) return measured;
  return { ...measured, interval: null, reason: "the interval has no finite bounds" };
}

function specOf(metric: string) {
  const spec = metricNamed(metric);
  if (spec === undefined) throw new RangeError(`clauses are to be resolved first: ${metric}`);
  return spec;
}

function known(predictions: Predictions): "labels" | "ranking" | "probabilities" {
  return predictions.task === "regression" ? "labels" : (predictions.scores?.kind ?? "labels");
}

function dataOf(predictions: Predictions) {
  if (predictions.task === "regression") return predictions;
  return { ...predictions, classes: predictions.classes.length };
}
