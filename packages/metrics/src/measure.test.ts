import { describe, expect, it } from "vitest";
import type { Classification, Regression } from "./data.ts";
import { measure, measureAll } from "./measure.ts";
import { metricsFor } from "./table.ts";

const binary = (given: Partial<Classification> = {}): Classification => ({
  task: "binary-classification",
  classes: 2,
  truth: Int32Array.of(0, 1, 1, 0, 1, 0),
  predicted: Int32Array.of(0, 1, 0, 0, 1, 1),
  scores: { kind: "probabilities", width: 1, values: Float64Array.of(0.1, 0.8, 0.4, 0.2, 0.9, 0.6) },
  ...given,
});
const scored = (values: number[], kind: "probabilities" | "ranking" = "probabilities") =>
  binary({ scores: { kind, width: 1, values: Float64Array.from(values) } });
const regression = (truth: number[], predicted: number[]): Regression => ({
  task: "regression",
  truth: Float64Array.from(truth),
  predicted: Float64Array.from(predicted),
});
const empty = binary({ truth: new Int32Array(), predicted: new Int32Array(), scores: null });

describe("a metric without a value says why", () => {
  it.each([
    ["no rows", "accuracy", empty, /no rows/],
    ["no scores", "roc_auc", binary({ scores: null }), /needs ranking.*labels only/],
    ["a ranking for probabilities", "log_loss", scored([1, 2, 3, 4, 5, 6], "ranking"), /ranking only/],
    ["NaN among scores", "roc_auc", scored([0, 1, Number.NaN, 0, 0, 0]), /row 2 is NaN/],
    ["infinite scores", "average_precision", scored([0, 1, Infinity, 0, 0, 0], "ranking"), /row 2 is Inf/],
    ["a probability above 1", "log_loss", scored([0, 1, 1.5, 0, 0, 0]), /row 2 is 1.5/],
    ["a NaN prediction", "max_error", regression([1, 2], [1, Number.NaN]), /prediction of row 1/],
    ["a sum beyond all numbers", "mean_squared_error", regression([1e200, 0], [-1e200, 0]), /beyond/],
    ["a logarithm of nothing", "mean_squared_log_error", regression([-1, 2], [1, 2]), /not above -1/],
  ])("%s", (_name, metric, data, reason) => {
    const measured = measure(metric, data);
    expect([measured.value, measured.interval]).toEqual([null, null]);
    expect(measured.reason).toMatch(reason);
  });

  it("multiclass rows that are no probabilities", () => {
    const truth = Int32Array.of(0, 1, 2);
    const scores = { kind: "probabilities" as const, width: 3, values: new Float64Array(9).fill(0.5) };
    const data = { task: "multiclass-classification" as const, classes: 3, truth, predicted: truth, scores };
    expect(measure("log_loss", data).reason).toMatch(/row 0 sum to 1.5/);
  });
});

it("has no interval of the largest error, and says so", () => {
  const measured = measure("max_error", regression([1, 2], [1, 4]));
  expect([measured.value, measured.interval]).toEqual([2, null]);
  expect(measured.reason).toMatch(/does not bound/);
});

it.each(["accuracy", "f1", "balanced_accuracy", "matthews_corrcoef", "cohen_kappa", "f1_macro"])(
  "claims no certainty for a classifier without a mistake: the interval of %s is wide on six rows",
  (name) => {
    const perfect = binary({ predicted: Int32Array.of(0, 1, 1, 0, 1, 0) });
    const { value, interval } = measure(name, perfect);
    expect([value, interval?.high]).toEqual([1, 1]);
    // A classifier that is right on three of four rows is right on six of six in nearly a fifth of all draws (0.75⁶): an
    // interval at 95 % has to hold it.
    expect(interval?.low).toBeLessThan(0.75);
  },
);

it("measures together what it measures alone", () => {
  const names = metricsFor("binary-classification", "probabilities");
  const together = measureAll(names, binary(), { seed: 3 });
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(together.get(name), name).toEqual(measure(name, binary(), { seed: 3 }));
});

it("counts thousands of classes without a matrix of them", () => {
  const truth = Int32Array.from({ length: 100 }, (_, i) => i * 97);
  const data = {
    task: "multiclass-classification" as const,
    classes: 10_000,
    truth,
    predicted: truth,
    scores: null,
  };
  const predicted = truth.map((k, i) => (i < 10 ? k + 1 : k));
  expect(measure("f1_weighted", { ...data, predicted }, { resamples: 200 }).value).toBeCloseTo(0.9, 12);
});

describe("refuses", () => {
  it.each([
    ["fewer predictions than labels", binary({ predicted: Int32Array.of(1) })],
    ["a class that does not exist", binary({ predicted: Int32Array.of(0, 1, 0, 0, 1, 2) })],
    ["a negative class", binary({ truth: Int32Array.of(0, 1, 0, 0, 1, -1) })],
    ["scores of another shape", scored([0.5])],
    ["a binary task of three classes", binary({ classes: 3 })],
  ])("%s", (_name, data) => {
    expect(() => measure("accuracy", data)).toThrow(expect.objectContaining({ code: "predictions-invalid" }));
  });

  it.each([
    ["a metric of another task", "r2", {}],
    ["an alias", "f1_score", {}],
    ["certainty", "f1", { confidence: 1 }],
    ["half a seed", "f1", { seed: 0.5 }],
    ["a handful of resamples", "f1", { resamples: 50 }],
    ["NaN", "f1", { confidence: Number.NaN }],
  ])("%s", (_name, metric, options) => {
    expect(() => measure(metric, binary(), options)).toThrow(
      expect.objectContaining({ code: "input-invalid" }),
    );
  });
});
