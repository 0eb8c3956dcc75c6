import { type Dim, elementName, typeText, type Value, type ValueType } from "@modelgate/onnx";
import { shown } from "../graph/shown.ts";

/** The shape of a port: null where not even the number of dimensions is known, undefined for what has none. */
export function shapeOf(type: ValueType | null): readonly Dim[] | null | undefined {
  return type?.kind === "tensor" || type?.kind === "sparse-tensor" ? type.shape : undefined;
}

/** A type such as `float[N, 64]`: `?` is a size that is not known, `float[…]` has any number of dimensions. */
export function portText({ type }: Value): string {
  if (type?.kind !== "tensor" && type?.kind !== "sparse-tensor") return shown(typeText(type));
  const name = type.kind === "tensor" ? elementName(type.dataType) : `sparse ${elementName(type.dataType)}`;
  return shown(`${name}[${type.shape === null ? "…" : type.shape.map(dimText).join(", ")}]`);
}

export function dimText(dim: Dim): string {
  return dim === null || dim === "" ? "?" : String(dim);
}
