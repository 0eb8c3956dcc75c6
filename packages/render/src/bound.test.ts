import { expect, it } from "vitest";
import { beyond, boundOf, limitWords } from "./bound.ts";

// As `decide` of @modelgate/metrics judges them: a drop is a change for the worse, an increase one of the number itself.
it.each([
  ["min", 0.95, "higher", "at-least", 0.95, "at least 0.95"],
  ["max", 0.2, "lower", "at-most", 0.2, "at most 0.2"],
  ["max-drop", 0.01, "higher", "at-least", -0.01, "at most 0.01 below the baseline"],
  ["max-drop", 0.01, "lower", "at-most", 0.01, "at most 0.01 above the baseline"],
  ["max-drop", 0, "higher", "at-least", 0, "not below the baseline"],
  ["max-drop", 0, "lower", "at-most", 0, "not above the baseline"],
  ["max-relative-drop", 0.02, "higher", "at-least", -0.02, "at most 2 % below the baseline"],
  ["max-relative-drop", 0.02, "lower", "at-most", 0.02, "at most 2 % above the baseline"],
  ["min-improvement", 0.01, "higher", "at-least", 0.01, "at least 0.01 above the baseline"],
  ["min-improvement", 0.01, "lower", "at-most", -0.01, "at least 0.01 below the baseline"],
  ["min-relative-improvement", 0.1, "lower", "at-most", -0.1, "at least 10 % below the baseline"],
  ["max-improvement", 0.1, "higher", "at-most", 0.1, "at most 0.1 above the baseline"],
  ["max-improvement", 0.1, "lower", "at-least", -0.1, "at most 0.1 below the baseline"],
  ["max-increase", 0.01, "higher", "at-most", 0.01, "at most 0.01 above the baseline"],
  ["max-increase", 0.01, "lower", "at-most", 0.01, "at most 0.01 above the baseline"],
  ["max-relative-increase", 0.02, undefined, "at-most", 0.02, "at most 2 % above the baseline"],
  ["beat-dummy", 0, "higher", "at-least", 0, "better than any constant answer"],
  ["beat-dummy", 0.05, "lower", "at-most", -0.05, "at least 0.05 better than any constant answer"],
] as const)("%s %s of a metric of which %s is better", (kind, value, better, side, bound, words) => {
  const found = boundOf({ kind, value }, better);
  expect(found).toMatchObject({ side, value: bound });
  expect(limitWords({ kind, value }, found, "ratio")).toBe(words);
});

it.each([
  ["max-drop", "at most 0.01 worse than the baseline"],
  ["max-relative-drop", "at most 1 % worse than the baseline"],
  ["min-improvement", "at least 0.01 better than the baseline"],
  ["max-improvement", "at most 0.01 better than the baseline"],
] as const)("%s of a metric without a direction is said and not placed", (kind, words) => {
  expect(boundOf({ kind, value: 0.01 }, undefined)).toBeNull();
  expect(limitWords({ kind, value: 0.01 }, null, "ratio")).toBe(words);
});

it.each([
  ["below a lower bound", "at-least", 0.9, 1],
  ["above a lower bound", "at-least", 1.1, -1],
  ["at it", "at-least", 1, 0],
  ["below an upper bound", "at-most", 0.9, -1],
  ["above an upper bound", "at-most", 1.1, 1],
] as const)("beyond: %s", (_name, side, seen, sign) => {
  expect(Math.sign(beyond({ of: "value", side, value: 1 }, seen))).toBe(sign);
});
