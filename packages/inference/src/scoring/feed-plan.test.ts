import { expect, it } from "vitest";
import type { DatasetSpec, Port } from "../spec.ts";
import { type Feed, type FeedPlan, type FileColumns, planFeeds } from "./feed-plan.ts";

const set: DatasetSpec = { name: "test", path: "d.csv", target: "label", id: null, inputs: {} };

function port(name: string, shape: Port["shape"], type: string | null = "float"): Port {
  return { name, type, shape };
}

function csv(...names: string[]): FileColumns {
  return names.map((name) => ({ name, native: null }));
}

function plan(inputs: Port[], file: FileColumns, more: Partial<DatasetSpec> = {}) {
  return planFeeds({ inputs, outputs: [] }, file, { ...set, ...more });
}

function planned(...given: Parameters<typeof plan>): FeedPlan {
  const result = plan(...given);
  if (Array.isArray(result)) expect.fail(result.map(({ message }) => message).join("\n"));
  return result;
}

function brief({ input, type, columns, column, width, trailing }: Feed) {
  return `${input}: ${type} ${columns.join("+")} as ${column}, ${width} in [${trailing.join(",")}]`;
}

const X = ["N", 4] as const;
const file = csv("a", "b", "label", "c", "d");
const list: FileColumns = [...csv("label"), { name: "pixels", native: "vector" }];

it.each<[string, Port[], FileColumns, Partial<DatasetSpec>, string[]]>([
  ["every column in file order", [port("X", X)], file, {}, ["X: float32 a+b+c+d as number, 4 in [4]"]],
  [
    "every column but the id",
    [port("X", ["N", 3])],
    file,
    { id: "b" },
    ["X: float32 a+c+d as number, 3 in [3]"],
  ],
  [
    "columns by name",
    [port("d", ["N", 1]), port("a", ["N"])],
    file,
    {},
    ["d: float32 d as number, 1 in [1]", "a: float32 a as number, 1 in []"],
  ],
  [
    "columns named alike",
    [port("mean_radius", ["N", 1]), port("b", ["N", 1])],
    csv("label", "Mean Radius", "b"),
    {},
    ["mean_radius: float32 Mean Radius as number, 1 in [1]", "b: float32 b as number, 1 in [1]"],
  ],
  [
    "a pattern",
    [port("X", ["N", 2])],
    csv("label", "p_0", "q", "p_1"),
    { inputs: { X: "p_*" } },
    ["X: float32 p_0+p_1 as number, 2 in [2]"],
  ],
  [
    "a list in its own order",
    [port("X", ["N", 2])],
    file,
    { inputs: { X: ["d", "a"] } },
    ["X: float32 d+a as number, 2 in [2]"],
  ],
  [
    "a column with a star in its name",
    [port("X", ["N", 1])],
    csv("label", "a*", "ab"),
    { inputs: { X: "a*" } },
    ["X: float32 a* as number, 1 in [1]"],
  ],
  ["an image", [port("X", ["N", 1, 2, 2])], file, {}, ["X: float32 a+b+c+d as number, 4 in [1,2,2]"]],
  [
    "free dimensions",
    [port("X", ["N", null, 2, "w"])],
    file,
    {},
    ["X: float32 a+b+c+d as number, 4 in [2,2,1]"],
  ],
  ["an unknown rank", [port("X", null)], file, {}, ["X: float32 a+b+c+d as number, 4 in [4]"]],
  ["a list column", [port("X", ["N", 1, 8, 8])], list, {}, ["X: float32 pixels as vector, 64 in [1,8,8]"]],
  [
    "a list column of CSV, which no file type tells",
    [port("X", ["N", 1, 8, 8])],
    csv("label", "pixels"),
    {},
    ["X: float32 pixels as vector, 64 in [1,8,8]"],
  ],
  [
    "a number column of CSV beside a free width",
    [port("X", ["N", null])],
    csv("label", "a"),
    {},
    ["X: float32 a as number, 1 in [1]"],
  ],
  [
    "a list column of unknown width",
    [port("X", ["N", 3, null])],
    list,
    {},
    ["X: float32 pixels as vector, 0 in [3,0]"],
  ],
  [
    "names of every object",
    [port("__proto__", ["N", 1]), port("constructor", ["N", 1])],
    csv("label", "__proto__", "constructor"),
    {},
    [
      "__proto__: float32 __proto__ as number, 1 in [1]",
      "constructor: float32 constructor as number, 1 in [1]",
    ],
  ],
  [
    "every type",
    ["double", "float16", "int64", "uint8", "bool", "string"].map((t) => port(t, ["N", 1], t)),
    csv("label", "double", "float16", "int64", "uint8", "bool", "string"),
    {},
    [
      "double: float64 double as number, 1 in [1]",
      "float16: float16 float16 as number, 1 in [1]",
      "int64: int64 int64 as integer, 1 in [1]",
      "uint8: uint8 uint8 as integer, 1 in [1]",
      "bool: bool bool as boolean, 1 in [1]",
      "string: string string as text, 1 in [1]",
    ],
  ],
  [
    "one column for two inputs that are told so",
    [port("p", ["N", 1]), port("q", ["N", 1])],
    file,
    { inputs: { p: "a", q: "a" } },
    ["p: float32 a as number, 1 in [1]", "q: float32 a as number, 1 in [1]"],
  ],
])("feeds %s", (_name, inputs, columns, more, expected) => {
  expect(planned(inputs, columns, more).feeds.map(brief)).toEqual(expected);
});

