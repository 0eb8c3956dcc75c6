import type { ClassPredictions, Predictions, ValuePredictions } from "@modelgate/inference";
import type { Clause, Problem } from "@modelgate/schema";
import { expect, it } from "vitest";
import { evaluate } from "./index.ts";

const settings = { confidence: 0.95, seed: 1, resamples: 200 };

function clause(metric: string, kind: "min" | "max", value: number, more: Partial<Clause> = {}): Clause {
  return { metric, dataset: null, limit: { kind, value }, tier: "required", ...more };
}

/** Twenty rows of three classes, eighteen right. */
function labels(more: Partial<ClassPredictions> = {}): ClassPredictions {
  const truth = Int32Array.from({ length: 20 }, (_, row) => row % 3);
  const predicted = truth.map((label, row) => (row < 2 ? (label + 1) % 3 : label));
  const task = "multiclass-classification";
  return {
    task,
    classes: ["a", "b", "c"],
    truth,
    predicted,
    scores: null,
    rows: 20,
    invalid: 0,
    ids: null,
    carried: new Map(),
    ...more,
  };
}

function values(predicted: number[], invalid = 0): ValuePredictions {
  const truth = Float64Array.from(predicted, (_, row) => row);
  const rows = predicted.length;
  return {
    task: "regression",
    truth,
    predicted: Float64Array.from(predicted),
    rows,
    invalid,
    ids: null,
    carried: new Map(),
  };
}

const unreadable: Problem = { code: "dataset-unreadable", message: "b.csv: no rows", hint: "Give rows." };
const one = (predictions: Predictions) => [{ dataset: "test", predictions }];

it("applies a clause without a data set to all, and one with a name to that one", () => {
  const outcomes = [
    { dataset: "a", predictions: labels() },
    { dataset: "b", predictions: labels() },
  ];
  const clauses = [clause("accuracy", "min", 0.9), clause("f1_macro", "min", 0.99, { dataset: "b" })];
  const { checks, measurements, problems } = evaluate(outcomes, clauses, settings);
  expect(problems).toEqual([]);
  expect(checks.map(({ id, effect }) => [id, effect])).toEqual([
    ["a/accuracy/min", "pass"],
    ["b/accuracy/min", "pass"],
    ["b/f1_macro/min", "fail"],
  ]);
  expect(new Set(measurements.map(({ id }) => id)).size).toBe(measurements.length);
  for (const { measurement } of checks) expect(measurements.map(({ id }) => id)).toContain(measurement);
  const judged = measurements.find(({ id }) => id === checks[2]?.measurement);
  expect(judged).toMatchObject({ metric: "f1_macro", dataset: "b" });
});

it("measures one data set when the other cannot be read, and says the fault once", () => {
  const outcomes = [
    { dataset: "a", predictions: labels() },
    { dataset: "b", problems: [unreadable] },
    { dataset: "c", problems: [unreadable] },
  ];
  const { checks, measurements, problems } = evaluate(outcomes, [clause("accuracy", "min", 0.9)], settings);
  expect(checks.map(({ id, effect }) => [id, effect])).toEqual([
    ["a/accuracy/min", "pass"],
    ["b/accuracy/min", "error"],
    ["c/accuracy/min", "error"],
  ]);
  expect(measurements.every(({ dataset }) => dataset === "a")).toBe(true);
  expect(problems).toEqual([unreadable]);
});

it("cannot judge without a clause, yet measures", () => {
  const { checks, measurements, problems } = evaluate(one(labels()), [], settings);
  expect([checks, problems.map(({ code }) => code)]).toEqual([[], ["input-invalid"]]);
  expect(measurements.length).toBeGreaterThan(3);
});

it.each([
  ["of a name that was not evaluated", one(labels()), "tset"],
  ["when nothing was", [], null],
])("cannot judge a clause on a data set %s", (_name, outcomes, dataset) => {
  const at = { path: "modelgate.yml", line: 3 };
  const { checks, problems } = evaluate(outcomes, [clause("accuracy", "min", 0, { dataset, at })], settings);
  expect(checks).toMatchObject([{ effect: "error", measurement: null }]);
  expect(problems).toMatchObject([{ code: "input-invalid", at }]);
});

it("fails, and does not err, when a prediction is NaN or infinite", () => {
  const predictions = labels({ predicted: labels().predicted.with(3, -1), invalid: 1 });
  const { checks, measurements, problems } = evaluate(
    one(predictions),
    [clause("accuracy", "min", 0)],
    settings,
  );
  expect(problems).toEqual([]);
  expect(checks).toMatchObject([{ verdict: "fail", effect: "fail" }]);
  expect(checks[0]?.message).toContain("1 of 20 predictions are NaN or infinite");
  expect(measurements.every(({ value, n }) => value === null && n === 20)).toBe(true);
});

it.each([
  ["sums beyond the largest double", values([1e308, -1e308, 1e308, -1e308])],
  ["values that are infinite", values([1, Number.POSITIVE_INFINITY, 2], 1)],
  ["one row", values([1])],
])("holds finite numbers only: %s", (_name, predictions) => {
  const clauses = [clause("mean_squared_error", "max", 1)];
  const { measurements, checks } = evaluate(one(predictions), clauses, settings);
  const numbers = measurements.flatMap(({ value, interval }) => [value, interval?.low, interval?.high]);
  expect(numbers.filter((n) => typeof n === "number" && !Number.isFinite(n))).toEqual([]);
  for (const { value, reason } of measurements) if (value === null) expect(reason).toBeTruthy();
  if (measurements.some(({ value, metric }) => metric === "mean_squared_error" && value === null))
    expect(checks[0]?.effect).toBe("fail");
});

it("asks what scores are before it judges probabilities, and still judges the rest", () => {
  const scores = { kind: "ranking", width: 3, values: new Float64Array(60), precision: "float32" } as const;
  const clauses = [clause("log_loss", "max", 1), clause("accuracy", "min", 0.5)];
  const { checks, problems } = evaluate(one(labels({ scores })), clauses, settings);
  expect(checks.map(({ effect }) => effect)).toEqual(["error", "pass"]);
  expect(problems).toMatchObject([{ code: "outputs-ambiguous" }]);
});

it("fails a metric of scores where there are labels only", () => {
  const { checks, problems } = evaluate(one(labels()), [clause("log_loss", "max", 99)], settings);
  expect([checks[0]?.effect, problems]).toEqual(["fail", []]);
});

it("keeps going when arrays do not belong together", () => {
  const broken = { dataset: "broken", predictions: labels({ predicted: new Int32Array(3) }) };
  const outcomes = [broken, { dataset: "whole", predictions: labels() }];
  const { checks, problems } = evaluate(outcomes, [clause("accuracy", "min", 0.9)], settings);
  expect(checks.map(({ effect }) => effect)).toEqual(["error", "pass"]);
  expect(problems).toMatchObject([
    { code: "predictions-invalid", message: expect.stringMatching(/^data set "broken": /u) },
  ]);
});

it("tells two limits of one kind apart", () => {
  const clauses = [clause("accuracy", "min", 0.9), clause("accuracy", "min", 0.99, { tier: "advisory" })];
  const { checks } = evaluate(one(labels()), clauses, settings);
  expect(checks.map(({ id, effect }) => [id, effect])).toEqual([
    ["test/accuracy/min", "pass"],
    ["test/accuracy/min#2", "warn"],
  ]);
});
