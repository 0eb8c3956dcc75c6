import type { Tensor } from "@modelgate/onnx";
import { tensorType } from "./cone-hash.ts";
import { isFusionOf } from "./fusions.ts";
import { slotIn } from "./likeness.ts";
import { type Net, nodeName, operatorText, type Source, type Vertex } from "./net.ts";
import { type Pairing, partnerOf } from "./pairing.ts";
import { constantOf, tensorAt, tensorBehind, tensorFrom } from "./tensor-at.ts";
import type { Contents } from "./tiers.ts";

/** Where a tensor stands: an input of a node, from 0, or the Constant node that holds it. Texts are a stranger's. */
export type TensorPlace = {
  /** Such as `Conv` or `com.microsoft.Attention`; "output" where it is an output of the graph. */
  readonly operator: string;
  /** The node's own name, or its first output's where it has none. */
  readonly node: string;
  readonly input: number;
  /** The graph it is in: "" for the main one, else a path such as `if_3/then_branch`. */
  readonly where: string;
};

/** Two tensors that stand at the same place of the same graph. Their contents, types and shapes may differ. */
export type TensorPair = {
  readonly before: Tensor;
  readonly after: Tensor;
  /** In the model before: the first of its places. Null: nothing that was paired reads it; name or values agree. */
  readonly place: TensorPlace | null;
};

/** Tensors of both models, one to one where that can be told. */
export type TensorPairs = {
  readonly tensors: ReadonlyMap<Tensor, Tensor>;
  readonly pairs: readonly TensorPair[];
  readonly unpaired: { readonly before: readonly Tensor[]; readonly after: readonly Tensor[] };
};

/**
 * Pairs tensors that stand at the same input of vertices that are paired. Where one stands at several places, as tied weights do,
 * and the other model has different ones there, equal values decide, then names, then the order of places.
 */
export function pairTensors(
  pairings: readonly Pairing[],
  nets: { before: readonly Net[]; after: readonly Net[] },
  contents: Contents,
): TensorPairs {
  const candidates = pairings.flatMap((pairing) => [...candidatesOf(pairing)]);
  const tensors = new Map<Tensor, Tensor>();
  const taken = new Set<Tensor>();
  const pairs: TensorPair[] = [];
  const take = (candidate: TensorPair): void => {
    if (tensors.has(candidate.before) || taken.has(candidate.after)) return;
    tensors.set(candidate.before, candidate.after);
    taken.add(candidate.after);
    pairs.push(candidate);
  };
  const isEqual = ({ before, after }: TensorPair) => contents.before(before) === contents.after(after);
  const isNamed = ({ before, after }: TensorPair) => before.name === after.name;
  const [alone, contested] = partition(candidates);
  for (const candidate of alone) take(candidate);
  for (const candidate of contested) if (isNamed(candidate) && isEqual(candidate)) take(candidate);
  for (const candidate of contested) if (isEqual(candidate)) take(candidate);
  for (const candidate of contested) if (isNamed(candidate)) take(candidate);
  for (const candidate of contested) take(candidate);
  const left = {
    before: nets.before.flatMap(tensorsOfNet).filter((tensor) => !tensors.has(tensor)),
    after: nets.after.flatMap(tensorsOfNet).filter((tensor) => !taken.has(tensor)),
  };
  pairLeft(
    left,
    (one) => (one.name === "" ? null : `${one.name} ${tensorType(one)}`),
    (one) => (one.name === "" ? null : `${one.name} ${tensorType(one)}`),
    take,
  );
  const rest = {
    before: left.before.filter((tensor) => !tensors.has(tensor)),
    after: left.after.filter((tensor) => !taken.has(tensor)),
  };
  if (rest.before.length > 0 && rest.after.length > 0) pairLeft(rest, contents.before, contents.after, take);
  return {
    tensors,
    pairs,
    unpaired: {
      before: rest.before.filter((tensor) => !tensors.has(tensor)),
      after: rest.after.filter((tensor) => !taken.has(tensor)),
    },
  };
}

function* candidatesOf(pairing: Pairing): Generator<TensorPair> {
  for (const one of pairing.before.vertices) {
    const other = partnerOf(pairing, one);
    if (other === null) continue;
    const place = (input: number) => placeAt(one, input);
    for (const [slot, source] of one.sources.entries()) {
      const found = atSamePlace(source, other.sources[slotIn(other, one, slot)] ?? null);
      // Of another operator the same input may mean another thing.
      if (
        found === null ||
        (one.operator !== other.operator && tensorType(found[0]) !== tensorType(found[1]))
      )
        continue;
      yield { before: found[0], after: found[1], place: place(slot) };
    }
    yield* takenIn(pairing, one, other);
    const [before, after] = [constantOf(one), constantOf(other)];
    if (before !== null && after !== null) yield { before, after, place: place(0) };
  }
  for (const [slot, source] of pairing.before.outputs.entries()) {
    const found = atSamePlace(source, pairing.after.outputs[pairing.outputs[slot] ?? -1] ?? null);
    const node = pairing.before.root.ports.outputs[slot]?.name ?? "";
    if (found !== null) {
      yield {
        before: found[0],
        after: found[1],
        place: { operator: "output", node, input: slot, where: pairing.before.root.where },
      };
    }
  }
}

