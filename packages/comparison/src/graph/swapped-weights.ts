import type { Tensor } from "@modelgate/onnx";
import type { Pairing } from "./pairing.ts";
import { tensorAt } from "./tensor-at.ts";
import type { Contents } from "./tiers.ts";

/**
 * Whether a pairing puts a weight in the place of another while its own name and values are still in the model: two branches that
 * are alike but for their weights were swapped. Asks for values only where names suggest it.
 */
export function hasSwappedWeights({ before, after, forward }: Pairing, contents: Contents): boolean {
  const names = new Map(
    after.bodies.flatMap(({ tensors }) => tensors).map((tensor) => [tensor.name, tensor]),
  );
  const isSwapped = (one: Tensor, other: Tensor) => {
    const namesake = names.get(one.name);
    if (one.name === other.name || namesake === undefined) return false;
    const content = contents.before(one);
    return content !== contents.after(other) && content === contents.after(namesake);
  };
  return before.vertices.some((vertex) => {
    const partner = after.vertices[forward[vertex.index] ?? -1];
    return vertex.sources.some((source, slot) => {
      const other = partner === undefined ? null : tensorAt(partner, slot);
      return source?.kind === "tensor" && other !== null && isSwapped(source.tensor, other);
    });
  });
}
