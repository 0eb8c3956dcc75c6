import { type Roles, resolveClauses } from "@modelgate/evaluation";
import type { DatasetSpec, OutputSpec, PredictionsSpec } from "@modelgate/inference";
import { readAddress } from "@modelgate/inference/address";
import { modelName } from "@modelgate/job/model-name";
import { DEFAULT_POLICY } from "@modelgate/job/policy-file";
import type { PolicyDataset, PolicyModel } from "@modelgate/policy";
import { contradictions } from "@modelgate/policy/inputs";
import type { Values } from "@modelgate/runner";
import {
  type BaselineSource,
  type Clause,
  type Mode,
  type PolicyEntry,
  type Problem,
  problemsOf,
  throwProblems,
  type Waiver,
} from "@modelgate/schema";
import { besidePolicy } from "./beside-policy.ts";
import { carriedBy } from "./carried.ts";
import type { table } from "./inputs.ts";
import type { Base } from "./judging-policy.ts";
import { crossedInputs, nothingIn } from "./rules.ts";

export type Given = Values<typeof table.inputs>;

/** What one run is to do, wherever it was written: in inputs or in a policy file. */
export type Plan = {
  name: string;
  /** null: all data sets are predictions files, or an endpoint is asked. */
  modelPath: string | null;
  /** The address of a served model that answers in place of the file; null: the file is run. */
  endpoint: string | null;
  datasets: readonly DatasetSpec[];
  predictions: readonly PredictionsSpec[];
  output: OutputSpec;
  /** With the metrics under the names of the table. */
  clauses: readonly Clause[];
  /** null: nothing is compared. */
  baseline: BaselineSource | null;
  /** What the policy that judges says of the model before, where it is the base's. */
  before: Before;
  waivers: readonly Waiver[];
  mode: Mode;
  /** Columns that say how rows count, by data set. */
  roles: ReadonlyMap<string, Roles>;
  /** Whose limits judge; null where there is one policy only. */
  judgedBy: PolicyEntry | null;
  /** The policy's text, for its digest; null without one. */
  policy: string | null;
};

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
  "weights",
  "groups",
  "baseline",
  "mode",
  "classes",
  "positive",
  "output",
  "scores",
] as const;

/** The base's word on the baseline: where it lies, and how it is fed and read. What it does not say is as the candidate's. */
type Before = {
  model: string | null;
  output: OutputSpec | null;
  /** By the name of the data set. */
  datasets: ReadonlyMap<string, Pick<DatasetSpec, "path" | "target" | "id" | "inputs">>;
};

/**
 * Turns inputs into a plan; everything that is wrong with them is told at once.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`
 */
export async function plan(given: Given, base: Base): Promise<Plan> {
  if (given.config !== null) return await fromPolicy(given, base);
  const isDirect = given.data !== null || given.datasets !== null || given.predictions !== null;
  // A limit without data is no wish for the policy file: it is a run whose data was forgotten.
  const isHalf = !isDirect && nothingIn(given, SAID_BY_POLICY, DEFAULT_POLICY).length > 0;
  if (isHalf) throwProblems(await besidePolicy(given, SAID_BY_POLICY));
  return isDirect || isHalf ? await fromInputs(given) : await fromPolicy(given, base);
}

async function fromPolicy(given: Given, base: Base): Promise<Plan> {
  const path = given.config ?? DEFAULT_POLICY;
  throwProblems(nothingIn(given, SAID_BY_POLICY, `config, which says it (${path})`));
  const { policyThatJudges } = await import("./judging-policy.ts");
  const { model, before, judgedBy, text } = await policyThatJudges(given, base);
  return planOf(model, {
    policy: text,
    judgedBy,
    before,
    endpoint: given.endpoint ?? model.endpoint ?? null,
  });
}

async function fromInputs(given: Given): Promise<Plan> {
  const { task } = given;
  const problems = await withColumns(crossedInputs(given), given);
  const name = nameOf(given, problems);
  const clauses = task === null ? [] : resolved(given.limits, task, problems);
  if (task === null || problems.length > 0) {
    throwProblems(problems);
    throw new TypeError("a task that is missing is a problem");
  }
  const model: PolicyModel = {
    name,
    path: given.model,
    task,
    classes: given.classes.length > 0 ? given.classes : null,
    positive: given.positive,
    output: given.output,
    scores: given.scores,
    datasets: given.datasets ?? [directSet(given)],
    clauses,
    baseline: given.baseline,
    waivers: [],
    mode: given.mode ?? "gate",
  };
  return planOf(model, { policy: null, judgedBy: null, before: null, endpoint: given.endpoint });
}

/** What the model is called, by its file or as its server calls it; an address that is none joins the other problems. */
function nameOf({ model, endpoint, predictions }: Given, problems: Problem[]): string {
  if (model !== null || endpoint === null) return modelName(model ?? predictions ?? "model");
  try {
    return readAddress(endpoint).model;
  } catch (error) {
    problems.push(...problemsOf(error));
    return endpoint;
  }
}

/** Who forgot the target is shown the columns to choose from. */
async function withColumns(problems: Problem[], { data, target }: Given): Promise<Problem[]> {
  if (data === null || target !== null) return problems;
  const { nameColumns } = await import("./name-columns.ts");
  const named = problems.map((one) => (one.message.startsWith("target:") ? nameColumns(one, data) : one));
  return await Promise.all(named);
}

/** Clauses under the metrics' own names; what is wrong with them, one by one or together, joins the other problems. */
function resolved(clauses: readonly Clause[], task: PolicyModel["task"], problems: Problem[]): Clause[] {
  try {
    const named = resolveClauses(clauses, task);
    problems.push(...contradictions(named));
    return named;
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
  return {
    name: "test",
    source,
    target: given.target ?? "label",
    id: given.id,
    inputs: given.inputs ?? {},
    weights: given.weights,
    groups: given.groups,
  };
}

type Judges = Pick<Plan, "policy" | "judgedBy" | "endpoint"> & { before: PolicyModel | null };

function planOf(model: PolicyModel, { policy, judgedBy, before, endpoint }: Judges): Plan {
  const { name, path, clauses, baseline, waivers, mode } = model;
  const ofKind = (kind: PolicyDataset["source"]["kind"]) =>
    model.datasets.filter(({ source }) => source.kind === kind);
  const specOf = (set: PolicyDataset) => ({
    name: set.name,
    path: set.source.path,
    target: set.target,
    id: set.id,
    carried: carriedBy(set, clauses),
  });
  return {
    name,
    modelPath: path,
    endpoint,
    datasets: ofKind("data").map((set): DatasetSpec => ({ ...specOf(set), inputs: set.inputs })),
    predictions: ofKind("predictions").map(specOf),
    output: outputOf(model),
    roles: new Map(model.datasets.map(({ name: set, weights, groups }) => [set, { weights, groups }])),
    clauses,
    baseline,
    before: {
      model: before?.path ?? null,
      output: before && outputOf(before),
      datasets: new Map(before?.datasets.map((set) => [set.name, setBefore(set)])),
    },
    waivers,
    mode,
    policy,
    judgedBy,
  };
}

function setBefore({ source, target, id, inputs }: PolicyDataset) {
  return { path: source.path, target, id, inputs };
}

function outputOf({ task, classes, positive, output, scores }: PolicyModel): OutputSpec {
  return { task, classes, positive, output, scores };
}
