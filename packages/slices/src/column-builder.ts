import type { Column } from "./column.ts";

/** A text column as a reader gives it; for tests. */
export function textColumn(cells: readonly string[]): Column {
  const texts = [...new Set(cells)];
  return { kind: "text", texts, codes: Int32Array.from(cells, (cell) => texts.indexOf(cell)) };
}

/** A number column; for tests. */
export function numberColumn(cells: readonly number[]): Column {
  return { kind: "number", values: Float64Array.from(cells) };
}
