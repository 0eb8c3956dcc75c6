import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Data } from "./data.ts";
import { dummyOf } from "./dummy.ts";
import { measure } from "./measure.ts";
import { compare } from "./paired/compare.ts";

// Written by test/fixtures/metrics/dummy.py: scikit-learn's DummyClassifier(strategy="prior") and DummyRegressor, and of every
// metric the value of the best constant, found by trying them all.
type Golden = {
  name: string;
  task: Data["task"];
  classes: number;
  truth: number[];
  weights: number[] | null;
  predicted: number[];
  scores: number[] | null;
  expected: Record<string, number>;
  best: Record<string, number>;
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

/** For which metrics scikit-learn's own choice is the best: labels, then scores. */
const AS_SCIKIT: Readonly<Record<Data["task"], readonly [string, string]>> = {
  "binary-classification": ["accuracy", "log_loss"],
  "multiclass-classification": ["accuracy", "log_loss"],
  "multilabel-classification": ["hamming_loss", "roc_auc_macro"],
  regression: ["mean_squared_error", "r2"],
};

it.each(goldens)("answers as scikit-learn's dummy: $task, $name", (golden) => {
  const [ofLabels, ofScores] = AS_SCIKIT[golden.task];
  const [dummy, scored] = [dummyOf(rowsOf(golden), ofLabels), dummyOf(rowsOf(golden), ofScores)];
  expectNear(dummy.predicted, golden.predicted);
  if ("classes" in scored) expectNear(scored.scores?.values ?? [], golden.scores ?? []);
  for (const [name, value] of Object.entries(golden.expected))
    expectValue(name, name === "log_loss" ? scored : dummy, value);
});

it.each(goldens)("is the best constant for each metric: $task, $name", (golden) => {
  for (const [name, value] of Object.entries(golden.best))
    expectValue(name, dummyOf(rowsOf(golden), name), value);
});

/** Of values near 0 what counts is the unit that they are told in. */
function expectValue(name: string, data: Data, value: number) {
  const measured = measure(name, data, { resamples: 200 }).value ?? Number.NaN;
  expect(Math.abs(measured - value), `${name} ${measured} ${value}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(value)),
  );
}

describe("a model is compared with it on the same rows", () => {
  it.each(goldens.filter(({ name }) => name.includes("weighted")))("$task, $name", (golden) => {
    const metric = golden.task === "regression" ? "mean_absolute_error" : "accuracy";
    const data = rowsOf(golden);
    const { value, baseline, interval } = compare(metric, data, dummyOf(data, metric));
    expect(baseline).toBeCloseTo(measure(metric, dummyOf(data, metric)).value ?? Number.NaN, 12);
    expect(Math.abs(value ?? 0)).toBeGreaterThan(0);
    expect(interval).not.toBeNull();
  });
});

it("has nothing to say of no rows, and of rows without weight", () => {
  const empty = { task: "regression", truth: new Float64Array(), predicted: new Float64Array() } as const;
  expect(dummyOf(empty, "r2").predicted).toHaveLength(0);
  const weightless = { ...empty, truth: Float64Array.of(1), weights: Float64Array.of(0) };
  expect(measure("r2", dummyOf({ ...weightless, predicted: Float64Array.of(1) }, "r2")).reason).toMatch(
    /weights sum to 0/,
  );
});
