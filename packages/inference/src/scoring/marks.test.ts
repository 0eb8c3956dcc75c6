import { expect, it } from "vitest";
import { Marks } from "./marks.ts";

function batch(start: number, a: string[], b: string[]) {
  const columns = new Map([
    ["a", { kind: "text" as const, values: a }],
    ["b", { kind: "text" as const, values: b }],
  ]);
  return { start, rows: a.length, columns };
}

it("reads 0 and 1 however they are written", () => {
  const marks = new Marks("d.csv", ["a", "b"]);
  expect(marks.read(batch(0, ["0", "1.0", "True"], ["1", "false", " 0"]))).toEqual(
    Uint8Array.of(0, 1, 1, 0, 1, 0),
  );
  expect(marks.problems()).toEqual([]);
});

it("tells every column in which something is no mark", () => {
  const marks = new Marks("d.csv", ["a", "b"]);
  marks.read(batch(0, ["0", "2"], ["1", "1"]));
  marks.read(batch(2, ["yes"], [""]));
  expect(marks.problems()).toMatchObject([
    { code: "label-invalid", message: 'd.csv: column "a" is "2" (row 2 and 1 more), expected 0 or 1' },
    { code: "label-invalid", message: 'd.csv: column "b" has no mark (row 3), expected 0 or 1' },
  ]);
});
