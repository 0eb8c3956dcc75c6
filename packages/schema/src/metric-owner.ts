const OWNED_BY_BENCHMARK =
  /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;

/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
export function ownerOf(metric: string): "validate" | "benchmark" {
  return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}
