import { expect, it } from "vitest";
import { compare } from "./compare.ts";

it("bounds a ratio above the one seen, where all that the baseline has right weighs less than a row", () => {
  const truth = new Int32Array(60);
  const weights = Float64Array.from(truth, (_, row) => (row % 10 === 0 ? 50 : 0.1));
  const answers = (isRight: (row: number) => boolean) => {
    const predicted = truth.map((_, row) => (isRight(row) ? 0 : 1));
    return { task: "binary-classification" as const, classes: 2, truth, predicted, scores: null, weights };
  };
  const sides = [answers((row) => row !== 20), answers((row) => row % 10 === 1)] as const;
  const { relative } = compare("accuracy", ...sides);
  expect(relative?.value).toBeGreaterThan(relative?.interval.low ?? Number.NaN);
  expect(relative?.value).toBeLessThan(relative?.interval.high ?? Number.NaN);
});
