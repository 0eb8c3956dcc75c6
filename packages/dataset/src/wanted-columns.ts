import { closest, failure, type Problem, throwProblems } from "@modelgate/schema";
import { quote } from "./findings.ts";
import type { ColumnKind, Table } from "./table.ts";

const MOST_SHOWN = 20;

/** A wanted column and where it is in the file. */
export type Wanted = { name: string; kind: ColumnKind; index: number };

/**
 * Finds the wanted columns in the file.
 * @throws ModelgateError `dataset-mismatch` with one problem for each name the file does not have
 */
export function findWanted(
  table: Pick<Table, "path" | "columns">,
  want: Readonly<Record<string, ColumnKind>>,
): Wanted[] {
  const indexOf = new Map(table.columns.map(({ name }, index) => [name, index]));
  const found: Wanted[] = [];
  const problems: Problem[] = [];
  for (const [name, kind] of Object.entries(want)) {
    const index = indexOf.get(name);
    if (index === undefined) problems.push(absent(table, name));
    else found.push({ name, kind, index });
  }
  throwProblems(problems);
  return found;
}

/** @throws ModelgateError `dataset-unreadable` naming every column that the file has twice */
export function refuseDuplicates(path: string, names: readonly string[]): void {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  if (twice.size === 0) return;
  const list = [...twice].slice(0, MOST_SHOWN).map(quote).join(", ");
  throw failure("dataset-unreadable", `${path}: column names must be unique, but the file repeats ${list}`, {
    hint: "Rename or drop the repeated columns.",
    at: { path, line: 1 },
  });
}

function absent({ path, columns }: Pick<Table, "path" | "columns">, name: string): Problem {
  const names = columns.map((column) => column.name);
  const near = closest(name, names);
  const shown = names.slice(0, MOST_SHOWN).map(quote).join(", ");
  const more = names.length > MOST_SHOWN ? `, and ${names.length - MOST_SHOWN} more` : "";
  const hint = near === null ? `The file has: ${shown}${more}.` : `Did you mean ${quote(near)}?`;
  return { code: "dataset-mismatch", message: `${path}: no column ${quote(name)}`, hint, at: { path } };
}
