import { failure, type Problem, throwProblems } from "@modelgate/schema";
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
  const near = columns.map((column) => column.name).filter((other) => isNear(name, other));
  const shown = (near.length > 0 ? near.slice(0, 3) : columns.slice(0, MOST_SHOWN).map((c) => c.name)).map(
    quote,
  );
  const more =
    near.length === 0 && columns.length > MOST_SHOWN ? `, and ${columns.length - MOST_SHOWN} more` : "";
  const hint =
    near.length > 0 ? `Did you mean ${shown.join(" or ")}?` : `The file has: ${shown.join(", ")}${more}.`;
  return { code: "dataset-mismatch", message: `${path}: no column ${quote(name)}`, hint, at: { path } };
}

/** Same letters but for case and separators, or one edit away; two when there are five letters or more. */
function isNear(a: string, b: string): boolean {
  const [left, right] = [bare(a), bare(b)];
  if (left === right) return true;
  const length = Math.max(left.length, right.length);
  const most = length >= 5 ? 2 : 1;
  if (length < 3 || length > 200 || Math.abs(left.length - right.length) > most) return false;
  return editDistance(left, right) <= most;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.-]/g, "");
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
