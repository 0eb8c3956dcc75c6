import { expect, it } from "vitest";
import { countCells, drawMarginals } from "./confusion.ts";

// One cell is drawn as a binomial (40 rows), the others row by row (30, 9 and 1).
const CELLS = [
  [40, 9],
  [1, 30],
] as const;
const ROWS = 80;

function rowsOf() {
  const truth: number[] = [];
  const predicted: number[] = [];
  CELLS.forEach((cells, label) => {
    cells.forEach((count, said) => {
      truth.push(...Array<number>(count).fill(label));
      predicted.push(...Array<number>(count).fill(said));
    });
  });
  const task = "binary-classification" as const;
  return {
    task,
    classes: 2,
    truth: Int32Array.from(truth),
    predicted: Int32Array.from(predicted),
    scores: null,
  };
}

const draws = drawMarginals(countCells(rowsOf()), { seed: 3, resamples: 20_000 });

/** By the urn: the data, half a right row of either class by its share, half a wrong one in either order. */
const SHARES = (() => {
  const seen = [(49 + 41) / 160, (31 + 39) / 160] as const;
  const of = (count: number, more: number) => (count + more) / (ROWS + 2);
  return { hits0: of(40, seen[0]), hits1: of(30, seen[1]), truth0: of(49, seen[0] + 0.5) };
})();

it("draws as many rows as there are, each in one cell", () => {
  for (const { n, truth, predicted, hits } of draws) {
    expect([n, (truth[0] ?? 0) + (truth[1] ?? 0), (predicted[0] ?? 0) + (predicted[1] ?? 0)]).toEqual([
      ROWS,
      ROWS,
      ROWS,
    ]);
    expect(hits[0]).toBeLessThanOrEqual(Math.min(truth[0] ?? 0, predicted[0] ?? 0));
  }
});

it.each([
  ["a large cell", SHARES.hits0, (at: number) => draws[at]?.hits[0] ?? 0],
  ["small cells", SHARES.hits1, (at: number) => draws[at]?.hits[1] ?? 0],
  ["a row of both", SHARES.truth0, (at: number) => draws[at]?.truth[0] ?? 0],
])("draws %s as a binomial: mean and variance", (_name, share, value) => {
  const values = Float64Array.from(draws, (_, at) => value(at));
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
  const expected = ROWS * share * (1 - share);
  expect(Math.abs(mean - ROWS * share)).toBeLessThan(4 * Math.sqrt(expected / values.length));
  // A binomial's sample variance errs by the root of 2 / n of it.
  expect(Math.abs(variance / expected - 1)).toBeLessThan(4 * Math.sqrt(2 / values.length));
});

it("draws cells that share the rows: what one has more the other has less", () => {
  const pairs = draws.map(({ hits }) => (hits[0] ?? 0) * (hits[1] ?? 0));
  const mean = pairs.reduce((a, b) => a + b, 0) / pairs.length;
  // E[XY] of a multinomial is n (n - 1) p q.
  const expected = ROWS * (ROWS - 1) * SHARES.hits0 * SHARES.hits1;
  expect(Math.abs(mean / expected - 1)).toBeLessThan(0.005);
});
