import type { Task } from "@modelgate/schema";
import { expect, it } from "vitest";
import { labelNames, targetColumns } from "./target-columns.ts";

const names = ["x", "label_cat", "label_dog", "y"];

function columns(target: string | string[], task: Task = "multilabel-classification") {
  const told: string[] = [];
  return { found: targetColumns(names, target, task, (message) => told.push(message)), told };
}

it.each<[string, string | string[], Task, unknown]>([
  ["one column of one truth", "y", "regression", "y"],
  ["one column in a list", ["y"], "multiclass-classification", "y"],
  ["a list", ["y", "x"], "multilabel-classification", ["y", "x"]],
  ["a pattern", "label_*", "multilabel-classification", ["label_cat", "label_dog"]],
  ["what all columns begin with", "label", "multilabel-classification", ["label_cat", "label_dog"]],
  ["names and patterns together", ["y", "*_dog"], "multilabel-classification", ["y", "label_dog"]],
  ["a column that is missing, as it was named", ["y", "z"], "multilabel-classification", ["y", "z"]],
])("takes %s", (_name, target, task, expected) => {
  expect(columns(target, task)).toEqual({ found: expected, told: [] });
});

it.each<[string, string | string[], Task, RegExp]>([
  ["a list for one truth", ["x", "y"], "regression", /names 2 columns, and regression has one/],
  ["a pattern of nothing", "q_*", "multilabel-classification", /"q_\*", which matches no column/],
  ["a column twice", ["label_cat", "label_*"], "multilabel-classification", /repeats "label_cat"/],
])("tells %s", (_name, target, task, message) => {
  expect(columns(target, task).told).toEqual([expect.stringMatching(message)]);
});

it.each([
  [
    ["label_cat", "label_dog"],
    ["cat", "dog"],
  ],
  [
    ["label_cat", "dog"],
    ["label_cat", "dog"],
  ],
  [["label_"], ["label_"]],
])("names the labels of %j", (given, expected) => {
  expect(labelNames(given)).toEqual(expected);
});
