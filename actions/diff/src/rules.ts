import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Judge } from "@modelgate/job/action-limits";
import {
  DIFF_METRICS,
  isAbsolute as isAbsoluteKind,
  ownerOf,
  type Problem,
  REPORTS_FOLDER,
} from "@modelgate/schema";
import type { Given } from "./plan.ts";

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
  const folder = given.reports ?? REPORTS_FOLDER;
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

/** What diff can judge. */
export const DIFF_JUDGE: Judge = {
  action: "diff",
  hint: `Diff measures ${Object.keys(DIFF_METRICS).join(", ")}: see docs/diff.md.`,
  refuse({ metric, limit: { kind } }) {
    if (kind === "beat-dummy") return "no dummy has such a number: expected another kind of limit";
    return DIFF_METRICS[metric]?.of === "change" && !isAbsoluteKind(kind)
      ? `expected min or max, got ${kind}: it compares both models already`
      : null;
  },
};

function wrong(name: string, message: string): Problem {
  const hint = "See the inputs in the README of diff, or `modelgate diff --help`.";
  return { code: "input-invalid", message: `${name}: ${message}`, hint };
}
