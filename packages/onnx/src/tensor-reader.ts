import { join } from "node:path";
import { failure } from "@modelgate/schema";
import type { Model, Tensor } from "./model.ts";
import { fileSource } from "./source.ts";
import { rawSizeBytes } from "./tensor-size.ts";
import { tensorBytes } from "./values.ts";

/** Fills `bytes` with a tensor's values from byte `start` of them on. */
export type ReadBytes = (bytes: Uint8Array, start: number) => void;

/**
 * Reads the values of a tensor as raw little-endian bytes piece by piece, wherever they lie: a tensor of 2 GB costs what the
 * caller asks for at once. Only values in typed fields are read whole, on the first call. Null for text and for a tensor
 * without values.
 * @param folder where the model's external data lie: they must have passed checkModel
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
export function tensorReader(model: Model, tensor: Tensor, folder: string): ReadBytes | null {
  const { data } = tensor;
  const size = rawSizeBytes(tensor);
  if (data.kind === "none" || size === null) return null;
  if (data.kind === "raw") return (bytes, start) => model.source.fill(bytes, data.span.start + start);
  if (data.kind === "external") {
    const source = fileSource(join(folder, data.location), data.offset + size);
    return (bytes, start) => source.fill(bytes, data.offset + start);
  }
  let whole: Uint8Array | null = null;
  return (bytes, start) => {
    whole ??= tensorBytes(model, tensor) ?? new Uint8Array(0);
    const piece = whole.subarray(start, start + bytes.length);
    // checkModel has said so already; a caller that did not ask it must not compare what a buffer held before.
    if (piece.length < bytes.length) {
      throw failure(
        "model-refused",
        `${model.path}: the tensor ${JSON.stringify(tensor.name)} holds too few values`,
        { hint: "Export the model again: the file is damaged, or was written by a faulty program." },
      );
    }
    bytes.set(piece);
  };
}
