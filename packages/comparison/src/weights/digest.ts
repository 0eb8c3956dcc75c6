import { createHash } from "node:crypto";
import { type Model, rawSizeBytes, type Tensor, tensorReader, tensorStrings } from "@modelgate/onnx";
import type { Opened } from "./onnx-weights.ts";

const CHUNK_BYTES = 1 << 20;

/**
 * The sha256 of the values of tensors of two models, wherever they lie, read in pieces. Null for a tensor without values.
 * @throws ModelgateError `model-unreadable` when a file has become shorter
 */
export function weightDigests(
  before: Opened,
  after: Opened,
): (model: Model, tensor: Tensor) => string | null {
  const chunk = new Uint8Array(CHUNK_BYTES);
  return (model, tensor) => {
    const { folder } = model === before.model ? before : after;
    const hash = createHash("sha256");
    const read = tensorReader(model, tensor, folder);
    if (read === null) {
      if (tensor.data.kind === "none") return null;
      for (const text of tensorStrings(model, tensor)) hash.update(`${text.length}:`).update(text);
      return hash.digest("hex");
    }
    const size = rawSizeBytes(tensor) ?? 0;
    for (let at = 0; at < size; at += chunk.length) {
      const piece = chunk.subarray(0, Math.min(chunk.length, size - at));
      read(piece, at);
      hash.update(piece);
    }
    return hash.digest("hex");
  };
}
