import { readModel } from "@modelgate/onnx";
import { expect, it } from "vitest";
import { madeGraph } from "../../../onnx/src/made-graph.ts";
import { attributeTexts, shownAttribute } from "./attribute-text.ts";

/** The text of an attribute `a` of a node. */
function textOf(attribute: string): string {
  const nodes = [`y = Op(x) a=${attribute}`];
  const model = readModel(madeGraph({ nodes, inputs: ["x"], outputs: ["y"] }), "made.onnx");
  const [node] = model.graph.nodes;
  return (node && attributeTexts(model, node, new Map()).get("a")) ?? "";
}

it.each([
  ["a long list", Array.from({ length: 20 }, (_, at) => at).join()],
  ["a tensor", "w_4_=7"],
  ["a long text", "t".repeat(500)],
])("tells %s by a digest that nobody finds a second value for, and shows half of it", (_name, attribute) => {
  const text = textOf(attribute);
  expect(text).toMatch(/ [0-9a-f]{32}\]?$/u);
  expect(shownAttribute(text)).toMatch(/ [0-9a-f]{16}\]?$/u);
});

it.each(['"short"', "[1, 2]", `"${"a".repeat(32)}"`])("shows %s whole", (text) => {
  expect(shownAttribute(text)).toBe(text);
});
