import { readModel } from "@modelgate/onnx";
import { expect, it } from "vitest";
import { type Made, madeGraph } from "../../../onnx/src/made-graph.ts";
import { compareGraphs } from "./compare.ts";
import { matchGraphs } from "./match.ts";

const made = (nodes: Made["nodes"], weights: Made["weights"] = ["w 4 4 =1", "b 4 =2"]): Made => ({
  inputs: ["x"],
  outputs: ["y"],
  nodes,
  weights,
});
const gelu = ["d = Div(x, r)", "e = Erf(d)", "a = Add(e, o)", "m = Mul(x, a)", "y = Mul(m, h)"];
const norm = [
  "m = ReduceMean(x)",
  "s = Sub(x, m)",
  "p = Pow(s, t)",
  "v = ReduceMean(p)",
  "q = Sqrt(v)",
  "y = Div(s, q)",
];

it.each<[what: string, before: Made, after: Made, statements: string[]]>([
  ["nothing", made(gelu), made(gelu), []],
  ["an activation put in", made(["y = MatMul(x, w)"]), made(["a = MatMul(x, w)", "y = Relu(a)"]), []],
  [
    "MatMul and Add",
    made(["a = MatMul(x, w)", "y = Add(a, b)"]),
    made(["y = Gemm(x, w, b)"]),
    ["fusion: MatMul + Add → 1 Gemm"],
  ],
  [
    "a Gemm taken apart",
    made(["y = Gemm(x, w, b)"]),
    made(["a = MatMul(x, w)", "y = Add(a, b)"]),
    ["fusion undone: 1 Gemm → MatMul + Add"],
  ],
  [
    "BatchNormalization",
    made(["c = Conv(x, w)", "n = BatchNormalization(c, b, b, b, b)", "y = Relu(n)"]),
    made(["c = Conv(x, w, b)", "y = Relu(c)"]),
    ["fusion: 1 BatchNormalization folded into Conv"],
  ],
  [
    "Conv and Relu",
    made(["c = Conv(x, w)", "y = Relu(c)"]),
    made(["y = com.microsoft.FusedConv(x, w) activation=Relu"]),
    ["fusion: Conv + Relu → 1 com.microsoft.FusedConv"],
  ],
  ["Gelu", made(gelu), made(["y = Gelu(x)"]), ["fusion: Erf + Mul + Add + Div → 1 Gelu"]],
  [
    "layer normalisation",
    made(norm),
    made(["y = LayerNormalization(x, w)"]),
    ["fusion: ReduceMean + Sub + Pow + Sqrt + Div → 1 LayerNormalization"],
  ],
  [
    "quantisation around a layer",
    made(["y = MatMul(x, w)"]),
    made(
      [
        "q = QuantizeLinear(x, s)",
        "d = DequantizeLinear(q, s)",
        "v = DequantizeLinear(w8, s)",
        "y = MatMul(d, v)",
      ],
      ["w8 int8 4 4", "s 1"],
    ),
    ["quantisation: quantised: +2 DequantizeLinear, +1 QuantizeLinear, 1 tensor float → int8"],
  ],
  [
    "quantised operators",
    made(["y = MatMul(x, w)"]),
    made(
      ["q, s, z = DynamicQuantizeLinear(x)", "i = MatMulInteger(q, w8, z)", "y = Cast(i) to=1"],
      ["w8 int8 4 4"],
    ),
    ["quantisation: quantised: +1 DynamicQuantizeLinear, +1 MatMulInteger"],
  ],
  [
    "quantisation that went",
    made(["q = QuantizeLinear(x, s)", "d = DequantizeLinear(q, s)", "y = MatMul(d, w)"]),
    made(["y = MatMul(x, w)"]),
    ["quantisation: no longer quantised: −1 DequantizeLinear, −1 QuantizeLinear"],
  ],
  [
    "half precision",
    made(["y = Gemm(x, w, b)"]),
    made(["c = Cast(x) to=10", "d = Gemm(c, w, b)", "y = Cast(d) to=1"], ["w float16 4 4", "b float16 4"]),
    ["precision: 2 tensors float → float16, +2 Cast"],
  ],
])("names %s", (_what, before, after, statements) => {
  const [one, other] = [readModel(madeGraph(before), "a"), readModel(madeGraph(after), "b")];
  const { patterns } = compareGraphs(one, other, matchGraphs(one, other));
  expect(patterns.map(({ statement }) => statement)).toEqual(statements);
});
