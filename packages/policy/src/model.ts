import { dirname, isAbsolute, join } from "node:path";
import type { BaselineSource, Clause, Mode, Task, Waiver } from "@modelgate/schema";
import { baselineOf } from "./baseline-entry.ts";
import { clausesOf } from "./clause.ts";
import type { DatasetEntry } from "./dataset-entry.ts";
import type { ModelEntry } from "./schema.ts";
import type { Checked, Source } from "./yaml.ts";

/** One data set as the policy names it; `path` is relative to the working directory. */
export type PolicyDataset = {
  name: string;
  /** The data that the model is run on, or what some program predicted. */
  source: { kind: "data" | "predictions"; path: string };
  /** A column; of many labels also a pattern with `*`, or a list of columns. */
  target: string | readonly string[];
  id: string | null;
  /** The column of each example's weight. */
  weights: string | null;
  /** The column of the clusters that examples come in. */
  groups: string | null;
  inputs: Readonly<Record<string, string | readonly string[]>>;
};

/** One model and what it is held to. */
export type PolicyModel = {
  name: string;
  /** The ONNX file; null when predictions files stand in for it. */
  path: string | null;
  /** Where it is served; absent: the file is run. */
  endpoint?: string;
  task: Task;
  classes: readonly string[] | null;
  positive: string | null;
  output: string | null;
  scores: "probabilities" | "logits" | "log-probabilities" | null;
  baseline: BaselineSource | null;
  datasets: readonly PolicyDataset[];
  clauses: readonly Clause[];
  waivers: readonly Waiver[];
  mode: Mode;
};

/** A model and its place in the file. */
export type Written = {
  source: Source;
  locate: Checked<unknown>["locate"];
  /** The mode at the top of the file. */
  mode: Mode | undefined;
};

/** The model that a checked entry means; paths are relative to the file. */
export function modelOf(name: string, entry: ModelEntry, { source, locate, mode }: Written): PolicyModel {
  const base = besides(source.name);
  const keys = ["models", name];
  return {
    name,
    path: entry.path === undefined ? null : base(entry.path),
    ...(entry.endpoint === undefined ? {} : { endpoint: entry.endpoint }),
    task: entry.task,
    classes: entry.classes?.map(String) ?? null,
    positive: entry.positive === undefined ? null : String(entry.positive),
    output: entry.output ?? null,
    scores: entry.scores ?? null,
    baseline:
      entry.baseline === undefined
        ? null
        : baselineOf(entry.baseline, base, { model: name, policy: source.name }),
    datasets: datasetsOf(entry.datasets, base),
    clauses: clausesOf(
      entry.limits ?? [],
      source,
      (index, key) => locate([...keys, "limits", index, key]),
      entry["on-inconclusive"],
    ),
    waivers: entry.waivers.map((waiver, index) => ({
      ...waiver,
      at: { path: source.name, ...locate([...keys, "waivers", index]) },
    })),
    mode: entry.mode ?? mode ?? "gate",
  };
}

/** Paths in a file are relative to it. */
export function besides(path: string): (file: string) => string {
  return (file) => (isAbsolute(file) ? file : join(dirname(path), file));
}

/** The data sets of checked entries. */
export function datasetsOf(
  sets: Readonly<Record<string, DatasetEntry>>,
  base: (file: string) => string,
): PolicyDataset[] {
  return Object.entries(sets).map(([name, { path, predictions, target, id, weights, groups, inputs }]) => ({
    name,
    source:
      predictions === undefined
        ? { kind: "data", path: base(path ?? "") }
        : { kind: "predictions", path: base(predictions) },
    target,
    id: id ?? null,
    weights: weights ?? null,
    groups: groups ?? null,
    inputs,
  }));
}
