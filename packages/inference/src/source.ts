import type { ErrorCode } from "@modelgate/schema";
import type { Carry } from "./scoring/carried.ts";
import type { OutputSpec } from "./spec.ts";

/** What is known of the model and the data set when their blocks are joined. */
export type Source = {
  /** Whose fault it is when predictions make no sense. */
  kind: "model" | "file";
  path: string;
  /** One column, or for a task of many labels one for each. */
  target: string | readonly string[];
  spec: OutputSpec;
  /** The columns that the blocks carry; absent: none. */
  carried?: readonly Carry[];
  modelClasses: { labels: readonly string[]; source: string } | null;
  /** The operator that produces an output; null when unknown. */
  producer(output: string): string | null;
};

/** The code of predictions that make no sense: a file is wrong, a model is misread. */
export function blame({ kind }: Source): ErrorCode {
  return kind === "file" ? "predictions-invalid" : "outputs-ambiguous";
}
