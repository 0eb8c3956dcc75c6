import type { Problem, Profile } from "@modelgate/schema";
import type { ModelPlace } from "../models/repository.ts";
import type { Observed } from "../observed.ts";
import type { RefusalStatus } from "../protocol/refusal.ts";
import type { PortMetadata } from "../protocol/signature.ts";

// What the main thread and its workers say to each other. Buffers move; they are not copied.

/** What a worker is started with. */
export type Crew = {
  /** Tells a worker of ours from any other use of the program. */
  trade: "modelgate-serve";
  /** The folder of the verified runtime. */
  runtimeDirectory: string;
  models: readonly ModelPlace[];
  /** The reference profile of each, where it has one. */
  profiles: readonly (Profile | null)[];
  /** Threads of one session. */
  threads: number;
  /** Rows that may be run together; 1: requests are never joined. */
  maxBatch: number;
  /** How long a request may wait for others to join it, in ms. */
  maxDelayMs: number;
};

/** A request for a worker. `start` bytes of the buffer are filler, so that the first tensor is aligned. */
export type Work = {
  id: number;
  /** By its place in `Crew.models`. */
  model: number;
  buffer: ArrayBuffer;
  start: number;
  /** Bytes of JSON at its beginning; null: it is JSON as a whole. */
  headLength: number | null;
  /** Whether the prediction is to be told as text, for the prediction log. */
  sampled: boolean;
};

/** What a worker is told: a request, or to end when it has run what it is running. */
export type Order = Work | "end";

/** How long a request took within the worker, in ms, and with how many rows it was run. */
export type Spent = { waitedMs: number; ranMs: number; batchRows: number; batchRequests: number };

/** What a worker answers. */
export type Done = {
  type: "done";
  id: number;
  headLength: number | null;
  parts: readonly Uint8Array<ArrayBuffer>[];
  spent: Spent;
  /** What the reference profile's histograms count of this request. */
  observed: readonly Observed[];
  /** Inputs and outputs as one line of JSON, where they were asked for. */
  sample: string | null;
};

export type Refused = { type: "refused"; id: number; status: RefusalStatus; error: string };

/** A model as `GET v2/models/<name>` describes it. */
export type Described = ModelPlace & {
  inputs: readonly PortMetadata[];
  outputs: readonly PortMetadata[];
  /** Why its requests are not joined; null when they are, or when nobody asked for it. */
  unbatched: string | null;
};

export type Ready = { type: "ready"; runtime: string; models: readonly Described[] };

/** Models that cannot be served, all of them at once. */
export type Unable = { type: "unable"; problems: readonly Problem[] };

export type WorkerSays = Ready | Unable | Done | Refused;
