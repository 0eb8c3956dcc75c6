import type { Machine } from "@modelgate/schema";
import type { ArmName, Launch, Start, Trace } from "../trace.ts";

/** What an experiment is to do, and how long it may take. */
export type Plan = {
  /** Of everything, the trial included. */
  budgetSeconds: number;
  /** Whose part that is; absent: it is what was asked for. */
  partOf?: WholeBudget;
  /** The most launches; it ends before at a look (8, 16, 32 …) that settles the question. */
  launches: number;
  /** Rounds of a launch, one block of each arm in each; fewer where the budget is small. */
  rounds: number;
  /** What a block is to take. */
  blockMs: number;
  /** Processes that hold one arm alone, for each arm; between the launches. */
  starts: number;
  seed: number;
  /** Cancels it: what was measured until then is given. */
  signal?: AbortSignal;
};

/** A budget as it was asked for. The experiment gets `share` of it, less what was `spentSeconds` before. */
export type WholeBudget = {
  seconds: number;
  share: number;
  spentSeconds: number;
  /** What has to follow within it, as "sweeps"; null: nothing that takes time. */
  after: string | null;
};

export const DEFAULT_PLAN = { budgetSeconds: 120, launches: 64, rounds: 40, blockMs: 20, starts: 5, seed: 1 };

/** One launch of the plan. A query is one inference, or several one after another. */
export type LaunchSpec = {
  seed: number;
  rounds: number;
  blockMs: number;
  signal: AbortSignal;
};

/** What the experiment asks of the outside. */
export type Ports = {
  /** The condition, the same for all launches; `machine` is asked when they are over. */
  about: Pick<Trace, "runtime" | "threads" | "batch" | "startBias"> & { arms: readonly ArmName[] };
  /** Starts watching the machine, and says in the end what it was and did. */
  watch(): () => Machine;
  launch(spec: LaunchSpec): Promise<Launch>;
  start(arm: ArmName, spec: { seed: number; signal: AbortSignal }): Promise<Start>;
  /** Whether the launches so far settle the question; asked at looks only. */
  isSettled(trace: Trace): boolean;
  /** Seconds of a clock that only goes forward. */
  now(): number;
  progress?(state: Progress): void;
};

/** Where an experiment stands. `of` is the look that it is on its way to. */
export type Progress = { launches: number; of: number; remainingSeconds: number };
