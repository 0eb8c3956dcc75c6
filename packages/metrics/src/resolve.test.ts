import { ModelgateError, type Task } from "@modelgate/schema";
import { describe, expect, it } from "vitest";

import { resolveMetric } from "./resolve.ts";
import { METRICS, MULTILABEL_METRICS, metricsFor } from "./table.ts";

const BINARY = "binary-classification";
const MULTICLASS = "multiclass-classification";
const REGRESSION = "regression";
const MULTILABEL = "multilabel-classification";

it.each([
  ["accuracy", BINARY, "accuracy", false],
  ["accuracy_score", MULTICLASS, "accuracy", true],
  ["f1_score", BINARY, "f1", true],
  ["precision_recall_auc", BINARY, "average_precision", true],
  ["neg_log_loss", MULTICLASS, "log_loss", true],
  ["neg_brier_score", BINARY, "brier_score", true],
  ["neg_root_mean_squared_error", REGRESSION, "root_mean_squared_error", true],
  ["rmse", REGRESSION, "root_mean_squared_error", true],
  ["r2_score", REGRESSION, "r2", true],
  ["top_k_accuracy", MULTICLASS, "top_2_accuracy", true],
  ["top_7_accuracy", MULTICLASS, "top_7_accuracy", false],
  ["F1-macro", MULTICLASS, "f1_macro", true],
  ["accuracy_score", MULTILABEL, "accuracy", true],
  ["hamming_loss", MULTILABEL, "hamming_loss", false],
  ["neg_hamming_loss", MULTILABEL, "hamming_loss", true],
  ["jaccard_samples", MULTILABEL, "jaccard_samples", false],
] as const)("understands %s of %s", (name, task, expected, noted) => {
  const { metric, note } = resolveMetric(name, task);
  expect([metric.name, note !== undefined]).toEqual([expected, noted]);
});

it("says that a negated score is recorded as the positive quantity", () => {
  expect(resolveMetric("neg_log_loss", BINARY).note).toContain("positive quantity");
});

it.each([
  ["a bare f1 of many classes", "f1", MULTICLASS, "f1_macro, f1_micro, f1_weighted"],
  ["an alias of it", "recall_score", MULTICLASS, "recall_macro, recall_micro, recall_weighted"],
  ["a bare roc_auc of many classes", "roc_auc", MULTICLASS, "roc_auc_ovr"],
  ["a bare f1 of many labels", "f1", MULTILABEL, "f1_macro, f1_micro, f1_weighted"],
  ["another task's of many labels", "r2", MULTILABEL, "hamming_loss"],
  ["a slip of the finger", "acuracy", BINARY, "Did you mean accuracy"],
  ["another task's", "max_error", BINARY, "Metrics of binary-classification"],
  ["nothing like any", "zzz", REGRESSION, "mean_absolute_error"],
  ["a negated score that is higher when better", "neg_accuracy", BINARY, "accuracy"],
  ["a word every object has", "constructor", BINARY, "accuracy"],
  ["no k", "top_0_accuracy", MULTICLASS, "top_2_accuracy"],
])("refuses %s and says what to write", (_name, name, task, hint) => {
  const error = thrownBy(() => resolveMetric(name, task as Task));
  expect(error.code).toBe("input-invalid");
  expect(error.problems[0].hint).toContain(hint);
});

describe("the table", () => {
  it.each([...Object.entries(METRICS), ...Object.entries(MULTILABEL_METRICS)])(
    "%s is complete",
    (name, metric) => {
      expect(metric.name).toBe(name);
      expect(metric.about).toMatch(/^.+\.$/);
      for (const task of metric.tasks) expect(resolveMetric(name, task)).toEqual({ metric });
      expect(metric.everyday.filter((task) => !metric.tasks.includes(task))).toEqual([]);
    },
  );

  it("measures by default what the predictions allow", () => {
    expect(metricsFor(BINARY, "labels")).not.toContain("roc_auc");
    expect(metricsFor(BINARY, "ranking")).toContain("roc_auc");
    expect(metricsFor(BINARY, "ranking")).not.toContain("log_loss");
    expect(metricsFor(MULTICLASS, "probabilities")).toEqual([
      "accuracy",
      "balanced_accuracy",
      "matthews_corrcoef",
      "cohen_kappa",
      "precision_macro",
      "recall_macro",
      "f1_macro",
      "f1_weighted",
      "roc_auc_ovr",
      "log_loss",
      "expected_calibration_error",
    ]);
    expect(metricsFor(REGRESSION, "labels")).toContain("r2");
  });
});

function thrownBy(act: () => unknown): ModelgateError {
  try {
    act();
  } catch (error) {
    if (error instanceof ModelgateError) return error;
  }
  throw new Error("expected a ModelgateError");
}
