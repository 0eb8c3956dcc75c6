import { readFileSync } from "node:fs";
import type { NumberSummary } from "@modelgate/schema";
import { expect, it } from "vitest";
import { binAt } from "./bins.ts";
import { NumberFold } from "./number-fold.ts";

type Golden = Record<"name", string> & Record<"values", number[]> & Record<"min" | "max", number>;
type Column = Golden & { mean: number; variance: number; quantiles: [number, number][] };

const path = new URL("../../../test/fixtures/profile/goldens.json", import.meta.url);
const { columns } = JSON.parse(readFileSync(path, "utf8")) as { columns: Column[] };

function folded(values: readonly number[], weight = 1): NumberFold {
  const fold = new NumberFold();
  for (const value of values) fold.push(value, weight);
  return fold;
}

/** What may differ in the last digits is compared so. */
function expectAlike(got: NumberSummary, expected: NumberSummary): void {
  const { mean, variance, ...rest } = got;
  const { mean: otherMean, variance: otherVariance, ...others } = expected;
  expect(rest).toEqual(others);
  const size = Math.max(Math.abs(got.max ?? 0), Math.abs(got.min ?? 0), Number.MIN_VALUE);
  expect(Math.abs((mean ?? 0) - (otherMean ?? 0)) / size).toBeLessThan(1e-12);
  expect(Math.abs((variance ?? 0) - (otherVariance ?? 0)) / size ** 2).toBeLessThan(1e-12);
}

it.each(columns)("has numpy's moments, extremes and quantiles within the bound: $name", (golden) => {
  const got = folded(golden.values).summary();
  expect(got).toMatchObject({ count: golden.values.length, min: golden.min, max: golden.max });
  expect(Math.abs((got.mean ?? 0) / golden.mean - 1)).toBeLessThan(1e-9);
  expect(Math.abs((got.variance ?? 0) - golden.variance)).toBeLessThanOrEqual(1e-9 * golden.variance);
  expect(got.quantileError).toBeLessThanOrEqual(2 ** -4);
  for (const [at, [level, value]] of golden.quantiles.entries()) {
    const [gotLevel, estimate] = got.quantiles[at] ?? [0, 0];
    expect(gotLevel).toBe(level);
    expect(Math.abs(estimate - value)).toBeLessThanOrEqual(got.quantileError * Math.abs(value) * (1 + 1e-9));
  }
});

it.each(columns)("counts every value in the bin where it is sorted later: $name", ({ values }) => {
  const { edges, counts } = folded(values).summary().bins;
  const expected = new Array<number>(edges.length + 1).fill(0);
  for (const value of values) expected[binAt(edges, value)] = (expected[binAt(edges, value)] ?? 0) + 1;
  expect(counts).toEqual(expected);
  expect(edges.length).toBeLessThanOrEqual(20);
});

it.each(columns.filter(({ name }) => !["sparse", "flags", "constant", "far apart"].includes(name)))(
  "cuts into tenths what has no value of a tenth: $name",
  ({ values }) => {
    const { counts } = folded(values).summary().bins;
    expect(counts.length).toBeGreaterThanOrEqual(10);
    for (const count of counts) expect(count / values.length).toBeLessThan(0.2);
  },
);

it("gives a frequent value a bin of its own", () => {
  const { edges, counts } = folded([...Array(60).fill(0), ...Array(40).fill(1)]).summary().bins;
  expect(counts).toEqual([0, 60, 0, 40, 0]);
  expect([edges[0], edges[2]]).toEqual([0, 1]);
});

it.each(columns)("meets again from shards, whatever the order: $name", ({ values }) => {
  const whole = folded(values).summary();
  const shards = () => [0, 1, 2, 3].map((of) => folded(values.filter((_, at) => at % 4 === of)));
  for (const order of [
    [0, 1, 2, 3],
    [3, 1, 0, 2],
    [2, 3, 1, 0],
  ]) {
    const parts = shards();
    const all = new NumberFold();
    for (const at of order) all.merge(parts[at] ?? new NumberFold());
    expectAlike(all.summary(), whole);
  }
  const [a, b, c, d] = shards() as [NumberFold, NumberFold, NumberFold, NumberFold];
  c.merge(d);
  b.merge(c);
  a.merge(b);
  expectAlike(a.summary(), whole);
});

it("has the same quantiles and bins in any order", () => {
  for (const { values } of columns)
    expectAlike(folded(values.toReversed()).summary(), folded(values).summary());
});

it("counts a weight as so many values", () => {
  for (const { values } of columns) {
    const thrice = folded(values.flatMap((value) => [value, value, value, value])).summary();
    expectAlike(folded(values, 4).summary(), thrice);
  }
});

it("merges what is coarse with what is fine", () => {
  const wide = [1e-30, -1e30, 5, 7];
  const narrow = Array.from({ length: 1000 }, (_, at) => 1000 + at / 500);
  const whole = folded([...wide, ...narrow]).summary();
  for (const [first, second] of [
    [wide, narrow],
    [narrow, wide],
  ] as const) {
    const fold = folded(first);
    fold.merge(folded(second));
    expectAlike(fold.summary(), whole);
  }
});

it.each([
  ["nothing", [], { count: 0, missing: 0, infinite: 0, min: null, max: null, mean: null, variance: null }],
  ["nothing but NaN", [Number.NaN, Number.NaN], { count: 0, missing: 2, infinite: 0, min: null, mean: null }],
  [
    "infinities",
    [1, 1 / 0, -1 / 0],
    { count: 1, missing: 0, infinite: 2, min: 1, max: 1, mean: 1, variance: 0 },
  ],
  ["one value", [-0], { count: 1, min: -0, max: -0, variance: 0 }],
])("summarises %s", (_name, values, expected) => {
  const got = folded(values as number[]).summary();
  expect(got).toMatchObject(expected);
  expect(got.bins.counts.reduce((sum, count) => sum + count, 0)).toBe(got.count);
});

it("stays within its memory and its bound whatever the numbers are", () => {
  const everything = Array.from(
    { length: 5000 },
    (_, at) => (at % 2 === 0 ? 1 : -1) * 2 ** ((at % 250) - 125) * (1 + at / 5000),
  );
  const got = folded([...everything, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE]).summary();
  expect(got.quantileError).toBeLessThanOrEqual(2 ** -4);
  expect(got.bins.edges.every(Number.isFinite)).toBe(true);
  expect(got.variance).toBe(null);
});
