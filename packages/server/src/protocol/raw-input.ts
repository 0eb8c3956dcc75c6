import type { ServedTensor } from "@modelgate/inference/serving";
import { readBinary } from "./binary-data.ts";
import { readText } from "./bytes-elements.ts";
import { elementsOf } from "./datatype.ts";
import type { ServedPort } from "./signature.ts";

/**
 * An input whose bytes are a whole body, without a shape: the one size that may be open follows from their number. A text is one element
 * without its length before it. The answer is text where this is not to be had.
 */
export function readRaw(
  bytes: Uint8Array<ArrayBuffer>,
  { datatype, shape }: ServedPort,
): ServedTensor | string {
  if (shape === null) return "the shape of its input is not known";
  const said = `[${shape.join(", ")}]`;
  const { bytes: width, runtime: type } = datatype;
  if (width === null) {
    if (shape.some((size) => size !== 1 && size !== -1)) return `one text has no shape ${said}`;
    const text = readText(bytes);
    return text === null
      ? "the body is no UTF-8 text without NUL"
      : { type, dims: shape.map(() => 1), data: [text] };
  }
  const open = shape.filter((size) => size === -1).length;
  if (open > 1) return `the input's shape ${said} has ${open} open sizes, and its bytes can tell one`;
  const fixed = elementsOf(shape.filter((size) => size !== -1)) * width;
  const times = open === 0 ? 1 : fixed === 0 ? 0 : Math.floor(bytes.length / fixed);
  if (bytes.length !== fixed * times)
    return `${bytes.length} bytes are no whole ${datatype.name} tensor of shape ${said}`;
  const dims = shape.map((size) => (size === -1 ? times : size));
  const data = readBinary(bytes, datatype, elementsOf(dims));
  return typeof data === "string" ? data : { type, dims, data };
}
