import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { queriesNeeded, tailBound } from "./tail.ts";

type Goldens = { queries: { percentile: number; over: number; queries: number }[] };
const path = new URL("../../../../test/fixtures/latency/goldens.json", import.meta.url);
const { queries } = JSON.parse(readFileSync(path, "utf8")) as Goldens;

it("needs as many queries as scipy's binomial says", () => {
  for (const { percentile, over, queries: needed } of queries)
    expect(queriesNeeded(percentile, over), `p${percentile}, ${over}`).toBe(needed);
});

// What LoadGen's own code gives for c = 0.99 and no tolerance (research/performance.md A1).
it.each([
  [50, [7, 11, 14, 22, 35]],
  [90, [44, 64, 81, 127, 197]],
  [95, [90, 130, 165, 259, 398]],
  [99, [459, 662, 838, 1307, 2010]],
  [99.9, [4603, 6636, 8403, 13105, 20140]],
])("needs LoadGen's number of queries for p%s", (percentile, expected) => {
  expect([0, 1, 2, 5, 10].map((over) => queriesNeeded(percentile, over))).toEqual(expected);
});

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

it.each([
  ["one too few", 63, 90, null],
  ["just enough: the greatest", 64, 90, 64],
  ["one short of the next", 80, 90, 80],
  ["enough for two over it: the second greatest", 81, 90, 80],
  ["p99 of as many as MLPerf asks for", 662, 99, 662],
  ["p99 of one fewer", 661, 99, null],
  ["none at all", 0, 99, null],
])("bounds by the greatest that may be over: %s", (_name, n, percentile, ms) => {
  expect(tailBound(upTo(n), percentile).ms).toBe(ms);
});

it("says how many queries are missing", () => {
  expect(tailBound(upTo(400), 99)).toEqual({
    percentile: 99,
    ms: null,
    kind: "upper-bound",
    reason: "needs 662 queries, there are 400: 262 are missing",
  });
});

it.each([
  ["a time of nothing", [0, ...upTo(99)]],
  ["no number", [Number.NaN, ...upTo(99)]],
  ["an endless one", [...upTo(99), Number.POSITIVE_INFINITY]],
])("refuses %s", (_name, samples) => {
  expect(() => tailBound(samples, 90)).toThrow(/p90: expected times above 0/);
});

it.each([0, 100, -1, Number.NaN])("refuses a percentile of %s", (percentile) => {
  expect(() => tailBound(upTo(100), percentile)).toThrow(/percentile/);
});
