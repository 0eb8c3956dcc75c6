import { expect, it } from "vitest";
import { isWarm } from "./warm-up.ts";

const blocks = (times: readonly number[], ms = 20) =>
  times.map((time) => ({ ms, inferences: ms / time, p50Ms: time }));

it.each([
  ["nothing yet", [], "cold"],
  ["six blocks", [9, 1, 1, 1, 1, 1], "cold"],
  ["settled after the first", [9, 1, 1, 1, 1, 1, 1], "warm"],
  ["still a little faster", [9, 1, 1, 1, 0.979, 0.979, 0.979], "cold"],
  ["faster by less than 2 %", [9, 1, 1, 1, 0.981, 0.981, 0.981], "warm"],
  ["one block of noise in each three", [9, 1, 5, 1, 1, 0.5, 1], "warm"],
  ["slower: the processor changed its state", [9, 1, 1, 1, 1.5, 1.5, 1.5], "warm"],
  ["faster for ever", Array.from({ length: 60 }, (_, i) => 0.9 ** i), "unstable"],
  ["faster for ever, one block before the bound", Array.from({ length: 59 }, (_, i) => 0.9 ** i), "cold"],
])("knows %s", (_name, times, expected) => {
  expect(isWarm(blocks(times))).toBe(expected);
});

it.each([
  ["two inferences", [500, 480], "cold"],
  ["three that settled", [900, 480, 480], "warm"],
  ["three that did not", [900, 600, 480], "cold"],
])("asks less of a model that takes long: %s", (_name, times, expected) => {
  expect(isWarm(times.map((ms) => ({ ms, inferences: 1 })))).toBe(expected);
});

it("gives up after ten seconds", () => {
  expect(isWarm([6000, 4000].map((ms) => ({ ms, inferences: 1 })))).toBe("unstable");
});
