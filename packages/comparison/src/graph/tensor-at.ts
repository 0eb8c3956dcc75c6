import type { Tensor } from "@modelgate/onnx";
import type { Source, Vertex } from "./net.ts";

/** The tensor a vertex reads at a slot, from an initializer or a Constant node; null where it reads something else. */
export function tensorAt(vertex: Vertex, slot: number): Tensor | null {
  return tensorFrom(vertex.sources[slot] ?? null);
}

/** The tensor a source is. */
export function tensorFrom(source: Source | null): Tensor | null {
  if (source?.kind === "tensor") return source.tensor;
  return source?.kind === "vertex" ? constantOf(source.vertex) : null;
}

/** Operators whose output is their first input in another form: a weight behind one is still the weight. */
const TRANSPARENT: readonly string[] = ["ai.onnx::Cast", "ai.onnx::DequantizeLinear", "ai.onnx::Identity"];

/** The tensor a source is or is made of by a change of its type, as a quantised weight is. */
export function tensorBehind(source: Source | null): Tensor | null {
  if (source?.kind !== "vertex" || !TRANSPARENT.includes(source.vertex.operator)) return tensorFrom(source);
  return tensorFrom(source.vertex.sources[0] ?? null);
}

/** The tensor in a Constant node. */
export function constantOf({ node }: Vertex): Tensor | null {
  if (node.opType !== "Constant" || node.domain !== "") return null;
  const attribute = node.attributes.find(
    ({ tensors, sparseTensors }) => tensors.length + sparseTensors.length > 0,
  );
  return attribute?.tensors[0] ?? attribute?.sparseTensors[0]?.values ?? null;
}
