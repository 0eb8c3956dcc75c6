import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Classification } from "../data.ts";
import { measure } from "../measure.ts";

// Written by test/fixtures/metrics/precision.py with scikit-learn: a forest's probabilities, of which some are 0 or 1.
type Golden = {
  precision: string;
  classes: number;
  truth: number[];
  values: number[];
  expected: number;
  direct: number;
};
const path = new URL("../../../../test/fixtures/metrics/precision.json", import.meta.url);
const goldens = JSON.parse(readFileSync(path, "utf8")) as Golden[];

function rowsOf({ classes, truth, values }: Golden, precision?: string): Classification {
  const labels = Int32Array.from(truth);
  const scores = {
    kind: "probabilities" as const,
    width: classes === 2 ? 1 : classes,
    values: Float64Array.from(values),
    ...(precision === undefined ? {} : { precision }),
  };
  const task = classes === 2 ? "binary-classification" : "multiclass-classification";
  return { task, classes, truth: labels, predicted: labels, scores };
}

it.each(goldens)("clips by the epsilon of $precision, $classes classes", (golden) => {
  const { value } = measure("log_loss", rowsOf(golden, golden.precision));
  expect(Math.abs((value ?? 0) - golden.expected)).toBeLessThan(1e-12);
  // scikit-learn takes the logarithms in the type itself: as near as that type can tell.
  const epsilon = { float64: 1e-12, float32: 1e-5, float16: 1e-2 }[golden.precision] ?? 0;
  expect(Math.abs((value ?? 0) / golden.direct - 1)).toBeLessThan(epsilon);
});

it.each([undefined, "bfloat16", "constructor", ""])("takes the precision %j for float64", (precision) => {
  const golden = goldens.find((each) => each.precision === "float64" && each.classes === 3);
  if (golden === undefined) expect.fail("no golden of float64");
  const { value } = measure("log_loss", rowsOf(golden, precision));
  expect(Math.abs((value ?? 0) - golden.expected)).toBeLessThan(1e-12);
});
