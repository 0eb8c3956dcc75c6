import { xoshiro256 } from "../packages/metrics/src/random/xoshiro.ts";
import { int, part } from "../packages/onnx/src/made-model.ts";

// Field numbers are those of onnx.proto.

/**
 * A multilayer perceptron as ONNX: `input` float[N, first] through Gemm and Relu to Softmax over the last, `output`. Its
 * weights are random: what it says means nothing, what it costs is what a trained one of these widths costs.
 */
export function perceptron(widths: readonly number[], seed = 1): Uint8Array {
  const random = xoshiro256(seed);
  const nodes: Uint8Array[] = [];
  const weights: Uint8Array[] = [];
  let from = "input";
  for (let layer = 1; layer < widths.length; layer += 1) {
    const [rows = 0, columns = 0] = [widths[layer - 1], widths[layer]];
    const spread = Math.sqrt(6 / rows);
    const values = (count: number) =>
      Float32Array.from({ length: count }, () => (random.next() * 2 - 1) * spread);
    weights.push(tensor(`w${layer}`, [rows, columns], values(rows * columns)));
    weights.push(tensor(`b${layer}`, [columns], values(columns)));
    nodes.push(node("Gemm", [from, `w${layer}`, `b${layer}`], `g${layer}`));
    const last = layer === widths.length - 1;
    from = last ? "output" : `r${layer}`;
    nodes.push(node(last ? "Softmax" : "Relu", [`g${layer}`], from));
  }
  const graph = [
    ...nodes,
    part(2, "perceptron"),
    ...weights.map((weight) => part(5, weight)),
    part(11, valueInfo("input", widths[0] ?? 0)),
    part(12, valueInfo("output", widths.at(-1) ?? 0)),
  ];
  return Buffer.concat([int(1, 8), part(7, ...graph), part(8, int(2, 17))]);
}

function node(operator: string, inputs: readonly string[], output: string): Uint8Array {
  return part(1, ...inputs.map((name) => part(1, name)), part(2, output), part(4, operator));
}

function tensor(name: string, dims: readonly number[], values: Float32Array): Uint8Array {
  return Buffer.concat([
    ...dims.map((size) => int(1, size)),
    int(2, 1),
    part(8, name),
    part(9, new Uint8Array(values.buffer)),
  ]);
}

function valueInfo(name: string, width: number): Uint8Array {
  const shape = part(2, part(1, part(2, "N")), part(1, int(1, width)));
  return Buffer.concat([part(1, name), part(2, part(1, int(1, 1), shape))]);
}
