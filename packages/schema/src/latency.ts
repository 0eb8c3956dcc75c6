import * as v from "valibot";
import { count, Interval, number } from "./interval.ts";

// What `benchmark` measured. Times are milliseconds of one inference, memory is bytes.

const text = v.string();

/** An estimate of a tail percentile that may only be too high (MLPerf's early stopping), or why there is none. */
export const Percentile = v.object({
  /** 50, 90, 95, 99 or 99.9. */
  percentile: number,
  ms: v.nullable(number),
  /** `upper-bound`: holds with the confidence of the run; `estimate`: of the sample alone. */
  kind: v.picklist(["estimate", "upper-bound"]),
  /** Why `ms` is null: "needs 662 queries, there are 400". */
  reason: v.optional(text),
});
export type Percentile = v.InferOutput<typeof Percentile>;

export const ARMS = ["candidate", "baseline", "control"] as const;

/** What one arm of the experiment took. The control is the baseline (without one: the candidate) once more. */
export const Arm = v.object({
  arm: v.picklist(ARMS),
  digest: v.nullable(text),
  /** Inferences that were timed, in blocks and launches. */
  inferences: count,
  blocks: count,
  launches: count,
  percentiles: v.array(Percentile),
  meanMs: v.nullable(number),
  /** Standard deviation of the launches' medians as a share of their mean. */
  spread: v.nullable(number),
  /** Inferences (rows) a second. */
  throughput: v.nullable(number),
  /** Processor time per inference. */
  cpuMs: v.nullable(number),
  /** Process start, runtime and model load, and first inference, medians over launches. */
  coldStart: v.nullable(v.object({ processMs: number, loadMs: number, firstMs: number, totalMs: number })),
  /** The most resident memory of a process that held this arm alone. */
  peakMemoryBytes: v.nullable(number),
  fileBytes: v.nullable(number),
  costPerMillion: v.nullable(number),
  /** Milliseconds until blocks were stable, median over launches; null: they never were. */
  warmUpMs: v.nullable(number),
});
export type Arm = v.InferOutput<typeof Arm>;

/** Two arms on the log ratio of their medians; 1.02 is 2 % slower. The unit is the launch. */
export const Ratio = v.object({
  of: v.picklist(["candidate/baseline", "control/baseline", "control/candidate"]),
  value: number,
  interval: v.nullable(Interval),
  launches: count,
  /** One for each launch, in their order. */
  perLaunch: v.array(number),
});
export type Ratio = v.InferOutput<typeof Ratio>;

/** One point of a sweep. */
const SweepPoint = v.object({
  value: text,
  p50Ms: v.nullable(number),
  baselineP50Ms: v.nullable(number),
  throughput: v.nullable(number),
  /** candidate / baseline with its interval. */
  ratio: v.nullable(v.object({ value: number, interval: v.nullable(Interval) })),
  /** Why there is no number. */
  reason: v.optional(text),
});

/** One condition varied, the others held. */
export const Sweep = v.object({
  /** `batch`, another dynamic axis by its name, `threads`, `concurrency`, `optimisation`. */
  axis: text,
  points: v.array(SweepPoint),
  /** The point after which more of the axis brings little. */
  knee: v.nullable(text),
});
export type Sweep = v.InferOutput<typeof Sweep>;

/** One scenario in MLPerf's words. */
export const Scenario = v.object({
  name: v.picklist(["single-stream", "multi-stream", "offline", "server"]),
  arm: v.picklist(ARMS),
  queries: count,
  samplesPerQuery: count,
  /** single- and multi-stream: ms; offline: samples a second; server: queries a second that hold the bound. */
  result: v.nullable(number),
  unit: v.picklist(["ms", "samples/s", "queries/s"]),
  boundMs: v.nullable(number),
  percentiles: v.array(Percentile),
  /** Whether the result is valid by the scenario's rules, and why not. */
  valid: v.boolean(),
  reason: v.optional(text),
});
export type Scenario = v.InferOutput<typeof Scenario>;

/** One operator's time in both arms. */
export const OperatorTime = v.object({
  operator: text,
  node: v.nullable(text),
  candidateMs: v.nullable(number),
  baselineMs: v.nullable(number),
  /** candidate − baseline, ms per inference, and its share of the whole difference. */
  differenceMs: number,
  share: v.nullable(number),
});
export type OperatorTime = v.InferOutput<typeof OperatorTime>;

/** The machine, as far as it bears on time; a history keeps the times of unlike ones apart. */
export const Machine = v.object({
  cpu: text,
  cores: count,
  /** Share of processor time that the hypervisor took, while measuring; null where unknown. */
  steal: v.nullable(number),
  /** Load average before measuring. */
  load: v.nullable(number),
  memoryBytes: v.nullable(number),
  /** Processors and bytes a container may use; null: unlimited or unknown. */
  containerCores: v.nullable(number),
  containerMemoryBytes: v.nullable(number),
  image: v.nullable(text),
});
export type Machine = v.InferOutput<typeof Machine>;

/** The section that `benchmark` writes. */
export const Latency = v.object({
  dataset: v.nullable(text),
  batch: count,
  /** Within one inference; 0: the server's own, which nobody here knows. */
  threads: count,
  machine: Machine,
  /** What answered, as it names itself, where served models were timed: the machine is then the one that asked. */
  served: v.optional(
    v.object({
      candidate: v.nullable(text),
      baseline: v.nullable(text),
      /** What one start of a server may do to its times, a share: the ratio's interval is wider by it to either side. */
      startBias: number,
    }),
  ),
  arms: v.array(Arm),
  ratios: v.array(Ratio),
  /** Whether both models answer alike on the inputs that were timed; null: there is no baseline. */
  sameAnswers: v.nullable(v.object({ alike: v.boolean(), statement: text })),
  /** What the control says: false when it is wider than the limit allows. */
  quiet: v.nullable(v.boolean()),
  /** Seconds that would settle an inconclusive verdict; null: settled, or no time would. */
  settleSeconds: v.nullable(number),
  sweeps: v.array(Sweep),
  scenarios: v.array(Scenario),
  operators: v.array(OperatorTime),
  budgetSeconds: number,
  spentSeconds: number,
  /** Whether it was cut short, by the budget or a signal, and by which. */
  ended: v.picklist(["complete", "budget", "cancelled"]),
});
export type Latency = v.InferOutput<typeof Latency>;
