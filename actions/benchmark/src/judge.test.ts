import { overLaunches } from "@modelgate/latency";
import type { Clause, Limit, Measurement } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import { traceOf } from "../../../packages/latency/src/trace-builder.ts";
import { type Evidence, judge } from "./judge.ts";

/** Eight launches in which the candidate takes this share of the baseline's 2 ms. */
function launches(ratio: number, count = 8) {
  return traceOf(Array.from({ length: count }, () => ({ candidate: 2 * ratio, baseline: 2, control: 2 })));
}

function clause(metric: string, limit: Limit, rest: Partial<Clause> = {}): Clause {
  return { metric, dataset: null, limit, tier: "required", ...rest };
}

function measurement(metric: string, value: number | null, rest: Partial<Measurement> = {}): Measurement {
  const plain = { dataset: null, slice: null, unit: "ms", better: "lower", n: 8, interval: null } as const;
  return { id: `b-${metric}`, metric, value, ...plain, ...rest };
}

const P50 = measurement("latency_p50_ms", 2, { baseline: { value: 2, interval: null } });

function evidence(rest: Partial<Evidence> = {}): Evidence {
  return {
    trace: launches(1),
    measurements: [P50],
    launches: new Map(),
    unbounded: new Set(),
    hasBaseline: true,
    isSame: false,
    first: null,
    places: ["model"],
    ...rest,
  };
}

function one(asked: Clause, rest: Partial<Evidence> = {}) {
  const [check] = judge([asked], evidence(rest)).checks;
  return [check?.verdict, check?.effect];
}

const slower = clause("latency_p50_ms", { kind: "max-relative-increase", value: 0.02 });

describe("a comparison of medians", () => {
  it.each([
    ["unchanged", launches(1), ["pass", "pass"]],
    ["slower by more than the limit", launches(1.05), ["fail", "fail"]],
    ["slower, over too few launches", launches(1.5, 7), ["inconclusive", "warn"]],
  ])("%s", (_name, trace, expected) => {
    expect(one(slower, { trace })).toEqual(expected);
  });

  it("takes a limit in milliseconds as a share of what the baseline took here", () => {
    const trace = launches(1.05);
    const limit = (value: number) =>
      clause("latency_p50_ms", { kind: "max-increase", value }, { tier: "required" });
    expect(one(limit(0.05), { trace })).toEqual(["fail", "fail"]);
    expect(one(limit(0.2), { trace })).toEqual(["pass", "pass"]);
  });

  it("says how long it would take to settle it", () => {
    const found = judge([slower], evidence({ trace: launches(1.5, 7) }));
    expect(found.settleSeconds).toBe(3);
    expect(found.checks[0]?.message).toMatch(/about 3 s more would settle it$/u);
  });

  it.each([
    ["there is no baseline", { hasBaseline: false }, ["fail", "fail"]],
    ["there rightly is no baseline", { hasBaseline: false, first: "first version" }, ["skipped", "skipped"]],
    ["it is the same file", { isSame: true, trace: launches(1.5) }, ["pass", "pass"]],
    ["nothing was measured", { measurements: [] }, ["fail", "fail"]],
    ["the candidate has no value", { measurements: [{ ...P50, value: null }] }, ["fail", "fail"]],
    [
      "the baseline has no value",
      { measurements: [{ ...P50, baseline: { value: null, interval: null } }] },
      ["fail", "fail"],
    ],
  ])("%s", (_name, rest, expected) => {
    expect(one(slower, rest)).toEqual(expected);
  });

  it.each([
    ["advisory", { tier: "advisory" as const }, launches(1.05), ["fail", "warn"]],
    ["open, and said to fail", { onInconclusive: "fail" as const }, launches(1, 7), ["inconclusive", "fail"]],
  ])("%s", (_name, rest, trace, expected) => {
    expect(one({ ...slower, ...rest }, { trace })).toEqual(expected);
  });
});

