import { readModel } from "@modelgate/onnx";
import type { NodeEdit } from "@modelgate/schema";
import { expect, it } from "vitest";
import { type Made, madeGraph } from "../../../onnx/src/made-graph.ts";
import { compareGraphs } from "./compare.ts";
import { matchGraphs } from "./match.ts";

const open = (made: Made) => readModel(madeGraph(made), "made.onnx");

function compare(before: Made, after: Made) {
  const [one, other] = [open(before), open(after)];
  const match = matchGraphs(one, other);
  return { match, change: compareGraphs(one, other, match) };
}

/** An edit in a line. */
function told({ kind, operator, to, name, where, attributes, inputs }: NodeEdit): string {
  const values = attributes.map((one) => ` ${one.name}: ${one.before} → ${one.after}`).join("");
  const fed = inputs === undefined ? "" : ` (${inputs.before.join(", ")} → ${inputs.after.join(", ")})`;
  return `${kind} ${operator}${to === undefined ? "" : ` → ${to}`} ${name}${where && ` in ${where}`}${values}${fed}`;
}

const chain: Made = {
  inputs: ["x"],
  outputs: ["y"],
  weights: ["w 4 4 =1", "v 4 4 =2"],
  nodes: ["a = MatMul(x, w) #m1", "b = Relu(a) #r", "c = MatMul(b, v) #m2", "y = Softmax(c) axis=1 #s"],
};
const nodes = (...list: Made["nodes"]): Made => ({ ...chain, nodes: list });

/** Two layers whose weights go through a node of their own, as quantised ones do. */
const behind = (operator: string, first: string, second: string): Made =>
  nodes(
    `p = ${operator}(w) #p`,
    `q = ${operator}(v) #q`,
    `a = MatMul(x, ${first}) #m1`,
    "b = Relu(a) #r",
    `y = MatMul(b, ${second}) #m2`,
  );

