import { expect, it } from "vitest";
import { knee } from "./knee.ts";

const sweep = (points: Record<string, number | null>) =>
  Object.entries(points).map(([value, throughput]) => ({
    value,
    throughput,
    p50Ms: null,
    baselineP50Ms: null,
    ratio: null,
  }));

it.each([
  ["where it flattens", { 1: 100, 2: 190, 4: 300, 8: 320, 16: 325 }, "4"],
  ["the first, where more only harms", { 1: 100, 2: 90, 4: 80 }, "1"],
  ["exactly 10 % more is little", { 1: 100, 2: 110, 4: 110 }, "1"],
  ["none where it still rises", { 1: 100, 2: 200, 4: 400 }, null],
  ["not a dip before a rise", { 1: 100, 2: 100, 4: 100, 8: 200, 16: 200 }, "8"],
  ["none of two points", { 1: 100, 2: 100 }, null],
  ["none of two that have a number", { 1: 100, 2: 100, 4: null }, null],
  ["past a point without a number", { 1: 100, 2: null, 4: 200, 8: 205, 16: 205 }, "4"],
  ["none on an axis of words", { basic: 100, extended: 100, all: 100 }, null],
  ["none of nothing", {}, null],
])("names %s", (_name, points, expected) => {
  expect(knee(sweep(points))).toBe(expected);
});

it("orders by number, not as text", () => {
  expect(knee(sweep({ 16: 330, 2: 190, 8: 320, 4: 300 }))).toBe("4");
});
