import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Data } from "./data.ts";
import { dummyOf } from "./dummy.ts";
import { measure } from "./measure.ts";
import { compare } from "./paired/compare.ts";

// Written by test/fixtures/metrics/dummy.py with scikit-learn's DummyClassifier and DummyRegressor.
type Golden = {
  name: string;
  task: Data["task"];
  classes: number;
  truth: number[];
  weights: number[] | null;
  predicted: number[];
  scores: number[] | null;
  expected: Record<string, number>;
};
const path = new URL("../../../test/fixtures/metrics/dummy.json", import.meta.url);
const goldens = JSON.parse(readFileSync(path, "utf8")) as Golden[];

/** The golden's rows with predictions that are all right; the dummy must not look at them. */
function rowsOf({ task, classes, truth, weights: given }: Golden): Data {
  const weights = given === null ? {} : { weights: Float64Array.from(given) };
  if (task === "regression") {
    const values = Float64Array.from(truth);
    return { task, truth: values, predicted: values, ...weights };
  }
  if (task === "multilabel-classification") {
    const marks = Uint8Array.from(truth);
    return { task, labels: classes, truth: marks, predicted: marks, scores: null, ...weights };
  }
  const labels = Int32Array.from(truth);
  return { task, classes, truth: labels, predicted: labels, scores: null, ...weights };
}

function expectNear(values: ArrayLike<number>, expected: readonly number[]) {
  expect(values).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs((values[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(value)),
    );
  });
}

it.each(goldens)("answers as scikit-learn's dummy: $task, $name", (golden) => {
  const dummy = dummyOf(rowsOf(golden));
  expectNear(dummy.predicted, golden.predicted);
  if (golden.scores !== null)
    expectNear("scores" in dummy ? (dummy.scores?.values ?? []) : [], golden.scores);
  for (const [name, value] of Object.entries(golden.expected)) {
    const measured = measure(name, dummy).value;
    expect(Math.abs((measured ?? Number.NaN) - value), name).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(value)),
    );
  }
});

describe("a model is compared with it on the same rows", () => {
  it.each(goldens.filter(({ name }) => name.includes("weighted")))("$task, $name", (golden) => {
    const metric = golden.task === "regression" ? "mean_absolute_error" : "accuracy";
    const data = rowsOf(golden);
    const { value, baseline, interval } = compare(metric, data, dummyOf(data));
    expect(baseline).toBeCloseTo(measure(metric, dummyOf(data)).value ?? Number.NaN, 12);
    expect(Math.abs(value ?? 0)).toBeGreaterThan(0);
    expect(interval).not.toBeNull();
  });
});

it("has nothing to say of no rows, and of rows without weight", () => {
  const empty = { task: "regression", truth: new Float64Array(), predicted: new Float64Array() } as const;
  expect(dummyOf(empty).predicted).toHaveLength(0);
  const weightless = { ...empty, truth: Float64Array.of(1), weights: Float64Array.of(0) };
  expect(measure("r2", dummyOf({ ...weightless, predicted: Float64Array.of(1) })).reason).toMatch(
    /weights sum to 0/,
  );
});