it.each<[what: string, before: Made, after: Made, edits: string[]]>([
  ["nothing", chain, chain, []],
  ...["DequantizeLinear", "Cast", "Identity"].map((operator): [string, Made, Made, string[]] => [
    `weights behind ${operator} that were swapped`,
    behind(operator, "p", "q"),
    behind(operator, "q", "p"),
    [
      `rewired MatMul m1 (x, ${operator} p → x, ${operator} q)`,
      `rewired MatMul m2 (Relu r, ${operator} q → Relu r, ${operator} p)`,
    ],
  ]),
  [
    "a node put in",
    chain,
    nodes(
      "a = MatMul(x, w)",
      "b = Relu(a)",
      "n = Dropout(b) #new",
      "c = MatMul(n, v)",
      "y = Softmax(c) axis=1",
    ),
    ["added Dropout new"],
  ],
  [
    "a node taken out",
    chain,
    nodes("a = MatMul(x, w)", "c = MatMul(a, v)", "y = Softmax(c) axis=1"),
    ["removed Relu r"],
  ],
  [
    "an attribute",
    chain,
    nodes("a = MatMul(x, w)", "b = Relu(a)", "c = MatMul(b, v)", "y = Softmax(c) axis=0"),
    ["changed Softmax s axis: 1 → 0"],
  ],
  [
    "a number that takes eight digits, as a float32 that is written shortest",
    nodes("a = MatMul(x, w)", "y = Elu(a) alpha=0.1 #e"),
    nodes("a = MatMul(x, w)", "y = Elu(a) alpha=2.8999999"),
    ["changed Elu e alpha: 0.1 → 2.8999999"],
  ],
  [
    "an attribute that came",
    chain,
    nodes("a = MatMul(x, w)", "b = Relu(a)", "c = MatMul(b, v)", "y = Softmax(c) axis=1 more=0.1"),
    ["changed Softmax s more: null → 0.1"],
  ],
  [
    "another operator",
    chain,
    nodes("a = MatMul(x, w)", "b = com.microsoft.Gelu(a)", "c = MatMul(b, v)", "y = Softmax(c) axis=1"),
    ["changed Relu → com.microsoft.Gelu r"],
  ],
  [
    "two edits with a node between that is the same",
    chain,
    nodes("a = MatMul(x, w)", "b = Tanh(a)", "c = MatMul(b, v)", "y = Softmax(c) axis=0"),
    ["changed Relu → Tanh r", "changed Softmax s axis: 1 → 0"],
  ],
  [
    "inputs swapped, also of an operator to which it is the same",
    nodes("a = MatMul(x, w)", "b = Relu(x)", "y = Add(a, b) #sum"),
    nodes("a = MatMul(x, w)", "b = Relu(x)", "y = Add(b, a) #sum"),
    ["rewired Add sum (MatMul a, Relu b → Relu b, MatMul a)"],
  ],
  [
    "inputs swapped where what feeds them is alike",
    { ...chain, inputs: ["p", "q"], nodes: ["a = Relu(p) #a", "b = Relu(q) #b", "y = Sub(a, b) #sub"] },
    { ...chain, inputs: ["p", "q"], nodes: ["a = Relu(p) #a", "b = Relu(q) #b", "y = Sub(b, a) #sub"] },
    ["rewired Sub sub (Relu a, Relu b → Relu b, Relu a)"],
  ],
  [
    "a node that went here and its like that came there, behind another edit",
    nodes("m = Softmax(x) axis=1 #m", "p = Relu(m) #here", "a = Tanh(p)", "b = Cos(m)", "y = Sub(a, b)"),
    nodes("m = Softmax(x) axis=0 #m", "a = Tanh(m)", "q = Relu(m) #there", "b = Cos(q)", "y = Sub(a, b)"),
    ["removed Relu here", "added Relu there", "changed Softmax m axis: 1 → 0"],
  ],
  [
    "an input that reads something else",
    nodes("a = MatMul(x, w) #m1", "b = Relu(x) #r", "c = Tanh(b) #t", "y = Add(a, c) #sum"),
    nodes("a = MatMul(x, w) #m1", "b = Relu(x) #r", "c = Tanh(a) #t", "y = Add(a, c) #sum"),
    ["rewired Tanh t (Relu r → MatMul m1)"],
  ],
  [
    "weights swapped",
    nodes("a = MatMul(x, w)", "b = MatMul(x, v)", "y = Sub(a, b)"),
    nodes("b = MatMul(x, w)", "a = MatMul(x, v)", "y = Sub(a, b)"),
    ["rewired Sub y (MatMul a, MatMul b → MatMul a, MatMul b)"],
  ],
  [
    "an optional input that came",
    { ...chain, nodes: ["y = Gemm(x, w) #g"] },
    { ...chain, nodes: ["y = Gemm(x, w, v) #g"] },
    ["rewired Gemm g (x, w,  → x, w, v)"],
  ],
  ["optional inputs left out in other words", nodes("y = Clip(x)"), nodes("y = Clip(x, , )"), []],
  [
    "a node in a branch, under the path it had",
    {
      ...chain,
      nodes: [{ node: "y = If(x) #if", graphs: { then_branch: { outputs: ["t"], nodes: ["t = Relu(x)"] } } }],
    },
    {
      ...chain,
      nodes: [{ node: "y = If(x) #re", graphs: { then_branch: { outputs: ["t"], nodes: ["t = Tanh(x)"] } } }],
    },
    ["changed Relu → Tanh t in if/then_branch"],
  ],
  [
    "a node in a function",
    {
      ...chain,
      nodes: ["y = made.F(x)"],
      functions: { F: { inputs: ["a"], outputs: ["b"], nodes: ["b = Relu(a)"] } },
    },
    {
      ...chain,
      nodes: ["y = made.F(x)"],
      functions: { F: { inputs: ["a"], outputs: ["b"], nodes: ["b = Tanh(a)"] } },
    },
    ["changed Relu → Tanh b in function F"],
  ],
  [
    "a whole branch, told as one",
    nodes("y = Relu(x)"),
    {
      ...chain,
      nodes: [
        "a = Relu(x)",
        { node: "y = If(a) #if", graphs: { then_branch: { outputs: ["t"], nodes: ["t = Neg(a)"] } } },
      ],
    },
    ["added If if"],
  ],
  [
    "an output that is made elsewhere",
    { ...chain, outputs: ["y", "b"] },
    {
      ...chain,
      outputs: ["y", "b"],
      nodes: [
        "a = MatMul(x, w)",
        "r = Relu(a)",
        "b = Identity(a) #new",
        "c = MatMul(r, v)",
        "y = Softmax(c) axis=1",
      ],
    },
    ["added Identity new", "rewired output b (Relu r → Identity new)"],
  ],
])("tells of %s exactly that", (_what, before, after, edits) => {
  const { change } = compare(before, after);
  expect(change.edits.map(told)).toEqual(edits);
  expect(change.editCount).toBe(edits.length);
  expect(change.sameness).toBe(edits.length === 0 ? change.sameness : "changed");
});

