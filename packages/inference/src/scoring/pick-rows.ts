import type { Batch, Column } from "@modelgate/dataset";

/** Some rows of a batch, counted within it, as a batch of its own that shares no memory with it. */
export function pickRows(batch: Batch, rows: readonly number[]): Batch {
  const columns = new Map<string, Column>();
  for (const [name, column] of batch.columns) columns.set(name, pickedColumn(column, rows));
  return { start: batch.start + (rows[0] ?? 0), rows: rows.length, columns };
}

/** Those of the given row numbers of the file, which increase, that lie in a batch, counted within it. */
export function rowsWithin({ start, rows }: Batch, only: readonly number[]): number[] {
  const from = firstFrom(only, start);
  return only.slice(from, firstFrom(only, start + rows)).map((row) => row - start);
}

/** Where the first number is that is not below `row`. */
function firstFrom(only: readonly number[], row: number): number {
  let [low, high] = [0, only.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((only[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pickedColumn(column: Column, rows: readonly number[]): Column {
  switch (column.kind) {
    case "text":
      return { kind: "text", values: rows.map((row) => column.values[row] ?? "") };
    case "number":
      return { kind: "number", values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN) };
    case "integer":
      return { kind: "integer", values: BigInt64Array.from(rows, (row) => column.values[row] ?? 0n) };
    case "boolean":
      return { kind: "boolean", values: Uint8Array.from(rows, (row) => column.values[row] ?? 0) };
    case "vector": {
      const { width } = column;
      const values = new Float64Array(rows.length * width);
      for (const [at, row] of rows.entries()) {
        values.set(column.values.subarray(row * width, (row + 1) * width), at * width);
      }
      return { kind: "vector", width, values };
    }
  }
}
