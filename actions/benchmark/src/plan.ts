import type { FileSource } from "@modelgate/baseline";
import { type Base, formerPolicy, type Judging, judgingPolicy } from "@modelgate/baseline/judging-policy";
import { resolveClauses } from "@modelgate/evaluation";
import { readAddress } from "@modelgate/inference/address";
import { clauseProblems, strangeLimits } from "@modelgate/job/action-limits";
import { modelName } from "@modelgate/job/model-name";
import { DEFAULT_POLICY, inPolicysPlace } from "@modelgate/job/policy-file";
import { isName, policyKnowing } from "@modelgate/job/policy-knowing";
import { givenRows, policyRows, type Rows, strayColumns } from "@modelgate/job/rows";
import { FIRST_LOOK } from "@modelgate/latency";
import type { PolicyModel } from "@modelgate/policy";
import type { Values } from "@modelgate/runner";
import {
  type BaselineSource,
  type Clause,
  failure,
  type Mode,
  ownerOf,
  type PolicyEntry,
  type Problem,
  throwProblems,
  type Waiver,
} from "@modelgate/schema";
import { endpointProblems } from "./endpoint-rules.ts";
import type { table } from "./inputs.ts";
import { benchmarkJudge } from "./rules.ts";

export type Given = Values<typeof table.inputs>;

/** What one run is to do, wherever it was written. */
export type Plan = {
  name: string;
  /** null: an endpoint is timed. */
  path: string | null;
  /** Addresses of models that are served, in place of files; null: files are timed. */
  served: { endpoint: string; baseline: string | null } | null;
  /** Where the judging policy says the model lies, where it is the base's. */
  before: string | null;
  baseline: FileSource | null;
  /** What feeds the models; null: values are made up, as where sizes of axes are given. */
  rows: Rows | null;
  /** The names under which its checks stand: the model's data sets, or `model`. */
  places: readonly string[];
  clauses: readonly Clause[];
  waivers: readonly Waiver[];
  mode: Mode;
  judgedBy: PolicyEntry | null;
  /** The policy's text, for its digest; null without one, or where inputs had a say in what it judges. */
  policy: string | null;
  notes: readonly string[];
};

/** Where a check stands that is of no data set. */
const MODEL = "model";

/**
 * Turns inputs, and the policy where it knows the model, into a plan.
 * @throws ModelgateError `input-invalid`, `policy-invalid`, `file-missing`, and what git throws
 */
export async function plan(given: Given, base: Base): Promise<Plan> {
  const judge = benchmarkJudge(given.endpoint !== null);
  const problems: Problem[] = [
    ...strangeLimits(given.limits, judge),
    ...clauseProblems(given.limits, judge, "limits"),
    ...inputProblems(given),
  ];
  throwProblems(problems);
  const known = await policyKnowing(given);
  const judging =
    known === null
      ? await formerOf(given, base)
      : await judgingPolicy({ ...known, model: given.model, resolve: resolveClauses }, base);
  return judging === null ? fromInputs(given) : fromPolicy(given, judging);
}

/**
 * The base's word on a model that a proposed change takes out of the policy: a file of the model's name would be timed in its place,
 * under no limit at all. null: the base does not know it either.
 */
async function formerOf({ config, model }: Given, base: Base): Promise<Judging | null> {
  if (!base.isProposed || config !== null || !isName(model)) return null;
  const wanted = { path: DEFAULT_POLICY, resolve: resolveClauses };
  return await formerPolicy(wanted, ({ name }) => name === model, base);
}

function fromPolicy(given: Given, { model, before, judgedBy, text }: Judging): Plan {
  const served = servedBy(given, model.endpoint ?? null);
  throwProblems(clauseProblems(model.clauses, benchmarkJudge(served !== null), "limits"));
  const beside = saidBeside(given, model);
  const path = served === null ? model.path : null;
  if (path === null && served === null)
    throw failure("policy-invalid", `model ${model.name}: has no \`path\`, so there is nothing to time`, {
      hint: "Give the model's file; predictions take no time.",
    });
  const said = model.baseline?.kind === "report" || served !== null ? null : model.baseline;
  return {
    name: model.name,
    path,
    served,
    before: before?.path ?? null,
    baseline: fileSource(given.baseline) ?? said,
    rows: given.axes.length > 0 ? null : (givenRows(given) ?? policyRows(model.datasets)),
    places: model.datasets.length === 0 ? [MODEL] : model.datasets.map(({ name }) => name),
    clauses: [...model.clauses, ...given.limits],
    waivers: model.waivers,
    mode: model.mode,
    judgedBy,
    policy: beside.length === 0 ? text : null,
    notes: [...baselineNotes(model.baseline, given, served), ...inPolicysPlace(beside)],
  };
}

