import { createHash } from "node:crypto";
import { type Model, type Tensor, tensorBytes, tensorStrings } from "@modelgate/onnx";

/**
 * The sha256 of a tensor's values, whichever field of the file holds them. Null for external data and where there are no values:
 * who reads other files gives a DigestOf of their own.
 */
export function contentDigest(model: Model, tensor: Tensor): string | null {
  const bytes = tensorBytes(model, tensor);
  if (bytes !== null) return createHash("sha256").update(bytes).digest("hex");
  if (tensor.data.kind !== "typed") return null;
  const hash = createHash("sha256");
  for (const text of tensorStrings(model, tensor)) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}
