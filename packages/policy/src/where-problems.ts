import { type Problem, problemsOf } from "@modelgate/schema";
import { parseWhere } from "@modelgate/slices";
import type { Keys } from "./explain-issue.ts";
import type { LimitEntry } from "./limit-entry.ts";
import type { SliceEntry } from "./slice-entry.ts";
import { type Place, placedAt, type Source } from "./yaml.ts";

/** Every condition of `limits:` that does not parse, where it is written. */
export function whereProblems(
  entries: readonly LimitEntry[],
  source: Source,
  locate: (index: number, ...keys: Keys) => Place | undefined,
): Problem[] {
  return entries.flatMap(({ slices = [] }, index) =>
    slices
      .flatMap((slice, at) => wheresOf(slice, ["slices", at]))
      .flatMap(({ where, keys }) => problemsIn(where, source, locate(index, ...keys))),
  );
}

function wheresOf(entry: SliceEntry, keys: Keys): { where: string; keys: Keys }[] {
  if (typeof entry === "string") return [];
  if (entry.where !== undefined) return [{ where: entry.where, keys: [...keys, "where"] }];
  return (entry.cross ?? []).flatMap((inner, at) => wheresOf(inner, [...keys, "cross", at]));
}

function problemsIn(where: string, source: Source, place: Place | undefined): Problem[] {
  try {
    parseWhere(where);
    return [];
  } catch (error) {
    return problemsOf(error).map((problem) => placedAt(problem, source, place));
  }
}
