import { expect, it } from "vitest";
import { degreesOf } from "./degrees.ts";
import { moderated } from "./delong.ts";

it.each([
  ["normal rows are worth n - 1", 200, 3, 199],
  ["rows of less kurtosis are worth no more", 200, 1.8, 199],
  ["exponential rows, of kurtosis 9", 200, 9, 2 / (9 / 200 - 197 / 200 / 199)],
  ["one row of 200 that carries all", 200, 198 + 1 / 199, 2 / (198 / 200 + 1 / 199 / 200 - 197 / 200 / 199)],
])("%s", (_name, n, kurtosis, expected) => {
  expect(degreesOf(n, kurtosis)).toBeCloseTo(expected, 2);
});

it("moderates a variance between its own and that of exponential scores, by degrees of freedom", () => {
  const sides = { positives: 20, negatives: 180 };
  const prior = moderated(0.95, { value: 0, df: 19, worth: 1e-12 }, sides).value;
  const seen = { value: prior / 4, df: 19, worth: 6 };
  expect(moderated(0.95, seen, sides)).toMatchObject({ df: 8, worth: 8 });
  expect(moderated(0.95, seen, sides).value).toBeCloseTo((6 * seen.value + 2 * prior) / 8, 15);
  const certain = { value: 0, df: Infinity, worth: Infinity };
  expect(moderated(1, certain, sides)).toEqual(certain);
});
