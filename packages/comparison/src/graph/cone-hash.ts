import { elementName, type Tensor } from "@modelgate/onnx";
import type { Net, Source, Vertex } from "./net.ts";

/** Gives equal texts the same number, across both nets. Numbers are exact: unlike hashes they never collide. */
export type Interner = (text: string) => number;

export function interner(): Interner {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, known.size);
    return known.size - 1;
  };
}

/** How sources that no vertex gives are told apart, and outputs. Equal texts: the same one in both nets. */
export type Labels = {
  /** Of an input of the net. */
  readonly input: (index: number) => string;
  readonly output: (index: number) => string;
  readonly tensor: (tensor: Tensor) => string;
};

/** The type and shape of a tensor, as a label. */
export function tensorType(tensor: Tensor): string {
  return `${elementName(tensor.dataType)}[${tensor.dims.join(", ")}]`;
}

/** What a node is by itself: operator, attributes, which inputs and how many outputs it has. */
export function nodeLabel(vertex: Vertex): string {
  const attributes = [...vertex.attributes].map(([name, text]) => `${name}=${text}`).toSorted();
  const given = vertex.sources.map((source) => (source === null ? "-" : "x")).join("");
  const { role, owner } = vertex.body;
  return JSON.stringify([
    vertex.operator,
    attributes,
    given,
    vertex.inputCount,
    vertex.outputs.length,
    role,
    owner?.operator,
  ]);
}

/** One net with its vertices in an order in which each comes after those that feed it. */
export type Ordered = { readonly net: Net; readonly order: readonly Vertex[] };

/** For each vertex, by index, a number that two vertices share exactly when all that leads to them is the same. */
export function upstream(
  { net, order }: Ordered,
  labels: Labels,
  intern: Interner,
  own: Int32Array,
): Int32Array {
  const hashes = new Int32Array(net.vertices.length).fill(-1);
  for (const vertex of order) {
    const sources = vertex.sources.map((source) => sourceText(source, net, labels, hashes));
    hashes[vertex.index] = intern(`${own[vertex.index]} ${sources.join(" ")}`);
  }
  return hashes;
}

/** For each vertex a number that two vertices share exactly when all that they lead to is the same. */
export function downstream(
  { net, order }: Ordered,
  labels: Labels,
  intern: Interner,
  own: Int32Array,
): Int32Array {
  const hashes = new Int32Array(net.vertices.length).fill(-1);
  for (const vertex of order.toReversed()) {
    const uses = vertex.outputs.map((output) => (output === null ? "-" : usesText(output, labels, hashes)));
    hashes[vertex.index] = intern(`${own[vertex.index]} ${uses.join("/")}`);
  }
  return hashes;
}

/** Where the uses of a value lead, in an order of their own. */
export function usesText(source: Source, labels: Labels, hashes: Int32Array): string {
  return source.uses
    .map(({ vertex, slot }) => (vertex === null ? labels.output(slot) : `${hashes[vertex.index]}.${slot}`))
    .toSorted()
    .join(" ");
}

function sourceText(source: Source | null, net: Net, labels: Labels, hashes: Int32Array): string {
  switch (source?.kind) {
    case undefined:
      return "-";
    case "vertex":
      return `${hashes[source.vertex.index]}.${source.output}`;
    case "input":
      return source.body === net.root ? labels.input(source.index) : `${source.body.role}:${source.index}`;
    case "tensor":
      return labels.tensor(source.tensor);
    case "free":
      return "?";
  }
}
