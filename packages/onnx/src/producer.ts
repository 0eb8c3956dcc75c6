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
  const nodes = producers(model);
  const seen = new Set<Node>();
  for (let node = nodes.get(outputName); node !== undefined; node = nodes.get(node.inputs[0] ?? "")) {
    if (node.domain !== "" || !TRANSPARENT.includes(node.opType)) return node;
    // A cycle: no runtime loads such a graph.
    if (seen.has(node)) return null;
    seen.add(node);
  }
  return null;
}
