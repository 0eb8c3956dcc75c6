import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DifferenceSums, type Differences } from "./differences.ts";
import { EqualitySums } from "./equalities.ts";
import { Quantiles } from "./quantiles.ts";
import { smallestAtol, smallestRtol, type Tolerance } from "./tolerance.ts";

type Golden = Omit<Differences, "oneSided" | "oneSidedRow" | "worst"> & {
  name: string;
  passesEqualNonFinite: boolean;
  before: string;
  after: string;
};
const folder = `${import.meta.dirname}/../../../../test/fixtures/comparison/behaviour/`;
const golden = JSON.parse(readFileSync(`${folder}golden.json`, "utf8"));
const { rtol, atol } = golden;
const arrays = (golden.arrays as Golden[]).map((array) => [array.name, array] as const);

/** As little-endian doubles. */
function doubles(text: string): Float64Array {
  const bytes = Buffer.from(text, "base64");
  return Float64Array.from({ length: bytes.length / 8 }, (_, at) => bytes.readDoubleLE(8 * at));
}

function differencesOf({ before, after }: Golden, tolerance: Partial<Tolerance> = {}): Differences {
  const sums = new DifferenceSums({ rtol, atol, equalNonFinite: false, ...tolerance });
  const [b, a] = [doubles(before), doubles(after)];
  // Rows of 4 in blocks of 60 values: the last block is a shorter one.
  for (let at = 0; at < b.length; at += 60) {
    sums.add(b.subarray(at, at + 60), a.subarray(at, at + 60), { row: at / 4, width: 4 });
  }
  return sums.end();
}

const close = (value: unknown): unknown =>
  typeof value === "number"
    ? expect.closeTo(value, Math.min(300, Math.max(0, 11 - Math.ceil(Math.log10(Math.abs(value) || 1)))))
    : value;
const about = (object: object) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, close(value)]));

it.each(arrays)("tells what numpy tells of %s", (_name, array) => {
  const { elements, different, passes, smallest, absolute, relativeMax, nonFinite } = array;
  const found = differencesOf(array);
  expect(found).toMatchObject({ elements, different, passes, nonFinite });
  expect(differencesOf(array, { equalNonFinite: true }).passes).toBe(array.passesEqualNonFinite);
  if (absolute === null) expect(found.absolute).toBeNull();
  else if (absolute.max < 1e9) expect(found.absolute).toEqual(about(absolute));
  else
    for (const key of ["max", "mean", "q99"] as const)
      expect((found.absolute?.[key] ?? 0) / absolute[key]).toBeCloseTo(1, 12);
  if (absolute === null || absolute.max < 1e9) expect(found.smallest).toEqual(about(smallest));
  expect([found.relativeMax]).toEqual([close(relativeMax)]);
});

it.each(arrays.filter(([, { smallest }]) => smallest.atol !== null && smallest.rtol !== null))(
  "gives the smallest tolerances that pass, of %s",
  (_name, array) => {
    const { smallest } = differencesOf(array);
    expect(differencesOf(array, { atol: smallest.atol ?? -1 }).passes).toBe(true);
    expect(differencesOf(array, { rtol: smallest.rtol ?? -1 }).passes).toBe(true);
    const less = 1 - 1e-12;
    if (smallest.atol) expect(differencesOf(array, { atol: smallest.atol * less }).passes).toBe(false);
    if (smallest.rtol) expect(differencesOf(array, { rtol: smallest.rtol * less }).passes).toBe(false);
  },
);

it.each([
  [1 + 2 ** -52, 1],
  // The difference is rounded to even, and so is its sum: below.
  [2 ** 52 + 1, 0.5],
  [0.1, 0.3e-1],
  [3e-320, 1e-320],
  [1e300, 1e284],
])("finds an atol for %s beside %s that passes in doubles, too", (difference, allowed) => {
  expect(smallestAtol(difference, allowed) + allowed).toBeGreaterThanOrEqual(difference);
});

it.each([
  [0.3, 0.1, 0.7],
  [1e-5, 0, 3],
  [7, 1e-9, 1e-3],
  // The quotient alone is a bit too small for these.
  [0.8973170518875122, 0.09592269060814118, 0.8012562990188599],
  [0.8934972286224365, 0.040238140551986136, 0.3855874836444855],
])("finds an rtol for %s beside %s of %s", (difference, atol_, size) => {
  expect(atol_ + smallestRtol(difference, atol_, size) * size).toBeGreaterThanOrEqual(difference);
});

it("has no rtol for a difference from 0", () => {
  expect(smallestRtol(1, 0.5, 0)).toBe(Number.POSITIVE_INFINITY);
  expect(smallestRtol(0.5, 0.5, 0)).toBe(0);
});

it("names the first row that is not finite on one side alone, and the worst", () => {
  const sums = new DifferenceSums({ rtol, atol, equalNonFinite: true });
  sums.add([1, 2, 3, 4], [1, 2.5, 3, Number.NaN], { row: 10, width: 1 });
  sums.add([1, 1e308], [3, -1e308], { row: 14, width: 1 });
  expect(sums.end()).toMatchObject({
    passes: false,
    absolute: null,
    oneSided: 2,
    oneSidedRow: 13,
    worst: [
      { row: 14, absolute: 2 },
      { row: 11, absolute: 0.5 },
    ],
  });
});

it("sums up no elements as equal ones", () => {
  expect(differencesOf({ ...(golden.arrays[0] as Golden), before: "", after: "" })).toMatchObject({
    elements: 0,
    passes: true,
    absolute: { max: 0, mean: 0, median: 0, q99: 0 },
    relativeMax: null,
  });
});

it("is off by less than 1/256 in the quantiles of many numbers, in any order", () => {
  const numbers = Array.from({ length: 100_000 }, (_, at) => Math.exp(((at * 7919) % 100_003) / 4500 - 18));
  const [sketch, backwards] = [new Quantiles(), new Quantiles()];
  for (const number of numbers) sketch.add(number);
  for (const number of numbers.toReversed()) backwards.add(number);
  const sorted = numbers.toSorted((a, b) => a - b);
  const shares = [0, 0.5, 0.99, 1];
  expect(sketch.at(shares)).toEqual(backwards.at(shares));
  for (const [at, share] of shares.entries()) {
    const exact = sorted[Math.round(share * (numbers.length - 1))] ?? 0;
    expect(Math.abs((sketch.at(shares)[at] ?? 0) / exact - 1)).toBeLessThan(1 / 256);
  }
});

it.each([100, 100_000])("counts %i zeros that come at once", (zeros) => {
  const sketch = new Quantiles();
  sketch.addZeros(zeros);
  for (let at = 0; at < zeros; at += 1) sketch.add(1);
  sketch.add(1);
  expect(sketch.at([0, 0.25, 0.75, 1]).map((value) => Number(value.toFixed(2)))).toEqual([0, 0, 1, 1]);
});

it("tells integers of 64 bits apart that are one double", () => {
  const sums = new EqualitySums();
  sums.add([2n ** 60n, 5n], [2n ** 60n + 1n, 2n], { row: 0, width: 1 });
  expect(sums.end()).toMatchObject({
    different: 2,
    absolute: { max: 3, mean: 2 },
    worst: [{ row: 1 }, { row: 0 }],
  });
});

it("has no size for the difference of texts", () => {
  const sums = new EqualitySums();
  sums.add(["a", "b"], ["a", "c"], { row: null, width: 2 });
  expect(sums.end()).toEqual({ elements: 2, different: 1, absolute: null, worst: [] });
});