it.each<[string, Port["shape"], number | null]>([
  ["free", ["N", 4], null],
  ["one row", [1, 4], 1],
  ["32 rows", [32, 4], 32],
  ["unknown", null, null],
])("fixes the batch: %s", (_name, shape, rows) => {
  expect(planned([port("X", shape)], file).fixedBatch).toBe(rows);
});

it("says what it inferred, and nothing of what it was told", () => {
  expect(planned([port("X", X)], file).notes).toEqual([
    'test: input "X" is fed by 4 columns in file order, "a" to "d"',
  ]);
  expect(planned([port("A", ["N", 1]), port("b", ["N", 1])], file).notes).toEqual([
    'test: input "A" is fed by column "a"',
  ]);
  expect(planned([port("X", X)], file, { inputs: { X: ["a", "b", "c", "d"] } }).notes).toEqual([]);
});

const two = [port("p", ["N", 1]), port("q", ["N", 1])];
const mixed: FileColumns = [...csv("label", "a"), { name: "v", native: "vector" }];

it.each<[string, Port[], FileColumns, Partial<DatasetSpec>, RegExp]>([
  ["no target", [port("X", X)], csv("a", "b", "c", "d"), {}, /no column "label" for target; it has "a"/],
  ["no id", [port("X", X)], file, { id: "nr" }, /no column "nr" for id/],
  ["the target as id", [port("X", X)], file, { id: "label" }, /"label" is to be both target and id/],
  [
    "too few columns",
    [port("X", ["N", 5])],
    file,
    {},
    /takes 5 values a row, and 4 columns would feed it \("a" to "d"\)/,
  ],
  ["no multiple", [port("X", ["N", 3, null])], file, {}, /takes a multiple of 3 values a row, and 4 columns/],
  ["an input of no values", [port("X", ["N", 0])], file, {}, /takes 0 values/],
  [
    "no column at all",
    [port("X", ["N", 1])],
    csv("label"),
    {},
    /no column for the model's input "X"; it has none/,
  ],
  ["several inputs without names", two, file, {}, /no column for the model's input "p"/],
  [
    "an unknown input",
    [port("X", X)],
    file,
    { inputs: { Y: "a" } },
    /`inputs` names "Y", which the model does not have/,
  ],
  [
    "a pattern without match",
    [port("X", X)],
    file,
    { inputs: { X: "z*" } },
    /"z\*", which matches no feature column/,
  ],
  [
    "a told column that is missing",
    [port("X", X)],
    file,
    { inputs: { X: ["a", "z"] } },
    /asks for "z", which matches no/,
  ],
  [
    "the target as a feature",
    [port("X", X)],
    file,
    { inputs: { X: "label" } },
    /"label", which matches no feature column/,
  ],
  ["a column twice", [port("X", X)], file, { inputs: { X: ["*", "a"] } }, /"a", which repeats "a"/],
  [
    "two columns named alike",
    [port("a b", ["N", 1]), port("q", ["N", 1])],
    csv("label", "a_b", "a.b", "q"),
    {},
    /"a b" could be fed by "a_b", "a.b"/,
  ],
  [
    "two inputs named alike",
    [port("a b", ["N", 1]), port("a_b", ["N", 1])],
    csv("label", "a_b"),
    {},
    /named like both inputs "a b" and "a_b"/,
  ],
  [
    "a type nobody can fill",
    [port("X", X, "complex64")],
    file,
    {},
    /"X" is complex64, which no column can fill/,
  ],
  ["no tensor", [port("X", null, null)], file, {}, /"X" is not a tensor/],
  ["a single value", [port("X", [])], csv("label", "a"), {}, /a single value, not one for each row/],
  ["a batch of none", [port("X", [0, 4])], file, {}, /fixes its number of rows to "0"/],
  [
    "two batches",
    [port("a", [1, 1]), port("b", [2, 1])],
    file,
    {},
    /fix different numbers of rows: "1", "2"/,
  ],
  ["no input", [], file, {}, /takes no input/],
  [
    "a list beside a column",
    [port("X", ["N", 2])],
    mixed,
    {},
    /column "v" holds lists of numbers, which cannot fill "X" beside/,
  ],
  ["a list of numbers as text", [port("v", ["N", 2], "string")], mixed, {}, /cannot fill "v" of string/],
  [
    "one column as two kinds",
    [port("p", ["N", 1]), port("q", ["N", 1], "string")],
    file,
    { inputs: { p: "a", q: "a" } },
    /column "a" feeds "p" \(float32\) and "q" \(string\)/,
  ],
])("refuses %s, with a remedy", (_name, inputs, columns, more, message) => {
  const result = plan(inputs, columns, more);
  if (!Array.isArray(result)) expect.fail("it was planned");
  expect(result.map((problem) => problem.message).join("\n")).toMatch(message);
  for (const problem of result) {
    expect(problem).toMatchObject({ code: "dataset-mismatch", message: expect.stringMatching(/^d\.csv: /) });
    expect(problem.hint).toBeTruthy();
  }
});

it("finds every problem at once", () => {
  const result = plan([port("p", ["N", 1]), port("X", X, "complex64")], csv("a"), {
    id: "nr",
    inputs: { X: "a", Y: "a" },
  });
  expect(result).toHaveLength(5);
});

it.each<[string, FileColumns, RegExp]>([
  [
    "too many",
    csv("nr", "a", "b", "label"),
    /^Drop columns that are no features, say which one is the `id`, or /,
  ],
  [
    "too few",
    [{ name: "a", native: "number" }, ...csv("label")],
    /^Add the columns that are missing; or name the columns/,
  ],
  ["an index of pandas in CSV", csv("", "a", "b", "label"), /^Column "" is the index that pandas writes/],
  [
    "an index of pandas in Parquet",
    csv("a", "b", "label", "__index_level_0__"),
    /^Column "__index_level_0__" is the index that pandas writes: write the file with `index=False`/,
  ],
])("says what to do about columns that do not fit: %s", (_name, columns, hint) => {
  expect(plan([port("X", ["N", 2])], columns)).toMatchObject([{ hint: expect.stringMatching(hint) }]);
});
