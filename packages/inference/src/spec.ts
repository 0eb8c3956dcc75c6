import type { Task } from "@modelgate/schema";

/** One labelled data set, as the user named its columns. */
export type DatasetSpec = {
  name: string;
  path: string;
  /**
   * The column that holds the truth. Of many labels: their columns, 0 or 1 in each row, or a pattern with `*` that
   * stands for them.
   */
  target: string | readonly string[];
  /** Model input → column, list of columns, or pattern with `*`. Empty: inferred from the file. */
  inputs: Readonly<Record<string, string | readonly string[]>>;
  /** The column that names each example; null: its row number does. */
  id: string | null;
  /** Columns that go with the predictions, and as what; absent: none. */
  carried?: Readonly<Record<string, CarriedKind>>;
  /** Only these rows are run, counted from 0 and increasing; absent: all. */
  only?: readonly number[];
  /** Whether what goes in and comes out is profiled; absent: it is not. */
  profiled?: boolean;
};

/** How a column is read that goes with the predictions. */
export type CarriedKind = "number" | "text";

/** How outputs are to be read where the model leaves it open. */
export type OutputSpec = {
  task: Task;
  /** In the order of the scores; null: from the model's own labels, else 0…k-1. */
  classes: readonly string[] | null;
  /** Which of two classes is the positive one; null: the last. */
  positive: string | null;
  /** Model output that holds scores (classification) or values (regression); null: inferred. */
  output: string | null;
  /** What scores are; null: inferred from their values. */
  scores: RawScoreKind | null;
};

/** What a model's raw scores can be. */
export type RawScoreKind = "probabilities" | "logits" | "log-probabilities";

/** A tensor type as ONNX names its elements in lower case, for example float, double, int64, string, bool. */
export type ElementType = string;

/** An input or output of a model. `shape` is null when the rank is unknown, a dimension when only it is. */
export type Port = {
  name: string;
  /** null: not a tensor. */
  type: ElementType | null;
  shape: readonly (number | string | null)[] | null;
};

export type Signature = { inputs: readonly Port[]; outputs: readonly Port[] };

/** How the runtime is set. `threads` is 1 unless asked: sums of floats then come out the same everywhere. */
export type SessionOptions = { threads: number };

/** What a model may cost before it is stopped. */
export type Allowance = {
  /** Wall time of the whole child process, in milliseconds. */
  timeMs: number;
  /** Resident memory of the child process, in bytes. */
  memoryBytes: number;
  /** The largest file it may write, for it writes into its private folder; absent: none. */
  writeBytes?: number;
};
