import type { Batch, Column } from "@modelgate/dataset";
import { expect, it } from "vitest";
import { CarriedColumns, type Carry } from "./carried.ts";
import { pickRows, rowsWithin } from "./pick-rows.ts";

function batch(column: Column, start = 0): Batch {
  const rows = column.kind === "vector" ? column.values.length / column.width : column.values.length;
  return { start, rows, columns: new Map([["c", column]]) };
}

const numbers: Column = { kind: "number", values: Float64Array.of(3, 0.5, Number.NaN, 3) };
const whole: Column = { kind: "integer", values: BigInt64Array.of(7n, -1n, 7n) };
const flags: Column = { kind: "boolean", values: Uint8Array.of(1, 0, 1) };
const texts: Column = { kind: "text", values: ["b", "1.5", "", " 2 ", "b"] };

it.each<[string, Column, Carry["kind"], unknown, string[]]>([
  ["numbers as numbers", numbers, "number", [3, 0.5, Number.NaN, 3], []],
  ["numbers as text", numbers, "text", [0, 1, 2, 0], ["3", "0.5", ""]],
  ["integers as numbers", whole, "number", [7, -1, 7], []],
  ["integers as text", whole, "text", [0, 1, 0], ["7", "-1"]],
  ["flags as numbers", flags, "number", [1, 0, 1], []],
  ["flags as text", flags, "text", [0, 1, 0], ["true", "false"]],
  ["text as numbers", texts, "number", [Number.NaN, 1.5, Number.NaN, 2, Number.NaN], []],
  ["text as text", texts, "text", [0, 1, 2, 3, 0], ["b", "1.5", "", " 2 "]],
])("carries %s", (_name, column, kind, entries, found) => {
  const carried = new CarriedColumns("d.csv", [{ name: "c", kind }]);
  const { columns, newTexts } = carried.read(batch(column));
  expect([...(columns[0] ?? [])]).toEqual(entries);
  expect([newTexts, carried.texts()]).toEqual([[found], [found]]);
});

it("tells only the texts that are new", () => {
  const carried = new CarriedColumns("d.csv", [{ name: "c", kind: "text" }]);
  carried.read(batch(texts));
  const { columns, newTexts } = carried.read(batch({ kind: "text", values: ["z", "b"] }));
  expect([[...(columns[0] ?? [])], newTexts]).toEqual([[4, 0], [["z"]]]);
});

it("refuses a text column in which every row is another", () => {
  const carried = new CarriedColumns("d.csv", [{ name: "c", kind: "text" }]);
  const many = Array.from({ length: 2 ** 20 + 1 }, (_, row) => `t${row}`);
  expect(() => carried.read(batch({ kind: "text", values: many }))).toThrow(
    expect.objectContaining({
      code: "dataset-too-large",
      message: expect.stringContaining('d.csv: column "c"'),
    }),
  );
});

it.each<[string, Column, unknown]>([
  ["numbers", numbers, [Number.NaN, 3]],
  ["text", texts, ["", " 2 "]],
  ["integers", { kind: "integer", values: BigInt64Array.of(1n, 2n, 3n, 4n) }, [3n, 4n]],
  ["flags", { kind: "boolean", values: Uint8Array.of(1, 0, 1, 0) }, [1, 0]],
  ["vectors", { kind: "vector", width: 2, values: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8) }, [5, 6, 7, 8]],
])("picks rows of %s", (_name, column, expected) => {
  const picked = pickRows(batch(column, 10), [2, 3]);
  expect([picked.rows, picked.start, [...(picked.columns.get("c")?.values ?? [])]]).toEqual([
    2,
    12,
    expected,
  ]);
});

it.each<[number[], number, number[]]>([
  [[0, 4, 5, 9, 10], 5, [0, 4]],
  [[], 0, []],
  [[4, 10], 5, []],
  [[5], 5, [0]],
])("finds which of %j lie in the five rows from %i on", (only, start, expected) => {
  expect(rowsWithin({ start, rows: 5, columns: new Map() }, only)).toEqual(expected);
});
