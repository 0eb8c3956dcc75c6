import { expect, it } from "vitest";
import { chosenAt, RowSample } from "./row-sample.ts";

it("takes every row of a small data set", () => {
  const sample = new RowSample();
  const taken = Array.from({ length: 8192 }, () => {
    const chosen = sample.peek();
    sample.advance();
    return chosen;
  });
  expect(taken.every(({ row, weight }, at) => row === at && weight === 1)).toBe(true);
});

it("takes one row of each group, in order, standing for all of it", () => {
  let covered = 0;
  for (let index = 0; index < 60_000; index += 1) {
    const { row, weight } = chosenAt(index);
    if (row < covered || row >= covered + weight) expect.fail(`row ${row} is not of its group`);
    covered += weight;
  }
  expect(covered).toBeGreaterThan(1_040_000);
});

it.each([2, 3, 4, 8, 16])("is not misled by a file whose rows repeat every %d", (period) => {
  const counts = new Array<number>(period).fill(0);
  let total = 0;
  for (let index = 0; chosenAt(index).row < 1_000_000; index += 1) {
    const { row, weight } = chosenAt(index);
    counts[row % period] = (counts[row % period] ?? 0) + weight;
    total += weight;
  }
  for (const count of counts) expect(Math.abs(count / total - 1 / period)).toBeLessThan(0.02);
});
