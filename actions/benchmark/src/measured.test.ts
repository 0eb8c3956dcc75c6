import { measureArm } from "@modelgate/latency";
import type { Latency } from "@modelgate/schema";
import { expect, it } from "vitest";
import { traceOf } from "../../../packages/latency/src/trace-builder.ts";
import { latencyOf } from "../../../packages/render/src/latency/latency-builder.ts";
import { measured } from "./measured.ts";
import { LATENCY_METRICS } from "./rules.ts";

const FACTS = { digest: null, fileBytes: 1234, pricePerHour: 3.6 };
const plain = traceOf(Array.from({ length: 8 }, (_, i) => ({ candidate: 2 + 0.1 * i, baseline: 2 })));
const trace = {
  ...plain,
  launches: plain.launches.map((launch) => ({ ...launch, cpuMs: { candidate: 1.5 } })),
  starts: Array.from({ length: 8 }, (_, i) => ({
    ...{ arm: "candidate" as const, processMs: 30, loadMs: 5, firstMs: 1 + i },
    peakMemoryBytes: i === 0 ? null : 1000 * i,
  })),
};

function section(...names: ("candidate" | "baseline")[]): Latency {
  return latencyOf({ arms: names.map((name) => measureArm(trace, name, FACTS)) });
}

const both = measured(trace, section("candidate", "baseline"), "test");
const numberOf = (metric: string) => both.measurements.find((one) => one.metric === metric);

it.each([
  // Medians of 2.0, 2.1 … 2.7 and of 36 … 43; the baseline had no process of its own.
  ["latency_p50_ms", 2.35, 2],
  ["cold_start_ms", 39.5, null],
  ["peak_memory_bytes", 4000, null],
  ["cpu_time_ms", 1.5, null],
  ["size_bytes", 1234, 1234],
])("%s", (metric, value, before) => {
  const found = numberOf(metric);
  expect(found?.value).toBeCloseTo(value, 12);
  expect(found?.baseline?.value ?? null).toBe(before);
});

it("has the interval over launches of what is noisy, where there are eight", () => {
  expect(numberOf("latency_p50_ms")).toMatchObject({
    n: 8,
    interval: { low: 2, high: 2.7, confidence: 0.99, method: "order-statistic" },
  });
  expect(numberOf("peak_memory_bytes")).toMatchObject({ n: 7, interval: null });
  expect(numberOf("size_bytes")).toMatchObject({ n: 1, interval: null });
});

it("says why a tail has no number", () => {
  const tail = numberOf("latency_p99_ms");
  expect(tail?.value).toBeNull();
  expect(tail?.reason).toMatch(/queries/u);
  expect([...both.unbounded]).toEqual(["latency_p90_ms", "latency_p95_ms", "latency_p99_ms"]);
});

it("costs what the price says: 2.35 ms of 3.6 an hour, a million times", () => {
  expect(numberOf("cost_per_million")?.value).toBeCloseTo(2.35, 6);
});

it("names known metrics only, each once, with their direction", () => {
  const names = both.measurements.map(({ metric }) => metric);
  expect(new Set(names).size).toBe(names.length);
  for (const { metric, better, unit, dataset } of both.measurements)
    expect([better, unit, dataset]).toEqual([
      LATENCY_METRICS[metric]?.better,
      LATENCY_METRICS[metric]?.unit,
      "test",
    ]);
});

it("has no baseline's numbers without a baseline, and nothing without a candidate", () => {
  const alone = measured(trace, section("candidate"), null);
  expect(alone.measurements.every(({ baseline }) => baseline === undefined)).toBe(true);
  expect(measured(trace, section("baseline"), null).measurements).toEqual([]);
});
