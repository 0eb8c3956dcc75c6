import { compareCost, costOf } from "@modelgate/comparison";
import { type ComparedSpec, type CompareStart, observeShapes } from "@modelgate/inference/compare";
import type { Model } from "@modelgate/onnx";
import { type Changes, problemsOf } from "@modelgate/schema";
import { columnsOf } from "@modelgate/slices";
import type { Run } from "./one-model.ts";
import type { Plan } from "./plan.ts";
import type { Ran } from "./running.ts";

/** A model, read and ready to be run. */
export type Runnable = { path: string; model: Model };

/** With one thread floating-point sums come out the same everywhere. */
export const OPTIONS = { threads: 1 };

/** What one model costs by itself, as both sides: there is no other, or it is the same file. */
export async function costOfOne(
  model: Runnable,
  plan: Plan,
  { given, host, world }: Run,
): Promise<Pick<Ran, "cost" | "notes">> {
  const [first] = plan.datasets;
  const dataset = first === undefined ? null : specOf(first, plan.slicing);
  return await costsOf({ before: model, after: model }, dataset, () => world.start(given, host));
}

/** What both cost. A model whose shapes cannot be seen has no cost, and the comparison goes on. */
export async function costsOf(
  { before, after }: { before: Runnable; after: Runnable },
  dataset: ComparedSpec | null,
  start: () => Promise<CompareStart>,
): Promise<{ cost: Changes["cost"]; notes: readonly string[] }> {
  const one = async ({ path, model }: Runnable) => {
    using sandbox = await start();
    const { shapes, batch } = await observeShapes(
      { model: path, dataset, rows: 1, options: OPTIONS },
      sandbox,
    );
    return costOf(model, shapes, batch);
  };
  try {
    const then = await one(before);
    return { cost: compareCost(then, after === before ? then : await one(after)), notes: [] };
  } catch (error) {
    return { cost: null, notes: problemsOf(error).map(({ message }) => `the cost is not known: ${message}`) };
  }
}

/** A data set as both models are run on it. */
export function specOf(
  { name, source, target, id, inputs }: Plan["datasets"][number],
  slicing: Plan["slicing"],
): ComparedSpec {
  const carried = slicing === null ? {} : { carried: columnsOf(slicing) };
  return { name, path: source.path, target, id, inputs, ...carried };
}
