import { type Clause, type LimitKind, ModelgateError, problemsOf, type Task } from "@modelgate/schema";
import { expect, it } from "vitest";
import { resolveClauses } from "./index.ts";

function clause(metric: string, kind: LimitKind, value: number, more: Partial<Clause> = {}): Clause {
  return { metric, dataset: null, limit: { kind, value }, tier: "required", ...more };
}

it.each([
  ["accuracy_score", "min", 0.9, "accuracy", "min", 0.9],
  ["neg_log_loss", "min", -0.4, "log_loss", "max", 0.4],
  ["NEG-LOG-LOSS", "max", -0.1, "log_loss", "min", 0.1],
  ["neg_log_loss", "max", 0, "log_loss", "min", 0],
  ["logloss", "max", 0.4, "log_loss", "max", 0.4],
] as const)("reads %s %s %s as a bound of %s", (written, kind, value, metric, as, bound) => {
  const [resolved] = resolveClauses([clause(written, kind, value)], "multiclass-classification");
  expect(resolved).toMatchObject({ metric, limit: { kind: as, value: bound } });
  expect(Object.is(resolved?.limit.value, -0)).toBe(false);
});

it("names every unknown metric with its place", () => {
  const at = { path: "modelgate.yml", line: 4, column: 9 };
  try {
    resolveClauses([clause("acuracy", "min", 1, { at }), clause("r2", "min", 1)], "binary-classification");
    expect.fail("nothing was refused");
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    expect(error.problems.map(({ message }) => message.split(": ")[0])).toEqual([
      "modelgate.yml:4:9",
      "limits",
    ]);
    expect(error.problems[0]).toMatchObject({ code: "input-invalid", at });
    expect(error.problems[0].hint).toContain("accuracy");
  }
});

const refusal = (metric: string, kind: LimitKind, value: number, task: Task) => {
  try {
    resolveClauses([clause(metric, kind, value)], task);
    return null;
  } catch (error) {
    return problemsOf(error)[0]?.message;
  }
};

it.each<[string, LimitKind, Task, string | null]>([
  ["log_loss", "max-drop", "binary-classification", "`log_loss max-relative-drop 5%`"],
  ["neg_log_loss", "max-drop", "binary-classification", "`log_loss max-relative-drop 5%`"],
  ["mean_absolute_error", "max-increase", "regression", "`mean_absolute_error max-relative-increase 5%`"],
  ["mean_absolute_error", "max", "regression", "without %."],
  ["log_loss", "max-relative-increase", "binary-classification", null],
  ["accuracy", "max-drop", "binary-classification", null],
  ["matthews_corrcoef", "max-drop", "binary-classification", null],
  ["mean_absolute_percentage_error", "max", "regression", null],
])("per cent of %s %s, %s: %s", (metric, kind, task, hint) => {
  const resolved = () => resolveClauses([clause(metric, kind, 0.05, { isPercent: true })], task);
  if (hint === null) return expect(resolved()).toHaveLength(1);
  expect(resolved).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ hint: expect.stringContaining(hint) })] }),
  );
});

it.each([
  ["accuracy", "max-drop", 2, "limits: metric accuracy: expected max-drop below 1, got 2"],
  ["accuracy", "max-drop", 1, "limits: metric accuracy: expected max-drop below 1, got 1"],
  ["roc_auc", "max-improvement", 5, "limits: metric roc_auc: expected max-improvement below 1, got 5"],
  ["ece", "max", 5, "limits: metric expected_calibration_error: expected max of at most 1, got 5"],
  ["accuracy", "min", 90, "limits: metric accuracy: expected min of at most 1, got 90"],
  ["f1", "min-improvement", 2, "limits: metric f1: expected min-improvement of at most 1, got 2"],
] as const)("refuses %s %s %d: percent for a share", (metric, kind, value, message) => {
  expect(refusal(metric, kind, value, "binary-classification")).toBe(message);
});

it.each([
  ["accuracy", "max-drop", 0.999, "binary-classification"],
  ["accuracy", "min", 1, "binary-classification"],
  ["accuracy", "min", -5, "binary-classification"],
  ["log_loss", "max-increase", 2, "binary-classification"],
  ["mape", "max-increase", 2, "regression"],
  ["mae", "max", 90, "regression"],
] as const)("takes %s %s %d", (metric, kind, value, task) => {
  expect(refusal(metric, kind, value, task)).toBeNull();
});
