import type { GraphChange, NodeEdit, PortChange } from "@modelgate/schema";
import { expect, it } from "vitest";
import { levelOf, type Parts } from "./level.ts";

const nothing: Parts = { signature: [], graph: null, weights: null, facts: [] };
const port: PortChange = {
  side: "input",
  kind: "shape",
  name: "x",
  before: "float[N]",
  after: "float[8]",
  effect: "breaking",
  reason: "r",
};
const same: GraphChange = {
  sameness: "identical",
  statement: "",
  irVersion: { before: 9, after: 9 },
  producer: { before: "p", after: "p" },
  opsets: [],
  nodes: { before: 1, after: 1 },
  matched: 1,
  operators: [],
  edits: [],
  editCount: 0,
  patterns: [],
  picture: null,
};
const graph = (more: Partial<GraphChange>): Parts => ({ ...nothing, graph: { ...same, ...more } });
const weights = (more: Partial<NonNullable<Parts["weights"]>>) => ({
  ...{ changed: 0, added: 0, removed: 0, tensors: [], statement: "1 tensor changed" },
  ...more,
});
const tensor = (kind: "shape" | "type") => [
  {
    ...{ name: "w", kind, before: "float[4]", after: "float[2, 2]", parameters: 4, relativeL2: null },
    ...{ cosine: null, largest: null, sparsity: null, different: null },
  },
];
const edit = (operator: string, attribute: string): NodeEdit => ({
  kind: "changed",
  operator,
  name: "n",
  where: "",
  attributes: [{ name: attribute, before: "1", after: "2" }],
});
const edited = (one: NodeEdit): Parts => graph({ sameness: "changed", edits: [one], editCount: 1 });

it.each<[what: string, parts: Parts, level: string, reason: string | undefined]>([
  ["nothing", nothing, "none", undefined],
  ["an identical graph", graph({}), "none", undefined],
  ["what breaks a caller", { ...nothing, signature: [port] }, "major", 'input "x" has another shape: r'],
  [
    "what a caller may use",
    { ...nothing, signature: [{ ...port, effect: "compatible" }] },
    "minor",
    'input "x" has another shape: r',
  ],
  [
    "names of sizes",
    { ...nothing, signature: [{ ...port, effect: "compatible", reason: "only names of sizes differ" }] },
    "patch",
    'input "x" has another shape: only names of sizes differ',
  ],
  [
    "a higher opset",
    graph({ opsets: [{ domain: "ai.onnx", before: 17, after: 18 }] }),
    "minor",
    "opset of ai.onnx 17 → 18: runtimes must know it",
  ],
  [
    "a lower opset",
    graph({ opsets: [{ domain: "ai.onnx", before: 18, after: 17 }] }),
    "patch",
    "opset of ai.onnx 18 → 17",
  ],
  [
    "a new domain",
    graph({
      opsets: [{ domain: "com.microsoft", before: null, after: 1 }],
      operators: [{ operator: "com.microsoft.Gelu", before: 0, after: 1 }],
    }),
    "minor",
    "opset of com.microsoft none → 1: runtimes must have operators of this domain",
  ],
  [
    "a new domain that no node is of",
    graph({ opsets: [{ domain: "com.microsoft", before: null, after: 1 }] }),
    "patch",
    "opset of com.microsoft none → 1: no node uses it",
  ],
  [
    "new domains that no node is of",
    graph({ opsets: ["a", "b", "c"].map((domain) => ({ domain, before: null, after: 1 })) }),
    "patch",
    "opsets of 3 domains: no node uses them",
  ],
  [
    "another precision",
    graph({ patterns: [{ kind: "precision", statement: "precision: 2 tensors" }] }),
    "minor",
    "precision: 2 tensors",
  ],
  [
    "a higher IR version",
    graph({ irVersion: { before: 8, after: 10 } }),
    "minor",
    "IR version 8 → 10: runtimes must read it",
  ],
  ["other names", graph({ sameness: "renamed" }), "patch", "same graph, renamed or reordered"],
  ["another producer", graph({ producer: { before: "a", after: "b" } }), "patch", 'producer "a" → "b"'],
  ["other nodes", edited(edit("Conv", "strides")), "minor", "1 node was edited"],
  [
    "what a classical model learned",
    edited(edit("ai.onnx.ml.LinearClassifier", "coefficients")),
    "patch",
    "other learned parameters in attributes",
  ],
  [
    "how a classical model decides",
    edited(edit("ai.onnx.ml.LinearClassifier", "post_transform")),
    "minor",
    "1 node was edited",
  ],
  ["other weights", { ...graph({}), weights: weights({ changed: 1 }) }, "patch", "1 tensor changed"],
  ["a tensor alone", { ...nothing, weights: weights({ changed: 1 }) }, "patch", "1 tensor changed"],
  ["a tensor alone that went", { ...nothing, weights: weights({ removed: 1 }) }, "major", "1 tensor changed"],
  ["a tensor alone that came", { ...nothing, weights: weights({ added: 1 }) }, "minor", "1 tensor changed"],
  [
    "another shape of a tensor alone",
    { ...nothing, weights: weights({ changed: 1, tensors: tensor("shape") }) },
    "major",
    "1 tensor changed",
  ],
  [
    "another type of a tensor alone",
    { ...nothing, weights: weights({ changed: 1, tensors: tensor("type") }) },
    "minor",
    "1 tensor changed",
  ],
  ["metadata", { ...nothing, facts: [{}] }, "patch", "metadata: 1 entry differs"],
])("judges %s", (_what, parts, level, reason) => {
  expect(levelOf(parts)).toEqual({ level, reasons: reason === undefined ? [] : [reason] });
});

it("gives the worst reason first, and counts what it does not list", () => {
  const ports = Array.from({ length: 25 }, (_, place): PortChange => ({ ...port, name: `x${place}` }));
  const { level, reasons } = levelOf({ ...graph({ sameness: "renamed" }), signature: ports });
  expect([level, reasons[0], reasons.length, reasons.at(-1)]).toEqual([
    "major",
    'input "x0" has another shape: r',
    21,
    "6 more reasons",
  ]);
});
