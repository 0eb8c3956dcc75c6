import { expect, it } from "vitest";
import { arrivals, seeded, shuffled } from "./seeded.ts";

it("repeats itself for a seed, and not for another", () => {
  const draw = (seed: number) => Array.from({ length: 5 }, seeded(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

it("draws every order of three about equally often", () => {
  const random = seeded(7);
  const seen = new Map<string, number>();
  for (let at = 0; at < 6000; at += 1) {
    const order = shuffled(["a", "b", "c"], random).join("");
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  // Five degrees of freedom: beyond 20.5 once in a thousand seeds.
  const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeLessThan(20.5);
});

it("has arrivals come at one a second, with exponential gaps", () => {
  const times = arrivals(20_000, seeded(3));
  const gaps = times.map((time, at) => time - (times[at - 1] ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const long = gaps.filter((gap) => gap > 2).length / gaps.length;
  expect(mean).toBeCloseTo(1, 1);
  expect(long).toBeCloseTo(Math.exp(-2), 2);
  expect(gaps.every((gap) => gap > 0)).toBe(true);
});
