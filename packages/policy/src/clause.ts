import { type Clause, isAbsolute, LIMIT_KINDS, type LimitKind, throwProblems } from "@modelgate/schema";
import { type LimitEntry, Limits, MIN_SUPPORT } from "./limit-entry.ts";
import { shortLimits } from "./shorthand.ts";
import { axisOf } from "./slice-entry.ts";
import { whereProblems } from "./where-problems.ts";
import { type Place, readYaml, type Source } from "./yaml.ts";

/** Where an entry's key stands. */
export type Locate = (index: number, key: string) => Place | undefined;

/**
 * The clauses of checked `limits:` entries; one entry with `min` and `max` is two clauses. Each knows its line
 * where it stands in a file.
 * @param otherwise what is inconclusive does where an entry does not say it
 */
export function clausesOf(
  entries: readonly LimitEntry[],
  source: Source,
  locate: Locate,
  otherwise?: Clause["onInconclusive"],
): Clause[] {
  return entries.flatMap((entry, index) =>
    LIMIT_KINDS.flatMap((kind): Clause[] => {
      const value = entry[kind];
      if (value === undefined) return [];
      const at = source.kind === "file" ? { at: { path: source.name, ...locate(index, kind) } } : {};
      return [
        clauseOf({ ...entry, "on-inconclusive": entry["on-inconclusive"] ?? otherwise }, kind, value, at),
      ];
    }),
  );
}

function clauseOf(entry: LimitEntry, kind: LimitKind, value: number, at: Pick<Clause, "at">): Clause {
  const { metric, dataset, tier, judge, slices, better } = entry;
  const onInconclusive = entry["on-inconclusive"];
  return {
    metric,
    dataset: dataset ?? null,
    limit: { kind, value },
    tier,
    ...(judge === undefined || !isAbsolute(kind) ? {} : { judge }),
    ...(onInconclusive === undefined || isAbsolute(kind) ? {} : { onInconclusive }),
    ...(slices === undefined
      ? {}
      : { slices: { axes: slices.map(axisOf), minSupport: entry["min-support"] ?? MIN_SUPPORT } }),
    ...(better === undefined ? {} : { better }),
    ...at,
  };
}

/**
 * The `limits` input: lines such as `accuracy>=0.9` and `accuracy max-drop 0.01`, or a YAML list in the policy's grammar.
 * Empty: no clause.
 * @throws ModelgateError `policy-invalid` or `slice-invalid` with every line that is wrong
 */
export function parseLimits(text: string): Clause[] {
  const clauses = shortLimits(text);
  if (clauses !== null) return clauses;
  const source: Source = { kind: "input", name: "limits" };
  const { value, locate } = readYaml(text, source, Limits);
  throwProblems(whereProblems(value, source, (index, ...keys) => locate([index, ...keys])));
  return clausesOf(value, source, (index, key) => locate([index, key]));
}
