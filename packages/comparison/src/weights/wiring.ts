import type { Graph, Node } from "@modelgate/onnx";

/** Who makes and who reads each name of a graph. */
export type Wiring = {
  readonly producerOf: ReadonlyMap<string, Node>;
  /** In file order; a node that reads a name twice stands twice. */
  readonly readersOf: ReadonlyMap<string, readonly Node[]>;
};

export function wiringOf({ nodes }: Pick<Graph, "nodes">): Wiring {
  const producerOf = new Map<string, Node>();
  const readersOf = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const name of node.outputs) if (name !== "") producerOf.set(name, node);
    for (const name of node.inputs) {
      const list = readersOf.get(name);
      if (list === undefined) readersOf.set(name, [node]);
      else list.push(node);
    }
  }
  return { producerOf, readersOf };
}
