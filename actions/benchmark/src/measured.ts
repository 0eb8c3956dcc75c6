import { type OverLaunches, overLaunches, p50PerLaunch, type Trace } from "@modelgate/latency";
import type { Arm, Interval, Latency, Measurement } from "@modelgate/schema";
import { LATENCY_METRICS } from "./rules.ts";

/** What was measured, and of what is noisy the values launch by launch that a limit is judged on. */
export type Measured = {
  measurements: Measurement[];
  launches: ReadonlyMap<string, OverLaunches>;
  /** Tails that so few queries cannot bound: not known, rather than broken. */
  unbounded: ReadonlySet<string>;
};

type Found = { value: number | null; interval?: Interval | null; n: number; reason?: string };

/** The numbers of candidate and baseline as measurements. */
export function measured(trace: Trace, latency: Latency, dataset: string | null): Measured {
  const [candidate, baseline] = [armOf(latency, "candidate"), armOf(latency, "baseline")];
  if (candidate === null) return { measurements: [], launches: new Map(), unbounded: new Set() };
  const launches = overOf(trace, "candidate");
  const before = baseline === null ? null : overOf(trace, "baseline");
  const names = Object.keys(LATENCY_METRICS);
  const measurements = names.map((metric, at): Measurement => {
    const { value, interval = null, n, reason } = foundOf(metric, candidate, launches);
    const other = baseline === null || before === null ? null : foundOf(metric, baseline, before);
    const known = LATENCY_METRICS[metric];
    return {
      id: `b${at + 1}`,
      metric,
      dataset,
      slice: null,
      value,
      unit: known?.unit ?? "score",
      better: known?.better ?? "lower",
      n,
      interval,
      ...(reason === undefined ? {} : { reason }),
      ...(other === null ? {} : { baseline: { value: other.value, interval: other.interval ?? null } }),
    };
  });
  return {
    measurements: measurements.filter(({ value, reason }) => value !== null || reason !== undefined),
    launches,
    unbounded: new Set(
      candidate.percentiles.flatMap(({ percentile, ms, kind }) =>
        kind === "upper-bound" && ms === null ? [`latency_p${percentile}_ms`] : [],
      ),
    ),
  };
}

function armOf({ arms }: Latency, name: Arm["arm"]): Arm | null {
  return arms.find(({ arm }) => arm === name) ?? null;
}

/** Values of each launch, or of each process that held one arm alone. */
function overOf(trace: Trace, arm: "candidate" | "baseline"): Map<string, OverLaunches> {
  const starts = trace.starts.filter((start) => start.arm === arm);
  const cpu = trace.launches.flatMap(({ cpuMs }) => cpuMs?.[arm] ?? []);
  return new Map([
    ["latency_p50_ms", overLaunches(p50PerLaunch(trace, arm))],
    ["cpu_time_ms", overLaunches(cpu)],
    [
      "cold_start_ms",
      overLaunches(starts.map(({ processMs, loadMs, firstMs }) => processMs + loadMs + firstMs)),
    ],
    ["peak_memory_bytes", overLaunches(starts.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []))],
  ]);
}

function foundOf(metric: string, arm: Arm, launches: ReadonlyMap<string, OverLaunches>): Found {
  const over = launches.get(metric);
  if (over !== undefined) return { value: over.value, interval: over.interval, n: over.launches };
  const tail = /^latency_p(\d+)_ms$/u.exec(metric)?.[1];
  if (tail !== undefined) {
    const found = arm.percentiles.find(({ percentile }) => percentile === Number(tail));
    const why = found?.reason ?? (found === undefined ? "it was not measured" : undefined);
    return { value: found?.ms ?? null, n: arm.inferences, ...(why === undefined ? {} : { reason: why }) };
  }
  const plain: Readonly<Record<string, number | null>> = {
    latency_mean_ms: arm.meanMs,
    throughput_rows_per_second: arm.throughput,
    warm_up_ms: arm.warmUpMs,
    cost_per_million: arm.costPerMillion,
    size_bytes: arm.fileBytes,
  };
  return { value: plain[metric] ?? null, n: metric === "size_bytes" ? 1 : arm.launches };
}
