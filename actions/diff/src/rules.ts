import { isAbsolute, relative, resolve, sep } from "node:path";
import { type Clause, DIFF_METRICS, ownerOf, type Problem } from "@modelgate/schema";
import type { Given } from "./plan.ts";

/** Where a workflow's reports go by default, and where comment looks for them. */
export const REPORTS = "modelgate-reports";

/** What is wrong with inputs that are right one by one; all of it at once. */
export function inputProblems(given: Given, isNamed: boolean): Problem[] {
  const { data, datasets, target, id, inputs, task, classes, baseline, layers } = given;
  const problems: Problem[] = [];
  const beside = (entries: readonly [string, unknown][], what: string) => {
    for (const [name, value] of entries)
      if (Array.isArray(value) ? value.length > 0 : value !== null)
        problems.push(wrong(name, `expected nothing beside ${what}`));
  };
  const columns: [string, unknown][] = [
    ["target", target],
    ["id", id],
    ["inputs", inputs],
  ];
  if (isNamed)
    beside(
      [["data", data], ["datasets", datasets], ["task", task], ["classes", classes], ...columns],
      "config, which says it",
    );
  else if (datasets !== null) beside([["data", data], ...columns], "datasets");
  else if (data === null) beside(columns, "no data: expected `data` or `datasets` as well");
  if (baseline?.kind === "report")
    problems.push(wrong("baseline", "expected a model, got a report, which holds none"));
  if (datasets?.some(({ source }) => source.kind === "predictions"))
    problems.push(wrong("datasets", "expected `path` for each: models are run on data, not on predictions"));
  if (layers && given.behaviour === false)
    problems.push(
      wrong("layers", "expected `behaviour: true` beside it: layers are looked at while the models run"),
    );
  if (given.list && given.model !== null) problems.push(wrong("list", "expected no `model` beside it"));
  if (given.list && (given.failOn !== "never" || given.limits.length > 0))
    problems.push(wrong("list", "expected neither `fail-on` nor `limits`: a job that lists judges nothing"));
  // Whoever reads the folder would take the report about all of them for one of a model.
  const folder = given.reports ?? REPORTS;
  if (given.model === null && given.report !== null && isWithin(folder, given.report))
    problems.push(wrong("report", `expected a path outside ${folder}, which has a report of each model`));
  return problems;
}

function isWithin(folder: string, file: string): boolean {
  const inside = relative(resolve(folder), resolve(file));
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** Whether diff measures a metric. */
export function isOurs(metric: string): boolean {
  return ownerOf(metric) === "diff";
}

/** Clauses on diff's metrics that nobody could judge. */
export function clauseProblems(clauses: readonly Clause[], where: string): Problem[] {
  return clauses.flatMap(({ metric, limit, better, slices, at }) => {
    const known = DIFF_METRICS[metric];
    const say = (what: string): Problem[] => {
      const message = `${where}: ${metric}: ${what}`;
      return [{ code: "input-invalid", message, hint: HINT, ...(at === undefined ? {} : { at }) }];
    };
    if (known === undefined) return [];
    if (better !== undefined) return say("its direction is known, and `better` is for columns of your own");
    if (slices !== undefined) return say("expected no slices");
    if (limit.kind === "beat-dummy") return say("no dummy has such a number: expected another kind of limit");
    if (known.of === "change" && limit.kind !== "min" && limit.kind !== "max")
      return say(`expected min or max, got ${limit.kind}: it compares both models already`);
    return [];
  });
}

/** Limits given as inputs that another action judges: nobody would, here. */
export function strangeLimits(clauses: readonly Clause[]): Problem[] {
  return clauses
    .filter(({ metric }) => !isOurs(metric))
    .map(({ metric }) =>
      wrong(
        "limits",
        `${metric} is measured by ${ownerOf(metric)}; expected one of ${Object.keys(DIFF_METRICS).join(", ")}`,
      ),
    );
}

const HINT = "See docs/diff.md for what diff measures.";

function wrong(name: string, message: string): Problem {
  const hint = "See the inputs in the README of diff, or `modelgate diff --help`.";
  return { code: "input-invalid", message: `${name}: ${message}`, hint };
}
