import { behaviourOf, type Match } from "@modelgate/comparison";
import { digestFile } from "@modelgate/dataset";
import {
  type ComparedDataset,
  type ComparedLayers,
  type ComparedModels,
  type ComparedSpec,
  type CompareStart,
  type Comparing,
  compareLayers,
  compareOutputs,
  TOLERANCE,
} from "@modelgate/inference/compare";
import { type Model, type Port, signatureOf } from "@modelgate/onnx";
import { type BehaviourChange, type DatasetEntry, type Problem, problemsOf } from "@modelgate/schema";
import { costsOf, OPTIONS, type Runnable, specOf } from "./cost.ts";
import type { Flips } from "./measured.ts";
import type { Run } from "./one-model.ts";
import type { Plan } from "./plan.ts";
import type { Ran } from "./running.ts";

/** Both models, read and ready to be run. */
export type Pair = { before: Runnable; after: Runnable; match: Match };

/**
 * Runs both models over the data, in one sandbox, and where it was asked looks into them layer by layer. What cannot be run is a
 * problem beside what was found.
 */
export async function runBoth(pair: Pair, plan: Plan, { given, host, world }: Run): Promise<Ran> {
  const specs = plan.datasets.map((set) => specOf(set, plan.slicing));
  const [first = null] = specs;
  const tolerance = { ...TOLERANCE, rtol: given.rtol, atol: given.atol };
  const paths = { before: pair.before.path, after: pair.after.path };
  const running: Running = {
    common: { ...paths, tolerance, options: OPTIONS },
    start: () => world.start(given, host),
    progress: (name, rows) => host.progress(`${name}: ${rows} rows compared`),
  };
  const problems: Problem[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    // What kept one from running would keep the next.
    if (problems.length > 0) return null;
    try {
      return await work();
    } catch (error) {
      problems.push(...problemsOf(error));
      return null;
    }
  };
  const compared = specs.length === 0 ? null : await attempt(() => answersOf(running, specs, plan));
  const failed = compared?.datasets.every(({ outcome }) => "problems" in outcome) === true;
  const isLooking = given.layers && !failed;
  const layers = isLooking ? await attempt(() => layersOf(running, pair, first)) : null;
  const told =
    compared &&
    (await attempt(async () => behaviourOf(compared, { tolerance, slicing: plan.slicing, layers })));
  const behaviour = told?.change ?? (layers && compared === null ? alone(layers) : null);
  const { cost, notes } =
    failed || problems.length > 0 ? { cost: null, notes: [] } : await costsOf(pair, first, running.start);
  return {
    behaviour,
    cost,
    datasets: await Promise.all(plan.datasets.map((set) => entryOf(set, compared))),
    // Outputs go by the name that they had before, and by that of now.
    seen: {
      flips: flipsOf(compared),
      labels: new Set([pair.before, pair.after].flatMap(({ model }) => [...labelsOf(model)])),
      same: [],
    },
    runtime: compared?.runtime ?? null,
    problems: [...problems, ...(told?.problems ?? [])],
    notes: [...(compared?.notes ?? []), ...(layers?.notes ?? []), ...notes],
  };
}

type Running = {
  common: Pick<Comparing, "before" | "after" | "tolerance" | "options">;
  start(): Promise<CompareStart>;
  progress(name: string, rows: number): void;
};

async function answersOf(
  { common, start, progress }: Running,
  datasets: readonly ComparedSpec[],
  plan: Plan,
) {
  using sandbox = await start();
  return await compareOutputs({ ...common, datasets, output: plan.meaning }, sandbox, { progress });
}

async function layersOf({ common, start }: Running, pair: Pair, dataset: ComparedSpec | null) {
  using sandbox = await start();
  // Where both have the same NaN, as of a missing value that they were fed, they do not part ways.
  const tolerance = { ...common.tolerance, equalNonFinite: true };
  return await compareLayers({ ...common, tolerance, pairs: valuePairs(pair), dataset }, sandbox);
}

/** Most layers that are listed; the rest agree, or come after the first that does not. */
const MOST_LAYERS = 200;

/** What layers say without any data: both models on one row of made-up inputs. */
function alone({ layers, first }: ComparedLayers): BehaviourChange {
  const from = first === null ? 0 : Math.max(0, layers.indexOf(first) - 1);
  const list = layers
    .slice(from, from + MOST_LAYERS)
    .map(({ after, operator, max, mean, passes }) => ({ tensor: after, operator, max, mean, passes }));
  const where =
    first === null ? "no layer diverges" : `both first diverge at ${first.after} (${first.operator})`;
  return {
    statement: `${where}, on one row of made-up inputs`,
    outputs: [],
    flips: [],
    layers: { first: first?.after ?? null, compared: layers.length, list },
  };
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

/** Outputs of whole numbers, truth values or texts. */
function labelsOf({ graph }: Model): Set<string> {
  const isLabel = ({ type }: Port) => /^tensor\((?:u?int\d+|bool|string)\)$/u.test(type);
  return new Set(
    signatureOf(graph)
      .outputs.filter(isLabel)
      .map(({ name }) => name),
  );
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
