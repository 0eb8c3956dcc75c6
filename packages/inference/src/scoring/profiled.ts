import { type Matrix, type PortShape, ProfileFold } from "@modelgate/profile";
import type { Profile } from "@modelgate/schema";
import type { InferenceSession } from "onnxruntime-common";
import type { JobDataset } from "../sandbox/message.ts";
import type { ReadingPlan } from "./answers-of.ts";
import type { FedBlock } from "./fed-block.ts";
import { plainNumbers } from "./float16.ts";

/** What goes in and comes out, as the model takes and gives it: what is served later is held against the same. */
export type Profiler = {
  add(block: FedBlock, outputs: InferenceSession.OnnxValueMapType): void;
  profile(): Profile;
};

/** Begins a profile with the shapes that the first block shows. */
export function openProfiler({ name, plan }: JobDataset, first: FedBlock, reading: ReadingPlan): Profiler {
  const inputs = first.feeds.map(({ input, type, data }, at): PortShape => {
    const width = data.length / first.padded;
    const columns = plan.feeds[at]?.columns ?? [];
    const names = columns.length === width ? columns : null;
    return { port: input, width, names, texts: type === "string" ? "hashed" : null, hasHighest: false };
  });
  const outputs = outputsOf(reading);
  const fold = new ProfileFold({ inputs, outputs });
  return {
    add({ rows, feeds }, answered) {
      fold.add({
        rows,
        inputs: feeds.map(({ type, data }) => plainNumbers(type, data) as Matrix),
        outputs: outputs.map(({ port }) => matrixOf(answered[port])),
      });
    },
    profile: () => fold.profile(name),
  };
}

/** The outputs that are read. Scores of many labels that are not one row after the other have no columns. */
function outputsOf(reading: ReadingPlan): PortShape[] {
  const shape = { names: null, texts: null, hasHighest: false };
  if (reading.task === "regression") return [{ ...shape, port: reading.values, width: 1 }];
  const { labels, scores, width } = reading;
  if (reading.task === "multilabel") {
    const ports = reading.isPerLabel ? [labels] : [labels, scores];
    return ports.filter((port) => port !== null).map((port) => ({ ...shape, port, width }));
  }
  const scored = scores === null ? [] : [{ ...shape, port: scores, width, hasHighest: width > 1 }];
  // Labels are classes, not values of a row.
  const labelled = labels === null ? [] : [{ ...shape, port: labels, width: 1, texts: "plain" as const }];
  return [...scored, ...labelled];
}

function matrixOf(output: InferenceSession.OnnxValueMapType[string] | undefined): Matrix {
  return output === undefined ? [] : (plainNumbers(output.type, output.data as ArrayLike<unknown>) as Matrix);
}
