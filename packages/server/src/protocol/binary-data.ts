import type { TensorData } from "@modelgate/inference/serving";
import { readTexts } from "./bytes-elements.ts";
import type { Datatype } from "./datatype.ts";

/** A tensor's elements out of the bytes that the binary extension has for them. The answer is text where they do not fit. */
export function readBinary(
  bytes: Uint8Array<ArrayBuffer>,
  datatype: Datatype,
  count: number,
): TensorData | string {
  const width = datatype.bytes;
  if (width === null)
    return readTexts(bytes, count) ?? `its bytes are not ${count} elements of UTF-8 text without NUL`;
  if (bytes.length !== count * width) {
    return `${count} elements of ${datatype.name} take ${count * width} bytes, got ${bytes.length}`;
  }
  if (datatype.name === "BOOL" && bytes.some((value) => value > 1))
    return "a byte of its BOOL is neither 0 nor 1";
  // Where the JSON ended decides whether numbers can be read in place.
  const isAligned = bytes.byteOffset % width === 0;
  return isAligned
    ? datatype.view(bytes.buffer, bytes.byteOffset, count)
    : datatype.view(bytes.slice().buffer, 0, count);
}
