import { expect, it } from "vitest";
import { queriesFor, untilSteady } from "./steady.ts";
import type { Runner } from "./timed.ts";

/** A model whose step takes so long each time, as the number of the step says. */
function taking(eachMs: (step: number) => number): { run: Runner; steps: () => number } {
  let steps = 0;
  const run: Runner = (_arm, queries) => {
    const each = eachMs(steps);
    steps += 1;
    return { ms: each * queries, singles: new Float64Array(queries).fill(each) };
  };
  return { run, steps: () => steps };
}

it.each([
  ["is the same from the first run on", () => 1, 7, 7],
  ["gets faster for ten steps", (step: number) => Math.max(1, 10 - step), 12, 14],
  ["becomes slower, for another program began", (step: number) => (step < 4 ? 1 : 2), 7, 7],
  ["takes longer than 100 ms", () => 200, 3, 3],
])("ends when a model that %s is steady", async (_name, eachMs, least, most) => {
  const { run, steps } = taking(eachMs);
  const found = await untilSteady(run, "candidate", 1000);
  expect(found.stable).toBe(true);
  expect(steps()).toBeGreaterThanOrEqual(least);
  expect(steps()).toBeLessThanOrEqual(most);
});

it("gives up on one that gets ever faster, and says so", async () => {
  const { run } = taking((step) => 0.9 ** step);
  const found = await untilSteady(run, "candidate", 0);
  expect(found).toMatchObject({ stable: false });
  expect(found.inferences).toBeGreaterThan(3);
});

it.each([
  ["microseconds", 20, 0.005, 4000],
  ["more than the block", 20, 500, 1],
  ["nothing at all", 20, 0, 20_000],
])("fits queries of %s into a block", (_name, blockMs, eachMs, queries) => {
  expect(queriesFor(blockMs, eachMs)).toBe(queries);
});