const renamedChain: Made = {
  inputs: ["in"],
  outputs: ["out"],
  weights: ["p 4 4 =2", "q 4 4 =1"],
  nodes: ["1 = MatMul(in, q)", "2 = Relu(1)", "3 = MatMul(2, p)", "out = Softmax(3) axis=1"].toReversed(),
};
const F = { inputs: ["a"], outputs: ["b"], nodes: ["b = Relu(a) #n"] };
const G = { inputs: ["k"], outputs: ["l"], nodes: ["l = Relu(k)"] };

it.each<[what: string, before: Made, after: Made, sameness: string]>([
  ["itself", chain, chain, "identical"],
  ["one in another order", chain, { ...chain, nodes: chain.nodes.toReversed() }, "renamed"],
  ["one with weights in another order", chain, { ...chain, weights: ["v 4 4 =2", "w 4 4 =1"] }, "renamed"],
  ["one with every name replaced", chain, renamedChain, "renamed"],
  ["one with other weights", chain, { ...chain, weights: ["w 4 4 =8", "v 4 4 =9"] }, "identical"],
  [
    "one with a function renamed",
    { ...chain, nodes: ["y = made.F(x)"], functions: { F } },
    { ...chain, nodes: ["y = made.G(x)"], functions: { G } },
    "renamed",
  ],
  [
    "one with other dead ends",
    nodes("y = Relu(x)", "d = Tanh(x)"),
    nodes("e = Tanh(x)", "y = Relu(x)"),
    "renamed",
  ],
])("takes a graph and %s for what they are", (_what, before, after, sameness) => {
  const { change } = compare(before, after);
  expect([change.sameness, change.editCount]).toEqual([sameness, 0]);
  expect(change.picture).toBeNull();
});

it("pairs tensors by their place, whatever they are called and contain", () => {
  const { match } = compare(chain, { ...renamedChain, weights: ["p 4 4 =7", "q 4 4 =8"] });
  expect(match.pairs.map(({ before, after, place }) => [before.name, after.name, place])).toEqual([
    ["w", "q", { operator: "MatMul", node: "m1", input: 1, where: "" }],
    ["v", "p", { operator: "MatMul", node: "m2", input: 1, where: "" }],
  ]);
  expect(match.unpaired).toEqual({ before: [], after: [] });
});

/** Two networks that are alike but for their few weights, the second taken from the first; `order` is that of the file. */
function twins(
  order: readonly string[],
  [first, second]: readonly string[],
  nodesOf: (twin: string) => string[],
): Made {
  const weightsOf = (t = "", from = 1) =>
    ["w# 2 2", "b# 2", "v# 2 2", "c# 2"].map((one, nth) => `${one.replace("#", t)} =${from + nth}`);
  return {
    ...chain,
    weights: [...weightsOf(first, 1), ...weightsOf(second, 5)],
    nodes: [...order.flatMap(nodesOf), `y = Sub(o${first}, o${second})`],
  };
}

/** Two layers, and the same fused, each with the bias of the other. */
const biases = { ...chain, weights: ["w 4 4 =1", "v 4 4 =2", "b 4 =3", "c 4 =4"] };
const apart = {
  ...biases,
  nodes: ["m = MatMul(x, w)", "a = Add(m, b)", "r = Relu(a)", "n = MatMul(r, v)", "y = Add(c, n)"],
};
const fused = { ...biases, nodes: ["a = Gemm(x, w, c)", "r = Relu(a)", "y = Gemm(r, v, b)"] };

/** Two norms with a layer between. */
function norms(nodesOf: (nth: number, from: string, to: string) => string[]): Made {
  return {
    ...chain,
    weights: ["w 4 4 =1", "eps =1", "v1 4 =2", "b1 4 =3", "v2 4 =4", "b2 4 =5"],
    nodes: [...nodesOf(1, "x", "a"), "c = MatMul(a, w)", ...nodesOf(2, "c", "y")],
  };
}

