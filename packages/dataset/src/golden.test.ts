import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openTable } from "./open-table.ts";
import type { Column, ColumnKind } from "./table.ts";

type Expected = Record<string, { kind: ColumnKind; values: (string | number | string[])[] }>;

const FOLDER = join(import.meta.dirname, "../../../test/fixtures/dataset");
const FILES = Object.entries(
  JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as Record<string, Expected>,
);

/** The values of a column from `row` on, as what the fixtures' script wrote must become. */
function wanted(column: Expected[string]): unknown[] {
  if (column.kind === "number") return column.values.map(Number);
  if (column.kind === "integer") return column.values.map((value) => BigInt(value as string));
  return column.kind === "vector"
    ? column.values.flatMap((row) => (row as string[]).map(Number))
    : column.values;
}

async function read(path: string, columns: Expected, batchRows: number): Promise<Map<string, unknown[]>> {
  const table = await openTable(join(FOLDER, path));
  const got = new Map<string, unknown[]>(Object.keys(columns).map((name) => [name, []]));
  const want = Object.fromEntries(Object.entries(columns).map(([name, { kind }]) => [name, kind]));
  let next = 0;
  for await (const batch of table.read(want, batchRows)) {
    expect(batch.start).toBe(next);
    expect(batch.rows).toBeLessThanOrEqual(batchRows);
    next += batch.rows;
    for (const [name, column] of batch.columns) got.get(name)?.push(...listed(column));
  }
  return got;
}

function listed(column: Column): readonly unknown[] {
  return Array.from<unknown>(column.values);
}

it.each(FILES)("reads %s as its writer meant it", async (path, columns) => {
  const table = await openTable(join(FOLDER, path));
  expect(table.columns.map(({ name }) => name)).toEqual(Object.keys(columns));
  for (const batchRows of [1e6, 7]) {
    const got = await read(path, columns, batchRows);
    for (const [name, column] of Object.entries(columns))
      expect([name, got.get(name)]).toEqual([name, wanted(column)]);
  }
});

it("says of each Parquet column what it holds", async () => {
  const table = await openTable(join(FOLDER, "pyarrow-snappy.parquet"));
  expect(Object.fromEntries(table.columns.map(({ name, native }) => [name, native]))).toEqual({
    score: "number",
    half: "number",
    single: "number",
    small: "integer",
    id: "integer",
    count: "integer",
    word: "text",
    flag: "boolean",
    vector: "vector",
    fixed: "vector",
  });
});
