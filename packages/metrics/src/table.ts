import type { Task } from "@modelgate/schema";
import { agreementMetrics } from "./classification/agreement.ts";
import { averagedMetrics } from "./classification/averaged.ts";
import { binaryMetrics } from "./classification/binary.ts";
import { type Metric, MULTILABEL, NEEDS, type Needs } from "./metric.ts";
import { labelCountMetrics } from "./multilabel/label-counts.ts";
import { rankedRowMetrics } from "./multilabel/label-ranking.ts";
import { labelRankingMetrics } from "./multilabel/rankings.ts";
import { rowMetrics } from "./multilabel/row-scores.ts";
import { calibrationError } from "./probability/calibration-error.ts";
import { largestGap } from "./probability/largest-gap.ts";
import { lossMetrics } from "./probability/losses.ts";
import { skillMetrics } from "./probability/skill.ts";
import { averagePrecision } from "./ranking/average-precision.ts";
import { classPrecisionMetrics } from "./ranking/class-precision.ts";
import { rocMetrics } from "./ranking/roc-auc.ts";
import { topK, topKNamed } from "./ranking/top-k.ts";
import { devianceMetrics } from "./regression/deviance.ts";
import { errorMetrics } from "./regression/errors.ts";
import { explainedMetrics } from "./regression/explained.ts";
import { pinballLoss, pinballNamed } from "./regression/pinball.ts";

/** Every metric under its name. `top_k_accuracy` exists for any k and `mean_pinball_loss` for any quantile; three and one stand for all. */
export const METRICS: Readonly<Record<string, Metric>> = Object.fromEntries(
  [
    ...agreementMetrics,
    ...binaryMetrics,
    ...averagedMetrics,
    ...rocMetrics,
    averagePrecision,
    ...classPrecisionMetrics,
    topK(2),
    topK(3),
    topK(5),
    ...lossMetrics,
    calibrationError,
    largestGap,
    ...skillMetrics,
    ...explainedMetrics,
    ...errorMetrics,
    ...devianceMetrics,
    pinballLoss,
  ].map((metric) => [metric.name, metric]),
);

/** Metrics of rows with any number of labels: some share a name with those above, under another definition. */
export const MULTILABEL_METRICS: Readonly<Record<string, Metric>> = Object.fromEntries(
  [...rowMetrics, ...labelCountMetrics, ...labelRankingMetrics, ...rankedRowMetrics].map((metric) => [
    metric.name,
    metric,
  ]),
);

/** The metric of exactly this name, `top_7_accuracy` and `mean_pinball_loss_0_9` included; aliases are for `resolveMetric`. */
export function metricNamed(name: string, task?: Task): Metric | undefined {
  if (task === MULTILABEL)
    return Object.hasOwn(MULTILABEL_METRICS, name) ? MULTILABEL_METRICS[name] : undefined;
  return Object.hasOwn(METRICS, name) ? METRICS[name] : (topKNamed(name) ?? pinballNamed(name));
}

/** Every metric of a task. */
export function metricsOf(task: Task): Metric[] {
  return Object.values(task === MULTILABEL ? MULTILABEL_METRICS : METRICS).filter(({ tasks }) =>
    tasks.includes(task),
  );
}

/** The metrics to measure of a task when nobody chose, given the most that is known of its predictions. */
export function metricsFor(task: Task, available: Needs): string[] {
  const reach = NEEDS.indexOf(available);
  return metricsOf(task)
    .filter(({ everyday, needs }) => everyday.includes(task) && NEEDS.indexOf(needs) <= reach)
    .map(({ name }) => name);
}
