import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { asBits, type ClassSources, indexLabels, labelText, resolveClasses } from "./labels.ts";
import type { OutputSpec } from "./spec.ts";

const multi: OutputSpec = {
  task: "multiclass-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
};
const binary: OutputSpec = { ...multi, task: "binary-classification" };

it.each([
  ["3", "3"],
  ["3.0", "3"],
  [" 3. ", "3"],
  ["03", "03"],
  ["007", "007"],
  ["00", "00"],
  ["01.0", "01.0"],
  ["0.0", "0"],
  ["+3", "3"],
  ["-3.00", "-3"],
  ["-0", "0"],
  ["3.5", "3.5"],
  ["True", "true"],
  ["FALSE", "false"],
  [" New York ", "New York"],
  ["", ""],
  ["9007199254740993", "9007199254740993"],
  ["1e3", "1e3"],
])("the label %j is %j", (written, text) => {
  expect(labelText(written)).toBe(text);
});

type Given = Partial<ClassSources>;
const own = (...labels: string[]) => ({ labels, source: "its ZipMap operator" });

it.each<[string, Given, string[], string[]]>([
  ["as told", { spec: { ...multi, classes: ["b", "a", "3.0"] }, width: 3 }, ["a"], ["b", "a", "3"]],
  [
    "as told, beside labels of the model that are others",
    { spec: { ...multi, classes: ["x", "y"] }, model: own("0", "1"), width: 2 },
    [],
    ["x", "y"],
  ],
  ["the model's own", { model: own("5", "3.0", "8"), width: 3 }, ["3", "5"], ["5", "3", "8"]],
  ["the model's own without scores", { model: own("b", "a") }, ["a"], ["b", "a"]],
  ["numbers of the scores", { width: 3 }, ["2", "0"], ["0", "1", "2"]],
  ["numbers, some labels being missing", { width: 2 }, ["1", "", "NaN"], ["0", "1"]],
  [
    "numbers, the model's own being of another width",
    { model: own("a", "b"), width: 3 },
    ["2"],
    ["0", "1", "2"],
  ],
  ["two of one score", { spec: binary, width: 1 }, ["1"], ["0", "1"]],
  ["sorted where there is no order", {}, ["b", "a", "", "b"], ["a", "b"]],
  ["sorted as numbers", {}, ["10", "9", "-1"], ["-1", "9", "10"]],
  ["0 and 1 where only one was seen", { spec: binary }, ["1", "1"], ["0", "1"]],
])("classes are %s", (_name, given, seen, expected) => {
  expect(resolveClasses({ spec: multi, model: null, width: null, ...given }, seen, [])).toEqual(expected);
});

it.each<[string, Given, string[]]>([
  ["texts have no order", { width: 3 }, ["cat", "dog", "eel"]],
  ["numbers from 1 are not 0 to 2", { width: 3 }, ["1", "2", "3"]],
  ["signs have no order", { spec: binary, width: 1 }, ["-1", "1"]],
  ["more are told than scored", { spec: { ...multi, classes: ["a", "b", "c", "d"] }, width: 3 }, []],
  ["fewer are told than scored", { spec: { ...multi, classes: ["a", "b"] }, width: 3 }, []],
  ["two labels are one", { spec: { ...multi, classes: ["1", "1.0", "2"] }, width: 3 }, []],
  ["the model's own are one", { model: own("a", " a"), width: 2 }, []],
  [
    "the model says another order",
    { spec: { ...multi, classes: ["dog", "cat"] }, model: own("cat", "dog"), width: 2 },
    [],
  ],
  ["a number and a code of it", {}, ["01", "1", "2"]],
  ["codes of one number", {}, ["07", "007"]],
  ["codes are not 0 to 2", { width: 3 }, ["00", "01", "02"]],
  ["three of two", { spec: binary }, ["a", "b", "c"]],
  ["one of two", { spec: binary }, ["a"]],
])("asks rather than guess: %s", (_name, given, seen) => {
  try {
    resolveClasses({ spec: multi, model: null, width: null, ...given }, seen, []);
    expect.fail("it was not asked");
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    expect(error.code).toBe("outputs-ambiguous");
    expect(error.problems[0].hint).toBeTruthy();
  }
});

