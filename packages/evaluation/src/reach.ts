import type { Predictions } from "@modelgate/inference";
import { metricNamed, NEEDS, type Needs } from "@modelgate/metrics";

/** What the table knows of a metric. */
export function specOf(metric: string, predictions: Predictions) {
  const spec = metricNamed(metric, predictions.task);
  if (spec === undefined) throw new RangeError(`clauses are to be resolved first: ${metric}`);
  return spec;
}

/** What predictions offer to metrics. */
export function known(predictions: Predictions): Needs {
  return predictions.task === "regression" ? "labels" : (predictions.scores?.kind ?? "labels");
}

/** Whether predictions have what a metric of their task needs. */
export function reaches(predictions: Predictions, metric: string): boolean {
  return NEEDS.indexOf(specOf(metric, predictions).needs) <= NEEDS.indexOf(known(predictions));
}

/** Metrics for which both sides have what they need. */
export function shared(metrics: readonly string[], candidate: Predictions, baseline: Predictions): string[] {
  return metrics.filter((metric) => reaches(candidate, metric) && reaches(baseline, metric));
}
