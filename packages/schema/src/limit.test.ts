import { expect, it } from "vitest";
import {
  isAbsolute,
  isComparative,
  isRelative,
  keepsLimit,
  LIMIT_KINDS,
  relationWords,
  slackOf,
  withoutRounding,
} from "./index.ts";

it("sorts every kind of limit", () => {
  expect(LIMIT_KINDS.filter(isAbsolute)).toEqual(["min", "max"]);
  // The name says it, so that a new kind is not forgotten here.
  expect(LIMIT_KINDS.filter(isRelative)).toEqual(LIMIT_KINDS.filter((kind) => kind.includes("relative")));
  const neither = LIMIT_KINDS.filter((kind) => !isAbsolute(kind) && !isComparative(kind));
  expect(neither).toEqual(["beat-dummy"]);
});

it.each([
  ["at it", 0.9, true, true],
  ["above it", 0.91, true, false],
  ["below it", 0.89, false, true],
  ["not a number", Number.NaN, false, false],
  ["nothing", null, false, false],
  ["infinite", Number.POSITIVE_INFINITY, false, false],
])("is inclusive, and kept by numbers only: %s", (_name, value, min, max) => {
  expect(keepsLimit(value, { kind: "min", value: 0.9 })).toBe(min);
  expect(keepsLimit(value, { kind: "max", value: 0.9 })).toBe(max);
});

it("has words for it, and room for rounding", () => {
  expect([relationWords("min", true), relationWords("min", false)]).toEqual(["is at least", "is below"]);
  expect([relationWords("max", true), relationWords("max", false)]).toEqual(["is at most", "is above"]);
  expect(0.95 - 0.94 <= 0.01).toBe(false);
  expect(0.95 - 0.94 <= 0.01 + slackOf(0.01)).toBe(true);
  expect(slackOf(-1e6)).toBeCloseTo(1e-6, 12);
  expect(withoutRounding(0.94 - 0.95, [0, -0.01])).toBe(-0.01);
  expect(withoutRounding(1e-14, [0, 0.01])).toBe(1e-14);
});
