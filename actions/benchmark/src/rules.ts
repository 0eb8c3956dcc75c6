import { type Clause, ownerOf, type Problem } from "@modelgate/schema";

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

/** Clauses on benchmark's metrics that nobody could judge; `isServed`: a server is asked, and shows only what a client sees. */
export function clauseProblems(clauses: readonly Clause[], isServed = false): Problem[] {
  const measures = Object.keys(LATENCY_METRICS).filter((name) => !isServed || LATENCY_METRICS[name]?.served);
  return clauses.flatMap(({ metric, limit, better, slices, at }) => {
    if (ownerOf(metric) !== "benchmark") return [];
    const known = LATENCY_METRICS[metric];
    const say = (what: string): Problem[] => {
      const hint = `Benchmark measures ${measures.join(", ")}${isServed ? " of an endpoint" : ""}.`;
      return [
        {
          code: "input-invalid",
          message: `limits: ${metric}: ${what}`,
          hint,
          ...(at === undefined ? {} : { at }),
        },
      ];
    };
    if (known === undefined) return say("no such measure of time or size");
    if (isServed && !known.served) return say("a client does not see it of an endpoint: time the file");
    if (better !== undefined) return say("its direction is known, and `better` is for columns of your own");
    if (slices !== undefined) return say("expected no slices: a time is of the model, not of rows");
    const { kind, value } = limit;
    if (kind === "min" || kind === "max") return [];
    if (known.compared === "alone")
      return say(
        `expected min or max, got ${kind}: comparisons are measured for latency_p50_ms and size_bytes`,
      );
    if (kind !== "max-increase" && kind !== "max-relative-increase")
      return say(`expected max-relative-increase or max-increase, got ${kind}`);
    if (known.compared === "ratio" && !(value > 0))
      return say(`${kind}: expected more than 0: no two times are equal`);
    return [];
  });
}

/** Limits given as inputs that another action judges: nobody would, here. */
export function strangeLimits(clauses: readonly Clause[]): Problem[] {
  return clauses
    .filter(({ metric }) => ownerOf(metric) !== "benchmark")
    .map(({ metric }) => ({
      code: "input-invalid",
      message: `limits: ${metric} is measured by ${ownerOf(metric)}`,
      hint: `Benchmark measures ${Object.keys(LATENCY_METRICS).join(", ")}.`,
    }));
}
