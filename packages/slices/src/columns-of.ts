import type { SliceAxis, Slicing } from "@modelgate/schema";
import { comparisonsOf } from "./condition.ts";
import { parseWhere } from "./parse-where.ts";

type Kind = "number" | "text";

/**
 * The columns that slicings read, and as what. One that is cut by its values, or compared with a text, is read as text even
 * where another axis wants its numbers: they are in the text, and the text is not in the numbers.
 * @throws ModelgateError `slice-invalid` for a condition that does not parse
 */
export function columnsOf(...slicings: readonly Slicing[]): Record<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [column, kind] of slicings.flatMap(({ axes }) => axes.flatMap(wants)))
    kinds.set(column, kinds.get(column) === "text" ? "text" : kind);
  return Object.fromEntries(kinds);
}

function wants(axis: SliceAxis): [string, Kind][] {
  switch (axis.kind) {
    case "values":
      return [[axis.column, "text"]];
    case "bins":
    case "quantiles":
      return [[axis.column, "number"]];
    case "where":
      return comparisonsOf(parseWhere(axis.where)).map(({ column, literals }) => [
        column,
        literals.every((literal) => typeof literal === "number") ? "number" : "text",
      ]);
    case "cross":
      return axis.axes.flatMap(wants);
  }
}
