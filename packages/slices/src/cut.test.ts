import { ModelgateError, type SliceAxis } from "@modelgate/schema";
import { expect, it } from "vitest";
import { numberColumn, textColumn } from "./column-builder.ts";
import { type Column, columnsOf, cut, unplaced } from "./index.ts";

const columns = new Map([
  ["writer", textColumn(["7", "1", "", "7", "10"])],
  ["age", numberColumn([17, 18, 65, Number.NaN, 30])],
  ["income", textColumn(["1e3", "n/a", "", " 20 ", "0x10"])],
  ["country", textColumn(["DE", "AT", "DE", "CH", ""])],
  ["code", textColumn(["0x10", "10", "9", "", "10"])],
  ["flag", textColumn(["True", "false", "1", "0", ""])],
]);

/** Label → rows, `!` where the policy names the slice. */
function shown(...axes: SliceAxis[]) {
  return cut({ axes, minSupport: 30 }, columns, 5).map(
    ({ label, rows, named }) =>
      `${Object.entries(label)
        .map(([key, value]) => `${key}=${value}`)
        .join(" ")}: ${[...rows].join(",")}${named ? " !" : ""}`,
  );
}

const values = (column: string, ...names: string[]): SliceAxis => ({
  kind: "values",
  column,
  values: names.length === 0 ? null : names,
});
const bins = (column: string, ...edges: number[]): SliceAxis => ({ kind: "bins", column, edges });
const where = (text: string): SliceAxis => ({ kind: "where", where: text });
const cross = (...axes: SliceAxis[]): SliceAxis => ({ kind: "cross", axes });

it.each<[string, SliceAxis, string[]]>([
  [
    "every value in the order of numbers, the missing last",
    values("writer"),
    ["writer=1: 1", "writer=7: 0,3", "writer=10: 4", "writer=(missing): 2"],
  ],
  [
    "what is no number of a data set by its text, and numbers beside it",
    values("code"),
    ["code=0x10: 0", "code=10: 1,4", "code=9: 2", "code=(missing): 3"],
  ],
  [
    "numbers by their text",
    values("age"),
    ["age=17: 0", "age=18: 1", "age=30: 4", "age=65: 2", "age=(missing): 3"],
  ],
  ["named values, found or not", values("writer", "7", "99"), ["writer=7: 0,3 !", "writer=99:  !"]],
  ["named numbers", values("age", "65", "18"), ["age=65: 2 !", "age=18: 1 !"]],
  [
    "bins, the last with its end, an empty one too",
    bins("age", 0, 18, 20, 25, 65),
    ["age=[0, 18): 0", "age=[18, 20): 1", "age=[20, 25): ", "age=[25, 65]: 2,4"],
  ],
  [
    "bins without end",
    bins("age", Number.NEGATIVE_INFINITY, 18, Number.POSITIVE_INFINITY),
    ["age=[-inf, 18): 0", "age=[18, inf]: 1,2,4"],
  ],
  ["bins of numbers in texts", bins("income", 0, 100, 2000), ["income=[0, 100): 3", "income=[100, 2000]: 0"]],
  [
    "quantiles by rows",
    { kind: "quantiles", column: "age", bins: 2 },
    ["age=[17, 30): 0,1", "age=[30, 65]: 2,4"],
  ],
  ["a condition", where("age >= 18 and country = 'DE'"), ["where=age >= 18 and country = 'DE': 2 !"]],
  [
    "crossed: what has rows",
    cross(bins("age", 0, 30, 99), values("country")),
    [
      "age=[0, 30) country=AT: 1",
      "age=[0, 30) country=DE: 0",
      "age=[30, 99] country=DE: 2",
      "age=[30, 99] country=(missing): 4",
    ],
  ],
  [
    "crossed: what is named on both sides, empty or not",
    cross(values("writer", "7"), values("country", "AT", "CH")),
    ["writer=7 country=AT:  !", "writer=7 country=CH: 3 !"],
  ],
  [
    "crossed conditions",
    cross(where("age < 20"), where("country = 'DE'")),
    ["where=(age < 20) and (country = 'DE'): 0 !"],
  ],
])("cuts %s", (_name, axis, expected) => {
  expect(shown(axis)).toEqual(expected);
});

it.each([
  ["income > 1", "0,3"],
  ["income != 20", "0,1,4"],
  ["income = 'n/a'", "1"],
  ["income = ''", "2"],
  ["income != ''", "0,1,3,4"],
  ["age = ''", "3"],
  ["age != 17", "1,2,4"],
  ["age in (17, 65)", "0,2"],
  ["age < '18'", "0"],
  ["country != 'DE'", "1,3"],
  ["country >= 'CH'", "0,2,3"],
  ["country in ('AT', '')", "1,4"],
  ["flag = true", "0,2"],
  ["flag != true", "1,3"],
  ["flag = false or country = 'DE'", "0,1,2,3"],
])("knows for which rows %s holds", (text, rows) => {
  expect(shown(where(text))).toEqual([`where=${text}: ${rows} !`]);
});

