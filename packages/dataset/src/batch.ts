import type { Batch, Column, ColumnKind } from "./table.ts";

/** A batch holds at most this many cells (32 MiB of doubles), however many rows the caller asks for. */
const MOST_CELLS = 2 ** 22;

/** The most rows of a batch of `columns` columns: what was asked for, or fewer when the batch would be too large. */
export function batchCapacity(batchRows: number, columns: number): number {
  if (!(batchRows >= 1)) throw new RangeError(`batchRows: expected at least 1, got ${batchRows}`);
  return Math.max(1, Math.min(Math.floor(batchRows), Math.floor(MOST_CELLS / Math.max(1, columns))));
}

/** The rows of a list column while they are gathered; the first row of the file decides the width. */
export class VectorDraft {
  readonly kind = "vector";
  /** -1 before the first row. */
  width = -1;
  values = new Float64Array(0);

  /** Makes room for `row`, zero-based within the batch, and gives its first index. */
  place(row: number): number {
    const needed = (row + 1) * this.width;
    if (needed > this.values.length) {
      const larger = new Float64Array(Math.max(needed, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    return row * this.width;
  }

  /** True when another row would make the batch too large. */
  full(rows: number): boolean {
    return this.width > 0 && (rows + 1) * this.width > MOST_CELLS;
  }
}

/** A column being filled. */
export type Draft = Exclude<Column, { kind: "vector" }> | VectorDraft;

/** An empty column with room for `capacity` rows. */
export function draft(kind: ColumnKind, capacity: number): Draft {
  switch (kind) {
    case "number":
      return { kind, values: new Float64Array(capacity) };
    case "integer":
      return { kind, values: new BigInt64Array(capacity) };
    case "boolean":
      return { kind, values: new Uint8Array(capacity) };
    case "text":
      return { kind, values: [] };
    case "vector":
      return new VectorDraft();
  }
}

/** Closes the drafts as one batch. Arrays that were not filled are cut, never shared. */
export function finish(
  names: readonly string[],
  drafts: readonly Draft[],
  start: number,
  rows: number,
): Batch {
  const columns = new Map<string, Column>();
  for (const [index, name] of names.entries()) {
    const column = drafts[index];
    if (column !== undefined) columns.set(name, cut(column, rows));
  }
  return { start, rows, columns };
}

function cut(column: Draft, rows: number): Column {
  switch (column.kind) {
    case "text":
      return {
        kind: "text",
        values: column.values.length === rows ? column.values : column.values.slice(0, rows),
      };
    case "vector": {
      const width = Math.max(0, column.width);
      return { kind: "vector", width, values: column.values.slice(0, rows * width) };
    }
    case "number":
      return {
        kind: "number",
        values: column.values.length === rows ? column.values : column.values.slice(0, rows),
      };
    case "integer":
      return {
        kind: "integer",
        values: column.values.length === rows ? column.values : column.values.slice(0, rows),
      };
    case "boolean":
      return {
        kind: "boolean",
        values: column.values.length === rows ? column.values : column.values.slice(0, rows),
      };
  }
}
