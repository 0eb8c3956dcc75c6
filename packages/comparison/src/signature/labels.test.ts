import { type Model, readModel } from "@modelgate/onnx";
import { expect, it } from "vitest";
import { madeGraph } from "../../../onnx/src/made-graph.ts";
import { compareSignatures } from "./compare.ts";

const graph = readModel(madeGraph({ nodes: ["y = Relu(x)"], inputs: ["x"], outputs: ["y"] }), "made.onnx");
/** A model that names its classes; null: none. */
const naming = (labels: readonly string[] | null): Model => ({
  ...graph,
  metadata: new Map(labels === null ? [] : [["classes", JSON.stringify(labels)]]),
});

it.each<[string, string[] | null, string[] | null, [string, RegExp] | null]>([
  ["the same", ["a", "b"], ["a", "b"], null],
  ["named by one model alone", ["a", "b"], null, null],
  ["swapped", ["a", "b", "c"], ["b", "a", "c"], ["breaking", /takes scores by place/u]],
  ["one replaced", ["a", "b"], ["a", "c"], ["breaking", /knows b never gets it/u]],
  ["one gone", ["a", "b"], ["a"], ["breaking", /knows b/u]],
  ["one more before the others", ["a", "b"], ["c", "a", "b"], ["breaking", /by place/u]],
  ["one more after the others", ["a", "b"], ["a", "b", "c"], ["compatible", /added after/u]],
])("classes, %s", (_, before, after, expected) => {
  const changes = compareSignatures(naming(before), naming(after));
  expect(changes.map(({ kind, name, effect, reason }) => [kind, name, effect, reason])).toEqual(
    expected === null ? [] : [["labels", "y", expected[0], expect.stringMatching(expected[1])]],
  );
});
