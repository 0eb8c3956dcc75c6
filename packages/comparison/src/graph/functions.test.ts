// What changes at the boundary of a model's functions: what ONNX Runtime answers says whether it matters.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readModel } from "@modelgate/onnx";
import { expect, it } from "vitest";
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

it("takes other names of a function's inputs for names", () => {
  expect(answers["names-after"]).toEqual(answers["names-before"]);
  expect(compared("names")).toEqual({ sameness: "renamed", edits: [] });
});
