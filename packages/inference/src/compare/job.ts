import type { Problem } from "@modelgate/schema";
import type { JobDataset } from "../sandbox/message.ts";
import type { OutputSpec, SessionOptions } from "../spec.ts";
import type { OutputPair } from "./output-pairs.ts";
import type { ComparedOutput } from "./output-sums.ts";
import type { Tolerance } from "./tolerance.ts";

// What the sandbox is asked when two models are compared, or one is looked into, and what it answers.

export const SIDES = ["before", "after"] as const;
export type SideName = (typeof SIDES)[number];
export type Both<T> = Readonly<Record<SideName, T>>;

/** One of the models. */
export type JobModel = {
  /** The staged copy. */
  path: string;
  /** The path that the user named, for messages. */
  shown: string;
  /** Outputs that are tensors. */
  fetch: readonly string[];
  /** All outputs. */
  outputs: readonly string[];
  /** The operators behind the outputs that `fetch` names; null where unknown. */
  producers: readonly (string | null)[];
};

/** A data set as each of the models takes it. The truth, ids and carried columns are read for the one after. */
export type PairedDataset = {
  name: string;
  path: string;
  /** Of the data set as it is read for the model after: its target is none where no truth is wanted. */
  task: OutputSpec["task"];
  before: JobDataset;
  after: JobDataset;
  /** Whether both take the same blocks. */
  isShared: boolean;
};

/** Feeds a model with nothing but zeros, one row, where there is no data set. */
export type MadeInput = { input: string; type: string; dims: readonly number[] };
export type Sample =
  | { kind: "dataset"; dataset: JobDataset; rows: number }
  | { kind: "made"; inputs: readonly MadeInput[] };

type Common = { trade: "compare"; options: SessionOptions };

/** Both models over data sets. */
export type OutputsJob = Common & {
  work: "outputs";
  models: Both<JobModel>;
  pairs: readonly OutputPair[];
  /** null: nobody told what the outputs mean, and no predictions are looked for. */
  output: OutputSpec | null;
  tolerance: Tolerance;
  datasets: readonly PairedDataset[];
};

/** Both models once, tensor by tensor. */
export type LayersJob = Common & {
  work: "layers";
  models: Both<JobModel>;
  samples: Both<Sample>;
  pairs: readonly OutputPair[];
  tolerance: Tolerance;
};

/** One model once, for the shapes of its tensors. */
export type ShapesJob = Common & {
  work: "shapes";
  model: JobModel;
  sample: Sample;
  names: readonly string[];
};

export type CompareJob = OutputsJob | LayersJob | ShapesJob;

/** Predicted classes: codes of the texts, columns of the scores (-1: none is the highest), or single scores. */
export type AnswerKind = "labels" | "classes" | "score";

/** How the predictions of one side came about. */
export type Answered = { kind: AnswerKind /** Scores a row. */; width: number; output: string };

/** A tensor as it was seen. `type` is the runtime's name, as `float32`. */
export type SeenShape = { type: string; dims: readonly number[] };

/** What became of a pair of inner tensors; null: the runtime gives one of them to nobody. */
export type LayerFinding = {
  passes: boolean;
  max: number | null;
  mean: number | null;
  reason: string | null;
} | null;

export type CompareMessage =
  | { type: "started"; runtime: string }
  /** Some rows of the predictions of both. Codes index the texts that the end brings. */
  | ({ type: "rows"; dataset: string; rows: number } & AnsweredRows)
  | {
      type: "end";
      dataset: string;
      rows: number;
      outputs: readonly ComparedOutput[];
      answered: Both<Answered | null>;
      texts: readonly string[];
      carriedTexts: readonly (readonly string[])[];
      notes: readonly string[];
    }
  | { type: "layer"; at: number; finding: LayerFinding }
  | { type: "shapes"; shapes: readonly (SeenShape & { name: string })[] }
  | { type: "problem"; dataset: string | null; problems: readonly Problem[] }
  | { type: "finished" };

export type AnsweredRows = {
  truth: Int32Array | null;
  ids: readonly string[] | null;
  carried: readonly (Float64Array | Int32Array)[];
  before: Int32Array | Float64Array | null;
  after: Int32Array | Float64Array | null;
};
