import { wilson } from "@modelgate/metrics";
import type { Measurement } from "@modelgate/schema";
import { expect, it } from "vitest";
import { unjudged } from "./identity.ts";
import { type AbsoluteClause, judge } from "./judge.ts";

function clause(given: Partial<AbsoluteClause> = {}): AbsoluteClause {
  return {
    metric: "accuracy",
    dataset: null,
    limit: { kind: "min", value: 0.95 },
    tier: "required",
    ...given,
  };
}

function measurement(value: number | null, bounds: [number, number] | null = null): Measurement {
  return {
    id: "m1",
    metric: "accuracy",
    dataset: "test",
    slice: null,
    value,
    unit: "ratio",
    n: 899,
    interval: bounds && { low: bounds[0], high: bounds[1], confidence: 0.95, method: "wilson" },
    ...(value === null ? { reason: "one class only" } : {}),
  };
}

it.each([
  ["exactly at a minimum", "min", 0.95, 0.95, "pass"],
  ["just below a minimum", "min", 0.95, 0.95 - 2 ** -53, "fail"],
  ["above a minimum", "min", 0.95, 1, "pass"],
  ["exactly at a maximum", "max", 0.4, 0.4, "pass"],
  ["just above a maximum", "max", 0.4, 0.4 + 2 ** -54, "fail"],
  ["below a maximum", "max", 0.4, 0, "pass"],
  ["null under a minimum", "min", -1e9, null, "fail"],
  ["null under a maximum", "max", 1e9, null, "fail"],
  ["NaN under a minimum", "min", -1e9, Number.NaN, "fail"],
  ["NaN under a maximum", "max", 1e9, Number.NaN, "fail"],
] as const)("judges a value %s", (_name, kind, value, measured, verdict) => {
  const check = judge(clause({ limit: { kind, value } }), "test", measurement(measured));
  expect([check.verdict, check.effect]).toEqual([verdict, verdict]);
  expect(check).toMatchObject({ id: `test/accuracy/${kind}`, measurement: "m1", limit: { kind, value } });
});

it.each([
  [measurement(0.95), clause(), "accuracy 0.950 is at least 0.95"],
  [measurement(0.9499), clause(), "accuracy 0.9499 is below 0.95"],
  [measurement(0.96, [0.94, 0.97]), clause(), "accuracy 0.960 is at least 0.95, within noise"],
  [measurement(0.94, [0.92, 0.95]), clause(), "accuracy 0.940 is below 0.95, within noise"],
  [measurement(0.96, [0.951, 0.97]), clause(), "accuracy 0.960 is at least 0.95"],
  [measurement(0.5), clause({ limit: { kind: "max", value: 0.4 } }), "accuracy 0.500 is above 0.4"],
  [measurement(0.3), clause({ limit: { kind: "max", value: 0.4 } }), "accuracy 0.300 is at most 0.4"],
  [measurement(null), clause(), "accuracy has no value: one class only"],
])("says what was found: %#", (measured, asked, message) => {
  expect(judge(asked, "test", measured).message).toBe(message);
});

// 97 hits of 125 rows that are of a class or said to be, among 899: Jaccard's interval is Wilson's of the 125. Low ends by
// scipy 1.17.1: binomtest(97, 125).proportion_ci(method="wilson"), and binomtest(776, 1000) with "exact" for the plain share.
it.each([
  ["a share of all rows, the exact one", { n: 1000, value: 0.776 }, wilson(776, 1000, 0.95), 0.7489],
  ["a share of some rows, its own", { n: 1000, value: 0.776 }, wilson(97, 125, 0.95), 0.6953],
  ["a function of a share, its own", { n: 1000, value: 2 / (1 + 125 / 97) }, [0.8203, 0.9132], 0.8203],
] as const)("judges by an end of the interval: of %s", (_name, known, [low, high], end) => {
  const one = { ...measurement(known.value, [low, high]), ...known };
  const at = (value: number) => clause({ limit: { kind: "min", value }, judge: "interval" });
  const verdicts = [end - 1e-4, end + 1e-4].map((value) => judge(at(value), "test", one).verdict);
  expect(verdicts).toEqual(["pass", "fail"]);
});

it("lets an advisory limit warn, whatever the reason", () => {
  for (const value of [0.5, null]) {
    const check = judge(clause({ tier: "advisory" }), "test", measurement(value));
    expect(check).toMatchObject({
      verdict: "fail",
      effect: "warn",
      because: expect.stringContaining("advisory"),
    });
  }
  expect(judge(clause({ tier: "advisory" }), "test", measurement(1)).effect).toBe("pass");
});

it("never lets an advisory limit hide that nobody could judge", () => {
  const check = unjudged(clause({ tier: "advisory" }), { dataset: "test", slice: null }, "no such file");
  expect(check).toMatchObject({
    verdict: "error",
    effect: "error",
    measurement: null,
    because: "no such file",
  });
});

it("keeps where the limit was written, when that is a line", () => {
  const at = { path: "modelgate.yml", line: 9, column: 3 };
  expect(judge(clause({ at }), "test", measurement(1)).at).toEqual(at);
  expect(judge(clause({ at: { path: "modelgate.yml" } }), "test", measurement(1))).not.toHaveProperty("at");
});
