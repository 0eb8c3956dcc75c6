import { failure, type ModelgateError, type Task } from "@modelgate/schema";
import { type Metric, MULTICLASS } from "./metric.ts";
import { METRICS, metricNamed } from "./table.ts";

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
  top_k_accuracy: "top_2_accuracy",
  top_k_accuracy_score: "top_2_accuracy",
  r2_score: "r2",
  explained_variance_score: "explained_variance",
  mae: "mean_absolute_error",
  mse: "mean_squared_error",
  rmse: "root_mean_squared_error",
  mape: "mean_absolute_percentage_error",
  msle: "mean_squared_log_error",
};

/**
 * Finds the metric a user means: our names are scikit-learn's scorers, and its `neg_*` forms, its functions' and
 * MLflow's names are understood. `note` says what was read differently from how it was written.
 * @throws ModelgateError `input-invalid` naming near names, or the averages to choose from
 */
export function resolveMetric(name: string, task: Task): { metric: Metric; note?: string } {
  const written = name.trim().toLowerCase().replaceAll("-", "_");
  const positive = written.replace(/^neg_/, "");
  const known = Object.hasOwn(ALIASES, positive) ? ALIASES[positive] : positive;
  const metric = metricNamed(known ?? positive);
  const negated = positive !== written;
  if (metric === undefined || (negated && metric.direction !== "lower")) throw unknown(name, task);
  if (!metric.tasks.includes(task)) throw otherTask(name, metric, task);

  if (negated)
    return {
      metric,
      note: `${name}: recorded as ${metric.name}, the positive quantity, of which lower is better; limits apply to it`,
    };
  return metric.name === name ? { metric } : { metric, note: `${name}: recorded as ${metric.name}` };
}

function otherTask(name: string, metric: Metric, task: Task): ModelgateError {
  const choices = Object.values(METRICS)
    .filter((other) => other.tasks.includes(task) && other.name.startsWith(`${metric.name}_`))
    .map((other) => other.name);
  const hint =
    task === MULTICLASS && choices.length > 0
      ? `With more than two classes choose ${choices.join(", ")}.`
      : suggestion(near(name, task), task);
  return failure("input-invalid", `metric ${name}: defined for ${metric.tasks.join(" and ")}, not ${task}`, {
    hint,
  });
}

function unknown(name: string, task: Task): ModelgateError {
  return failure("input-invalid", `metric ${JSON.stringify(name)}: unknown`, {
    hint: suggestion(near(name, task), task),
  });
}

function suggestion(names: readonly string[], task: Task): string {
  if (names.length > 0) return `Did you mean ${names.join(" or ")}?`;
  const all = Object.values(METRICS).filter((metric) => metric.tasks.includes(task));
  return `Metrics of ${task}: ${all.map((metric) => metric.name).join(", ")}.`;
}

/** At most three names and aliases of the task within a third of their letters, nearest first. */
function near(name: string, task: Task): string[] {
  const word = name.toLowerCase().slice(0, 64);
  const scored = [...Object.keys(METRICS), ...Object.keys(ALIASES)]
    .filter((candidate) => metricNamed(ALIASES[candidate] ?? candidate)?.tasks.includes(task))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) / candidate.length }))
    .filter(({ distance }) => distance <= 1 / 3)
    .sort((a, b) => a.distance - b.distance);
  return scored.slice(0, 3).map(({ candidate }) => candidate);
}

/** Levenshtein's distance: insertions, deletions and replacements of one letter. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + (letter === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
