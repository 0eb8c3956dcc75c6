import type { HistoryEntry, HistoryMetric } from "./entry.ts";

/**
 * An entry in Bencher's Metric Format: benchmark, measure, metric. Its built-in measures are `latency` in nanoseconds and
 * `throughput` in operations a second, so times go there under a benchmark for each metric; others keep their name and unit.
 */
export function writeBencher(entry: HistoryEntry): string {
  const benchmarks = Object.entries(entry.metrics).map(([name, metric]) => {
    const [measure, scale] = measureOf(name, metric);
    return [`${entry.model}/${name}`, { [measure]: scaled(metric, scale) }];
  });
  return `${JSON.stringify(Object.fromEntries(benchmarks), null, 2)}\n`;
}

const NANOSECONDS_A_MILLISECOND = 1e6;

function measureOf(name: string, { unit }: HistoryMetric): [measure: string, scale: number] {
  if (unit === "ms") return ["latency", NANOSECONDS_A_MILLISECOND];
  if (/^throughput(?:_|$)/.test(name)) return ["throughput", 1];
  return [name.replaceAll("_", "-"), 1];
}

function scaled({ value, interval }: HistoryMetric, scale: number): Record<string, number> {
  if (interval == null) return { value: value * scale };
  return { value: value * scale, lower_value: interval.low * scale, upper_value: interval.high * scale };
}
