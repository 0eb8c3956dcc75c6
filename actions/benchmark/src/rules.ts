import type { Judge } from "@modelgate/job/action-limits";
import { type Clause, isAbsolute } from "@modelgate/schema";

/** What is known of one model alone, or of both: and how a limit on it can be judged. */
export type LatencyMetric = {
  unit: "ms" | "bytes" | "score";
  better: "lower" | "higher";
  /** `ratio`: launch by launch against the baseline. `exact`: without noise. `alone`: by `min` and `max` only. */
  compared: "ratio" | "exact" | "alone";
  /** Whether a client sees it, too, of a model that is served. */
  served?: true;
};

/** Every metric that benchmark measures. */
export const LATENCY_METRICS: Readonly<Record<string, LatencyMetric>> = {
  latency_p50_ms: { unit: "ms", better: "lower", compared: "ratio", served: true },
  latency_p90_ms: { unit: "ms", better: "lower", compared: "alone", served: true },
  latency_p95_ms: { unit: "ms", better: "lower", compared: "alone", served: true },
  latency_p99_ms: { unit: "ms", better: "lower", compared: "alone", served: true },
  latency_mean_ms: { unit: "ms", better: "lower", compared: "alone", served: true },
  throughput_rows_per_second: { unit: "score", better: "higher", compared: "alone", served: true },
  cold_start_ms: { unit: "ms", better: "lower", compared: "alone" },
  warm_up_ms: { unit: "ms", better: "lower", compared: "alone" },
  cpu_time_ms: { unit: "ms", better: "lower", compared: "alone" },
  peak_memory_bytes: { unit: "bytes", better: "lower", compared: "alone" },
  cost_per_million: { unit: "score", better: "lower", compared: "alone" },
  size_bytes: { unit: "bytes", better: "lower", compared: "exact" },
};

/** What benchmark can judge; `isServed`: a server is asked, and shows only what a client sees. */
export function benchmarkJudge(isServed = false): Judge {
  const measures = Object.keys(LATENCY_METRICS).filter((name) => !isServed || LATENCY_METRICS[name]?.served);
  return {
    action: "benchmark",
    hint: `Benchmark measures ${measures.join(", ")}${isServed ? " of an endpoint" : ""}.`,
    refuse: (clause) => refused(clause, isServed),
  };
}

function refused({ metric, limit: { kind, value } }: Clause, isServed: boolean): string | null {
  const known = LATENCY_METRICS[metric];
  if (known === undefined) return "no such measure of time or size";
  if (isServed && !known.served) return "a client does not see it of an endpoint: time the file";
  if (isAbsolute(kind)) return null;
  if (known.compared === "alone")
    return `expected min or max, got ${kind}: comparisons are measured for latency_p50_ms and size_bytes`;
  if (kind !== "max-increase" && kind !== "max-relative-increase")
    return `expected max-relative-increase or max-increase, got ${kind}`;
  return known.compared === "ratio" && !(value > 0)
    ? `${kind}: must be greater than 0: measured times always differ a little`
    : null;
}
