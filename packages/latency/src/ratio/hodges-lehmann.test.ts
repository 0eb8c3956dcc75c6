import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hodgesLehmann, signedRankChances, signedRankInterval } from "./hodges-lehmann.ts";
import { median } from "./select.ts";

type Goldens = {
  ratios: { values: number[]; alpha: number; centre: number; interval: [number, number] | null }[];
  chances: { n: number; w: number; p: number }[];
};
const path = new URL("../../../../test/fixtures/latency/goldens.json", import.meta.url);
const { ratios, chances } = JSON.parse(readFileSync(path, "utf8")) as Goldens;

describe("against scipy", () => {
  it("has the chances of the signed-rank statistic", () => {
    expect(chances.length).toBeGreaterThan(20);
    for (const { n, w, p } of chances)
      expect((signedRankChances(n)[w] ?? 0) / p, `${n} ${w}`).toBeCloseTo(1, 12);
  });

  it("has the estimate", () => {
    expect(ratios.length).toBeGreaterThan(50);
    for (const { values, centre } of ratios) expect(hodgesLehmann(values)).toBeCloseTo(centre, 14);
  });

  it("has the interval of every shift that the exact test does not reject", () => {
    expect(ratios.filter(({ interval }) => interval === null).length).toBeGreaterThan(0);
    for (const { values, alpha, interval } of ratios) {
      const found = signedRankInterval(values, alpha);
      if (interval === null) expect(found).toBeNull();
      else {
        expect(found?.low).toBeCloseTo(interval[0], 14);
        expect(found?.high).toBeCloseTo(interval[1], 14);
      }
    }
  });
});

it.each([
  ["eight values reach 99 %: from the least to the greatest", 8, 0.01, [0, 7]],
  ["eight values do not reach 99.3 %", 8, 0.007, null],
  ["seven do not reach 99 %", 7, 0.01, null],
  ["none give none", 0, 0.01, null],
])("%s", (_name, n, alpha, expected) => {
  const found = signedRankInterval(
    Array.from({ length: n }, (_, i) => i),
    alpha,
  );
  expect(found === null ? null : [found.low, found.high]).toEqual(expected);
});

it.each([
  [[3], 3],
  [[4, 1], 2.5],
  [[5, 1, 4, 2, 3], 3],
  [[1, 1, 1, 9], 1],
  [[], Number.NaN],
])("takes the middle of %j", (values, expected) => {
  expect(median(values)).toBe(expected);
});

it("leaves the values as they were", () => {
  const values = Float64Array.of(3, 1, 2);
  median(values);
  expect([...values]).toEqual([3, 1, 2]);
});
