// What has no value must not get one from the last digit of a sum.
import { describe, expect, it } from "vitest";
import { measure, measureAll } from "./measure.ts";

const weightsOf = (rows: number, seed: number) =>
  Float64Array.from({ length: rows }, (_, row) => 0.1 + ((seed * 7919 + row * 104_729) % 1000) / 500);

describe("of a truth that is one number", () => {
  const names = ["r2", "explained_variance", "d2_absolute_error_score"];
  it.each([
    [0.1, 3],
    [0.1, 10],
    [0.7, 50],
    [3.3, 200],
    [1e-5, 1000],
    [19.99, 60],
    [-1e300, 7],
  ])("%s in %s rows nothing is explained", (value, rows) => {
    const truth = new Float64Array(rows).fill(value);
    for (const predicted of [truth, truth.map((one, row) => one + (row % 3))])
      for (const weights of [{}, { weights: weightsOf(rows, 1) }])
        for (const [name, measured] of measureAll(names, {
          task: "regression",
          truth,
          predicted,
          ...weights,
        }))
          expect([name, measured.value, measured.reason]).toEqual([name, null, "the truth is constant"]);
  });

  it("whatever rows without weight say", () => {
    const data = {
      task: "regression" as const,
      truth: Float64Array.of(5, 0.1, 0.1, 0.1),
      predicted: Float64Array.of(1, 2, 3, 4),
      weights: Float64Array.of(0, 1, 2, 3),
    };
    for (const name of names) expect(measure(name, data).value).toBeNull();
    expect(measure("r2", { ...data, weights: Float64Array.of(1e-3, 1, 2, 3) }).value).not.toBeNull();
  });
});

const labels = (truth: Int32Array, predicted: Int32Array, weights: Float64Array) => ({
  task: "binary-classification" as const,
  classes: 2,
  truth,
  predicted,
  scores: null,
  weights,
});

it("no agreement is beyond chance where labels and predictions are one class, however they weigh", () => {
  const ones = new Int32Array(40).fill(1);
  const found = Array.from({ length: 200 }, (_, seed) =>
    measureAll(["cohen_kappa", "matthews_corrcoef"], labels(ones, ones, weightsOf(40, seed)), {
      resamples: 200,
    }),
  );
  expect(found.flatMap((one) => [...one.values()].filter(({ value }) => value !== null))).toEqual([]);
  const zeros = new Int32Array(40);
  expect(measure("cohen_kappa", labels(ones, zeros, weightsOf(40, 1))).value).toBe(0);
});

it.each([1e-320, 1e-200, 1e-100, 1e-60, 1e60, 1e78, 1e100, 1e200, 1e300])(
  "agreement is the same where every row weighs %s",
  (weight) => {
    const truth = Int32Array.of(0, 0, 1, 1, 0, 1, 0, 1);
    const predicted = Int32Array.of(0, 1, 1, 1, 0, 0, 0, 1);
    for (const name of ["matthews_corrcoef", "cohen_kappa"]) {
      const { value, interval } = measure(name, labels(truth, predicted, new Float64Array(8).fill(weight)));
      expect(value).toBeCloseTo(0.5, 3);
      expect(interval?.low).toBeLessThan(0.5);
    }
  },
);
