import type { Direction } from "./limit.ts";

const OWNED_BY_BENCHMARK =
  /^(?:latency|throughput|cold_start|warm_up|memory|peak_memory|cpu_time|cost)_|^size_bytes$/u;

/** What a measurement of `diff` is: its unit, which way it is better, and what a clause on it may ask. */
export type DiffMetric = {
  about: string;
  unit: "count" | "bytes" | "ratio" | "score" | "nats";
  better: Direction;
  /** `model`: known of each model, so that both can be compared. `change`: itself a comparison, which only `min` and `max` bound. */
  of: "model" | "change";
  /** Whether it takes evaluation data. */
  needsData: boolean;
};

const change = { of: "change", needsData: false, better: "lower" } as const;
const model = { of: "model", needsData: false, better: "lower" } as const;

/** Every metric that `diff` measures. */
export const DIFF_METRICS: Readonly<Record<string, DiffMetric>> = {
  breaking_changes: {
    ...change,
    unit: "count",
    about: "Changes of the signature that break a caller; of a model that is gone, 1.",
  },
  change_level: { ...change, unit: "count", about: "0 none, 1 patch, 2 minor, 3 major." },
  parameter_count: { ...model, unit: "count", about: "Values of all weights." },
  operator_count: { ...model, unit: "count", about: "Nodes, subgraphs and functions included." },
  mac_count: { ...model, unit: "count", about: "Multiply-accumulates of one inference." },
  peak_activation_bytes: {
    ...model,
    unit: "bytes",
    about: "The most bytes of activations alive at once, weights not counted.",
  },
  weight_relative_l2: {
    ...change,
    unit: "score",
    about: "The largest ‖after − before‖₂ / ‖before‖₂ of a tensor that is in both.",
  },
  top1_agreement: {
    ...change,
    unit: "ratio",
    better: "higher",
    needsData: true,
    about: "Share of rows whose highest score is of the same class; of several outputs the least.",
  },
  prediction_flip_rate: {
    ...change,
    unit: "ratio",
    needsData: true,
    about: "Share of rows whose prediction changed.",
  },
  output_max_absolute_difference: {
    ...change,
    unit: "score",
    needsData: true,
    about: "The largest |after − before| of any output.",
  },
  output_js_divergence: {
    ...change,
    unit: "nats",
    needsData: true,
    about: "Jensen-Shannon divergence of the scores, a mean over rows; of several outputs the largest.",
  },
};

/** The one action that measures a metric; a clause on it is judged there and nowhere else. */
export function ownerOf(metric: string): "validate" | "benchmark" | "diff" {
  if (Object.hasOwn(DIFF_METRICS, metric)) return "diff";
  return OWNED_BY_BENCHMARK.test(metric) ? "benchmark" : "validate";
}
