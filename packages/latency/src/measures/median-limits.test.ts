import type { Limit } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import { traceOf } from "../trace-builder.ts";
import { isSettled, leastShare, shareAllowed } from "./median-limits.ts";

/** Launches whose candidate takes these shares of the baseline's 2 ms, which the control takes as well. */
function launches(...ratios: number[]) {
  return traceOf(ratios.map((ratio) => ({ candidate: 2 * ratio, baseline: 2, control: 2 })));
}

const relative = (value: number): Limit => ({ kind: "max-relative-increase", value });
const milliseconds = (value: number): Limit => ({ kind: "max-increase", value });
const max = (value: number): Limit => ({ kind: "max", value });

/** Slower by 4 to 11 %: more than 2 %, at most 15 %, and by no means known to be within 8 %. */
const SPREAD = launches(1.04, 1.05, 1.06, 1.07, 1.08, 1.09, 1.1, 1.11);

describe("launches go on", () => {
  it.each([
    ["a limit that fails is settled", SPREAD, [relative(0.02)], true],
    ["a looser one beside it is open", SPREAD, [relative(0.02), relative(0.08)], false],
    ["in any order", SPREAD, [relative(0.08), relative(0.02)], false],
    ["one in milliseconds beside it is open", SPREAD, [relative(0.02), milliseconds(0.16)], false],
    ["both are settled", SPREAD, [relative(0.02), relative(0.15)], true],
    ["only one in milliseconds, settled", SPREAD, [milliseconds(0.3)], true],
    // 2 %, the default, would be settled: nobody asked for it.
    ["only one in milliseconds, open", SPREAD, [milliseconds(0.16)], false],
    ["the candidate's own time, settled", SPREAD, [max(2.3)], true],
    ["the candidate's own time, open", SPREAD, [max(2.15)], false],
    ["its own time is open beside a settled comparison", SPREAD, [relative(0.02), max(2.15)], false],
    ["no limit: the default is settled", SPREAD, [], true],
    ["no limit: the default is open", launches(0.99, 1, 1, 1, 1.03, 1.03, 1.03, 1.05), [], false],
    ["fewer launches than a verdict needs", launches(1, 1), [relative(0.02)], false],
  ])("until nothing is open: %s", (_name, trace, limits, expected) => {
    expect(isSettled(trace, limits)).toBe(expected);
  });

  const alone = traceOf(Array.from({ length: 8 }, (_, at) => ({ candidate: 2 + 0.1 * at, control: 2 })));
  it.each([
    ["nothing was asked", [], true],
    ["its own time, settled", [max(3)], true],
    ["its own time, open", [max(2.35)], false],
    ["a comparison, which no launch answers", [relative(0.02), milliseconds(1)], true],
  ])("of a model alone: %s", (_name, limits, expected) => {
    expect(isSettled(alone, limits)).toBe(expected);
  });

  it("do not where servers differ by more than the limit is away, unless another limit is open", () => {
    const near = { ...launches(...new Array<number>(8).fill(1.02)), startBias: 0.05 };
    expect(isSettled({ ...near, startBias: 0 }, [relative(0.021)])).toBe(true);
    expect(isSettled(near, [relative(0.021)])).toBe(true);
    const wide = { ...SPREAD, startBias: 0.001 };
    expect(isSettled(wide, [relative(0.02), relative(0.1)])).toBe(false);
  });
});

it("takes a limit in milliseconds as a share of the baseline's time", () => {
  expect(shareAllowed(SPREAD, milliseconds(0.1))).toBeCloseTo(0.05, 12);
  expect(shareAllowed(traceOf([{ candidate: 1 }]), milliseconds(0.1))).toBeNull();
  expect(shareAllowed(SPREAD, max(1))).toBeNull();
  expect(leastShare(SPREAD, [relative(0.06), milliseconds(0.1), max(1)])).toBeCloseTo(0.05, 12);
  expect(leastShare(SPREAD, [max(1)])).toBeNull();
});
