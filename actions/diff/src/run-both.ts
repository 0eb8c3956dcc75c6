import { behaviourOf, compareCost, costOf, type Match } from "@modelgate/comparison";
import { digestFile } from "@modelgate/dataset";
import {
  type ComparedDataset,
  type ComparedModels,
  type ComparedSpec,
  type CompareStart,
  compareLayers,
  compareOutputs,
  observeShapes,
  TOLERANCE,
} from "@modelgate/inference/compare";
import type { Model } from "@modelgate/onnx";
import { type Changes, type DatasetEntry, type Problem, problemsOf } from "@modelgate/schema";
import type { Flips } from "./measured.ts";
import type { Run } from "./one-model.ts";
import type { Plan } from "./plan.ts";
import type { Ran } from "./running.ts";

/** Both models, read and ready to be run. */
export type Pair = {
  before: { path: string; model: Model };
  after: { path: string; model: Model };
  match: Match;
};

/**
 * Runs both models over the data, in one sandbox, and where it was asked looks into them layer by layer. What cannot be run is a
 * problem beside what was found.
 */
export async function runBoth(pair: Pair, plan: Plan, run: Run): Promise<Ran> {
  const { given, host, world } = run;
  const specs = plan.datasets.map(specOf);
  const [first = null] = specs;
  const options = { threads: 1 };
  const tolerance = { ...TOLERANCE, rtol: given.rtol, atol: given.atol };
  const paths = { before: pair.before.path, after: pair.after.path };
  const start = () => world.start(given, host);
  const problems: Problem[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      problems.push(...problemsOf(error));
      return null;
    }
  };
  const compared =
    specs.length === 0
      ? null
      : await attempt(async () => {
          using sandbox = await start();
          const watcher = {
            progress: (name: string, rows: number) => host.progress(`${name}: ${rows} rows compared`),
          };
          return await compareOutputs(
            { ...paths, datasets: specs, output: plan.meaning, tolerance, options },
            sandbox,
            watcher,
          );
        });
  const layers = !given.layers
    ? null
    : await attempt(async () => {
        using sandbox = await start();
        return await compareLayers(
          { ...paths, pairs: valuePairs(pair), dataset: first, tolerance, options },
          sandbox,
        );
      });
  const told =
    compared && (await attempt(async () => behaviourOf(compared, { tolerance, slicing: null, layers })));
  const { cost, notes } = await costsOf(pair, first, { start, options });
  return {
    behaviour: told?.change ?? null,
    cost,
    datasets: await Promise.all(plan.datasets.map((set) => entryOf(set, compared))),
    flips: flipsOf(compared),
    runtime: compared?.runtime ?? null,
    problems: [...problems, ...(told?.problems ?? [])],
    notes: [...(compared?.notes ?? []), ...(layers?.notes ?? []), ...notes],
  };
}

function specOf({ name, source, target, id, inputs }: Plan["datasets"][number]): ComparedSpec {
  return { name, path: source.path, target, id, inputs };
}

/** Values of both main graphs that stand at the same place. */
function valuePairs({ before, match }: Pair) {
  return before.model.graph.nodes.flatMap((node) => {
    const other = match.nodes.get(node);
    if (other === undefined) return [];
    return node.outputs.flatMap((name, at) => {
      const there = other.outputs[at];
      return name === "" || there === undefined || there === "" ? [] : [{ before: name, after: there }];
    });
  });
}

type Costing = { start: () => Promise<CompareStart>; options: { threads: number } };

/** A model whose shapes cannot be seen has no cost, and the comparison goes on. */
async function costsOf(
  { before, after }: Pair,
  dataset: ComparedSpec | null,
  { start, options }: Costing,
): Promise<{ cost: Changes["cost"]; notes: readonly string[] }> {
  const one = async ({ path, model }: Pair["before"]) => {
    using sandbox = await start();
    const { shapes, batch } = await observeShapes({ model: path, dataset, rows: 1, options }, sandbox);
    return costOf(model, shapes, batch);
  };
  try {
    return { cost: compareCost(await one(before), await one(after)), notes: [] };
  } catch (error) {
    return { cost: null, notes: problemsOf(error).map(({ message }) => `the cost is not known: ${message}`) };
  }
}

async function entryOf(
  { name, source }: Plan["datasets"][number],
  compared: ComparedModels | null,
): Promise<DatasetEntry> {
  const { path } = source;
  const outcome = compared?.datasets.find((one) => one.name === name)?.outcome;
  const digest = await digestFile(path).then(
    (file) => file.digest,
    () => null,
  );
  return {
    name,
    path,
    digest,
    rows: outcome !== undefined && "value" in outcome ? outcome.value.rows : null,
  };
}

/** Rows of which both models predict another class. */
function flipsOf(compared: ComparedModels | null): Map<string, Flips> {
  const flips = new Map<string, Flips>();
  for (const { name, outcome } of compared?.datasets ?? []) {
    const answers: ComparedDataset["answers"] = "value" in outcome ? outcome.value.answers : null;
    if (answers === null) continue;
    const { before, after } = answers;
    flips.set(name, {
      rows: before.length,
      flips: before.reduce((sum, code, row) => sum + Number(code !== after[row]), 0),
    });
  }
  return flips;
}
