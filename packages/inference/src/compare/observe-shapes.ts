import { throwProblems } from "@modelgate/schema";
import { attempt } from "../attempt.ts";
import type { SessionOptions } from "../spec.ts";
import { type CompareStart, together } from "./compare-outputs.ts";
import type { SeenShape, ShapesJob } from "./job.ts";
import type { ComparedSpec } from "./plan-paired.ts";
import { samplesOf } from "./plan-sample.ts";
import { stageSide } from "./staged-side.ts";

/** One model whose tensors' shapes are to be seen while it runs. */
export type Observing = {
  model: string;
  /** null: one row of made-up inputs. */
  dataset: ComparedSpec | null;
  /** Rows that are run at once, where the model does not fix them. */
  rows: number;
  options: SessionOptions;
};

export type ObservedShapes = {
  /** Inputs and every tensor that the main graph computes, by name. Types are the runtime's names, as `float32`. */
  shapes: ReadonlyMap<string, SeenShape>;
  /** Rows that were run. */
  batch: number;
  /** Values that the runtime gives to nobody, as sequences. */
  missing: readonly string[];
  notes: readonly string[];
};

/**
 * Runs a model once on a few rows and tells the shapes that its tensors had. Where shapes depend on values, other rows may
 * have others.
 * @throws ModelgateError when the model is missing, unreadable or refused, does not run, or the data do not fit
 */
export async function observeShapes(observing: Observing, start: CompareStart): Promise<ObservedShapes> {
  const [runtime, staged] = await Promise.all([
    start.runtime,
    attempt(() => stageSide(observing.model, start.folder, "after")),
  ]);
  if ("problems" in runtime || "problems" in staged) throw together([staged, runtime]);
  const side = staged.value;
  const { samples, notes } = await samplesOf(
    observing.dataset,
    { before: side, after: side },
    observing.rows,
  );
  const names = [...new Set(side.computed.map(({ name }) => name))];
  const job: ShapesJob = {
    trade: "compare",
    work: "shapes",
    options: observing.options,
    model: side.job,
    sample: samples.after,
    names,
  };
  const shapes = new Map<string, SeenShape>();
  for await (const message of start.sandbox.run(job)) {
    if (message.type === "problem") throwProblems(message.problems);
    else if (message.type === "shapes") {
      for (const { name, type, dims } of message.shapes) shapes.set(name, { type, dims });
    }
  }
  const [first] = side.signature.inputs;
  const batch = observing.dataset === null ? 1 : (shapes.get(first?.name ?? "")?.dims[0] ?? 1);
  return { shapes, batch, missing: names.filter((name) => !shapes.has(name)), notes };
}
