import { elementCount, type Graph, type Node } from "@modelgate/onnx";
import { bitsOf } from "../weights/values.ts";
import type { ShapeOf } from "./shapes.ts";

/** Names that onnxruntime-node gives to types of ONNX. */
const ALIASES: Readonly<Record<string, string>> = { float32: "float", float64: "double" };

/**
 * The most bytes of activations alive at once while the nodes run in file order: a value lives from the node that makes it to the
 * last that reads it, inputs and outputs of the model throughout and to the end, for they are the caller's. No value takes the
 * place of another, so a runtime that works in place needs less. What is made of weights alone is none.
 */
export function peakBytes(graph: Graph, shapeOf: ShapeOf): { bytes: number } | { reason: string } {
  const weights = new Set([
    ...graph.initializers.map(({ name }) => name),
    ...graph.sparseInitializers.map(({ values }) => values.name),
  ]);
  const inputs = graph.inputs.map(({ name }) => name).filter((name) => !weights.has(name));
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  const lastRead = lastReads(graph.nodes);
  const sizes = new Map<string, number>();
  const held = new Set(inputs);
  let missing: string | null = null;
  const sizeOf = (name: string) => {
    const bytes = bytesOf(shapeOf(name));
    if (bytes === null) missing ??= name;
    return bytes ?? 0;
  };
  let alive = inputs.reduce((sum, name) => sum + sizeOf(name), 0);
  let peak = alive;
  for (const [index, node] of graph.nodes.entries()) {
    const read = namesIn(node);
    if (isConstant(node, read, weights)) {
      for (const name of node.outputs) weights.add(name);
      continue;
    }
    for (const name of node.outputs) {
      // An output that nobody reads was not asked for.
      if (name === "" || (!lastRead.has(name) && !outputs.has(name))) continue;
      sizes.set(name, sizeOf(name));
      alive += sizes.get(name) ?? 0;
    }
    peak = Math.max(peak, alive);
    for (const name of read) {
      if (lastRead.get(name) !== index || outputs.has(name) || held.has(name)) continue;
      alive -= sizes.get(name) ?? 0;
      sizes.delete(name);
    }
  }
  return missing === null ? { bytes: peak } : { reason: `the size of ${missing} is not known` };
}

function lastReads(nodes: readonly Node[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const [index, node] of nodes.entries()) for (const name of namesIn(node)) last.set(name, index);
  return last;
}

/** What a node reads, and what its bodies read, of which some names are the graph's around them. */
function namesIn({ inputs, attributes }: Node): Set<string> {
  const names = new Set(inputs.filter((name) => name !== ""));
  for (const { subgraphs } of attributes) {
    for (const { nodes, outputs } of subgraphs) {
      for (const { name } of outputs) names.add(name);
      for (const node of nodes) for (const name of namesIn(node)) names.add(name);
    }
  }
  return names;
}

/** A node without inputs is a constant unless it draws random numbers. */
function isConstant({ opType }: Node, read: ReadonlySet<string>, weights: ReadonlySet<string>): boolean {
  return !/^(?:Random|Bernoulli|Multinomial)/.test(opType) && [...read].every((name) => weights.has(name));
}

function bytesOf(shape: ReturnType<ShapeOf>): number | null {
  if (shape === undefined) return null;
  const name = shape.type.replace(/^tensor\((.*)\)$/, "$1");
  const bits = bitsOf(ALIASES[name] ?? name);
  return bits === null ? null : Math.ceil((elementCount(shape.dims) * bits) / 8);
}
