import { elementsOf } from "./datatype.ts";
import type { ServedPort } from "./signature.ts";

/** No dimension beyond what its index type holds in most operators. */
const LONGEST_AXIS = 2 ** 31 - 1;

/** A shape as it was sent; text where it is none, or not one of this port. `most` bounds its elements. */
export function readShape(sent: unknown, port: ServedPort, most: number): readonly number[] | string {
  if (!Array.isArray(sent) || !sent.every(isSize))
    return "expected a list of whole numbers, 0 or more, as shape";
  const shape: readonly number[] = sent;
  const wanted = port.shape;
  const isOurs =
    wanted === null ||
    (wanted.length === shape.length && wanted.every((size, axis) => size === -1 || size === shape[axis]));
  if (!isOurs) return `expected the shape [${wanted.join(", ")}], got [${shape.slice(0, 16).join(", ")}]`;
  // Zeros apart: [0, 1000000000] has no elements, and still makes a model allocate.
  const extent = elementsOf(shape.filter((size) => size > 0));
  if (extent > most) return `its shape [${shape.slice(0, 16).join(", ")}] has more than ${most} elements`;
  return shape;
}

function isSize(size: unknown): size is number {
  return Number.isSafeInteger(size) && (size as number) >= 0 && (size as number) <= LONGEST_AXIS;
}
