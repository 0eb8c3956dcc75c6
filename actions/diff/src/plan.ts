import { join, normalize } from "node:path";
import type { Base, FileSource } from "@modelgate/baseline";
import { clauseProblems, strangeLimits } from "@modelgate/job/action-limits";
import { modelName } from "@modelgate/job/model-name";
import { DEFAULT_POLICY, inPolicysPlace, type PolicyFile, policyFile } from "@modelgate/job/policy-file";
import type { PolicyDataset, PolicyModel } from "@modelgate/policy";
import type { Values } from "@modelgate/runner";
import {
  type BaselineSource,
  type Clause,
  failure,
  type Mode,
  type PolicyEntry,
  type Slicing,
  throwProblems,
  type Waiver,
} from "@modelgate/schema";
import { asOwn, asPolicy, failOn } from "./asked.ts";
import type { table } from "./inputs.ts";
import type { Asked } from "./judge.ts";
import type { Judging } from "./judging-policy.ts";
import { DIFF_JUDGE, inputProblems, isOurs } from "./rules.ts";

export type Given = Values<typeof table.inputs>;

/** As `OutputSpec` of packages/inference. */
type Meaning = {
  task: NonNullable<Given["task"]>;
  classes: readonly string[] | null;
  positive: string | null;
  output: string | null;
  scores: "probabilities" | "logits" | "log-probabilities" | null;
};

/** What is to be done with one model. */
export type Plan = {
  name: string;
  /** From the working directory. The file may be gone. */
  path: string;
  /** Where the policy that judges says the model lies at the base; null: where it lies now. */
  before: string | null;
  baseline: FileSource;
  /** On which both models are run; empty: the files alone are compared. */
  datasets: readonly (Omit<PolicyDataset, "target"> & { target: PolicyDataset["target"] | null })[];
  /** What the outputs mean; null: nobody says. */
  meaning: Meaning | null;
  /** How flips are told besides by class; null: only so. */
  slicing: Slicing | null;
  clauses: readonly Asked[];
  /** Whether the policy that judges has limits on what diff measures. */
  isHeld: boolean;
  waivers: readonly Waiver[];
  mode: Mode;
  judgedBy: PolicyEntry | null;
  /** The policy's text, for its digest; null without one. */
  policy: string | null;
  notes: readonly string[];
};

/** A policy that was found, and which models it knows under which paths from the working directory. */
export type Known = PolicyFile & { models: readonly { name: string; path: string }[] };

/**
 * The policy: the one that is named, else `modelgate.yml` where there is one and no data is given beside it.
 * @throws ModelgateError `file-missing` for one that was named or cannot be read, `policy-invalid`
 */
export async function policyOf({ config, data, datasets }: Given): Promise<Known | null> {
  const isDirect = data !== null || datasets !== null;
  if (config === null && isDirect) return null;
  const found = await policyFile(config);
  if (found === null) return null;
  const { path, text } = found;
  const { readPolicies } = await import("@modelgate/policy");
  const models = readPolicies(text, path).flatMap(({ name, path: file }) =>
    file === null ? [] : [{ name, path: file }],
  );
  return { path, text, models };
}

/**
 * The limits that inputs give.
 * @throws ModelgateError `input-invalid` with all that is wrong with the inputs, of every model alike
 */
export function checked(given: Given, policy: Known | null): Clause[] {
  const own = [...given.limits, ...failOn(given.failOn)];
  const isNamed = policy !== null && given.config !== null;
  throwProblems([
    ...inputProblems(given, isNamed),
    ...strangeLimits(own, DIFF_JUDGE),
    ...clauseProblems(own, DIFF_JUDGE, "limits"),
  ]);
  return own;
}

/** A model by its name in the policy or its path, and the path that it had at the base, where that is known. */
export type Wanted = { asked: string; was?: string };

/**
 * What to do with one model: its name in the policy or its path. One that no policy knows has only what the inputs say.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, and what git throws
 */
