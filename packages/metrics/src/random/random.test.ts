import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { binomial } from "./binomial.ts";
import { binomialTable } from "./binomial-table.ts";
import { type Random, xoshiro256 } from "./xoshiro.ts";

// Written by test/fixtures/metrics/goldens.py with randomgen and scipy.
const path = new URL("../../../../test/fixtures/metrics/goldens.json", import.meta.url);
const { random } = JSON.parse(readFileSync(path, "utf8")) as {
  random: {
    state: string[];
    first: string[];
    thousandth: string;
    binomial: { n: number; p: number; cdf: [number, number][] }[];
  };
};

it("gives the words of the reference generator", () => {
  const generator = xoshiro256(random.state.map(BigInt));
  const drawn = Array.from({ length: 1000 }, () => generator.next() * 2 ** 53);
  const expected = [...random.first, random.thousandth].map((word) => Number(BigInt(word) >> 11n));
  expect([...drawn.slice(0, 20), drawn[999]]).toEqual(expected);
});

it("repeats itself for a seed and differs for another", () => {
  const drawn = (seed: number) => {
    const generator = xoshiro256(seed);
    return Array.from({ length: 3 }, () => generator.next());
  };
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

const ONCE = random.binomial.map((row) => ({ ...row, how: "once", draw: binomial }));
const AGAIN = random.binomial.map(({ n, p, cdf }) => {
  const table = binomialTable(n, p);
  return { n, p, cdf, how: "again and again", draw: (generator: Random) => table(generator) };
});

it.each([...ONCE, ...AGAIN])("draws Binomial($n, $p) $how as scipy has it", ({ n, p, cdf, draw }) => {
  const draws = 5000;
  const generator = xoshiro256(11);
  const drawn = Float64Array.from({ length: draws }, () => draw(generator, n, p)).sort();
  for (const [k, expected] of cdf) {
    const share = drawn.filter((value) => value <= k).length / draws;
    const error = Math.sqrt((expected * (1 - expected)) / draws);
    expect(Math.abs(share - expected), `P(B <= ${k})`).toBeLessThanOrEqual(4 * error + 1e-12);
  }
});

it.each([
  ["nothing to draw from", 0, 0.5, 0],
  ["never", 10, 0, 0],
  ["always", 10, 1, 10],
])("draws without chance: %s", (_name, n, p, expected) => {
  expect(binomial(xoshiro256(1), n, p)).toBe(expected);
  expect(binomialTable(n, p)(xoshiro256(1))).toBe(expected);
});
