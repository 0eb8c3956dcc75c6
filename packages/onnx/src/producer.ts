import type { Model, Node } from "./model.ts";

/** Operators that change form but not what the values mean. */
const TRANSPARENT: readonly string[] = ["Identity", "Cast", "Reshape", "Flatten", "Squeeze"];

/** Which node gives each value of the main graph. */
export function producers(model: Model): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const node of model.graph.nodes) for (const output of node.outputs) nodes.set(output, node);
  return nodes;
}

/**
 * The node that gives an output its meaning, as Softmax or Sigmoid, looking through Identity, Cast, Reshape, Flatten and
 * Squeeze. Null when no node of the main graph produces it: a graph input, an initializer or no such value.
 */
export function producerOf(model: Model, outputName: string): Node | null {
  return originOf(producers(model), outputName, TRANSPARENT);
}

/** The first node behind a value that is not one of ONNX's `through`; null when there is none. */
export function originOf(
  nodes: ReadonlyMap<string, Node>,
  value: string,
  through: readonly string[],
): Node | null {
  const seen = new Set<string>();
  for (let name = value; !seen.has(name); ) {
    seen.add(name);
    const node = nodes.get(name);
    if (node === undefined) return null;
    const [first] = node.inputs;
    if (node.domain !== "" || !through.includes(node.opType) || first === undefined) return node;
    name = first;
  }
  // A cycle: no runtime loads such a graph.
  return null;
}
