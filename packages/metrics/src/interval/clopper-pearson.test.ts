import { expect, it } from "vitest";
import { clopperPearson } from "./clopper-pearson.ts";
import { exactCoverage, grid } from "./exact-coverage.ts";
import { wilson } from "./wilson.ts";

// The promise of `judge: interval`: never below its level, whatever the truth. `npm run prove` tries more.
const SHARES = grid(0.001, 0.999, 998);

it.each([
  [5, 0.95],
  [50, 0.95],
  [200, 0.9],
])("never covers less than its level: n = %i at %s", (n, confidence) => {
  const covered = exactCoverage((hits) => clopperPearson(hits, n, confidence), n, SHARES);
  expect(Math.min(...covered)).toBeGreaterThanOrEqual(confidence);
});

it("is a promise that Wilson's does not keep", () => {
  const covered = exactCoverage((hits, n) => wilson(hits, n, 0.95), 50, SHARES);
  expect(Math.min(...covered)).toBeLessThan(0.9);
});
