import type { CarriedKind } from "@modelgate/inference";
import type { PolicyDataset } from "@modelgate/policy";
import type { Clause } from "@modelgate/schema";
import { columnsOf } from "@modelgate/slices";

/**
 * The columns of a data set that go with its predictions: what weighs and groups its rows, cuts them into slices, or is a
 * metric of the user's own. What any of them reads as text is carried as text; its numbers are in there.
 */
export function carriedBy(
  { name, weights, groups }: Pick<PolicyDataset, "name" | "weights" | "groups">,
  clauses: readonly Clause[],
): Record<string, CarriedKind> {
  const mine = clauses.filter(({ dataset }) => dataset === null || dataset === name);
  const cut = columnsOf(...mine.flatMap(({ slices }) => (slices === undefined ? [] : [slices])));
  const own = mine.flatMap(({ metric, better }) =>
    better === undefined ? [] : [[metric, "number"] as const],
  );
  const rows = [
    ...(weights === null ? [] : [[weights, "number"] as const]),
    ...(groups === null ? [] : [[groups, "text"] as const]),
    ...own,
  ];
  const carried = new Map<string, CarriedKind>(Object.entries(cut));
  for (const [column, kind] of rows) carried.set(column, carried.get(column) === "text" ? "text" : kind);
  return Object.fromEntries(carried);
}

/**
 * What of these columns a baseline's file is read for: metrics, where it has them. What the others say of a row, its weight and its
 * slice, is alike for whoever answered it, and an older file need not have them.
 */
export async function carriedBefore(
  path: string,
  carried: Readonly<Record<string, CarriedKind>>,
  clauses: readonly Clause[],
): Promise<Record<string, CarriedKind>> {
  const own = clauses.flatMap(({ metric, better }) => (better === undefined ? [] : [metric]));
  if (!own.some((metric) => Object.hasOwn(carried, metric))) return {};
  const { openTable } = await import("@modelgate/dataset");
  const there = (await openTable(path)).columns.map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(carried).filter(([column]) => own.includes(column) && there.includes(column)),
  );
}
