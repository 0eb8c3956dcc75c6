import { expect, it } from "vitest";
import { RowSample } from "./row-sample.ts";

it("takes every row of a small data set", () => {
  const { at, rows, weights } = new RowSample().take(2048);
  expect(at).toEqual(Array.from({ length: 2048 }, (_, row) => row));
  expect(rows).toEqual(at);
  expect(new Set(weights)).toEqual(new Set([1]));
});

it("takes one row of each group, in order, standing for all of it", () => {
  const { rows, weights } = new RowSample().take(1_000_000);
  expect(rows.length).toBeLessThan(18_500);
  let covered = 0;
  for (const [index, row] of rows.entries()) {
    const weight = weights[index] ?? 0;
    if (row < covered || row >= covered + weight) expect.fail(`row ${row} is not of its group`);
    covered += weight;
  }
  expect(Math.abs(covered - 1_000_000)).toBeLessThanOrEqual(256);
});

it("chooses the same rows however they are cut", () => {
  const whole = new RowSample().take(50_000);
  const sample = new RowSample();
  const parts = Array.from({ length: 50 }, () => sample.take(1000));
  expect(parts.flatMap(({ rows }) => rows)).toEqual(whole.rows);
  expect(parts.flatMap(({ weights }) => weights)).toEqual(whole.weights);
  expect(parts.flatMap(({ at }, part) => at.map((row) => row + part * 1000))).toEqual(whole.rows);
});

it.each([2, 3, 4, 8, 16])("is not misled by a file whose rows repeat every %d", (period) => {
  const counts = new Array<number>(period).fill(0);
  const { rows, weights } = new RowSample().take(1_000_000);
  for (const [index, row] of rows.entries()) {
    counts[row % period] = (counts[row % period] ?? 0) + (weights[index] ?? 0);
  }
  for (const count of counts) expect(Math.abs(count / 1_000_000 - 1 / period)).toBeLessThan(0.03);
});
