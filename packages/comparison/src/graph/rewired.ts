import type { Tensor } from "@modelgate/onnx";
import type { Source } from "./net.ts";
import { agreement, type Pairing } from "./pairing.ts";
import { tensorBehind, tensorFrom } from "./tensor-at.ts";
import type { Contents } from "./tiers.ts";

// A node inserted between two others changes what feeds the second, and so does one removed. That is the insertion's doing and is
// told there. A node is rewired only where what fed it and what feeds it now cannot be reached through nodes that came or went.

/** Further than this nobody would call it an insertion; nothing is said then. */
const MAX_REACH = 200;

/** Tensors of both models that are the same, and those after that are one of them. */
export type Partners = { readonly forward: ReadonlyMap<Tensor, Tensor>; readonly taken: ReadonlySet<Tensor> };

/** Whether a slot is fed by something else, and no node that was added or removed explains it. */
export function isRewired(
  pairing: Pairing,
  contents: Contents,
  tensors: Partners,
  [one, other]: readonly [Source | null, Source | null],
): boolean {
  if (one === null || other === null) return one !== other;
  const areTensors = tensorFrom(one) !== null && tensorFrom(other) !== null;
  if (!areTensors && agreement(pairing, one, other) === "same") return false;
  if (one.kind === "free" && other.kind === "free") return false;
  const [before, after] = [tensorBehind(one), tensorBehind(other)];
  if (before !== null && after !== null) {
    // Weights that stand at the same place, quantised or not, may differ; that is told with the weights, unless it is another tensor
    // of both models: then two were swapped.
    const isOwn = tensors.forward.get(before) === after || !tensors.taken.has(after);
    return !isOwn && contents.before(before) !== contents.after(after);
  }
  if (!isNew(one, pairing.forward) && !isNew(other, pairing.backward)) return true;
  const [from, to] = [reach(one, pairing.forward), reach(other, pairing.backward)];
  if (from === null || to === null || from.length === 0 || to.length === 0) return false;
  return !from.some((source) => to.some((counterpart) => isSame(pairing, source, counterpart)));
}

function isSame(pairing: Pairing, one: Source, other: Source): boolean {
  return agreement(pairing, one, other) === "same";
}

function isNew(source: Source, partners: Int32Array): boolean {
  return source.kind === "vertex" && partners[source.vertex.index] === -1;
}

/** What a source is made of, through vertices that have no partner; tensors left out. Null: too far. */
function reach(start: Source, partners: Int32Array): Source[] | null {
  const found: Source[] = [];
  const seen = new Set<Source>([start]);
  const left = [start];
  for (let source = left.pop(); source !== undefined; source = left.pop()) {
    if (source.kind !== "vertex" || partners[source.vertex.index] !== -1) {
      if (source.kind !== "tensor") found.push(source);
      continue;
    }
    for (const feeding of source.vertex.sources) {
      if (feeding === null || seen.has(feeding)) continue;
      if (seen.size > MAX_REACH) return null;
      seen.add(feeding);
      left.push(feeding);
    }
  }
  return found;
}
