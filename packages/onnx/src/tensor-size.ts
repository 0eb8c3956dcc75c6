import { elementType } from "./element-type.ts";
import type { Tensor } from "./model.ts";

/** How many elements a shape has; 1 for a scalar. Infinity or above 2^53 when no memory could hold them. */
export function elementCount(dims: readonly number[]): number {
  // A zero anywhere makes it empty, however large the others are.
  return dims.includes(0) ? 0 : dims.reduce((product, dim) => product * dim, 1);
}

/** Bytes of a tensor's values as raw little-endian data; null for text and unknown element types, which have no such form. */
export function rawSizeBytes({ dims, dataType }: Pick<Tensor, "dims" | "dataType">): number | null {
  const bits = elementType(dataType)?.bits ?? null;
  return bits === null ? null : Math.ceil((elementCount(dims) * bits) / 8);
}
