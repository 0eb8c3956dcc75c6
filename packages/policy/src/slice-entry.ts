import type { SliceAxis } from "@modelgate/schema";
import * as v from "valibot";
import { label, name } from "./scalar.ts";

const MOST_QUANTILES = 100;

/** One entry of `slices:`, as it is written. */
export type SliceEntry = string | SliceMapping;
type SliceMapping = {
  column?: string | undefined;
  values?: (string | number | boolean)[] | undefined;
  bins?: number[] | undefined;
  quantiles?: number | undefined;
  where?: string | undefined;
  cross?: SliceEntry[] | undefined;
};

const edges = v.pipe(
  v.array(v.number()),
  v.minLength(2, "expected at least two edges"),
  v.check(
    (bins) => bins.every((edge, at) => at === 0 || edge > (bins[at - 1] ?? edge)),
    "expected edges that increase",
  ),
);

const values = v.pipe(
  v.array(label),
  v.minLength(1, "expected at least one value"),
  v.check(
    (listed) => new Set(listed.map(String)).size === listed.length,
    "expected values that differ from each other",
  ),
);

const SliceMapping: v.GenericSchema<SliceMapping> = v.pipe(
  v.strictObject({
    column: v.optional(v.pipe(name, v.description("Alone: a slice for every value that is found."))),
    values: v.optional(v.pipe(values, v.description("Only these values; one without rows is a fault."))),
    bins: v.optional(v.pipe(edges, v.description("Edges: each bin holds its lower one, the last both."))),
    quantiles: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(2),
        v.maxValue(MOST_QUANTILES),
        v.description("As many bins of about the same number of rows."),
      ),
    ),
    where: v.optional(
      v.pipe(name, v.description("`column op literal` joined by and, or and parentheses: age >= 18.")),
    ),
    cross: v.optional(
      v.pipe(
        v.array(v.lazy(() => SliceEntry)),
        v.minLength(2, "expected at least two entries to cross"),
        v.description("Every combination of the slices of these entries."),
      ),
    ),
  }),
  v.check(
    ({ column, where, cross }) => [column, where, cross].filter((one) => one !== undefined).length === 1,
    "expected exactly one of column, where, cross",
  ),
  v.check(({ column, values: listed, bins, quantiles }) => {
    const ways = [listed, bins, quantiles].filter((one) => one !== undefined).length;
    return ways === 0 || (ways === 1 && column !== undefined);
  }, "expected at most one of values, bins, quantiles, and only beside column"),
  v.check(
    ({ cross }) => cross === undefined || isDistinct(cross.flatMap(columnsIn)),
    "expected no column twice in a cross: its combinations would be empty",
  ),
);

/** One entry of `slices:`: a column's name, or a mapping. */
export const SliceEntry: v.GenericSchema<SliceEntry> = v.union([
  v.pipe(name, v.description("A column: a slice for every value that is found.")),
  SliceMapping,
]);

/** The axis that a checked entry means. */
export function axisOf(entry: SliceEntry): SliceAxis {
  if (typeof entry === "string") return { kind: "values", column: entry, values: null };
  const { column = "", values: listed, bins, quantiles, where, cross } = entry;
  if (where !== undefined) return { kind: "where", where };
  if (cross !== undefined) return { kind: "cross", axes: cross.map(axisOf) };
  if (bins !== undefined) return { kind: "bins", column, edges: bins };
  if (quantiles !== undefined) return { kind: "quantiles", column, bins: quantiles };
  return { kind: "values", column, values: listed ?? null };
}

/** Columns that an entry is cut by; a condition may speak of any. */
function columnsIn(entry: SliceEntry): string[] {
  if (typeof entry === "string") return [entry];
  return entry.cross?.flatMap(columnsIn) ?? (entry.column === undefined ? [] : [entry.column]);
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