function placeAt(vertex: Vertex, input: number): TensorPlace {
  return {
    operator: operatorText(vertex),
    node: nodeName(vertex.node),
    input,
    where: vertex.body.where,
  };
}

/** Of one node not more are fused in any pattern that is known. */
const MAX_FUSED = 16;

/** Weights that a fused node has from those that were behind it, as a Gemm its bias from a sum; or the other way round. */
function* takenIn({ forward, backward }: Pairing, one: Vertex, other: Vertex): Generator<TensorPair> {
  if (!isFusionOf(operatorText(one), operatorText(other))) return;
  const shared = Math.min(one.inputCount, other.inputCount);
  const ones = byType([...weightsFrom(one, shared), ...behind(one, forward)]);
  const others = byType([...weightsFrom(other, shared), ...behind(other, backward)]);
  for (const [type, list] of ones) {
    const counterparts = others.get(type) ?? [];
    // One more or less is of another node: which one, nobody knows.
    if (list.length !== counterparts.length) continue;
    for (const [nth, [before, place]] of list.entries()) {
      const [after] = counterparts[nth] ?? [];
      if (after !== undefined) yield { before, after, place };
    }
  }
}

type Placed = readonly [Tensor, TensorPlace];

const byType = (weights: readonly Placed[]) => Map.groupBy(weights, ([tensor]) => tensorType(tensor));

/** Weights of the nodes without a partner behind one, in their order. */
function behind(start: Vertex, partners: Int32Array): Placed[] {
  const found = new Set<Vertex>();
  const left = [start];
  for (let vertex = left.pop(); vertex !== undefined; vertex = left.pop()) {
    const uses = vertex.outputs.flatMap((output) => output?.uses ?? []);
    for (const { vertex: reader } of uses) {
      if (reader === null || partners[reader.index] !== -1 || found.has(reader)) continue;
      if (found.size === MAX_FUSED) return [];
      found.add(reader);
      left.push(reader);
    }
  }
  return [...found].toSorted((a, b) => a.index - b.index).flatMap((vertex) => weightsFrom(vertex, 0));
}

function weightsFrom(vertex: Vertex, first: number): Placed[] {
  return vertex.sources.flatMap((_, slot): Placed[] => {
    const tensor = slot < first ? null : tensorAt(vertex, slot);
    return tensor === null ? [] : [[tensor, placeAt(vertex, slot)]];
  });
}

function atSamePlace(one: Source | null, other: Source | null): [Tensor, Tensor] | null {
  const [before, after] = [tensorFrom(one), tensorFrom(other)];
  if (before !== null && after !== null) return [before, after];
  const [behind, counterpart] = [tensorBehind(one), tensorBehind(other)];
  if (behind === null || counterpart === null || (before === null && after === null)) return null;
  return behind.dims.join() === counterpart.dims.join() ? [behind, counterpart] : null;
}

/** Candidates about which there is no question, and the others. */
function partition(candidates: readonly TensorPair[]): [TensorPair[], TensorPair[]] {
  const partners = new Map<Tensor, Tensor | null>();
  const back = new Map<Tensor, Tensor | null>();
  const note = (map: Map<Tensor, Tensor | null>, one: Tensor, other: Tensor) =>
    map.set(one, map.has(one) && map.get(one) !== other ? null : other);
  for (const { before, after } of candidates) {
    note(partners, before, after);
    note(back, after, before);
  }
  const isAlone = ({ before, after }: TensorPair) =>
    partners.get(before) === after && back.get(after) === before;
  return [candidates.filter(isAlone), candidates.filter((candidate) => !isAlone(candidate))];
}

function tensorsOfNet({ bodies, vertices }: Net): Tensor[] {
  return [
    ...bodies.flatMap(({ tensors }) => tensors),
    ...vertices.flatMap((vertex) => constantOf(vertex) ?? []),
  ];
}

type Left = { readonly before: readonly Tensor[]; readonly after: readonly Tensor[] };

/** Pairs in order what has the same key. */
function pairLeft(
  { before, after }: Left,
  keyBefore: (tensor: Tensor) => string | null,
  keyAfter: (tensor: Tensor) => string | null,
  take: (pair: TensorPair) => void,
): void {
  const queues = Map.groupBy(after.toReversed(), keyAfter);
  for (const one of before) {
    const key = keyBefore(one);
    const other = key === null ? undefined : queues.get(key)?.pop();
    if (other !== undefined) take({ before: one, after: other, place: null });
  }
}
