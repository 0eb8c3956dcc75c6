import { expect, it } from "vitest";
import { closest } from "./closest.ts";
import { ModelgateError, problemsOf, throwProblems } from "./error.ts";
import { ownerOf } from "./metric-owner.ts";
import { EFFECTS, type Effect, exitCode, worst } from "./verdict.ts";

it.each<[Effect[], Effect, 0 | 1 | 2]>([
  [[], "skipped", 0],
  [["skipped", "pass"], "pass", 0],
  [["warn", "pass"], "warn", 0],
  [["pass", "fail", "warn"], "fail", 1],
  [["error", "fail"], "error", 2],
  [["fail", "error"], "error", 2],
])("is of %j the worst: %s, which ends with %i", (effects, verdict, code) => {
  expect([worst(effects), exitCode(worst(effects))]).toEqual([verdict, code]);
});

it("lets a step go on for every effect but the worst two", () => {
  expect(EFFECTS.map(exitCode)).toEqual([0, 0, 0, 1, 2]);
});

it.each([
  ["accuracy", "validate"],
  ["latency_p50_ms", "benchmark"],
  ["size_bytes", "benchmark"],
  ["weight_relative_l2", "diff"],
  // A name that every object has is no metric of diff.
  ["toString", "validate"],
  ["__proto__", "validate"],
])("has one action that judges %s: %s", (metric, owner) => {
  expect(ownerOf(metric)).toBe(owner);
});

it.each([
  ["acuracy", "accuracy"],
  ["ACCURACY", "accuracy"],
  ["recal", "recall"],
  ["log_loss", null],
  ["a".repeat(65), null],
  ["acc", "accuracy"],
  ["re", null],
  ["recall_at_5", "recall"],
  ["recall", null],
])("takes %j for a slip of the pen: %j", (word, meant) => {
  expect(closest(word, ["accuracy", "recall", "a".repeat(64)])).toBe(meant);
});

it.each([
  ["model", ["mode", "models"], "models"],
  ["multi", ["multiclass", "multilabel"], null],
  ["maximum", ["max-drop", "max", "min"], "max"],
  ["y", ["a", " b", " y"], " y"],
])("of several words as near as each other takes for %s: %j, %j", (word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant);
});

it("keeps every problem, and takes what is no ModelgateError for a defect", () => {
  const problems = [
    { code: "input-invalid", message: "a" },
    { code: "file-missing", message: "b" },
  ] as const;
  expect(() => throwProblems([])).not.toThrow();
  expect(() => throwProblems(problems)).toThrow(expect.objectContaining({ code: "input-invalid", problems }));
  expect(problemsOf(new ModelgateError(problems))).toEqual(problems);
  expect(problemsOf("boom")).toMatchObject([{ code: "unexpected", message: "unexpected fault: boom" }]);
});
