// Reads a whole table by ours: `reading-ours.ts PATH` prints rows, a sum and the seconds it took, as peers/reading.py.
import { type ColumnKind, openTable } from "../packages/dataset/src/index.ts";

// What peers import before their clock starts.
await import("../packages/dataset/src/parquet.ts");
const started = performance.now();
const table = await openTable(process.argv[2] ?? "");
const want = table.columns.map(({ name }): [string, ColumnKind] => [
  name,
  name === "label" ? "text" : "number",
]);
let rows = 0;
let total = 0;
for await (const batch of table.read(Object.fromEntries(want), 4096)) {
  rows += batch.rows;
  const column = batch.columns.get("f3");
  if (column?.kind === "number") for (const value of column.values) total += value;
}
console.log(rows, total.toFixed(6), (performance.now() - started) / 1000);
