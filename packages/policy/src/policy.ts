import {
  type Clause,
  closest,
  failure,
  type Problem,
  problemsOf,
  type Task,
  throwProblems,
} from "@modelgate/schema";
import { contradictions, withoutBaseline } from "./contradictions.ts";
import { modelOf, type PolicyModel, type Written } from "./model.ts";
import { type ModelEntry, PolicySchema } from "./schema.ts";
import { waiverProblems } from "./waiver-problems.ts";
import { whereProblems } from "./where-problems.ts";
import { problemAt, readYaml, type Source } from "./yaml.ts";

/**
 * Gives metrics the names they are judged and reported under, clause by clause, so that `acc` and `accuracy` are seen to be
 * one. This package does not know them.
 * @throws ModelgateError for what no metric is
 */
export type Resolve = (clauses: readonly Clause[], task: Task) => Clause[];

/**
 * Reads one model's part of a policy file; the whole file is checked.
 * @param path of the file, for messages and as the base of the paths in it
 * @param resolve absent: metrics stay as they are written, and are compared as such
 * @throws ModelgateError `policy-invalid` or `slice-invalid` with line and column of every mistake, `input-invalid` for an
 * unknown model
 */
export function readPolicy(text: string, path: string, model: string | null, resolve?: Resolve): PolicyModel {
  return chosen(readPolicies(text, path, resolve), path, model);
}

/**
 * Reads every model of a policy file, in its order, checked as a whole.
 * @throws ModelgateError as `readPolicy`
 */
export function readPolicies(
  text: string,
  path: string,
  resolve: Resolve = (clauses) => [...clauses],
): PolicyModel[] {
  const source: Source = { kind: "file", name: path };
  const { value, locate } = readYaml(text, source, PolicySchema);
  const written: Written = { source, locate, mode: value.mode };
  const isExtended = value.extends !== undefined;
  const problems: Problem[] = [];
  const models = Object.entries(value.models).map(([name, entry]) => {
    problems.push(...mistakes(name, entry, written, isExtended));
    const one = resolved(modelOf(name, entry, written), resolve, problems);
    problems.push(...contradictions(one.clauses), ...waiverProblems(one, isExtended));
    if (one.baseline === null) problems.push(...withoutBaseline(one.clauses));
    return one;
  });
  throwProblems(problems);
  return models;
}

/**
 * The models of a policy file, in its order: whether the base's file knows the one that is judged.
 * @throws ModelgateError `policy-invalid`
 */
export function modelNames(text: string, path: string): string[] {
  return Object.keys(readYaml(text, { kind: "file", name: path }, PolicySchema).value.models);
}

function resolved(model: PolicyModel, resolve: Resolve, problems: Problem[]): PolicyModel {
  try {
    return { ...model, clauses: resolve(model.clauses, model.task) };
  } catch (error) {
    problems.push(...problemsOf(error));
    return model;
  }
}

function chosen(models: readonly PolicyModel[], path: string, asked: string | null): PolicyModel {
  const names = models.map(({ name }) => name);
  const [first] = models;
  const only = models.length === 1 ? first : undefined;
  const found = asked === null ? only : models.find(({ name }) => name === asked);
  if (found !== undefined) return found;
  const ofPath = asked === null ? undefined : models.find((model) => model.path === asked);
  const near = ofPath?.name ?? (asked === null ? null : closest(asked, names));
  const what = asked === null ? "it holds several models" : `it holds no model "${asked}"`;
  throw failure("input-invalid", `model: ${path}: ${what}; they are ${names.join(", ")}`, {
    hint: near === null ? "Name one of them." : `Did you mean "${near}"?`,
  });
}

/** What one entry gets wrong that its shape does not show. */
function mistakes(name: string, entry: ModelEntry, written: Written, isExtended: boolean): Problem[] {
  const { source, locate } = written;
  const keys = ["models", name];
  const { limits, datasets } = entry;
  if (limits === undefined) {
    if (isExtended) return [];
    return [problemAt(source, locate(keys), `${keys.join(".")}.limits: missing`)];
  }
  const sets = Object.keys(datasets);
  const strangers = limits.flatMap(({ dataset }, index) => {
    if (dataset === undefined || sets.includes(dataset)) return [];
    // Limits on data sets that the model does not have: nobody would ever judge them.
    const place = locate([...keys, "limits", index, "dataset"]);
    const hint = `The model's data sets are ${sets.join(", ")}.`;
    return [problemAt(source, place, `limits: no data set "${dataset}"`, hint)];
  });
  const wheres = whereProblems(limits, source, (index, ...inner) =>
    locate([...keys, "limits", index, ...inner]),
  );
  return [...strangers, ...wheres];
}
