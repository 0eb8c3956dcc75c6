import {
  elementCount,
  elementType,
  type ReadBytes,
  type SparseTensor,
  type Tensor,
  tensorReader,
} from "@modelgate/onnx";
import { failure } from "@modelgate/schema";
import type { Opened } from "./onnx-weights.ts";

/** What a sparse tensor is compared as takes so many bytes at most: a few bytes of a file may claim any shape. */
const MAX_DENSE_BYTES = 2 ** 32;

/** Bytes of a sparse tensor with its zeros; null where its elements have no bytes of their own: text, and several to a byte. */
export function denseSizeBytes({ values, dims }: SparseTensor): number | null {
  const bits = elementType(values.dataType)?.bits ?? null;
  return bits === null || bits % 8 !== 0 ? null : (elementCount(dims) * bits) / 8;
}

/**
 * Reads a sparse tensor as what it stands for: zeros but for its values, at the places that its indices say (onnx.proto,
 * SparseTensorProto: `[NNZ]` into the flattened tensor or `[NNZ, rank]`, ascending). Indices and values are held, zeros are not.
 * @throws ModelgateError `model-refused` for indices that are none, `model-unsupported` for a tensor beyond 4 GiB
 */
export function denseReader({ model, folder }: Opened, sparse: SparseTensor): ReadBytes {
  const { values, indices, dims } = sparse;
  const shown = `${model.path}: the sparse tensor ${JSON.stringify(values.name)}`;
  const size = denseSizeBytes(sparse) ?? 0;
  if (size > MAX_DENSE_BYTES)
    throw failure("model-unsupported", `${shown} has ${size} bytes with its zeros`, {
      hint: `At most ${MAX_DENSE_BYTES} are compared: store it dense, or without it.`,
    });
  const width = size / Math.max(1, elementCount(dims));
  const held = wholeOf({ model, folder }, values);
  const places = indices === null ? [] : placesOf(wholeOf({ model, folder }, indices), indices, dims);
  const count = elementCount(values.dims);
  const isAscending = places.every(
    (place, at) => place >= 0 && place < size / width && place > (places[at - 1] ?? -1),
  );
  if (places.length !== count || !isAscending)
    throw failure("model-refused", `${shown} has indices that are not ${count} ascending places in it`, {
      hint: "Export the model again: no runtime can load it.",
    });
  return (bytes, start) => {
    bytes.fill(0);
    const end = start + bytes.length;
    for (let at = firstFrom(places, Math.floor(start / width)); at < count; at += 1) {
      const from = (places[at] ?? 0) * width;
      if (from >= end) return;
      const skipped = Math.max(0, start - from);
      const piece = held.subarray(at * width + skipped, at * width + Math.min(width, end - from));
      bytes.set(piece, from + skipped - start);
    }
  };
}

function wholeOf({ model, folder }: Opened, tensor: Tensor): Uint8Array {
  const bits = elementType(tensor.dataType)?.bits ?? 0;
  const bytes = new Uint8Array((elementCount(tensor.dims) * bits) / 8);
  tensorReader(model, tensor, folder)?.(bytes, 0);
  return bytes;
}

/** Places in the flattened tensor. */
function placesOf(bytes: Uint8Array, { dims: shape }: Tensor, dims: readonly number[]): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = Array.from({ length: Math.floor(bytes.length / 8) }, (_, at) =>
    Number(view.getBigInt64(8 * at, true)),
  );
  if (shape.length < 2) return numbers;
  const rank = dims.length;
  return Array.from({ length: shape[0] ?? 0 }, (_, row) =>
    dims.reduce((place, size, axis) => {
      const at = numbers[row * rank + axis] ?? -1;
      return at < 0 || at >= size ? Number.NaN : place * size + at;
    }, 0),
  );
}

/** Where in ascending places the first is that is not before this one. */
function firstFrom(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