it.each<[what: string, before: Made, after: Made, pairs: string[]]>([
  [
    "a Constant and an initializer",
    nodes("k = Constant() value=k_4_=1", "y = Add(x, k)"),
    { ...chain, weights: ["k 4 =3"], nodes: ["y = Add(x, k)"] },
    ["k k"],
  ],
  [
    "a quantised weight and what it was",
    nodes("y = MatMul(x, w)"),
    {
      ...chain,
      weights: ["q int8 4 4", "s", "v 4 4 =2"],
      nodes: ["d = DequantizeLinear(q, s)", "y = MatMul(x, d)"],
    },
    ["w q", "v v"],
  ],
  [
    "tied weights that were parted, the equal one first",
    nodes("a = MatMul(x, w)", "y = MatMul(a, w)"),
    nodes("a = MatMul(x, v)", "y = MatMul(a, w)"),
    ["w w", "v v"],
  ],
  [
    "weights of nodes that nobody reads, by their values",
    nodes("y = Relu(x)", "a = MatMul(x, w)", "b = MatMul(x, v)"),
    {
      ...chain,
      weights: ["p 4 4 =2", "q 4 4 =1"],
      nodes: ["y = Relu(x)", "a = MatMul(x, p)", "b = MatMul(x, q)"],
    },
    ["w q", "v p"],
  ],
  [
    "twins of which every layer was fused, under other names and in another order",
    twins(["1", "2"], ["1", "2"], (t) => [
      ...[`m${t} = MatMul(x, w${t})`, `a${t} = Add(m${t}, b${t})`, `r${t} = Relu(a${t})`],
      ...[`n${t} = MatMul(r${t}, v${t})`, `o${t} = Add(n${t}, c${t})`],
    ]),
    twins(["q", "p"], ["p", "q"], (t) => [
      ...[`a${t} = Gemm(x, w${t}, b${t})`, `r${t} = Relu(a${t})`, `o${t} = Gemm(r${t}, v${t}, c${t})`],
    ]),
    ["w1 wp", "b1 bp", "v1 vp", "c1 cp", "w2 wq", "b2 bq", "v2 vq", "c2 cq"],
  ],
  [
    "biases of layers that were fused, by their place and not their name",
    apart,
    fused,
    ["w w", "b c", "v v", "c b"],
  ],
  [
    "scales of norms that were fused, each now with the other's",
    norms((n, from, to) => [
      ...[`m${n} = ReduceMean(${from}) axes=-1`, `s${n} = Sub(${from}, m${n})`, `q${n} = Mul(s${n}, s${n})`],
      ...[`e${n} = ReduceMean(q${n}) axes=-1`, `p${n} = Add(e${n}, eps)`, `r${n} = Sqrt(p${n})`],
      ...[`d${n} = Div(s${n}, r${n})`, `g${n} = Mul(d${n}, v${n})`, `${to} = Add(g${n}, b${n})`],
    ]),
    norms((n, from, to) => [`${to} = LayerNormalization(${from}, v${3 - n}, b${n})`]),
    ["v1 v2", "b1 b1", "w w", "v2 v1", "b2 b2", "eps eps"],
  ],
  ["biases of layers that were taken apart", fused, apart, ["w w", "c b", "v v", "b c"]],
  ["weights that nobody reads, by name", nodes("y = Relu(x)"), nodes("y = Relu(x)"), ["w w", "v v"]],
])("pairs %s", (_what, before, after, pairs) => {
  expect(compare(before, after).match.pairs.map((pair) => `${pair.before.name} ${pair.after.name}`)).toEqual(
    pairs,
  );
});

it("asks for no digest where the graphs are the same", () => {
  const digestOf = () => {
    throw new Error("asked");
  };
  expect(matchGraphs(open(chain), open(renamedChain), { digestOf }).nodes.size).toBe(4);
});

it("counts operators, shows where it happened and what else differs", () => {
  const after = {
    ...nodes("a = MatMul(x, w)", "b = Tanh(a) #t", "c = MatMul(b, v)", "y = Softmax(c) axis=1"),
    opsets: { "": 18, made: 1 },
    irVersion: 10,
  };
  const { change } = compare(chain, after);
  expect(change).toMatchObject({
    statement: "nodes: 1 changed; opset 17 → 18",
    irVersion: { before: 9, after: 10 },
    opsets: [
      { domain: "ai.onnx", before: 17, after: 18 },
      { domain: "made", before: null, after: 1 },
    ],
    nodes: { before: 4, after: 4 },
    matched: 4,
    operators: [
      { operator: "Relu", before: 1, after: 0 },
      { operator: "Tanh", before: 0, after: 1 },
    ],
    picture: {
      nodes: [
        { operator: "Relu → Tanh", name: "r", change: "changed" },
        { operator: "MatMul", name: "m1", change: "same" },
        { operator: "MatMul", name: "m2", change: "same" },
      ],
      hidden: 1,
    },
  });
  expect(change.picture?.edges.map(({ change: kind }) => kind)).toEqual(["same", "same"]);
});
