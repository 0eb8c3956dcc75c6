import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Classification, Data, Regression, Scores } from "./data.ts";
import { measureAll } from "./measure.ts";
import { resolveMetric } from "./resolve.ts";
import { METRICS, metricNamed } from "./table.ts";

// Written by test/fixtures/metrics/goldens.py with scikit-learn and numpy.
type Golden = {
  name: string;
  task: (Classification | Regression)["task"];
  classes: number;
  truth: number[];
  predicted: number[];
  scores: { kind: Scores["kind"]; width: number; values: number[] };
  expected: Record<string, number | null>;
};
const TASKS = [
  "binary-classification",
  "multiclass-classification",
  "multilabel-classification",
  "regression",
] as const;
const path = new URL("../../../test/fixtures/metrics/goldens.json", import.meta.url);
const { cases, scorers } = JSON.parse(readFileSync(path, "utf8")) as { cases: Golden[]; scorers: string[] };

function rowsOf({ task, classes, truth, predicted, scores }: Golden): Data {
  if (task === "regression")
    return { task, truth: Float64Array.from(truth), predicted: Float64Array.from(predicted) };
  return {
    task,
    classes,
    truth: Int32Array.from(truth),
    predicted: Int32Array.from(predicted, Number),
    scores: { ...scores, values: Float64Array.from(scores.values) },
  };
}

it("knows every scorer of scikit-learn that is not of clusters", () => {
  const isKnown = (name: string) =>
    TASKS.some((task) => {
      try {
        return resolveMetric(name, task) !== null;
      } catch {
        return false;
      }
    });
  expect(scorers).toContain("neg_log_loss");
  expect(scorers.filter((name) => !isKnown(name))).toEqual([]);
});

it("has a golden for every metric of the table", () => {
  const told = new Set(cases.flatMap(({ expected }) => Object.keys(expected)));
  expect(Object.keys(METRICS).filter((name) => !told.has(name))).toEqual(["top_5_accuracy"]);
});

it.each(cases)("equals scikit-learn to 1e-9: $task, $name", (golden) => {
  const names = Object.keys(golden.expected);
  const measured = measureAll(names, rowsOf(golden), { resamples: 200 });

  for (const [name, { value, interval, reason, n }] of measured) {
    const expected = golden.expected[name] ?? null;
    if (expected === null) expect([name, value, interval], reason).toEqual([name, null, null]);
    else if (value === null) expect.fail(`${name}: expected ${expected}, undefined because ${reason}`);
    else
      expect(Math.abs(value - expected), `${name}: ${value} for ${expected}`).toBeLessThanOrEqual(
        Math.abs(expected) * 1e-9 + 1e-300,
      );

    if (value === null || interval === null) expect(reason, name).toMatch(/\w/);
    else
      expect([interval.low <= value, value <= interval.high, reason], name).toEqual([true, true, undefined]);
    if (interval !== null && metricNamed(name)?.unit === "ratio" && golden.task !== "regression")
      expect([interval.low >= 0, interval.high <= 1, interval.low < interval.high], name).toEqual([
        true,
        true,
        true,
      ]);
    expect(n).toBeLessThanOrEqual(golden.truth.length);
  }
});
