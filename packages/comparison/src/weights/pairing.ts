import type { Node, Tensor } from "@modelgate/onnx";
import { INDICES, type Weight } from "./onnx-weights.ts";
import type { Stored } from "./stored.ts";

/** Which parts of two models are the same by structure, from before to after. A Match of the graphs is one. */
export type Pairs = {
  readonly tensors: ReadonlyMap<Tensor, Tensor>;
  readonly nodes: ReadonlyMap<Node, Node>;
};

/** Weights of two models by partner. */
export type Paired<W> = {
  readonly both: readonly (readonly [before: W, after: W])[];
  readonly removed: readonly W[];
  readonly added: readonly W[];
};

/**
 * Pairs weights by structure; what structure leaves over by name, where the shape is the same too, for names such as
 * `onnx::MatMul_12` mean another tensor in each export.
 */
export function pairUp(before: readonly Weight[], after: readonly Weight[], pairs: Pairs): Paired<Weight> {
  const byKey = new Map(after.map((weight) => [weight.key, weight]));
  const byNode = new Map<Node, Weight[]>();
  for (const weight of after) {
    if (weight.node === null) continue;
    const list = byNode.get(weight.node);
    if (list === undefined) byNode.set(weight.node, [weight]);
    else list.push(weight);
  }
  const both: (readonly [Weight, Weight])[] = [];
  const free = new Set(after);
  const rest: Weight[] = [];
  for (const weight of before) {
    const partner = byStructure(weight);
    if (partner !== undefined && free.delete(partner)) both.push([weight, partner]);
    else rest.push(weight);
  }
  const named = pairByName(rest, [...free], { sameShape: true });
  return { ...named, both: [...both, ...named.both] };

  function byStructure({ key, node, attribute, name }: Weight): Weight | undefined {
    const tensor = pairs.tensors.get(key as Tensor);
    if (tensor !== undefined) return byKey.get(tensor);
    const partner = node === null ? undefined : pairs.nodes.get(node);
    const list = partner === undefined ? [] : (byNode.get(partner) ?? []);
    const isIndices = name.endsWith(INDICES);
    return list.find((each) => each.attribute === attribute && each.name.endsWith(INDICES) === isIndices);
  }
}

/** Pairs by name; a name that comes again, as in a subgraph, by its occurrence. */
export function pairByName<W extends Stored>(
  before: readonly W[],
  after: readonly W[],
  { sameShape }: { sameShape: boolean },
): Paired<W> {
  const free = new Map<string, W>();
  for (const [key, weight] of keyed(after)) free.set(key, weight);
  const both: (readonly [W, W])[] = [];
  const removed: W[] = [];
  for (const [key, weight] of keyed(before)) {
    // ONNX Runtime's quantiser calls what it made of `w` so.
    const found = [key, `${key}_quantized`, key.replace(/_quantized$/, "")].find((each) => {
      const partner = free.get(each);
      return partner !== undefined && (!sameShape || `${partner.dims}` === `${weight.dims}`);
    });
    const partner = found === undefined ? undefined : free.get(found);
    if (found === undefined || partner === undefined) removed.push(weight);
    else {
      free.delete(found);
      both.push([weight, partner]);
    }
  }
  return { both, removed, added: [...free.values()] };
}

function* keyed<W extends Stored>(weights: readonly W[]): Generator<[string, W], void> {
  const seen = new Map<string, number>();
  for (const weight of weights) {
    const occurrence = seen.get(weight.name) ?? 0;
    seen.set(weight.name, occurrence + 1);
    yield [`${occurrence} ${weight.name}`, weight];
  }
}
