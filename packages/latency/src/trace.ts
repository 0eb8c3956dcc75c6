import type { ARMS, Machine } from "@modelgate/schema";

// What the experiment writes and the statistics read: plain data, so that a run can be committed and judged again.
// All times are milliseconds.

export type ArmName = (typeof ARMS)[number];

/** Inferences of one arm one after another, timed as a whole; about 20 ms, at least one inference. */
export type Block = {
  arm: ArmName;
  /** From 0. Each arm has one block in a round, in random order; blocks of a round are compared with each other only. */
  round: number;
  /** Runs of the model, each of a whole batch. */
  inferences: number;
  /** Of the whole block, from before its first inference to after its last. */
  ms: number;
  /** Median of the block's single inferences, where they were timed one by one. Preferred to ms / inferences. */
  p50Ms?: number;
  /** Single inferences, all or a sample drawn without looking at them; bounded by whoever writes them. For tail percentiles. */
  samples?: readonly number[] | Float64Array;
};

/** What it took until an arm's blocks were stable. */
export type WarmUp = { ms: number; inferences: number; stable: boolean };

/**
 * One fresh process with a session for each arm, loaded in random order: the unit of the verdict, for a launch carries a
 * bias that more rounds do not remove.
 */
export type Launch = {
  /** In the order they ran, warm-up left out. */
  blocks: readonly Block[];
  warmUp: Partial<Record<ArmName, WarmUp>>;
  /** From spawning the process to its end. What another launch would take. */
  seconds: number;
  /** Processor time per inference, ms. */
  cpuMs?: Partial<Record<ArmName, number>>;
};

/** A process that held one arm alone. */
export type Start = {
  arm: ArmName;
  processMs: number;
  loadMs: number;
  firstMs: number;
  peakMemoryBytes: number | null;
};

/** Everything that was timed under one condition. The control is the baseline (without one: the candidate) once more. */
export type Trace = {
  machine: Machine;
  /** The runtime with its version, as "onnxruntime-node 1.30.0". */
  runtime: string;
  threads: number;
  batch: number;
  /** What decided every order. */
  seed: number;
  /**
   * How far one start of a process may be off by itself, a share, where every launch asks the same processes that somebody else
   * started: no number of launches removes that. Absent: each launch starts its own.
   */
  startBias?: number;
  launches: readonly Launch[];
  starts: readonly Start[];
};

/** Milliseconds of one inference of a block. */
export function inferenceMs({ p50Ms, ms, inferences }: Block): number {
  return p50Ms ?? ms / inferences;
}
