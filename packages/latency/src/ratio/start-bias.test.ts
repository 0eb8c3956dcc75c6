import { expect, it } from "vitest";
import { traceOf } from "../trace-builder.ts";
import { judgeRatio } from "./judge-ratio.ts";

/** Eight launches that ask servers whose candidate takes such a share of the baseline's time. */
function asked(ratio: number, startBias: number) {
  const launches = Array.from({ length: 8 }, () => ({ candidate: 2 * ratio, baseline: 2, control: 2 }));
  return { ...traceOf(launches), startBias };
}

it.each([
  ["the same", 1, "inconclusive"],
  ["slower than the limit by less than a start may do", 1.06, "inconclusive"],
  ["slower than limit and start together", 1.07, "fail"],
  ["at limit and start together", 1.02 * 1.045, "inconclusive"],
  ["faster than a start may do", 0.95, "pass"],
  ["just as fast as limit and start allow", 1.02 / 1.045, "pass"],
])("of servers that were started once, one that is %s is judged so", (_name, ratio, verdict) => {
  expect(judgeRatio(asked(ratio, 0.045)).verdict).toBe(verdict);
});

it("is the verdict of the launches where each started its own", () => {
  expect(judgeRatio(asked(1.03, 0)).verdict).toBe("fail");
  expect(judgeRatio(asked(1.03, 0))).toEqual(judgeRatio({ ...asked(1.03, 0), startBias: 0 }));
});

it("has the start in the interval and in the words, and none of it in the control", () => {
  const { ratio, control, because, quiet } = judgeRatio(asked(1, 0.045));
  expect(ratio?.interval).toMatchObject({ method: "hodges-lehmann and one start", confidence: 0.99 });
  expect(ratio?.interval?.low).toBeCloseTo(1 / 1.045, 12);
  expect(ratio?.interval?.high).toBeCloseTo(1.045, 12);
  expect(control?.interval).toMatchObject({ low: 1, high: 1, method: "hodges-lehmann" });
  expect(quiet).toBe(true);
  expect(because).toContain("4.5 % of it for one start of each server");
});

it("says that no launches settle what lies within a start of the limit", () => {
  expect(judgeRatio(asked(1, 0.045)).settle).toBeNull();
});
