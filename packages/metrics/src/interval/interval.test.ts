import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measure } from "../measure.ts";
import { percentiles } from "./bootstrap.ts";
import { areaInterval } from "./delong.ts";
import { normalQuantile, studentQuantile } from "./distribution.ts";
import { skewedBounds, spreadOf } from "./mean.ts";
import { medianRanks } from "./median.ts";
import { wilson } from "./wilson.ts";

// Written by test/fixtures/metrics/goldens.py with scipy and numpy.
const path = new URL("../../../../test/fixtures/metrics/goldens.json", import.meta.url);
const { intervals } = JSON.parse(readFileSync(path, "utf8")) as {
  intervals: {
    wilson: { hits: number; n: number; confidence: number; bounds: [number, number] }[];
    median: { n: number; confidence: number; ranks: [number, number] | null }[];
    normal: [p: number, quantile: number][];
    student: [p: number, df: number, quantile: number][];
    perfect: { positives: number; negatives: number; low: number }[];
    delong: { positive: number[]; negative: number[]; area: number; bounds: [number, number] }[];
  };
};

function near(actual: number | undefined, expected: number | undefined): void {
  expect(actual).toBeCloseTo(expected ?? Number.NaN, 9);
}

describe("quantiles equal scipy's", () => {
  it.each(intervals.normal)("normal, p = %s", (p, quantile) => near(normalQuantile(p), quantile));
  it.each(intervals.student)("Student's t, p = %s, df = %s", (p, df, quantile) =>
    near(studentQuantile(p, df) / quantile, 1),
  );
});

it.each(intervals.wilson)(
  "wilson of $hits in $n at $confidence equals scipy's",
  ({ hits, n, confidence, bounds }) => {
    const [low, high] = wilson(hits, n, confidence);
    near(low, bounds[0]);
    near(high, bounds[1]);
  },
);

it.each(intervals.median)("ranks around the median of $n at $confidence", ({ n, confidence, ranks }) => {
  expect(medianRanks(n, confidence)).toEqual(ranks);
});

it.each(intervals.delong)(
  "delong of $area equals every pair compared",
  ({ positive, negative, area, bounds }) => {
    const truth = Int32Array.from([...positive.map(() => 1), ...negative.map(() => 0)]);
    const values = Float64Array.from([...positive, ...negative]);
    const scores = { kind: "ranking" as const, width: 1, values };
    const measured = measure("roc_auc", {
      task: "binary-classification",
      classes: 2,
      truth,
      predicted: truth,
      scores,
    });
    near(measured.value ?? undefined, area);
    near(measured.interval?.low, bounds[0]);
    near(measured.interval?.high, bounds[1]);
  },
);

it.each(intervals.perfect)("bounds a perfect area of $positives and $negatives rows", ({ low, ...sides }) => {
  const bounds = areaInterval(1, { value: 0, df: 0, worth: 0 }, sides, 0.95);
  near(bounds[0], low);
  expect(bounds[1]).toBe(1);
});

it.each([
  ["equal rows", [2, 2, 2]],
  ["one row", [2]],
])("tells no spread of a mean from %s", (_name, rows) => {
  expect(spreadOf(Float64Array.from(rows), 2)).toBeNull();
});

it("is Student's for rows without skewness", () => {
  const spread = spreadOf(Float64Array.of(1, 2, 3), 2);
  const bounds = spread === null ? [] : skewedBounds(spread, 0.025);
  near(bounds[0], 2 - 4.302652729696142 / Math.sqrt(3));
});

it("tells no percentiles when one resample in ten has no value", () => {
  const values = Float64Array.from({ length: 200 }, (_, i) => (i % 10 === 0 ? Number.NaN : i));
  expect(percentiles(values, 0.95)).toBeNull();
});
