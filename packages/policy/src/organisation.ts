import { type Clause, type Mode, type Problem, type Task, throwProblems } from "@modelgate/schema";
import { clausesOf } from "./clause.ts";
import { incompatible, withoutBaseline } from "./contradictions.ts";
import { isLooser } from "./looser.ts";
import type { PolicyModel } from "./model.ts";
import { clauseWords, placeOf, subjectOf } from "./place-words.ts";
import type { Resolve } from "./policy.ts";
import { OrganisationSchema } from "./schema.ts";
import { whereProblems } from "./where-problems.ts";
import { readYaml, type Source } from "./yaml.ts";

/** An organisation's policy: limits that hold for the models of many repositories, beside their own. */
export type Organisation = {
  /** A path, or an address without its query. */
  path: string;
  /** `gate`: no model may only observe. */
  mode: Extract<Mode, "gate"> | null;
  limits: readonly SharedClause[];
};

/** A clause and the models it is for. */
export type SharedClause = {
  clause: Clause;
  /** null: of any task. */
  task: Task | null;
  /** A name in which `*` stands for any text; null: every model. */
  models: string | null;
};

/**
 * Reads an organisation's file.
 * @param path of the file, or the address it came from
 * @throws ModelgateError `policy-invalid` or `slice-invalid` with line and column of every mistake
 */
export function readOrganisation(text: string, path: string): Organisation {
  const isFile = !path.startsWith("https://");
  const source: Source = { kind: isFile ? "file" : "input", name: path };
  const { value, locate } = readYaml(text, source, OrganisationSchema);
  throwProblems(whereProblems(value.limits, source, (index, ...keys) => locate(["limits", index, ...keys])));
  const limits = value.limits.flatMap((entry, index): SharedClause[] => {
    const clauses = clausesOf([entry], { ...source, kind: "file" }, (_, key) =>
      locate(["limits", index, key]),
    );
    return clauses.map((clause) => ({
      // Nothing can be annotated at an address: its line is only for messages.
      clause: isFile ? clause : { ...clause, at: { path: placeOf(clause) } },
      task: entry.task ?? null,
      models: entry.models ?? null,
    }));
  });
  return { path, mode: value.mode ?? null, limits };
}

/**
 * Adds the limits of organisations to a model's own. They can only be tightened: a looser limit of the model's own would say
 * what does not hold, and is an error.
 * @throws ModelgateError `policy-invalid` naming both places of everything that does not fit
 */
export function extendPolicy(
  own: PolicyModel,
  theirs: readonly Organisation[],
  resolve: Resolve = (clauses) => [...clauses],
): PolicyModel {
  const shared = theirs
    .flatMap(({ limits }) => limits)
    .filter(({ task, models }) => (task ?? own.task) === own.task && matches(models, own.name));
  const added = resolve(
    shared.map(({ clause }) => ({ ...clause, isShared: true as const })),
    own.task,
  );
  const problems = [
    ...theirs.flatMap((one) => observed(own, one)),
    ...added.flatMap((clause) => own.clauses.flatMap((mine) => misfit(mine, clause))),
    ...added.flatMap((clause, at) => added.slice(0, at).flatMap((other) => incompatible(other, clause))),
    ...(own.baseline === null ? withoutBaseline(added) : []),
  ];
  throwProblems(problems);
  // Their checks have ids of their own: what a waiver names is the same with and without an organisation.
  return { ...own, clauses: [...own.clauses, ...added] };
}

function matches(pattern: string | null, name: string): boolean {
  if (pattern === null) return true;
  // No regular expression: many stars in one would take for ever to fail.
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

function observed(own: PolicyModel, { path, mode }: Organisation): Problem[] {
  if (mode !== "gate" || own.mode !== "observe") return [];
  const message = `models.${own.name}.mode: observe is not allowed by ${path}, which says mode: gate`;
  return [{ code: "policy-invalid", message, hint: "Leave `mode` out." }];
}

function misfit(mine: Clause, theirs: Clause): Problem[] {
  if (!isLooser(mine, theirs)) return incompatible(mine, theirs);
  const message = `${placeOf(mine)}: ${clauseWords(mine)} is looser than ${clauseWords(theirs)} (${placeOf(theirs)})`;
  const hint = `Drop it, or tighten it: ${subjectOf(theirs)} ${theirs.limit.value} holds in any case.`;
  return [{ code: "policy-invalid", message, hint, ...(mine.at === undefined ? {} : { at: mine.at }) }];
}