it("shows the labels that are too many for two classes: a probability in their place is seen at once", () => {
  const asked = () => resolveClasses({ spec: binary, model: null, width: null }, ["0", "1", "0.73"], []);
  expect(asked).toThrow(/labels and answers are "0", "0.73", "1"$/u);
});

it("says where classes come from when nobody told", () => {
  const notes: string[] = [];
  resolveClasses({ spec: multi, model: own("a", "b"), width: 2 }, [], notes);
  resolveClasses({ spec: multi, model: null, width: 2 }, ["0"], notes);
  resolveClasses({ spec: { ...multi, classes: ["a", "b"] }, model: null, width: 2 }, [], notes);
  expect(notes).toEqual([
    "classes are the model's own (its ZipMap operator)",
    "classes are 0 to 1, in the order of the scores",
  ]);
});

it("takes codes and numbers for classes of their own where both are told", () => {
  const spec = { ...multi, classes: ["01", "1"] };
  expect(resolveClasses({ spec, model: null, width: null }, ["01", "1"], [])).toEqual(["01", "1"]);
});

it.each<[string, Given, string[], string[]]>([
  ["beside answers of 0 and 1", {}, ["True", "False", "1", "0"], ["1", "0", "1", "0"]],
  [
    "of a model with these classes",
    { model: own("0", "1"), width: 2 },
    ["true", "", "FALSE"],
    ["1", "", "0"],
  ],
  ["of classes that are told", { spec: { ...binary, classes: ["1.0", "0"] } }, ["true"], ["1"]],
  [
    "of one class that is told, of which 0 is none",
    { spec: { ...binary, classes: ["1"] } },
    ["true"],
    ["true"],
  ],
  ["alone", {}, ["true", "false"], ["true", "false"]],
  ["beside other labels", {}, ["true", "1", "2"], ["true", "1", "2"]],
  [
    "of classes of their own",
    { spec: { ...binary, classes: ["false", "true"] } },
    ["true", "1"],
    ["true", "1"],
  ],
])("reads labels true and false %s", (_name, given, texts, expected) => {
  const notes: string[] = [];
  expect(asBits({ spec: multi, model: null, width: null, ...given }, texts, notes)).toEqual(expected);
  expect(notes).toHaveLength(String(expected) === String(texts) ? 0 : 1);
});

const what = { where: 'd.csv: column "label"', ifMissing: "Drop them." };

it("turns codes into classes by the labels' one text", () => {
  const { indices, problems } = indexLabels(Int32Array.of(0, 1, 2, 0), ["3.0", " b", "3"], ["b", "3"], what);
  expect([[...indices], problems]).toEqual([[1, 0, 1, 1], []]);
});

it("names each strange label with its first row, and those that are missing", () => {
  const { indices, problems } = indexLabels(
    Int32Array.of(0, 1, 2, 1, 0),
    ["a", "z", "NaN"],
    ["a", "b"],
    what,
  );
  expect([...indices]).toEqual([0, -1, -1, -1, 0]);
  expect(problems.map(({ message }) => message)).toEqual([
    'd.csv: column "label" is "z", which is none of the classes (row 2 and 1 more)',
    'd.csv: column "label" has no label (row 3)',
  ]);
  for (const { code, hint } of problems) expect([code, hint]).toEqual(["label-invalid", expect.any(String)]);
});

it("says how a label that reads as missing becomes a class", () => {
  const hintOf = (text: string) => indexLabels(Int32Array.of(0), [text], ["a"], what).problems[0]?.hint;
  expect(hintOf("")).toBe("Drop them.");
  expect(hintOf(" NA")).toBe('Drop them. If "NA" is a class, name it with `classes:`.');
});

it("takes a missing label for a label where it is told as one", () => {
  expect(indexLabels(Int32Array.of(0), ["none"], ["some", "none"], what).problems).toEqual([]);
});

it("takes codes that stand for no text for strange, and shows few of many", () => {
  expect([...indexLabels(Int32Array.of(7, -1), ["a"], ["a"], what).indices]).toEqual([-1, -1]);
  const texts = Array.from({ length: 99 }, (_, label) => `x${label}`.repeat(99));
  const { problems } = indexLabels(Int32Array.from(texts.keys()), texts, ["a"], what);
  expect(problems).toHaveLength(10);
  for (const { message } of problems) expect(message.length).toBeLessThan(200);
});
