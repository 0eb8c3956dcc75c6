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
