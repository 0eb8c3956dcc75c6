import type { Task } from "@modelgate/schema";
import { agreementMetrics } from "./classification/agreement.ts";
import { averagedMetrics } from "./classification/averaged.ts";
import { binaryMetrics } from "./classification/binary.ts";
import { type Metric, NEEDS, type Needs } from "./metric.ts";
import { calibrationError } from "./probability/calibration-error.ts";
import { lossMetrics } from "./probability/losses.ts";
import { averagePrecision } from "./ranking/average-precision.ts";
import { rocMetrics } from "./ranking/roc-auc.ts";
import { topK, topKNamed } from "./ranking/top-k.ts";
import { errorMetrics } from "./regression/errors.ts";
import { explainedMetrics } from "./regression/explained.ts";

/** Every metric under its name. `top_k_accuracy` exists for any k; three stand for all. */
export const METRICS: Readonly<Record<string, Metric>> = Object.fromEntries(
  [
    ...agreementMetrics,
    ...binaryMetrics,
    ...averagedMetrics,
    ...rocMetrics,
    averagePrecision,
    topK(2),
    topK(3),
    topK(5),
    ...lossMetrics,
    calibrationError,
    ...explainedMetrics,
    ...errorMetrics,
  ].map((metric) => [metric.name, metric]),
);

/** The metric of exactly this name, `top_7_accuracy` included; aliases are for `resolveMetric`. */
export function metricNamed(name: string): Metric | undefined {
  return Object.hasOwn(METRICS, name) ? METRICS[name] : topKNamed(name);
}

/** The metrics to measure of a task when nobody chose, given the most that is known of its predictions. */
export function metricsFor(task: Task, available: Needs): string[] {
  const reach = NEEDS.indexOf(available);
  return Object.values(METRICS)
    .filter(({ everyday, needs }) => everyday.includes(task) && NEEDS.indexOf(needs) <= reach)
    .map(({ name }) => name);
}
