import { dirname, isAbsolute, join } from "node:path";
import { type Clause, closest, failure, type Problem, type Task, throwProblems } from "@modelgate/schema";
import { clausesOf } from "./clause.ts";
import { Classes, type DatasetEntry, Datasets, Inputs, type ModelEntry, PolicySchema } from "./schema.ts";
import { shortClasses } from "./shorthand.ts";
import { type Checked, problemAt, readYaml, type Source } from "./yaml.ts";

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
  const source: Source = { kind: "file", name: path };
  const { value, locate } = readYaml(text, source, PolicySchema);
  throwProblems(Object.entries(value.models).flatMap((entry) => strangers(entry, source, locate)));
  const [name, entry] = chosen(value.models, path, model);
  const clauses = clausesOf(entry.limits, source, (index, key) =>
    locate(["models", name, "limits", index, key]),
  );
  const base = (file: string) => (isAbsolute(file) ? file : join(dirname(path), file));
  return { name, ...modelOf(entry, base), datasets: datasetsOf(entry.datasets, base), clauses };
}

/**
 * The `datasets` input: the policy's `datasets:` mapping as YAML.
 * @throws ModelgateError `policy-invalid`
 */
export function parseDatasets(text: string): PolicyDataset[] {
  const { value } = readYaml(text, { kind: "input", name: "datasets" }, Datasets);
  return datasetsOf(value, (file) => file);
}

/**
 * The `inputs` input: the policy's `inputs:` mapping of one data set as YAML.
 * @throws ModelgateError `policy-invalid`
 */
export function parseInputs(text: string): PolicyDataset["inputs"] {
  return readYaml(text, { kind: "input", name: "inputs" }, Inputs).value;
}

/**
 * The `classes` input: labels between commas or line ends, or a YAML list for labels that hold either. Empty: none.
 * @throws ModelgateError `policy-invalid`
 */
export function parseClasses(text: string): string[] {
  return shortClasses(text) ?? readYaml(text, { kind: "input", name: "classes" }, Classes).value.map(String);
}

type Models = Readonly<Record<string, ModelEntry>>;

function chosen(models: Models, path: string, model: string | null): [string, ModelEntry] {
  const names = Object.keys(models);
  const name = model ?? (names.length === 1 ? names[0] : undefined);
  const entry = name === undefined || !Object.hasOwn(models, name) ? undefined : models[name];
  if (name !== undefined && entry !== undefined) return [name, entry];
  const near = model === null ? null : closest(model, names);
  const asked = model === null ? "it holds several models" : `it holds no model "${model}"`;
  throw failure("input-invalid", `model: ${path}: ${asked}; they are ${names.join(", ")}`, {
    hint: near === null ? "Name one of them." : `Did you mean "${near}"?`,
  });
}

/** Limits on data sets that the model does not have: nobody would ever judge them. */
function strangers(
  [name, { datasets, limits }]: [string, ModelEntry],
  source: Source,
  locate: Checked<unknown>["locate"],
): Problem[] {
  const sets = Object.keys(datasets);
  return limits.flatMap(({ dataset }, index) => {
    if (dataset === undefined || sets.includes(dataset)) return [];
    const place = locate(["models", name, "limits", index, "dataset"]);
    const hint = `The model's data sets are ${sets.join(", ")}.`;
    return [{ ...problemAt(source, place, `limits: no data set "${dataset}"`), hint }];
  });
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
