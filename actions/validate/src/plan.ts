import { readFile } from "node:fs/promises";
import type { DatasetSpec, OutputSpec, PredictionsSpec } from "@modelgate/inference";
import { type PolicyDataset, type PolicyModel, readPolicy } from "@modelgate/policy";
import type { Values } from "@modelgate/runner";
import { type Clause, failure, type Problem, throwProblems } from "@modelgate/schema";
import type { table } from "./inputs.ts";

export type Given = Values<typeof table.inputs>;

/** What one run is to do, wherever it was written: in inputs or in a policy file. */
export type Plan = {
  name: string;
  /** null: all data sets are predictions files. */
  modelPath: string | null;
  datasets: readonly DatasetSpec[];
  predictions: readonly PredictionsSpec[];
  output: OutputSpec;
  clauses: readonly Clause[];
  /** The policy's text, for its digest; null without one. */
  policy: string | null;
};

const DEFAULT_POLICY = "modelgate.yml";

/**
 * Turns inputs into a plan; the rules across inputs are here.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
export async function plan(given: Given): Promise<Plan> {
  const direct = given.data !== null || given.datasets !== null || given.predictions !== null;
  return given.config !== null || !direct ? await fromPolicy(given) : fromInputs(given);
}

async function fromPolicy(given: Given): Promise<Plan> {
  const path = given.config ?? DEFAULT_POLICY;
  const mixed = [
    "predictions",
    "task",
    "data",
    "target",
    "datasets",
    "id",
    "positive",
    "output",
    "scores",
  ] as const;
  const strays = [
    ...mixed.filter((name) => given[name] !== null),
    ...(given.limits.length > 0 ? ["limits"] : []),
    ...(given.classes.length > 0 ? ["classes"] : []),
  ];
  if (strays.length > 0 && given.config === null) throwProblems(missing(given));
  throwProblems(strays.map((name) => wrong(name, `expected nothing beside config, which says it (${path})`)));
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    const hint =
      given.config === null
        ? "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README)."
        : "Give the path of a policy file.";
    throw failure("file-missing", `config: ${path} cannot be read`, { hint, cause });
  });
  const model = readPolicy(text, path, given.model);
  return { ...planOf(model), policy: text };
}

function planOf(model: PolicyModel): Omit<Plan, "policy"> {
  const { name, path, task, classes, positive, output, scores, clauses } = model;
  return {
    name,
    modelPath: path,
    datasets: model.datasets.filter(({ source }) => source.kind === "data").map(datasetSpec),
    predictions: model.datasets.filter(({ source }) => source.kind === "predictions").map(predictionsSpec),
    output: { task, classes, positive, output, scores },
    clauses,
  };
}

function datasetSpec({ name, source, target, id, inputs }: PolicyDataset): DatasetSpec {
  return { name, path: source.path, target, id, inputs };
}

function predictionsSpec({ name, source, target, id }: PolicyDataset): PredictionsSpec {
  return { name, path: source.path, target, id };
}

function fromInputs(given: Given): Plan {
  const problems = missing(given);
  if (given.predictions !== null && given.model !== null) {
    problems.push(wrong("predictions", "expected either a model or a predictions file, got both"));
  }
  if (given.datasets !== null && (given.data !== null || given.target !== null)) {
    problems.push(wrong("datasets", "expected nothing in data and target beside it"));
  }
  throwProblems(problems);
  const task = given.task ?? "regression";
  const sets = given.datasets ?? [directSet(given)];
  const model: PolicyModel = {
    name: baseName(given.model ?? given.predictions ?? "model"),
    path: given.model,
    task,
    classes: given.classes.length > 0 ? given.classes : null,
    positive: given.positive,
    output: given.output,
    scores: given.scores,
    datasets: sets,
    clauses: given.limits,
  };
  const direct = planOf(model);
  throwProblems(
    sets
      .filter(({ source }) => (source.kind === "data") !== (given.model !== null))
      .map(({ name }) =>
        wrong("datasets", `${name}: expected path with a model, and predictions without one`),
      ),
  );
  return { ...direct, policy: null };
}

function directSet(given: Given): PolicyDataset {
  const source =
    given.predictions === null
      ? ({ kind: "data", path: given.data ?? "" } as const)
      : ({ kind: "predictions", path: given.predictions } as const);
  return { name: "test", source, target: given.target ?? "label", id: given.id, inputs: {} };
}

/** What a run without a policy cannot do without. */
function missing(given: Given): Problem[] {
  const problems: Problem[] = [];
  const lacks = (name: string, expected: string) =>
    problems.push(wrong(name, `expected ${expected}, got nothing`));
  if (given.model === null && given.predictions === null && given.datasets === null) {
    lacks("model", "the path of an ONNX file");
  }
  if (given.predictions === null && given.datasets === null) {
    if (given.data === null) lacks("data", "the path of a labelled data set");
    if (given.target === null) lacks("target", "the column that holds the truth");
  }
  if (given.task === null) lacks("task", "binary-classification, multiclass-classification or regression");
  if (given.limits.length === 0)
    lacks("limits", "at least one limit, as accuracy>=0.9: a gate without one judges nothing");
  return problems;
}

function wrong(name: string, message: string): Problem {
  return {
    code: "input-invalid",
    message: `${name}: ${message}`,
    hint: "See the inputs in the README of validate.",
  };
}

function baseName(path: string): string {
  const file = path.split(/[\\/]/u).at(-1) ?? path;
  return file.replace(/\.[^.]+$/u, "") || file;
}
