import { closest, failure, type ModelgateError, type Task } from "@modelgate/schema";
import { BINARY, type Metric } from "./metric.ts";
import { metricNamed, metricsOf } from "./table.ts";

/** Names of other tools, and scikit-learn's functions, for metrics of ours. */
const ALIASES: Readonly<Record<string, string>> = {
  accuracy_score: "accuracy",
  acc: "accuracy",
  balanced_accuracy_score: "balanced_accuracy",
  precision_score: "precision",
  recall_score: "recall",
  sensitivity: "recall",
  true_positive_rate: "recall",
  true_negative_rate: "specificity",
  f1_score: "f1",
  jaccard_score: "jaccard",
  mcc: "matthews_corrcoef",
  kappa: "cohen_kappa",
  cohen_kappa_score: "cohen_kappa",
  auc: "roc_auc",
  roc_auc_score: "roc_auc",
  precision_recall_auc: "average_precision",
  pr_auc: "average_precision",
  average_precision_score: "average_precision",
  logloss: "log_loss",
  brier: "brier_score",
  brier_score_loss: "brier_score",
  brier_loss: "brier_score",
  ece: "expected_calibration_error",
  mce: "maximum_calibration_error",
  top_k_accuracy: "top_2_accuracy",
  top_k_accuracy_score: "top_2_accuracy",
  r2_score: "r2",
  explained_variance_score: "explained_variance",
  mae: "mean_absolute_error",
  mse: "mean_squared_error",
  rmse: "root_mean_squared_error",
  mape: "mean_absolute_percentage_error",
  msle: "mean_squared_log_error",
  rmsle: "root_mean_squared_log_error",
  d2_pinball_score: "d2_absolute_error_score",
  d2_absolute_error: "d2_absolute_error_score",
  d2_tweedie_score: "r2",
  mean_tweedie_deviance: "mean_squared_error",
  pinball_loss: "mean_pinball_loss",
  poisson_deviance: "mean_poisson_deviance",
  gamma_deviance: "mean_gamma_deviance",
  lrap: "label_ranking_average_precision_score",
  label_ranking_average_precision: "label_ranking_average_precision_score",
  subset_accuracy: "accuracy",
  exact_match: "accuracy",
};

/**
 * Finds the metric a user means: our names are scikit-learn's scorers, and its `neg_*` forms, its functions' and
 * MLflow's names are understood. `note` says what was read differently from how it was written.
 * @throws ModelgateError `input-invalid` naming a near name, or the averages to choose from
 */
export function resolveMetric(name: string, task: Task): { metric: Metric; note?: string } {
  const written = name.trim().toLowerCase().replaceAll(/[-.]/gu, "_");
  const positive = written.replace(/^neg_/, "");
  const metric = meant(positive, task);
  const negated = positive !== written;
  if (metric === undefined) throw unknown(name, task);
  if (negated && metric.direction !== "lower") throw unknown(name, task);
  if (!metric.tasks.includes(task)) throw otherTask(name, metric, task);

  if (negated)
    return {
      metric,
      note: `${name}: recorded as ${metric.name}, the positive quantity, of which lower is better; limits apply to it`,
    };
  return metric.name === name ? { metric } : { metric, note: `${name}: recorded as ${metric.name}` };
}

/** The metric of the task by name or alias; where it has none, another task's, which tells more than "unknown". */
function meant(word: string, task: Task): Metric | undefined {
  const known = Object.hasOwn(ALIASES, word) ? (ALIASES[word] ?? word) : word;
  return metricNamed(known, task) ?? metricNamed(known);
}

function otherTask(name: string, metric: Metric, task: Task): ModelgateError {
  const choices = metricsOf(task)
    .map((other) => other.name)
    .filter((other) => other.startsWith(`${metric.name}_`));
  const hint =
    task !== BINARY && choices.length > 0
      ? `With more than two classes or labels choose ${choices.join(", ")}.`
      : suggestion(name, task);
  return failure("input-invalid", `metric ${name}: defined for ${metric.tasks.join(" and ")}, not ${task}`, {
    hint,
  });
}

function unknown(name: string, task: Task): ModelgateError {
  return failure("input-invalid", `metric ${JSON.stringify(name)}: unknown`, {
    hint: suggestion(name, task),
  });
}

function suggestion(name: string, task: Task): string {
  const names = metricsOf(task).map((metric) => metric.name);
  const aliases = Object.keys(ALIASES).filter((alias) => meant(alias, task)?.tasks.includes(task));
  const near = closest(name, [...names, ...aliases]);
  return near === null ? `Metrics of ${task}: ${names.join(", ")}.` : `Did you mean ${near}?`;
}