it("cuts one slice that two axes name only once", () => {
  expect(shown(values("writer", "7"), values("writer"))).toEqual([
    "writer=7: 0,3 !",
    "writer=1: 1",
    "writer=10: 4",
    "writer=(missing): 2",
  ]);
});

it("finds named numbers and truth values however they are written, and texts to the letter", () => {
  const texts = ["7.0", "07", "7", "True", "1", "false", "", "seven"];
  const cells = new Map<string, Column>([
    ["cell", { kind: "text", codes: Int32Array.from(texts, (_, at) => at), texts }],
    ["number", { kind: "number", values: Float64Array.of(7, 7.5, Number.NaN, 1, 0, 7, 2, 3) }],
  ]);
  const found = (column: string, ...values: (string | number | boolean)[]) =>
    cut({ axes: [{ kind: "values", column, values }], minSupport: 1 }, cells, 8).map(
      ({ label, rows }) => `${label[column]}: ${rows.join()}`,
    );
  expect(found("cell", 7, true, false)).toEqual(["7: 0,1,2", "true: 3,4", "false: 5"]);
  expect(found("cell", "7", "true", "")).toEqual(["7: 2", "true: ", ": 6"]);
  expect(found("cell", 7, "7.0")).toEqual(["7: 1,2", "7.0: 0"]);
  expect(found("number", 7, true, "0")).toEqual(["7: 0,5", "true: 3", "0: 4"]);
});

it("refuses two slices of one name that are not of the same rows", () => {
  const cells = new Map([["code", textColumn(["7", "7.0", "7", "8"])]]);
  const of = (values: (string | number)[] | null): SliceAxis => ({ kind: "values", column: "code", values });
  const both = (...axes: SliceAxis[]) => cut({ axes, minSupport: 1 }, cells, 4).length;
  expect(() => both(of(null), of([7]))).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({ message: expect.stringMatching(/called code=7, of 2 rows and of 3/u) }),
      ],
    }),
  );
  expect(both(of(null), of([8]), of(["7"]))).toBe(3);
});

it("keeps equal values in one bin where quantiles would part them", () => {
  const many = new Map([["x", numberColumn([0, 0, 0, 0, 0, 0, 1, 2])]]);
  const axis: SliceAxis = { kind: "quantiles", column: "x", bins: 4 };
  const labels = cut({ axes: [axis], minSupport: 1 }, many, 8).map(({ label, rows }) => [
    label["x"],
    rows.length,
  ]);
  expect(labels).toEqual([
    ["[0, 1)", 6],
    ["[1, 2]", 2],
  ]);
});

it("tells what bins leave out", () => {
  const slicing = {
    axes: [bins("income", 0, 100), cross(bins("age", 18, 30), values("writer"))],
    minSupport: 1,
  };
  expect(unplaced(slicing, columns, 5)).toEqual([
    { column: "income", notNumbers: 3, outside: 1 },
    { column: "age", notNumbers: 1, outside: 2 },
  ]);
  expect(unplaced({ axes: [values("writer")], minSupport: 1 }, columns, 5)).toEqual([]);
});

it("reads a column as text where any axis needs its text", () => {
  const slicing = {
    axes: [
      cross(bins("age", 0, 1), values("writer")),
      where("income > 3 and flag = true and `a b` in (1, 2)"),
    ],
    minSupport: 1,
  };
  expect(columnsOf(slicing)).toEqual({
    age: "number",
    writer: "text",
    income: "number",
    flag: "text",
    "a b": "number",
  });
  expect(columnsOf(slicing, { axes: [values("age")], minSupport: 1 })["age"]).toBe("text");
  expect(columnsOf({ axes: [values("age"), bins("age", 0, 1)], minSupport: 1 })).toEqual({ age: "text" });
});

const ids = Array.from({ length: 1001 }, (_, row) => `id ${row}`);

it.each<[string, SliceAxis, RegExp]>([
  ["a column that is not there", values("writr"), /no column "writr"/],
  ["one in a condition", where("nobody = 1"), /no column "nobody"/],
  ["a condition that does not parse", where("age >"), /column 6/],
  ["more than 1,000 values", values("id"), /"id" has more values than the 1000/],
  ["more than 1,000 numbers", values("n"), /"n" has more values/],
  ["more than 1,000 combinations", cross(values("half"), values("other")), /1001 combinations/],
  ["a value too long for a name", values("essay"), /"essay" has a value of 201 characters/],
  ["quantiles of a constant", { kind: "quantiles", column: "constant", bins: 2 }, /no two distinct numbers/],
])("refuses %s", (_name, axis, message) => {
  const wide = new Map([
    ["id", textColumn(ids)],
    ["n", numberColumn(ids.map((_, row) => row))],
    ["half", numberColumn(ids.map((_, row) => row % 40))],
    ["other", numberColumn(ids.map((_, row) => Math.floor(row / 26)))],
    ["essay", textColumn(ids.map(() => "x".repeat(201)))],
    ["constant", numberColumn(ids.map(() => 1))],
    ["writer", textColumn(ids)],
    ["age", textColumn(ids)],
  ]);
  const run = () => cut({ axes: [axis], minSupport: 1 }, wide, ids.length);
  expect(run).toThrow(ModelgateError);
  expect(run).toThrow(message);
});
