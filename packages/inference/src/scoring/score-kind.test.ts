import { describe, expect, it } from "vitest";
import { couldBe, inferKind, shapeOf, toProbabilities } from "./score-kind.ts";

const rows = (...values: number[]) => Float64Array.from(values);
const [NaNs, inf] = [Number.NaN, Number.POSITIVE_INFINITY];

describe("infers from values", () => {
  it.each([
    ["probabilities", 2, rows(0.25, 0.75, 1, 0), null, "probabilities"],
    ["probabilities that float32 rounded above 1", 2, rows(1.0000002, -1.2e-7), null, "probabilities"],
    ["probabilities of half precision", 2, rows(0.2502, 0.7505), null, "probabilities"],
    ["logits", 2, rows(-1, 2, 3, 0.5), null, "logits"],
    ["logits just outside", 2, rows(1.0002, -0.0002), null, "logits"],
    [
      "log-probabilities",
      2,
      rows(Math.log(0.25), Math.log(0.75), Math.log(0.5), Math.log(0.5)),
      null,
      "log-probabilities",
    ],
    ["negative logits", 2, rows(-1, -2), null, "logits"],
    ["shares that do not sum to one", 2, rows(0.2, 0.3), null, null],
    ["one score outside", 1, rows(0.2, 1.5), null, "logits"],
    ["one score inside", 1, rows(0.2, 0.7), null, null],
    ["one score of a sigmoid", 1, rows(0.2, 0.7), "Sigmoid", "probabilities"],
    ["one score of a Gemm", 1, rows(0.2, 0.7), "Gemm", "logits"],
    ["one score of something else", 1, rows(0.2, 0.7), "Identity", null],
    ["one score that nothing made, on a scale of its own", 1, rows(412, 655), null, null],
    ["one score that nothing made, just within a sigmoid's reach", 1, rows(30, -700), null, "logits"],
    ["one score that nothing made, too low for a sigmoid", 1, rows(-0.5, -701), null, null],
    ["one far score of an operator", 1, rows(412, 655), "Add", "logits"],
    ["two scores that nothing made, in per cent", 2, rows(30, 70, 85, 15), null, null],
    ["two far scores side by side", 2, rows(412, 420), null, "logits"],
    ["three far scores", 3, rows(0, 40, 90), null, "logits"],
  ] as const)("%s", (_name, width, values, producer, kind) => {
    expect(inferKind(shapeOf(values, width), width, producer)).toBe(kind);
  });
});

it.each([
  ["NaN", rows(0.5, 0.5, NaNs, 0.5), 2, 1],
  ["infinity", rows(0.5, 0.5, 0.5, -inf), 2, 1],
  ["a row of nothing else", rows(NaNs, NaNs, inf, inf), 2, 2],
  ["single scores", rows(0.5, NaNs, 0.5), 1, 1],
  ["no rows", rows(), 3, 0],
])("counts rows with %s", (_name, values, width, invalid) => {
  expect(shapeOf(values, width).invalid).toBe(invalid);
});

it("judges the sum of the rows that have one", () => {
  expect(shapeOf(rows(0.25, 0.75, NaNs, 0.9), 2)).toMatchObject({ sums: true, unit: true });
});

it.each([
  ["probabilities", 2, rows(0.25, 0.75), true],
  ["probabilities", 2, rows(0.25, 0.7), false],
  ["probabilities", 1, rows(0.25, 0.7), true],
  ["probabilities", 1, rows(1.1), false],
  ["log-probabilities", 2, rows(Math.log(0.25), Math.log(0.75)), true],
  ["log-probabilities", 2, rows(-1, -2), false],
  ["log-probabilities", 1, rows(-1, 0), true],
  ["log-probabilities", 1, rows(0.5), false],
  ["logits", 2, rows(0.25, 0.75), true],
] as const)("%s, %i a row, could be %j: %s", (kind, width, values, expected) => {
  expect(couldBe(shapeOf(values, width), width, kind)).toBe(expected);
});

it.each([
  ["softmax", "logits", 2, rows(1000, 1000 + Math.log(3)), [0.25, 0.75]],
  ["softmax of equals", "logits", 3, rows(-5e300, -5e300, -5e300), [1 / 3, 1 / 3, 1 / 3]],
  ["sigmoid", "logits", 1, rows(0, -Math.log(3), 800, -800), [0.5, 0.25, 1, 0]],
  ["exponentials of a row", "log-probabilities", 2, rows(Math.log(0.25), Math.log(0.75)), [0.25, 0.75]],
  ["exponentials", "log-probabilities", 1, rows(Math.log(0.25), 0, 1e-9), [0.25, 1, 1]],
  ["what rounding left outside", "probabilities", 2, rows(1.0000002, -1.2e-7), [1, 0]],
] as const)("makes probabilities: %s", (_name, kind, width, values, expected) => {
  toProbabilities(values, width, kind);
  expect(values.length).toBe(expected.length);
  for (const [index, value] of expected.entries()) expect(values[index]).toBeCloseTo(value, 12);
});

it.each(["logits", "probabilities", "log-probabilities"] as const)("keeps NaN as it is: %s", (kind) => {
  for (const width of [1, 2]) {
    const values = rows(NaNs, 0.5);
    toProbabilities(values, width, kind);
    expect(values[0]).toBeNaN();
  }
});
