import type { Graph, Node } from "@modelgate/onnx";
import type { Weight } from "./onnx-weights.ts";
import { isFloating } from "./values.ts";
import type { Wiring } from "./wiring.ts";

/** Operators that are a layer whatever the shape of their weights. */
const LAYERS = new Set(
  "Attention Conv ConvInteger ConvTranspose DeformConv Einsum GRU Gemm LSTM MatMul MatMulInteger QAttention QGemm QLinearConv QLinearMatMul RNN".split(
    " ",
  ),
);

/**
 * The weights of the last layers before the outputs: backwards from each output, those of every node up to the first that
 * multiplies with a matrix. Normalisations and biases after it belong to it. Empty where no layer has weights.
 */
export function headOf(
  { outputs }: Pick<Graph, "outputs">,
  wiring: Wiring,
  weights: readonly Weight[],
): ReadonlySet<Weight> {
  const behind = weightsBehind(weights, wiring);
  const head = new Set<Weight>();
  const seen = new Set<Node>();
  const next = outputs.map(({ name }) => name);
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    const node = wiring.producerOf.get(name);
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    const own = behind(node);
    for (const weight of own) head.add(weight);
    if (!isLayer(node, own)) next.push(...node.inputs);
  }
  return head;
}

function isLayer({ domain, opType }: Node, weights: readonly Weight[]): boolean {
  if (weights.length === 0) return false;
  if (LAYERS.has(opType) || domain === "ai.onnx.ml") return true;
  return weights.some(({ type, dims }) => isFloating(type) && dims.filter((size) => size !== 1).length > 1);
}

/** The weights that each node reads, through nodes that read nothing but weights, such as Transpose or DequantizeLinear of one. */
function weightsBehind(
  weights: readonly Weight[],
  { producerOf }: Wiring,
): (node: Node) => readonly Weight[] {
  const byName = new Map(weights.filter(({ node }) => node === null).map((weight) => [weight.name, weight]));
  const byNode = Map.groupBy(weights, ({ node }) => node);
  const known = new Map<string, readonly Weight[] | null>();
  return (node) => [
    ...(byNode.get(node) ?? []),
    ...node.inputs.flatMap((name) => [...(constant(name, 0) ?? [])]),
  ];

  /** The weights a name is made of; null where it depends on the model's input. */
  function constant(name: string, depth: number): readonly Weight[] | null {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, null);
    const made = madeOf(name, depth);
    known.set(name, made);
    return made;
  }

  function madeOf(name: string, depth: number): readonly Weight[] | null {
    const weight = byName.get(name);
    if (weight !== undefined) return [weight];
    const node = producerOf.get(name);
    // Chains of operators on weights are short; a stranger's file may hold one that is not.
    if (node === undefined || depth > 50) return null;
    // A set: Add(x, x) again and again would double a list each time.
    const own = new Set(byNode.get(node));
    for (const input of node.inputs) {
      const behind = input === "" ? [] : constant(input, depth + 1);
      if (behind === null) return null;
      for (const each of behind) own.add(each);
    }
    return [...own];
  }
}