describe("an absolute limit", () => {
  const max = (metric: string, value: number) => clause(metric, { kind: "max", value });
  const over = (...values: number[]) => new Map([["latency_p50_ms", overLaunches(values)]]);
  const spread = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7];

  it.each([
    ["kept by the whole interval", 1.7, ["pass", "pass"]],
    ["kept by none of it", 0.9, ["fail", "fail"]],
    ["within the interval, kept by the estimate", 1.65, ["inconclusive", "warn"]],
    ["within the interval, broken by the estimate", 1.05, ["inconclusive", "fail"]],
  ])("%s", (_name, limit, expected) => {
    expect(one(max("latency_p50_ms", limit), { launches: over(...spread) })).toEqual(expected);
  });

  it("is broken by what was not measured", () => {
    expect(one(max("latency_p50_ms", 1), { launches: over() })).toEqual(["fail", "fail"]);
    expect(one(max("peak_memory_bytes", 1), { measurements: [] })).toEqual(["fail", "fail"]);
  });

  const tail = (value: number | null) => [measurement("latency_p99_ms", value)];
  it.each([
    ["an upper bound that keeps it", tail(5), { kind: "max", value: 5 } as const, ["pass", "pass"]],
    ["one that does not", tail(5), { kind: "max", value: 4 } as const, ["inconclusive", "fail"]],
    ["of a lower limit", tail(5), { kind: "min", value: 1 } as const, ["inconclusive", "fail"]],
  ])("of a tail: %s", (_name, measurements, limit, expected) => {
    expect(one(clause("latency_p99_ms", limit), { measurements })).toEqual(expected);
  });

  it.each([
    ["too few queries to bound it", ["latency_p99_ms"], ["inconclusive", "fail"]],
    ["not measured at all", [], ["fail", "fail"]],
    ["too few queries to bound another", ["latency_p90_ms"], ["fail", "fail"]],
  ])("of a tail: %s, whatever the words of its reason", (_name, names, expected) => {
    const measurements = [measurement("latency_p99_ms", null, { reason: "no queries were timed" })];
    const asked = clause("latency_p99_ms", { kind: "max", value: 9 });
    expect(one(asked, { measurements, unbounded: new Set(names) })).toEqual(expected);
  });
});

describe("sizes, which have no noise", () => {
  const size = (value: number, before: number | null) => [
    measurement("size_bytes", value, { unit: "bytes", baseline: { value: before, interval: null } }),
  ];
  it.each([
    ["at the absolute limit", { kind: "max", value: 100 } as const, 100, 90, "pass"],
    ["a byte beyond it", { kind: "max", value: 100 } as const, 101, 90, "fail"],
    ["grown by the limit", { kind: "max-relative-increase", value: 0.1 } as const, 110, 100, "pass"],
    ["grown by more", { kind: "max-relative-increase", value: 0.1 } as const, 111, 100, "fail"],
    ["grown by bytes", { kind: "max-increase", value: 10 } as const, 110, 100, "pass"],
    ["grown by a byte more", { kind: "max-increase", value: 10 } as const, 111, 100, "fail"],
    ["grown from nothing", { kind: "max-relative-increase", value: 9 } as const, 1, 0, "fail"],
    ["nothing, still", { kind: "max-relative-increase", value: 0.1 } as const, 0, 0, "pass"],
  ])("%s", (_name, limit, value, before, verdict) => {
    expect(one(clause("size_bytes", limit), { measurements: size(value, before) })[0]).toBe(verdict);
  });
});

it("leaves to others what is theirs, and has a check for every data set", () => {
  const asked = [clause("accuracy", { kind: "min", value: 0.9 }), slower, slower];
  const { checks, settleSeconds } = judge(asked, evidence({ places: ["a", "b"] }));
  expect(checks.map(({ id, verdict, owner }) => [id, verdict, owner])).toEqual([
    ["a/accuracy/min", "skipped", "validate"],
    ["b/accuracy/min", "skipped", "validate"],
    ["a/latency_p50_ms/max-relative-increase", "pass", undefined],
    ["b/latency_p50_ms/max-relative-increase", "pass", undefined],
    ["a/latency_p50_ms/max-relative-increase#2", "pass", undefined],
    ["b/latency_p50_ms/max-relative-increase#2", "pass", undefined],
  ]);
  expect(settleSeconds).toBeNull();
});
