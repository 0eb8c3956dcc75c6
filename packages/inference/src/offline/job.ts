import type { Problem } from "@modelgate/schema";
import type { JobDataset } from "../sandbox/message.ts";
import type { FedBlock } from "../scoring/fed-block.ts";
import type { TensorData } from "../scoring/tensor.ts";
import type { SessionOptions } from "../spec.ts";

// What the sandbox is asked when a model's own answers are wanted, tensor by tensor, and what it says.

/** Rows of one data set, asked one by one and then all together. */
export type OfflineJob = {
  trade: "offline";
  /** The staged copy. */
  modelPath: string;
  /** Outputs that are tensors. */
  fetch: readonly string[];
  options: SessionOptions;
  dataset: JobDataset;
};

/** One output. `type` is the runtime's name; half floats are their bits. */
export type Answer = { name: string; type: string; dims: readonly number[]; data: TensorData };

/** What a model was fed and what it answered. */
export type Question = { rows: number; feeds: FedBlock["feeds"]; answers: readonly Answer[] };

export type OfflineMessage =
  | { type: "started"; runtime: string }
  | { type: "question"; question: Question }
  | { type: "problem"; dataset: string | null; problems: readonly Problem[] }
  | { type: "finished" };
