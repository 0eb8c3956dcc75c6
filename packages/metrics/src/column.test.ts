import { describe, expect, it } from "vitest";
import { compareColumns, measureColumn } from "./column.ts";
import type { Classification, Regression } from "./data.ts";
import { measure } from "./measure.ts";
import { compare } from "./paired/compare.ts";
import { xoshiro256 } from "./random/xoshiro.ts";

// Columns of losses and of hits must tell what the metrics tell that are their means, which goldens hold.
const ROWS = 60;
const random = xoshiro256(17);
const numbers = () => Float64Array.from({ length: ROWS }, () => random.next() * 4 - 1);
const truth = numbers();
const [mine, theirs] = [numbers(), numbers()];
// One row without an error each: how far a row can lie off is told by the largest loss, and of columns by their range.
mine[0] = theirs[0] = truth[0] ?? 0;
const regression = (predicted: Float64Array, weights?: Float64Array): Regression => ({
  task: "regression",
  truth,
  predicted,
  ...(weights ? { weights } : {}),
});
const errors = (predicted: Float64Array) =>
  predicted.map((value, row) => Math.abs(value - (truth[row] ?? 0)));
const labels = Int32Array.from(truth, (value) => (value > 0.5 ? 1 : 0));
const marks = (values: Float64Array) => Int32Array.from(values, (value) => (value > 0.5 ? 1 : 0));
const classifier = (predicted: Int32Array, weights?: Float64Array): Classification => ({
  task: "binary-classification",
  classes: 2,
  truth: labels,
  predicted,
  scores: null,
  ...(weights ? { weights } : {}),
});
const hits = (predicted: Int32Array) => Float64Array.from(predicted, (k, row) => (k === labels[row] ? 1 : 0));

const weights = Float64Array.from({ length: ROWS }, (_, row) => row % 4);
const groups = Int32Array.from({ length: ROWS }, (_, row) => row % 13);
describe.each([
  ["plain", undefined, undefined],
  ["weighted", weights, undefined],
  ["clustered", undefined, groups],
  ["both", weights, groups],
] as const)("a column is measured and compared as the metric it is, %s", (_name, weights, groups) => {
  const design = { ...(weights ? { weights } : {}), ...(groups ? { groups } : {}) };
  const options = groups ? { groups } : {};

  it("losses", () => {
    expect(measureColumn(errors(mine), design)).toEqual(
      measure("mean_absolute_error", regression(mine, weights), options),
    );
    const {
      contrasts: _,
      metric,
      ...own
    } = compareColumns("cost", "lower", { candidate: errors(mine), baseline: errors(theirs) }, design);
    const {
      contrasts,
      metric: __,
      ...known
    } = compare("mean_absolute_error", regression(mine, weights), regression(theirs, weights), options);
    expect([metric, own]).toEqual(["cost", known]);
    expect(contrasts.difference?.above(0)).toBeGreaterThan(0);
  });

  it("hits", () => {
    const [now, before] = [marks(mine), marks(theirs)];
    expect(measureColumn(hits(now), design)).toEqual(measure("accuracy", classifier(now, weights), options));
    const {
      contrasts: _,
      metric,
      ...own
    } = compareColumns("right", "higher", { candidate: hits(now), baseline: hits(before) }, design);
    const {
      contrasts,
      metric: __,
      ...known
    } = compare("accuracy", classifier(now, weights), classifier(before, weights), options);
    expect([metric, own]).toEqual(["right", known]);
    expect(contrasts.difference?.below(0)).toBeGreaterThan(0);
  });
});

it("takes groups from the options as the metrics do", () => {
  expect(measureColumn(mine, {}, { groups })).toEqual(measureColumn(mine, { groups }));
});

it("is of numbers of any sign, and its interval moves with them", () => {
  const here = measureColumn(mine.map((value) => value - 10));
  const there = measureColumn(mine);
  expect(here.value).toBeCloseTo((there.value ?? 0) - 10, 12);
  expect(here.interval?.low).toBeCloseTo((there.interval?.low ?? 0) - 10, 12);
  expect(here.interval?.high).toBeCloseTo((there.interval?.high ?? 0) - 10, 12);
});

it("compares marks with other numbers as numbers", () => {
  const compared = compareColumns("m", "higher", { candidate: hits(marks(mine)), baseline: theirs });
  expect(compared.interval?.method).toBe("skewness-adjusted-t");
});

it("bounds what no row shows by how far the rows lie apart", () => {
  const { interval, value } = compareColumns("m", "higher", { candidate: mine, baseline: mine });
  expect(value).toBe(0);
  expect(interval?.low).toBeLessThan(-0.1);
  const constant = new Float64Array(9).fill(3);
  expect(compareColumns("m", "higher", { candidate: constant, baseline: constant }).reason).toMatch(
    /no row differs/,
  );
});

it.each([
  ["no rows", [], /no rows/],
  ["NaN", [1, Number.NaN], /row 1 is NaN/],
  ["infinity", [Number.NEGATIVE_INFINITY, 1], /row 0 is -Infinity/],
  ["a sum beyond all numbers", [1.7e308, 1.7e308, 2], /beyond the largest number/],
])("has no value of %s, and says so", (_name, values, reason) => {
  const column = Float64Array.from(values);
  const measured = measureColumn(column);
  expect([measured.value, measured.interval]).toEqual([null, null]);
  expect(measured.reason).toMatch(reason);
  expect(compareColumns("m", "higher", { candidate: column, baseline: column }).value).toBeNull();
});

describe("refuses", () => {
  const pair = { candidate: mine, baseline: theirs };
  it.each([
    ["a metric without a direction", () => compareColumns("m", "up" as "higher", pair), "input-invalid"],
    [
      "columns of other rows",
      () => compareColumns("m", "lower", { ...pair, baseline: new Float64Array(3) }),
      "predictions-invalid",
    ],
    [
      "weights of other rows",
      () => measureColumn(mine, { weights: new Float64Array(3) }),
      "predictions-invalid",
    ],
    ["certainty", () => measureColumn(mine, {}, { confidence: 1 }), "input-invalid"],
  ])("%s", (_name, attempt, code) => {
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });
});
