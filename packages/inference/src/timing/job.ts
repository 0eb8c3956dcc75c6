import type { ARMS } from "@modelgate/schema";
import type { FeedPlan } from "../scoring/feed-plan.ts";

// What the parent hands to the trade `time`, all of it its own or checked.

export type ArmName = (typeof ARMS)[number];

/** How far the runtime may rewrite a graph before it runs it, in its own words. */
export const OPTIMISATIONS = ["disabled", "basic", "extended", "all"] as const;
export type Optimisation = (typeof OPTIMISATIONS)[number];

/** How sessions are made. */
export type SessionSettings = { threads: number; optimisation: Optimisation };

/** Where an arm's inputs come from: rows of a data set, or values that are made up. */
export type FeedSource =
  | { kind: "data"; path: string; plan: FeedPlan }
  | { kind: "made"; inputs: readonly { name: string; type: string; dims: readonly number[] }[] };

/** A model as an arm. The control's is another arm's. */
export type JobArm = { arm: ArmName; modelPath: string; feeds: FeedSource };

/** What every kind of work needs. */
export type Setting = {
  /** The folder of the runtime, whose synchronous binding is called: `InferenceSession.run` adds 2 µs of promises to each call. */
  runtimeDirectory: string;
  arms: readonly JobArm[];
  session: SessionSettings;
  /** Rows of one inference. */
  batch: number;
  seed: number;
};

/** Blocks of the arms, in random order within each round. */
export type BlocksWork = {
  kind: "blocks";
  rounds: number;
  /** What a block is to take. */
  blockMs: number;
  /** An arm that is not stable after so long is timed all the same, and said to be so. */
  warmUpMs: number;
  /** Threads that run one inference each at the same time. */
  concurrency: number;
  /** Runs that make one query; times are a query's. 1 but for multi-stream on a model of fixed batch. */
  queryRuns: number;
  /** Rounds after which all sessions are opened anew; several threads keep theirs. */
  reopenEvery: number;
  /** Single queries of a block that are kept for percentiles, drawn by their place. */
  samples: number;
};

/** How long a process takes that holds one arm alone; `spawnedAt` in ms since 1970 by the parent's clock. */
export type StartWork = { kind: "start"; spawnedAt: number };

/** Whether candidate and baseline say the same on the inputs that are timed. */
export type AnswersWork = { kind: "answers" };

/** What each node takes. `folder` is where the runtime may write its profile. */
export type ProfileWork = { kind: "profile"; folder: string; aboutMs: number };

/** The highest rate of Poisson arrivals at which at most `overAllowed` of `queries` take longer than the bound. */
export type ServerWork = {
  kind: "server";
  workers: number;
  boundMs: number;
  queries: number;
  overAllowed: number;
  mostProbes: number;
};

export type Work = BlocksWork | StartWork | AnswersWork | ProfileWork | ServerWork;

export type WorkOf<K extends Work["kind"]> = Extract<Work, { kind: K }>;

/** The line that the child is given. */
export type TimeJob = Setting & { trade: "time"; work: Work };
