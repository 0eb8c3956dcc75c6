import { expect, it } from "vitest";
import { bucketOf, coarser, lowerEdge } from "./bucket.ts";

const VALUES = [
  ...[0, -0, 1, -1, 0.5, 1.5, -1.5, 2, 3, 1000, -1000, 1.0000001, -1.0000001],
  ...[2 ** -128, -(2 ** -128), 2 ** -129, Number.MIN_VALUE, -Number.MIN_VALUE, 1e-300],
  ...[2 ** 127.9, 2 ** 128, -(2 ** 128), 1e300, -1e300, Number.MAX_VALUE, 1 - 2 ** -53, -(1 - 2 ** -53)],
];

it.each(VALUES)("puts %s between the edges of its bucket, closed at the lower one", (value) => {
  for (const bits of [5, 6, 10, 14]) {
    const bucket = bucketOf(value, bits);
    expect(lowerEdge(bucket, bits)).toBeLessThanOrEqual(value);
    expect(lowerEdge(bucket + 1, bits)).toBeGreaterThan(value);
  }
});

it.each(VALUES)("drops a bit of the bucket of %s as if it had been put there with one less", (value) => {
  for (const bits of [14, 9, 6]) expect(coarser(bucketOf(value, bits))).toBe(bucketOf(value, bits - 1));
});

it("keeps the order of numbers", () => {
  const sorted = VALUES.toSorted((a, b) => a - b).map((value) => bucketOf(value, 8));
  expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
});

it("is as wide as it says: a part of a power of two", () => {
  const bucket = bucketOf(1000, 6);
  expect([lowerEdge(bucket, 6), lowerEdge(bucket + 1, 6)]).toEqual([1000, 1008]);
});
