import { expect, it } from "vitest";
import type { Start, Trace } from "../trace.ts";
import { traceOf } from "../trace-builder.ts";
import { costPerMillion, measureArm } from "./arm.ts";

const FACTS = { digest: null, fileBytes: 1000, pricePerHour: 0.36 };
const trace = (candidate: readonly number[], more: Partial<Trace> = {}): Trace => ({
  ...traceOf(candidate.map((ms) => ({ candidate: ms, baseline: 1 }))),
  ...more,
});

it("measures an arm over launches", () => {
  const arm = measureArm(trace([2, 4, 3], { batch: 4 }), "candidate", FACTS);
  expect(arm).toMatchObject({ inferences: 90, blocks: 9, launches: 3, meanMs: 3, throughput: 4000 / 3 });
  expect(arm.percentiles[0]).toEqual({ percentile: 50, ms: 3, kind: "estimate" });
  expect(arm.spread).toBeCloseTo(1 / 3, 12);
  expect(arm.costPerMillion).toBeCloseTo((1e6 / (4000 / 3) / 3600) * 0.36, 12);
});

it("has nothing of an arm that did not run, and says why", () => {
  const arm = measureArm(trace([1]), "control", FACTS);
  expect(arm).toMatchObject({
    inferences: 0,
    launches: 0,
    meanMs: null,
    throughput: null,
    spread: null,
    costPerMillion: null,
  });
  expect(arm.percentiles.map(({ ms, reason }) => [ms, typeof reason])).toEqual(
    Array(4).fill([null, "string"]),
  );
});

it("bounds tails by single inferences", () => {
  const samples = Array.from({ length: 64 }, (_, i) => i + 1);
  const one = trace([1]);
  const launches = one.launches.map((launch) => ({
    ...launch,
    blocks: launch.blocks.map((block, i) => (i === 0 ? { ...block, samples } : block)),
  }));
  const { percentiles } = measureArm({ ...one, launches }, "candidate", FACTS);
  expect(percentiles.map(({ ms }) => ms)).toEqual([1, 64, null, null]);
});

it("takes cold starts as medians and memory as the most", () => {
  const start = (processMs: number, peakMemoryBytes: number | null): Start => ({
    arm: "candidate",
    processMs,
    loadMs: 2,
    firstMs: 1,
    peakMemoryBytes,
  });
  const starts = [start(30, 5), start(90, 9), start(40, null)];
  const { coldStart, peakMemoryBytes } = measureArm(trace([1], { starts }), "candidate", FACTS);
  expect(coldStart).toEqual({ processMs: 40, loadMs: 2, firstMs: 1, totalMs: 43 });
  expect(peakMemoryBytes).toBe(9);
});

it.each([
  ["the median of those that settled", [true, true, false], 200],
  ["none where most never did", [true, false, false], null],
  ["none where nothing is known", [], null],
])("says when it was warm: %s", (_name, stable, expected) => {
  const one = trace([1, 1, 1]);
  const launches = one.launches.map((launch, i) => {
    const settled = stable[i];
    return settled === undefined
      ? launch
      : { ...launch, warmUp: { candidate: { ms: 100 * (i + 1), inferences: 9, stable: settled } } };
  });
  expect(measureArm({ ...one, launches }, "candidate", FACTS).warmUpMs).toBe(expected);
});

it.each([
  [1000, 3.6, 1],
  [null, 3.6, null],
  [1000, null, null],
  [0, 3.6, null],
])("costs of %s rows a second at %s an hour", (rows, price, expected) => {
  expect(costPerMillion(rows, price)).toBe(expected);
});
