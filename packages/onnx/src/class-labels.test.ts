import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { classLabels } from "./class-labels.ts";
import { int, modelOf, part } from "./made-model.ts";
import { producerOf } from "./producer.ts";
import { readModel } from "./read-model.ts";
import { writtenLabels } from "./written-labels.ts";

const fixture = (name: string) =>
  readModel(readFileSync(new URL(`../../../test/fixtures/onnx/${name}.onnx`, import.meta.url)), name);
const ml = (opType: string, ...classes: number[]) =>
  part(
    1,
    part(4, opType),
    part(7, "ai.onnx.ml"),
    part(5, part(1, "classlabels_ints"), int(20, 7), ...classes.map((c) => int(8, c))),
  );

it.each([
  ["zipmap-int64", ["0", "1", "2"], "classlabels_int64s of ZipMap"],
  ["zipmap-string", ["setosa", "versicolor", "virginica"], "classlabels_strings of ZipMap"],
  ["two-zipmaps", ["10", "11", "12"], "classlabels_int64s of ZipMap"],
  ["linear", ["a", "b", "c"], "metadata classes"],
])("finds the classes of %s and says where", (name, labels, source) => {
  expect(classLabels(fixture(name))).toEqual({ labels, source });
});

it.each([
  [
    "one classifier",
    [ml("SVMClassifier", 4, 5)],
    { labels: ["4", "5"], source: "classlabels_ints of SVMClassifier" },
  ],
  [
    "two that agree",
    [ml("LinearClassifier", 4, 5), ml("SVMClassifier", 4, 5)],
    { labels: ["4", "5"], source: "classlabels_ints of LinearClassifier" },
  ],
  ["two that disagree", [ml("LinearClassifier", 4, 5), ml("SVMClassifier", 5, 4)], null],
  ["none", [], null],
])("judges %s", (_name, nodes, expected) => {
  expect(classLabels(readModel(modelOf(...nodes), "m"))).toEqual(expected);
});

it.each<[string, string, string[] | null]>([
  ["a JSON list", '["cat", "dog"]', ["cat", "dog"]],
  ["a JSON list of numbers", "[3, 5]", ["3", "5"]],
  ["a JSON object", '{"1": "dog", "0": "cat"}', ["cat", "dog"]],
  ["a Python dict", "{0: 'person', 1: \"driver's\", 2: 'a, b: c'}", ["person", "driver's", "a, b: c"]],
  ["a Python dict out of order", "{1: 'b', 0: 'a'}", ["a", "b"]],
  ["a Python list", "['a', 'it\\'s', '\\xe9\\u20ac']", ["a", "it's", "é€"]],
  ["a Python dict over lines", "{\n 0: 'a',\n 1: 'b',\n}", ["a", "b"]],
  [
    "ten classes and more",
    `{${Array.from({ length: 12 }, (_, i) => `${i}: 'c${i}'`).join(", ")}}`,
    Array.from({ length: 12 }, (_, i) => `c${i}`),
  ],
  ["indices from 1", "{1: 'a', 2: 'b'}", null],
  ["an index twice", "{0: 'a', 0: 'b'}", null],
  ["names to indices", '{"cat": 0, "dog": 1}', null],
  ["a list of lists", '[["a"], ["b"]]', null],
  ["code", "{0: 'a', 1: f()}", null],
  ["a plain text", "cat, dog", null],
  ["an empty list", "[]", null],
  ["nothing", "", null],
])("reads labels written as %s", (_name, text, labels) => {
  expect(writtenLabels(text)).toEqual(labels);
});

const step = (opType: string, from: string, to: string, domain = "") =>
  part(1, part(1, from), part(2, to), part(4, opType), part(7, domain));

it.each([
  ["directly", [step("Softmax", "x", "y")], "Softmax"],
  [
    "through what only changes form",
    [step("Sigmoid", "x", "a"), step("Cast", "a", "b"), step("Flatten", "b", "y")],
    "Sigmoid",
  ],
  ["not through another domain's Cast", [step("Softmax", "x", "a"), step("Cast", "a", "y", "mine")], "Cast"],
  ["by nothing", [step("Identity", "x", "y")], undefined],
  ["in a circle", [step("Identity", "y", "a"), step("Cast", "a", "y")], undefined],
])("finds what produces an output %s", (_name, nodes, opType) => {
  expect(producerOf(readModel(modelOf(...nodes), "m"), "y")?.opType).toBe(opType);
});
