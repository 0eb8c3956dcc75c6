import { readModel } from "@modelgate/onnx";
import { GraphChange } from "@modelgate/schema";
import fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import { type Made, madeGraph, type Nested, type Words } from "../../../onnx/src/made-graph.ts";
import { compareSignatures } from "../signature/compare.ts";
import { compareGraphs } from "./compare.ts";
import { matchGraphs } from "./match.ts";
import { areBodiesPaired, type Pairing } from "./pairing.ts";

function compare(before: Made, after: Made): GraphChange {
  const [one, other] = [before, after].map((made) => readModel(madeGraph(made), "hostile.onnx"));
  if (one === undefined || other === undefined) throw new Error("two models");
  const match = matchGraphs(one, other);
  compareSignatures(one, other, match);
  for (const pairing of match.pairings) expect(strangers(pairing)).toEqual([]);
  return v.parse(GraphChange, compareGraphs(one, other, match));
}

/** Vertices that are paired though what they are in is not, or to one that is paired to another. */
function strangers(pairing: Pairing): number[] {
  const { before, after, forward, backward } = pairing;
  return before.vertices.flatMap(({ index, body }) => {
    const other = after.vertices[forward[index] ?? -1];
    const isMutual =
      other !== undefined && backward[other.index] === index && areBodiesPaired(pairing, body, other.body);
    return forward[index] === -1 || isMutual ? [] : [index];
  });
}

const LONG = 3_000;
const chain = (count: number, operator: (place: number) => string): Made => ({
  inputs: ["v0"],
  outputs: [`v${count}`],
  nodes: Array.from({ length: count }, (_, place) => `v${place + 1} = ${operator(place)}(v${place})`),
});
const nest = (depth: number, operator: string): Words => {
  let words: Words = { outputs: ["o"], nodes: [`o = ${operator}(x)`] };
  for (let level = 0; level < depth; level += 1) {
    const node: Nested = { node: "o = If(x)", graphs: { then_branch: words } };
    words = { outputs: ["o"], nodes: [node] };
  }
  return words;
};
const fan = (operator: string, axis = 0): Made => ({
  inputs: ["x"],
  outputs: ["y"],
  nodes: [
    ...Array.from({ length: LONG }, (_, place) => `a${place} = ${place === 7 ? operator : "Relu"}(x)`),
    `y = Concat(${Array.from({ length: LONG }, (_, place) => `a${place}`).join(",")}) axis=${axis}`,
  ],
});
const text = "n".repeat(100_000);