/**
 * Inputs in place of what the policy says: under limits of their own, or beside a slow baseline, any model would pass. Limits beside
 * those of the policy only ask for more.
 */
function saidBeside({ limits, baseline, data, axes }: Given, { clauses, datasets }: PolicyModel): string[] {
  const said = {
    limits: limits.length > 0 && !clauses.some(({ metric }) => ownerOf(metric) === "benchmark"),
    baseline: baseline !== null,
    data: data !== null,
    // With sizes of their own the inputs are made up.
    axes: axes.length > 0 && datasets.some(({ source }) => source.kind === "data"),
  };
  return Object.entries(said).flatMap(([name, isSaid]) => (isSaid ? [name] : []));
}

/** Why the policy's baseline is not what the times stand beside. */
function baselineNotes(said: BaselineSource | null, given: Given, served: Plan["served"]): string[] {
  if (said === null) return [];
  if (served?.baseline === null)
    return ["the policy's baseline is not served: an endpoint is timed beside `baseline-endpoint`"];
  return served === null && said.kind === "report" && given.baseline === null
    ? ["the policy's baseline is a report: times of another job are not compared with"]
    : [];
}

/**
 * The endpoint that is given, or that the policy names.
 * @throws ModelgateError `input-invalid` for inputs that an endpoint does not go with
 */
function servedBy(given: Given, said: string | null): Plan["served"] {
  const endpoint = given.endpoint ?? said;
  const { baselineEndpoint: baseline } = given;
  if (endpoint !== null) throwProblems(endpointProblems(given, endpoint));
  else if (baseline !== null)
    throw failure("input-invalid", "endpoint: expected beside baseline-endpoint", {
      hint: "Give the address of the model that is timed beside it.",
    });
  return endpoint === null ? null : { endpoint, baseline };
}

function fromInputs(given: Given): Plan {
  const served = servedBy(given, null);
  const path = given.model;
  const problem = (message: string, hint: string) => failure("input-invalid", message, { hint });
  if (path !== null && served !== null)
    throw problem(
      "model: expected nothing beside endpoint",
      "Time the file or the server, each in its turn.",
    );
  const name = path === null ? served && readAddress(served.endpoint).model : modelName(path);
  if (name === null)
    throw problem("model: expected the path of an ONNX file, got nothing", "Or give an `endpoint`.");
  return {
    name,
    path,
    served,
    before: null,
    baseline: fileSource(given.baseline),
    rows: givenRows(given),
    places: [given.data === null ? MODEL : "test"],
    clauses: given.limits,
    waivers: [],
    mode: "gate",
    judgedBy: null,
    policy: null,
    notes: [],
  };
}

function fileSource(source: BaselineSource | null): FileSource | null {
  return source === null || source.kind === "report" ? null : source;
}

function inputProblems(given: Given): Problem[] {
  const problems: Problem[] = [];
  const wrong = (message: string, hint: string) => problems.push({ code: "input-invalid", message, hint });
  if (given.baseline?.kind === "report")
    wrong(
      "baseline: expected a model, got a report",
      "Times of another job are not compared with: name the model before, and both are timed here.",
    );
  problems.push(...strayColumns(given));
  if (given.axes.length > 0 && given.data !== null)
    wrong(
      "axes: expected nothing beside data",
      "With sizes of their own the inputs are made up: leave one out.",
    );
  if (given.scenarios.includes("server") && given.serverBound === null)
    wrong(
      "server-bound: the server scenario needs one",
      "Say which latency 99 % of its queries must stay under, as 20ms.",
    );
  if (given.calibrate && given.launches < FIRST_LOOK)
    wrong(`launches: calibrate needs at least ${FIRST_LOOK}`, "Leave `launches` out.");
  if (given.historyPage !== null && given.history === null)
    wrong("history: expected beside history-page", "Name the file that is drawn.");
  return problems;
}
