import type { Arm, Percentile } from "@modelgate/schema";
import { median } from "../ratio/select.ts";
import { type ArmName, type Block, inferenceMs, type Launch, type Trace } from "../trace.ts";
import { TAILS, tailBound } from "./tail.ts";

/** What a trace does not say of an arm. */
export type ArmFacts = { digest: string | null; fileBytes: number | null; pricePerHour: number | null };

/** Everything the report says of one arm. */
export function measureArm(trace: Trace, arm: ArmName, facts: ArmFacts): Arm {
  const launches = trace.launches.filter(({ blocks }) => blocks.some((block) => block.arm === arm));
  const blocks = launches.flatMap((launch) => blocksOf(launch, arm));
  const medians = p50PerLaunch(trace, arm);
  const inferences = blocks.reduce((sum, block) => sum + block.inferences, 0);
  const meanMs = inferences === 0 ? null : blocks.reduce((sum, { ms }) => sum + ms, 0) / inferences;
  const throughput = meanMs === null || meanMs <= 0 ? null : (trace.batch * 1000) / meanMs;
  return {
    arm,
    digest: facts.digest,
    inferences,
    blocks: blocks.length,
    launches: launches.length,
    percentiles: [middleOf(medians), ...tailsOf(blocks)],
    meanMs,
    spread: spreadOf(medians),
    throughput,
    cpuMs: medianOf(launches.flatMap(({ cpuMs }) => cpuMs?.[arm] ?? [])),
    ...startOf(trace, arm),
    fileBytes: facts.fileBytes,
    costPerMillion: costPerMillion(throughput, facts.pricePerHour),
    warmUpMs: warmUpOf(launches, arm),
  };
}

/** The median time of an inference in each launch that has the arm, ms. */
export function p50PerLaunch({ launches }: Trace, arm: ArmName): number[] {
  return launches
    .map((launch) => blocksOf(launch, arm).map(inferenceMs))
    .filter((times) => times.length > 0)
    .map(median);
}

/** What a million rows cost at a price for each hour; null where either is unknown. */
export function costPerMillion(rowsPerSecond: number | null, pricePerHour: number | null): number | null {
  if (rowsPerSecond === null || pricePerHour === null || !(rowsPerSecond > 0)) return null;
  return (1e6 / rowsPerSecond / 3600) * pricePerHour;
}

function blocksOf({ blocks }: Launch, arm: ArmName): Block[] {
  return blocks.filter((block) => block.arm === arm);
}

function middleOf(medians: readonly number[]): Percentile {
  const [ms] = medians.length === 0 ? [] : [median(medians)];
  if (ms === undefined) return { percentile: 50, ms: null, kind: "estimate", reason: "no launch was timed" };
  return { percentile: 50, ms, kind: "estimate" };
}

function tailsOf(blocks: readonly Block[]): Percentile[] {
  const samples = Float64Array.from(blocks.flatMap((block) => Array.from(block.samples ?? [])));
  return TAILS.map((percentile) => tailBound(samples, percentile));
}

/** Standard deviation as a share of the mean. */
function spreadOf(medians: readonly number[]): number | null {
  if (medians.length < 2) return null;
  const mean = medians.reduce((a, b) => a + b, 0) / medians.length;
  const squares = medians.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (medians.length - 1)) / mean;
}

function startOf({ starts }: Trace, arm: ArmName): Pick<Arm, "coldStart" | "peakMemoryBytes"> {
  const own = starts.filter((start) => start.arm === arm);
  if (own.length === 0) return { coldStart: null, peakMemoryBytes: null };
  const peaks = own.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []);
  return {
    coldStart: {
      processMs: median(own.map(({ processMs }) => processMs)),
      loadMs: median(own.map(({ loadMs }) => loadMs)),
      firstMs: median(own.map(({ firstMs }) => firstMs)),
      totalMs: median(own.map(({ processMs, loadMs, firstMs }) => processMs + loadMs + firstMs)),
    },
    peakMemoryBytes: peaks.length === 0 ? null : Math.max(...peaks),
  };
}

/** null as soon as half of the launches never became stable. */
function warmUpOf(launches: readonly Launch[], arm: ArmName): number | null {
  const times = launches
    .flatMap(({ warmUp }) => warmUp[arm] ?? [])
    .map(({ ms, stable }) => (stable ? ms : Number.POSITIVE_INFINITY));
  const middle = medianOf(times);
  return middle === null || !Number.isFinite(middle) ? null : middle;
}

function medianOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : median(values);
}
