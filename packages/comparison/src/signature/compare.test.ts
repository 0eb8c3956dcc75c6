import { readModel } from "@modelgate/onnx";
import { expect, it } from "vitest";
import { type Made, madeGraph } from "../../../onnx/src/made-graph.ts";
import { compareSignatures } from "./compare.ts";

const open = (made: Made) => readModel(madeGraph(made), "made.onnx");
const nodes = ["h = Gemm(x, w)", "y = Softmax(h)", "label = ArgMax(h)"];
const base: Made = {
  inputs: ["x float N 64"],
  outputs: ["y float N 10", "label int64 N"],
  weights: ["w 64 10"],
  nodes,
};
const withInputs = (...inputs: string[]): Made => ({ ...base, inputs });
const withOutputs = (...outputs: string[]): Made => ({ ...base, outputs });

function told(before: Made, after: Made): string[] {
  return compareSignatures(open(before), open(after)).map(
    ({ side, kind, name, to, before: was, after: is, effect, reason }) =>
      `${effect}: ${side} ${name} ${kind}${to === undefined ? "" : ` to ${to}`}, ${was} → ${is}: ${reason}`,
  );
}

it.each<[what: string, before: Made, after: Made, changes: string[]]>([
  ["nothing", base, base, []],
  [
    "an input that takes fewer sizes",
    base,
    withInputs("x float 8 64"),
    [
      "breaking: input x shape, float[N, 64] → float[8, 64]: a caller that feeds another size than 8 in dimension 0 is refused",
    ],
  ],
  [
    "an input that takes more sizes",
    base,
    withInputs("x float N width"),
    ["compatible: input x shape, float[N, 64] → float[N, width]: dimension 1: any size is accepted"],
  ],
  [
    "an input of another size",
    base,
    withInputs("x float N 32"),
    [
      "breaking: input x shape, float[N, 64] → float[N, 32]: a caller that feeds size 64 in dimension 1 is refused",
    ],
  ],
  [
    "an input that takes more here and less there",
    base,
    withInputs("x float 8 width"),
    [
      "breaking: input x shape, float[N, 64] → float[8, width]: a caller that feeds another size than 8 in dimension 0 is refused",
    ],
  ],
  [
    "names of sizes",
    base,
    withInputs("x float batch 64"),
    ["compatible: input x shape, float[N, 64] → float[batch, 64]: only names of sizes differ"],
  ],
  [
    "an input of another type",
    base,
    withInputs("x double N 64"),
    ["breaking: input x type, float[N, 64] → double[N, 64]: a caller that feeds tensor(float) is refused"],
  ],
  [
    "an input with a dimension more",
    base,
    withInputs("x float N 64 1"),
    ["breaking: input x shape, float[N, 64] → float[N, 64, 1]: it had 2 dimensions and has 3"],
  ],
  [
    "an input of any shape",
    base,
    withInputs("x float …"),
    ["compatible: input x shape, float[N, 64] → float[…]: any shape is accepted"],
  ],
  [
    "an input no longer of any shape",
    withInputs("x float …"),
    base,
    ["breaking: input x shape, float[…] → float[N, 64]: not every shape is accepted any more"],
  ],
  [
    "an output that promises less",
    base,
    withOutputs("y float N classes", "label int64 N"),
    [
      "breaking: output y shape, float[N, 10] → float[N, classes]: a caller that relies on size 10 in dimension 1 gets any",
    ],
  ],
  [
    "an output that promises more",
    base,
    withOutputs("y float 1 10", "label int64 N"),
    ["compatible: output y shape, float[N, 10] → float[1, 10]: dimension 0: its size is now promised"],
  ],
  [
    "an output whose shape is told",
    withOutputs("y float …", "label int64 N"),
    base,
    ["compatible: output y shape, float[…] → float[N, 10]: its shape is now promised"],
  ],
  [
    "an output whose shape is told no more",
    base,
    withOutputs("y float …", "label int64 N"),
    ["breaking: output y shape, float[N, 10] → float[…]: its shape is not promised any more"],
  ],
  [
    "an output of another name",
    base,
    {
      ...base,
      outputs: ["scores float N 10", "label int64 N"],
      nodes: ["h = Gemm(x, w)", "scores = Softmax(h)", "label = ArgMax(h)"],
    },
    [
      'breaking: output y renamed to scores, float[N, 10] → float[N, 10]: a caller that knows it as "y" does not find it',
    ],
  ],
  [
    "an output of another name and type: another output",
    base,
    {
      ...base,
      outputs: ["scores double N 10", "label int64 N"],
      nodes: ["h = Gemm(x, w)", "scores = Softmax(h)", "label = ArgMax(h)"],
    },
    [
      "breaking: output y removed, float[N, 10] → null: a caller that reads it gets nothing",
      "compatible: output scores added, null → double[N, 10]: no caller asks for it yet",
    ],
  ],
  [
    "an input of another name",
    base,
    { ...base, inputs: ["pixels float N 64"], nodes: ["h = Gemm(pixels, w)", ...nodes.slice(1)] },
    [
      'breaking: input x renamed to pixels, float[N, 64] → float[N, 64]: a caller that knows it as "x" does not find it',
    ],
  ],
  [
    "outputs in another order",
    base,
    withOutputs("label int64 N", "y float N 10"),
    [
      "breaking: output y moved, float[N, 10] → float[N, 10]: it was output 0 and is output 1: a caller that takes outputs by place gets another one",
      "breaking: output label moved, int64[N] → int64[N]: it was output 1 and is output 0: a caller that takes outputs by place gets another one",
    ],
  ],
  [
    "inputs in another order",
    { ...base, inputs: ["x float N 64", "z float N 64"] },
    { ...base, inputs: ["z float N 64", "x float N 64"] },
    [
      "compatible: input x moved, float[N, 64] → float[N, 64]: it was input 0 and is input 1; inputs are fed by name",
      "compatible: input z moved, float[N, 64] → float[N, 64]: it was input 1 and is input 0; inputs are fed by name",
    ],
  ],
  [
    "an output at the end",
    withOutputs("y float N 10"),
    base,
    ["compatible: output label added, null → int64[N]: no caller asks for it yet"],
  ],
  [
    "an output taken away",
    base,
    withOutputs("y float N 10"),
    ["breaking: output label removed, int64[N] → null: a caller that reads it gets nothing"],
  ],
  [
    "an input that must be fed",
    base,
    { ...base, inputs: ["x float N 64", "mask float N 64"] },
    ["breaking: input mask added, null → float[N, 64]: a caller that does not feed it is refused"],
  ],
  [
    "an input with a default",
    base,
    { ...base, inputs: ["x float N 64", "t float"], weights: ["w 64 10", "t 1"] },
    ["compatible: input t added, null → float[]: it has a default"],
  ],
  [
    "an input with a default in an old model, where it is a weight",
    base,
    { ...base, irVersion: 3, inputs: ["x float N 64", "t float"], weights: ["w 64 10", "t 1"] },
    [],
  ],
  ["weights listed as inputs", base, { ...base, inputs: ["x float N 64", "w float 64 10"] }, []],
  [
    "an input with a default under another name",
    {
      ...base,
      inputs: ["x float N 64", "t float 1"],
      weights: ["w 64 10", "t 1"],
      nodes: ["h = Gemm(x, w, t)", ...nodes.slice(1)],
    },
    {
      ...base,
      inputs: ["x float N 64", "u float 1"],
      weights: ["w 64 10", "u 1"],
      nodes: ["h = Gemm(x, w, u)", ...nodes.slice(1)],
    },
    ['breaking: input t renamed to u, float[1] → float[1]: a caller that knows it as "t" does not find it'],
  ],
  [
    "a default that went",
    { ...base, inputs: ["x float N 64", "t float 1"], weights: ["w 64 10", "t 1"] },
    { ...base, inputs: ["x float N 64", "t float 1"] },
    ["breaking: input t added, null → float[1]: it had a default and must be fed now"],
  ],
  [
    "a default that came",
    { ...base, inputs: ["x float N 64", "t float 1"] },
    { ...base, inputs: ["x float N 64", "t float 1"], weights: ["w 64 10", "t 1"] },
    ["compatible: input t removed, float[1] → null: it has a default now and need not be fed"],
  ],
])("tells of %s what a caller sees of it", (_what, before, after, changes) => {
  expect(told(before, after)).toEqual(changes);
});
