import { readFile } from "node:fs/promises";
import { resolveClauses } from "@modelgate/evaluation";
import type { DatasetSpec, OutputSpec, PredictionsSpec } from "@modelgate/inference";
import type { PolicyDataset, PolicyModel } from "@modelgate/policy";
import type { Values } from "@modelgate/runner";
import { type Clause, failure, type Problem, problemsOf, throwProblems } from "@modelgate/schema";
import type { table } from "./inputs.ts";
import { crossedInputs, nothingIn } from "./rules.ts";

export type Given = Values<typeof table.inputs>;

/** What one run is to do, wherever it was written: in inputs or in a policy file. */
export type Plan = {
  name: string;
  /** null: all data sets are predictions files. */
  modelPath: string | null;
  datasets: readonly DatasetSpec[];
  predictions: readonly PredictionsSpec[];
  output: OutputSpec;
  /** With the metrics under the names of the table. */
  clauses: readonly Clause[];
  /** The policy's text, for its digest; null without one. */
  policy: string | null;
};

const DEFAULT_POLICY = "modelgate.yml";

/** Inputs whose place is in the policy file, when there is one. */
const SAID_BY_POLICY = [
  "predictions",
  "limits",
  "task",
  "data",
  "target",
  "id",
  "inputs",
  "datasets",
  "classes",
  "positive",
  "output",
  "scores",
] as const;

/**
 * Turns inputs into a plan; everything that is wrong with them is told at once.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
export async function plan(given: Given): Promise<Plan> {
  if (given.config !== null) return await fromPolicy(given, given.config);
  const isDirect = given.data !== null || given.datasets !== null || given.predictions !== null;
  // A limit without data is no wish for the policy file: it is a run whose data was forgotten.
  const isHalf = !isDirect && nothingIn(given, SAID_BY_POLICY, DEFAULT_POLICY).length > 0;
  return isDirect || isHalf ? fromInputs(given) : await fromPolicy(given, DEFAULT_POLICY);
}

async function fromPolicy(given: Given, path: string): Promise<Plan> {
  throwProblems(nothingIn(given, SAID_BY_POLICY, `config, which says it (${path})`));
  const policy = await readFile(path, "utf8").catch((cause: unknown) => {
    const hint =
      given.config === null
        ? "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README)."
        : "Give the path of a policy file.";
    throw failure("file-missing", `config: ${path} cannot be read`, { hint, cause });
  });
  const { readPolicy } = await import("@modelgate/policy");
  const model = readPolicy(policy, path, given.model);
  return { ...planOf(model), clauses: resolveClauses(model.clauses, model.task), policy };
}

function fromInputs(given: Given): Plan {
  const { task } = given;
  const problems = crossedInputs(given);
  const clauses = task === null ? [] : resolved(given.limits, task, problems);
  if (task === null || problems.length > 0) {
    throwProblems(problems);
    throw new TypeError("a task that is missing is a problem");
  }
  const model: PolicyModel = {
    name: baseName(given.model ?? given.predictions ?? "model"),
    path: given.model,
    task,
    classes: given.classes.length > 0 ? given.classes : null,
    positive: given.positive,
    output: given.output,
    scores: given.scores,
    datasets: given.datasets ?? [directSet(given)],
    clauses,
  };
  return { ...planOf(model), clauses, policy: null };
}

/** Clauses under the metrics' own names; what is wrong with them joins the other problems. */
function resolved(clauses: readonly Clause[], task: PolicyModel["task"], problems: Problem[]): Clause[] {
  try {
    return resolveClauses(clauses, task);
  } catch (error) {
    problems.push(...problemsOf(error));
    return [];
  }
}

function directSet(given: Given): PolicyDataset {
  const source =
    given.predictions === null
      ? ({ kind: "data", path: given.data ?? "" } as const)
      : ({ kind: "predictions", path: given.predictions } as const);
  return { name: "test", source, target: given.target ?? "label", id: given.id, inputs: given.inputs ?? {} };
}

function planOf(model: PolicyModel): Omit<Plan, "policy" | "clauses"> {
  const { name, path, task, classes, positive, output, scores } = model;
  return {
    name,
    modelPath: path,
    datasets: model.datasets.filter(({ source }) => source.kind === "data").map(datasetSpec),
    predictions: model.datasets.filter(({ source }) => source.kind === "predictions").map(predictionsSpec),
    output: { task, classes, positive, output, scores },
  };
}

function datasetSpec({ name, source, target, id, inputs }: PolicyDataset): DatasetSpec {
  return { name, path: source.path, target, id, inputs };
}

function predictionsSpec({ name, source, target, id }: PolicyDataset): PredictionsSpec {
  return { name, path: source.path, target, id };
}

function baseName(path: string): string {
  const file = path.split(/[\\/]/u).at(-1) ?? path;
  return file.replace(/\.[^.]+$/u, "") || file;
}
