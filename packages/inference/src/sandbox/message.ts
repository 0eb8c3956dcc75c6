import type { Problem, Profile } from "@modelgate/schema";
import type { Carry } from "../scoring/carried.ts";
import type { FeedPlan } from "../scoring/feed-plan.ts";
import type { Sanity } from "../scoring/sanity.ts";
import type { OutputSpec, SessionOptions } from "../spec.ts";

/** The parent's first line on the child's standard input: the folder of the onnxruntime-node package, verified. */
export type Load = { runtimeDirectory: string };

/** How what a child says ends: with `finished`, or with a problem of no one data set. */
export type Last = { type: string; dataset?: string | null };

/** Its second and last line: one model, and data sets to score with it. Jobs of other trades say theirs (trades.ts). */
export type Job = {
  trade?: never;
  modelPath: string;
  options: SessionOptions;
  output: OutputSpec;
  datasets: readonly JobDataset[];
};

export type JobDataset = {
  name: string;
  path: string;
  /** One column, or for a task of many labels one for each. */
  target: string | readonly string[];
  id: string | null;
  /** Columns that go with the predictions; absent: none. */
  carried?: readonly Carry[];
  /** Only these rows are run, counted from 0 and increasing; absent: all. */
  only?: readonly number[];
  /** Whether it is profiled; absent: it is not. */
  profiled?: boolean;
  plan: FeedPlan;
};

/** What the child says, in this order: started, then for every data set blocks, one end and what was tried, then finished. */
export type Message =
  | { type: "started"; runtime: string }
  | ({ type: "block"; dataset: string; rows: number } & Block)
  | {
      type: "end";
      dataset: string;
      /** Labels by code; empty for regression. */
      texts: readonly string[];
      /** `precision` is the element type of the output, as the runtime names it. */
      scores: { output: string; width: number; precision: string } | null;
      /** The output that holds labels; null: there is none, or its values are a regression's. */
      labels: string | null;
      /** For each carried column the texts of its codes, none for numbers; absent: nothing is carried. */
      carriedTexts?: readonly (readonly string[])[];
    }
  /** After the end of a data set whose rows were all run. */
  | { type: "sanity"; dataset: string; sanity: Sanity }
  /** After the end of a data set that is profiled. */
  | { type: "profile"; dataset: string; profile: Profile }
  | { type: "problem"; dataset: string | null; problems: readonly Problem[] }
  | { type: "finished" };

/** Some rows of predictions. Codes index the texts that the end brings; regression has values instead, many labels rows × labels of 0 or 1. */
export type Block = {
  truth: Int32Array | Float64Array | Uint8Array;
  predicted: Int32Array | Float64Array | Uint8Array | null;
  /** Row-major, rows × width. */
  scores: Float64Array | null;
  ids: readonly string[] | null;
  /** For each carried column its numbers, or codes of its texts; absent: nothing is carried. */
  carried?: readonly (Float64Array | Int32Array)[];
};
