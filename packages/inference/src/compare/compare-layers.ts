import { throwProblems } from "@modelgate/schema";
import { attempt } from "../attempt.ts";
import type { SessionOptions } from "../spec.ts";
import { type CompareStart, together } from "./compare-outputs.ts";
import type { LayerFinding, LayersJob } from "./job.ts";
import type { OutputPair } from "./output-pairs.ts";
import type { ComparedSpec } from "./plan-paired.ts";
import { samplesOf } from "./plan-sample.ts";
import { stageSide } from "./staged-side.ts";
import type { Tolerance } from "./tolerance.ts";

/** Two models to be compared tensor by tensor. */
export type LookingInto = {
  before: string;
  after: string;
  /** Names of values of the main graphs that stand at the same place. */
  pairs: readonly OutputPair[];
  /** The first rows of it are run; null: one row of made-up inputs. */
  dataset: ComparedSpec | null;
  tolerance: Tolerance;
  options: SessionOptions;
};

/** One pair of tensors; `reason` says why it does not pass where no number does. */
export type ComparedLayer = OutputPair & { operator: string } & NonNullable<LayerFinding>;

export type ComparedLayers = {
  /** In the order of execution of the model after. */
  layers: readonly ComparedLayer[];
  /** The first that does not pass; null: nowhere. */
  first: ComparedLayer | null;
  /** Pairs that were left out: no values of the main graphs, or such that the runtime gives to nobody. */
  skipped: number;
  notes: readonly string[];
};

/**
 * Runs both models on the same few rows with inner values among their outputs, 64 pairs at a time and nothing optimised, and
 * tells where they first diverge.
 * @throws ModelgateError when a model is missing, unreadable or refused, does not run, or the data do not fit
 */
export async function compareLayers(looking: LookingInto, start: CompareStart): Promise<ComparedLayers> {
  const [runtime, before, after] = await Promise.all([
    start.runtime,
    attempt(() => stageSide(looking.before, start.folder, "before")),
    attempt(() => stageSide(looking.after, start.folder, "after")),
  ]);
  if ("problems" in runtime || "problems" in before || "problems" in after) {
    throw together([before, after, runtime]);
  }
  const sides = { before: before.value, after: after.value };
  const { samples, notes } = await samplesOf(looking.dataset, sides);
  const known = new Set(sides.before.computed.map(({ name }) => name));
  const wanted = new Map<string, OutputPair[]>();
  for (const pair of looking.pairs) {
    if (known.has(pair.before)) wanted.set(pair.after, [...(wanted.get(pair.after) ?? []), pair]);
  }
  const placed = sides.after.computed.flatMap(({ name, operator }) =>
    (wanted.get(name) ?? []).map((pair) => ({ ...pair, operator })),
  );
  const job: LayersJob = {
    trade: "compare",
    work: "layers",
    options: looking.options,
    models: { before: sides.before.job, after: sides.after.job },
    samples,
    pairs: placed.map((pair) => ({ before: pair.before, after: pair.after })),
    tolerance: looking.tolerance,
  };
  const findings = await found(start, job);
  const layers = placed.flatMap((pair, at) => {
    const finding = findings[at] ?? null;
    return finding === null ? [] : [{ ...pair, ...finding }];
  });
  return {
    layers,
    first: layers.find(({ passes }) => !passes) ?? null,
    skipped: looking.pairs.length - layers.length,
    notes,
  };
}

async function found({ sandbox }: CompareStart, job: LayersJob): Promise<LayerFinding[]> {
  const findings: LayerFinding[] = job.pairs.map(() => null);
  if (job.pairs.length === 0) return findings;
  for await (const message of sandbox.run(job)) {
    if (message.type === "problem") throwProblems(message.problems);
    else if (message.type === "layer") findings[message.at] = message.finding;
  }
  return findings;
}
