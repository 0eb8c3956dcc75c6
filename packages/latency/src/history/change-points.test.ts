import { xoshiro256 } from "@modelgate/metrics";
import { expect, it } from "vitest";
import { changePoints } from "./change-points.ts";

/** Values around 1 with noise of 5 %, some of them hit: as p50 of one model over weeks. */
function noisy(n: number, seed: number, level: (i: number) => number = () => 1): number[] {
  const random = xoshiro256(seed);
  return Array.from({ length: n }, (_, i) => {
    const noise = Math.exp(0.1 * (random.next() + random.next() + random.next() - 1.5));
    return level(i) * noise * (random.next() < 0.05 ? 1.5 : 1);
  });
}

it.each([
  ["a step in the middle", 40, (i: number) => (i < 20 ? 1 : 1.3), [20]],
  ["a step to faster", 40, (i: number) => (i < 15 ? 1 : 0.75), [15]],
  ["two steps", 60, (i: number) => (i < 20 ? 1 : i < 40 ? 1.3 : 1), [20, 40]],
  ["six new values at the end", 30, (i: number) => (i < 24 ? 1 : 1.5), [24]],
])("finds %s", (_name, n, level, expected) => {
  const found = changePoints(noisy(n, 7, level));
  expect(found).toHaveLength(expected.length);
  for (const [i, { at, ratio }] of found.entries()) {
    const from = expected[i] ?? 0;
    expect(Math.abs(at - from)).toBeLessThanOrEqual(1);
    const truth = level(from) / level(from - 1);
    expect(Math.abs(ratio / truth - 1)).toBeLessThan(0.08);
  }
});

it("finds a step of what has no noise, as the size of a file", () => {
  const found = changePoints([...Array(12).fill(48_000), ...Array(6).fill(48_500)]);
  expect(found.map(({ at }) => at)).toEqual([12]);
  expect(found[0]?.ratio).toBeCloseTo(485 / 480, 12);
});

it("finds a step among runs that were half as slow again", () => {
  const hit = new Set([9, 14, 33]);
  const values = noisy(40, 8, (i) => (i < 20 ? 1 : 1.2) * (hit.has(i) ? 1.5 : 1));
  expect(changePoints(values).map(({ at }) => Math.abs(at - 20) <= 1)).toEqual([true]);
});

it("says the same of the same values, always", () => {
  const values = noisy(40, 7, (i) => (i < 20 ? 1 : 1.3));
  expect(changePoints(values)).toEqual(changePoints(values));
});

it("is as sure in milliseconds as in seconds", () => {
  const values = noisy(40, 7, (i) => (i < 20 ? 1 : 1.3));
  const places = (found: ReturnType<typeof changePoints>) => found.map(({ at }) => at);
  expect(places(changePoints(values.map((value) => value * 1000)))).toEqual(places(changePoints(values)));
});

it("finds nothing in 150 series that stay as they are, but once in a while", () => {
  const alarms = Array.from({ length: 150 }, (_, seed) => changePoints(noisy(20, seed))).filter(
    (found) => found.length > 0,
  );
  // 0.2 % of 150 is 0.3; three would be 5 standard errors more.
  expect(alarms.length).toBeLessThan(3);
});

it.each([
  ["nothing", []],
  ["five values, however far apart", [1, 1, 1, 9, 9]],
  ["one value again and again", Array(30).fill(2)],
  ["one outlier", [...noisy(20, 1), 9]],
  [
    "values of which no logarithm can be taken",
    [...noisy(20, 1), 0, ...noisy(20, 1).map((value) => 2 * value)],
  ],
])("finds nothing in %s", (_name, values) => {
  expect(changePoints(values)).toEqual([]);
});

it("looks at the last 150 values and says their places in all", () => {
  const [found] = changePoints(noisy(160, 3, (i) => (i < 90 ? 1 : 1.4)));
  expect(found?.at).toBe(90);
});
