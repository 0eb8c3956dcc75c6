import type { SliceAxis, Slicing } from "@modelgate/schema";
import { type Column, numbersOf } from "./column.ts";
import { wantColumn } from "./want-column.ts";

/** Rows of a binned column that are in no bin. */
export type Unplaced = {
  column: string;
  /** Rows without a number. */
  notNumbers: number;
  /** Rows whose number is below the first edge or above the last. */
  outside: number;
};

/** What bins leave out, for each axis that leaves out something: nobody should take silence for a pass. */
export function unplaced(slicing: Slicing, columns: ReadonlyMap<string, Column>, rows: number): Unplaced[] {
  return slicing.axes.flatMap((axis) => leftOut(axis, columns, rows));
}

function leftOut(axis: SliceAxis, columns: ReadonlyMap<string, Column>, rows: number): Unplaced[] {
  if (axis.kind === "cross") return axis.axes.flatMap((part) => leftOut(part, columns, rows));
  if (axis.kind !== "bins" && axis.kind !== "quantiles") return [];
  const values = numbersOf(wantColumn(columns, axis.column), rows);
  const notNumbers = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  const inside =
    axis.kind === "bins"
      ? (value: number) => value >= (axis.edges[0] ?? 0) && value <= (axis.edges.at(-1) ?? 0)
      : Number.isFinite;
  const placed = values.reduce((count, value) => count + (inside(value) ? 1 : 0), 0);
  const outside = rows - notNumbers - placed;
  return notNumbers + outside === 0 ? [] : [{ column: axis.column, notNumbers, outside }];
}
