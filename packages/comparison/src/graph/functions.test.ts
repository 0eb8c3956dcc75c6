// What changes at the boundary of a model's functions: what ONNX Runtime answers says whether it matters.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readModel } from "@modelgate/onnx";
import { expect, it } from "vitest";
import { type Made, madeGraph } from "../../../onnx/src/made-graph.ts";
import { compareGraphs } from "./compare.ts";
import { matchGraphs } from "./match.ts";

const folder = join(import.meta.dirname, "../../../../test/fixtures/comparison/functions");
const { answers } = JSON.parse(readFileSync(join(folder, "golden.json"), "utf8")) as {
  answers: Readonly<Record<string, number[][]>>;
};

function compared(name: string) {
  const [before, after] = ["before", "after"].map((side) =>
    readModel(readFileSync(join(folder, `${name}-${side}.onnx`)), name),
  );
  if (before === undefined || after === undefined) throw new TypeError("two models are read");
  const { sameness, edits } = compareGraphs(before, after, matchGraphs(before, after));
  return { sameness, edits: edits.map(({ kind, operator, attributes }) => [kind, operator, attributes]) };
}

const changed = (name: string, before: string, after: string) => [
  ["changed", "function", [{ name, before, after }]],
];

it.each([
  ["default", changed("default of alpha", "0.1", "0.3")],
  [
    "renamed-default",
    [
      ["removed", "function", []],
      ["added", "function", []],
      ["changed", "my.F", []],
    ],
  ],
  ["inputs", [["rewired", "Sub", []]]],
  [
    "outputs",
    [
      ["rewired", "output", []],
      ["rewired", "output", []],
    ],
  ],
])("%s: another answer, and an edit", (name, edits) => {
  expect(answers[`${name}-after`]).not.toEqual(answers[`${name}-before`]);
  expect(compared(name)).toEqual({ sameness: "changed", edits });
});

it("tells a function's own opset", () => {
  expect(compared("opset")).toEqual({ sameness: "changed", edits: changed("opset of ai.onnx", "17", "16") });
});

const made = (nodes: string[], functions: Made["functions"] = {}) =>
  readModel(
    madeGraph({ inputs: ["x"], outputs: ["y"], nodes, functions, opsets: { "": 17, made: 1 } }),
    "m.onnx",
  );
const F = { inputs: ["a"], outputs: ["b"], nodes: ["b = Relu(a)"] };
const plain = readModel(madeGraph({ inputs: ["x"], outputs: ["y"], nodes: ["y = Relu(x)"] }), "m.onnx");

it.each([
  ["asks nothing of a runtime", made(["y = made.F(x)"], { F }), []],
  [
    "but not beside operators that are not the model's",
    made(["h = made.F(x)", "y = made.G(h)"], { F }),
    [{ domain: "made", before: null, after: 1 }],
  ],
  ["nor without any", made(["y = made.F(x)"]), [{ domain: "made", before: null, after: 1 }]],
])("a domain of the model's own functions %s", (_name, after, opsets) => {
  expect(compareGraphs(plain, after, matchGraphs(plain, after)).opsets).toEqual(opsets);
  expect(compareGraphs(after, plain, matchGraphs(after, plain)).opsets).toHaveLength(opsets.length);
});

it("takes other names of a function's inputs for names", () => {
  expect(answers["names-after"]).toEqual(answers["names-before"]);
  expect(compared("names")).toEqual({ sameness: "renamed", edits: [] });
});
