import { dirname, isAbsolute, join } from "node:path";
import { type Clause, closest, failure, type Task } from "@modelgate/schema";
import { clausesOf } from "./clause.ts";
import { type DatasetEntry, Datasets, type ModelEntry, PolicySchema } from "./schema.ts";
import { readYaml } from "./yaml.ts";

/** One data set as the policy names it; `path` is relative to the working directory. */
export type PolicyDataset = {
  name: string;
  /** The data that the model is run on, or what some program predicted. */
  source: { kind: "data" | "predictions"; path: string };
  target: string;
  id: string | null;
  inputs: Readonly<Record<string, string | readonly string[]>>;
};

/** One model and what it is held to. */
export type PolicyModel = {
  name: string;
  /** The ONNX file; null when predictions files stand in for it. */
  path: string | null;
  task: Task;
  classes: readonly string[] | null;
  positive: string | null;
  output: string | null;
  scores: "probabilities" | "logits" | "log-probabilities" | null;
  datasets: readonly PolicyDataset[];
  clauses: readonly Clause[];
};

/**
 * Reads one model's part of a policy file; the whole file is checked.
 * @param path of the file, for messages and as the base of the paths in it
 * @throws ModelgateError `policy-invalid` with line and column of every mistake, `input-invalid` for an unknown model
 */
export function readPolicy(text: string, path: string, model: string | null): PolicyModel {
  const { value, locate } = readYaml(text, path, PolicySchema);
  const names = Object.keys(value.models);
  const only = names.length === 1 ? names[0] : undefined;
  const name = model ?? only;
  const entry = name === undefined || !Object.hasOwn(value.models, name) ? undefined : value.models[name];
  if (name === undefined || entry === undefined) {
    const near = model === null ? null : closest(model, names);
    const asked = model === null ? "it holds several models" : `it holds no model "${model}"`;
    throw failure("input-invalid", `model: ${path}: ${asked}; they are ${names.join(", ")}`, {
      hint: near === null ? "Name one of them." : `Did you mean "${near}"?`,
    });
  }
  const within = (key: string) => ["models", name, key];
  const clauses = clausesOf(entry.limits, path, (index, key) => locate([...within("limits"), index, key]));
  const sets = Object.keys(entry.datasets);
  const strangers = clauses.filter(({ dataset }) => dataset !== null && !sets.includes(dataset));
  const [stranger] = strangers;
  if (stranger) {
    const { at } = stranger;
    throw failure(
      "policy-invalid",
      `${path}:${at?.line}:${at?.column}: limits: no data set "${stranger.dataset}"`,
      {
        hint: `The model's data sets are ${sets.join(", ")}.`,
        ...(at ? { at } : {}),
      },
    );
  }
  const base = (file: string) => (isAbsolute(file) ? file : join(dirname(path), file));
  return { name, ...modelOf(entry, base), datasets: datasetsOf(entry.datasets, base), clauses };
}

/**
 * The `datasets` input: the policy's `datasets:` mapping as YAML.
 * @throws ModelgateError `policy-invalid`
 */
export function parseDatasets(text: string): PolicyDataset[] {
  return datasetsOf(readYaml(text, "datasets", Datasets).value, (file) => file);
}

function modelOf(entry: ModelEntry, base: (file: string) => string) {
  return {
    path: entry.path === undefined ? null : base(entry.path),
    task: entry.task,
    classes: entry.classes?.map(String) ?? null,
    positive: entry.positive === undefined ? null : String(entry.positive),
    output: entry.output ?? null,
    scores: entry.scores ?? null,
  };
}

function datasetsOf(
  sets: Readonly<Record<string, DatasetEntry>>,
  base: (file: string) => string,
): PolicyDataset[] {
  return Object.entries(sets).map(([name, { path, predictions, target, id, inputs }]) => ({
    name,
    source:
      predictions === undefined
        ? { kind: "data", path: base(path ?? "") }
        : { kind: "predictions", path: base(predictions) },
    target,
    id: id ?? null,
    inputs,
  }));
}