it.each<[what: string, before: Made, after: Made, sameness: string]>([
  ["no node at all", { nodes: [] }, { nodes: [] }, "identical"],
  ["nodes without anything", { nodes: ["= ()", "= ()"] }, { nodes: ["= ()"] }, "changed"],
  [
    "a cycle",
    { outputs: ["a"], nodes: ["a = Relu(b)", "b = Tanh(a)"] },
    { outputs: ["a"], nodes: ["a = Relu(b)", "b = Tanh(a)"] },
    "identical",
  ],
  [
    "a cycle that changed",
    { outputs: ["a"], nodes: ["a = Relu(b)", "b = Tanh(a)"] },
    { outputs: ["a"], nodes: ["a = Relu(b)", "b = Cos(a)"] },
    "changed",
  ],
  [
    "a node that feeds itself",
    { outputs: ["a"], nodes: ["a = Add(a, a)"] },
    { outputs: ["a"], nodes: ["a = Sub(a, a)"] },
    "changed",
  ],
  [
    "names that are given twice",
    {
      inputs: ["x", "x"],
      outputs: ["x", "x"],
      weights: ["x 2", "x 3"],
      nodes: ["x = Relu(x)", "x = Relu(x)"],
    },
    { inputs: ["x"], outputs: ["x"], nodes: ["x = Relu(x)"] },
    "changed",
  ],
  [
    "names that nobody defines",
    { outputs: ["q"], nodes: ["a = Relu(p)"] },
    { outputs: ["q"], nodes: ["a = Relu(r)"] },
    "renamed",
  ],
  [
    "names of objects' own properties",
    { outputs: ["__proto__"], nodes: ["__proto__ = constructor(toString)"] },
    { outputs: ["y"], nodes: ["y = hasOwnProperty(valueOf)"] },
    "changed",
  ],
  [
    "a chain that is edited in the middle",
    chain(LONG, () => "Relu"),
    chain(LONG, (place) => (place === LONG / 2 ? "Tanh" : "Relu")),
    "changed",
  ],
  ["a chain of which every node is another", chain(LONG, () => "Relu"), chain(LONG, () => "Tanh"), "changed"],
  ["a value that everybody reads", fan("Relu"), fan("Tanh"), "changed"],
  ["a node that reads everything", fan("Relu"), fan("Relu", 1), "changed"],
  ["graphs in graphs", nest(30, "Relu"), nest(30, "Tanh"), "changed"],
  ["graphs in graphs of other depth", nest(30, "Relu"), nest(28, "Relu"), "changed"],
  [
    "long names",
    { outputs: [text], nodes: [`${text} = ${text}(x) ${text}=1 #${text}`] },
    { outputs: [text], nodes: [`${text} = ${text}(x) ${text}=2 #${text}`] },
    "changed",
  ],
  [
    "functions that call themselves",
    { nodes: ["y = made.F(x)"], functions: { F: { nodes: ["b = made.F(a)"] } } },
    { nodes: ["y = made.G(x)"], functions: { G: { nodes: ["b = made.G(a)"] } } },
    "changed",
  ],
])("answers on %s", (_what, before, after, sameness) => {
  const change = compare(before, after);
  expect(change.sameness).toBe(sameness);
  expect(JSON.stringify(change).length).toBeLessThan(200_000);
  expect(change.picture?.nodes.length ?? 0).toBeLessThanOrEqual(30);
});

const OPERATORS = ["Relu", "Add", "Constant", "If", "made.F"];
const name = fc.constantFrom("", "a", "b", "c", "d", "e", "w");
const node = fc
  .tuple(
    fc.array(name, { maxLength: 2 }),
    fc.constantFrom(...OPERATORS),
    fc.array(name, { maxLength: 3 }),
    fc.constantFrom("", "axis=1", "axis=2", "value=k_4_=1"),
  )
  .map(
    ([outputs, operator, inputs, attribute]) =>
      `${outputs.join(",")} = ${operator}(${inputs.join(",")}) ${attribute}`,
  );
const words = (depth: number): fc.Arbitrary<Words> =>
  fc.record({
    nodes: fc.array(
      depth === 0
        ? node
        : fc.oneof(
            { weight: 4, arbitrary: node },
            {
              weight: 1,
              arbitrary: fc.record({ node, graphs: fc.record({ then_branch: words(depth - 1) }) }),
            },
          ),
      { maxLength: 8 },
    ),
    inputs: fc.array(fc.constantFrom("a", "b", "w"), { maxLength: 2 }),
    outputs: fc.array(name, { maxLength: 2 }),
    weights: fc.array(fc.constantFrom("w 4", "c 4 =1", "d 2 2"), { maxLength: 3 }),
  });

it("answers on any two graphs, and finds each identical to itself", () => {
  fc.assert(
    fc.property(words(2), words(2), (one, other) => {
      expect(compare(one, one).sameness).toBe("identical");
      const [there, back] = [compare(one, other), compare(other, one)];
      expect(there.sameness === "changed").toBe(back.sameness === "changed");
      expect(there.matched).toBeLessThanOrEqual(Math.min(there.nodes.before, there.nodes.after));
      if (there.sameness !== "changed") expect(there.operators).toEqual([]);
    }),
    { numRuns: 100, seed: 5 },
  );
});
