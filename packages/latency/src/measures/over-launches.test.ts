import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { judgeAbsolute, outerRank, overLaunches } from "./over-launches.ts";

type Goldens = { medians: { n: number; alpha: number; rank: number }[] };
const path = new URL("../../../../test/fixtures/latency/goldens.json", import.meta.url);
const { medians } = JSON.parse(readFileSync(path, "utf8")) as Goldens;

it("takes the ranks that scipy's binomial gives", () => {
  expect(medians.length).toBeGreaterThan(20);
  for (const { n, alpha, rank } of medians) expect(outerRank(n, alpha / 2), `${n} ${alpha}`).toBe(rank);
});

const eight = [5, 1, 4, 2, 3, 8, 7, 6];

it("spans eight launches from the least to the greatest", () => {
  expect(overLaunches(eight)).toEqual({
    value: 4.5,
    interval: { low: 1, high: 8, confidence: 0.99, method: "order-statistic" },
    launches: 8,
  });
});

it.each([
  ["seven", eight.slice(1), 4, 7],
  ["none", [], null, 0],
])("has no interval of %s", (_name, values, value, launches) => {
  expect(overLaunches(values)).toEqual({ value, interval: null, launches });
});

it("judges the first eight of nine, and eleven of eleven", () => {
  expect(overLaunches([...eight, 99])).toMatchObject({ launches: 8, interval: { high: 8 } });
  expect(overLaunches([...eight, 97, 98, 99])).toMatchObject({ launches: 11, interval: { high: 99 } });
});

it("refuses what is no number", () => {
  expect(() => overLaunches([1, Number.NaN])).toThrow(/finite/);
});

it.each([
  ["max", 8, "pass"],
  ["max", 7.99, "inconclusive"],
  ["max", 1, "inconclusive"],
  ["max", 0.99, "fail"],
  ["min", 1, "pass"],
  ["min", 1.01, "inconclusive"],
  ["min", 8, "inconclusive"],
  ["min", 8.01, "fail"],
] as const)("judges 1 to 8 by %s %s", (kind, value, verdict) => {
  expect(judgeAbsolute(overLaunches(eight), { kind, value }).verdict).toBe(verdict);
});

it("is inconclusive with seven launches far beyond the limit", () => {
  const found = judgeAbsolute(overLaunches(eight.slice(1)), { kind: "max", value: 0.1 });
  expect(found).toEqual({ verdict: "inconclusive", because: "a verdict needs 8 launches, there are 7" });
});

it("refuses a limit that is no number", () => {
  expect(() => judgeAbsolute(overLaunches(eight), { kind: "max", value: Number.NaN })).toThrow(
    /max: expected/,
  );
});
