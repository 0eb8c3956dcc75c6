import { elementName, type Model, type Tensor } from "@modelgate/onnx";

/** Types and sizes of tensors as they were seen while a model ran, by name. */
export type Shapes = ReadonlyMap<string, { readonly type: string; readonly dims: readonly number[] }>;

/** A tensor's type and size; undefined where nobody knows it. `""`, an optional input that is left out, has none. */
export type ShapeOf = (
  name: string,
) => { readonly type: string; readonly dims: readonly number[] } | undefined;

/** What was seen while running; for what was not, weights and what the file declares without open dimensions. */
export function shapesIn({ graph }: Model, seen: Shapes): ShapeOf {
  const declared = new Map<string, { type: string; dims: readonly number[] }>();
  for (const { name, type } of [...graph.inputs, ...graph.outputs, ...graph.valueInfo]) {
    if (type?.kind !== "tensor" || type.shape === null) continue;
    const dims = type.shape.filter((dim) => typeof dim === "number");
    if (dims.length === type.shape.length) declared.set(name, { type: elementName(type.dataType), dims });
  }
  const add = ({ name, dataType, dims }: Tensor) => declared.set(name, { type: elementName(dataType), dims });
  graph.initializers.forEach(add);
  for (const { values, dims } of graph.sparseInitializers) add({ ...values, dims });
  for (const { outputs, attributes } of graph.nodes) {
    const [tensor] = attributes.length === 1 ? (attributes[0]?.tensors ?? []) : [];
    if (tensor !== undefined && outputs.length === 1) add({ ...tensor, name: outputs[0] ?? "" });
  }
  return (name) => (name === "" ? undefined : (seen.get(name) ?? declared.get(name)));
}