export async function plan(
  given: Given,
  { asked, was = asked }: Wanted,
  { policy, base }: { policy: Known | null; base: Base },
): Promise<Plan> {
  const own = checked(given, policy);
  const isMeant = ({ name, path }: { name: string; path: string }) => name === asked || samePath(path, asked);
  const wasMeant = (model: { name: string; path: string }) => isMeant(model) || samePath(model.path, was);
  const entry = policy?.models.find(isMeant);
  // Loaded where there is a policy to read: two files are compared without.
  const judging = () => import("./judging-policy.ts");
  if (policy !== null && entry !== undefined) {
    const { path, text } = policy;
    return fromPolicy(
      given,
      own,
      await (await judging()).judgingPolicy({ path, text, model: entry.name }, base),
      path,
    );
  }
  const isDirect = given.config === null && (given.data !== null || given.datasets !== null);
  const path = policy?.path ?? given.config ?? DEFAULT_POLICY;
  const former =
    base.isProposed && !isDirect ? await (await judging()).formerPolicy(path, wasMeant, base) : null;
  if (former !== null) return fromPolicy(given, own, former, path);
  if (policy !== null && given.config !== null && !/[./\\]/u.test(asked)) throw unknown(asked, policy);
  const datasets = given.behaviour ? (given.datasets ?? direct(given)) : [];
  const sets = datasets.map((set) => set.name);
  return {
    ...NO_POLICY,
    name: modelName(asked),
    path: asked,
    baseline: fileSource(given.baseline) ?? { kind: "git", ref: null },
    datasets,
    meaning: meaningOf(given),
    slicing: byColumns(given.slices),
    clauses: asOwn(own, sets),
    notes: [],
  };
}

const NO_POLICY = {
  before: null,
  isHeld: false,
  waivers: [] as Waiver[],
  mode: "gate" as Mode,
  judgedBy: null,
  policy: null,
};

function fromPolicy(
  given: Given,
  own: readonly Clause[],
  { model, before, judgedBy, text: judging }: Judging,
  path: string,
): Plan {
  const isHeld = model.clauses.some(({ metric }) => isOurs(metric));
  throwProblems(clauseProblems(model.clauses, DIFF_JUDGE, path));
  // Beside another baseline, or under limits of its own alone, any model would pass.
  const beside = [
    ...(given.baseline === null ? [] : ["baseline"]),
    ...(own.length > 0 && !isHeld ? ["limits"] : []),
  ];
  const notes = [
    ...(model.baseline?.kind === "report" && given.baseline === null
      ? ["the policy's baseline is a report, which holds no model: the base of the event is compared with"]
      : []),
    ...inPolicysPlace(beside),
  ];
  const { task, classes, positive, output, scores } = model;
  const sets = model.datasets.map((set) => set.name);
  const said = model.baseline?.kind === "report" ? null : model.baseline;
  return {
    name: model.name,
    path: model.path ?? "",
    before: before?.path ?? null,
    baseline: fileSource(given.baseline) ?? said ?? { kind: "git", ref: null },
    datasets: given.behaviour ? model.datasets.filter(({ source }) => source.kind === "data") : [],
    meaning: { task, classes, positive, output, scores },
    slicing: given.slices.length > 0 ? byColumns(given.slices) : ofPolicy(model),
    // A policy that asks nothing of diff is judged by others: to list its clauses here would only leave them to somebody.
    clauses: [...(isHeld ? asPolicy(model.clauses, sets) : []), ...asOwn(own, sets)],
    isHeld,
    waivers: model.waivers,
    mode: model.mode,
    judgedBy,
    policy: beside.length === 0 ? judging : null,
    notes,
  };
}

function direct({ data, target, id, inputs }: Given): Plan["datasets"] {
  if (data === null) return [];
  const source = { kind: "data", path: data } as const;
  return [{ name: "test", source, target, id, inputs: inputs ?? {}, weights: null, groups: null }];
}

/** By the values of columns. */
function byColumns(columns: readonly string[]): Slicing | null {
  if (columns.length === 0) return null;
  return { axes: columns.map((column) => ({ kind: "values", column, values: null })), minSupport: 1 };
}

/** As the policy cuts every data set of the model: those that it cuts one by one have columns of their own. By class flips are told anyway. */
function ofPolicy({ clauses, datasets }: PolicyModel): Slicing | null {
  const targets = new Set(datasets.flatMap(({ target }) => target));
  const axes = clauses
    .flatMap(({ slices, dataset }) => (dataset === null ? (slices?.axes ?? []) : []))
    .filter((axis) => axis.kind !== "values" || !targets.has(axis.column));
  const distinct = new Map(axes.map((axis) => [JSON.stringify(axis), axis]));
  return distinct.size === 0 ? null : { axes: [...distinct.values()], minSupport: 1 };
}

function meaningOf({ task, classes }: Given): Meaning | null {
  if (task === null) return null;
  return { task, classes: classes.length > 0 ? classes : null, positive: null, output: null, scores: null };
}

function fileSource(source: BaselineSource | null): FileSource | null {
  return source === null || source.kind === "report" ? null : source;
}

function unknown(asked: string, { path, models }: Known) {
  const names = models.map(({ name }) => name).join(", ");
  return failure("input-invalid", `model: ${path}: it holds no model "${asked}"; they are ${names}`, {
    hint: "Name one of them, or the path of a file.",
  });
}

function samePath(one: string, other: string): boolean {
  return normalize(join(".", one)) === normalize(join(".", other));
}
