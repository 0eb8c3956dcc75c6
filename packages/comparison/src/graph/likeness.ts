import { isFusionOf } from "./fusions.ts";
import { nodeName, operatorText, type Source, type Use, type Vertex } from "./net.ts";
import { agreement, type Pairing, partnerOf } from "./pairing.ts";
import { tensorAt } from "./tensor-at.ts";
import type { Contents } from "./tiers.ts";

/** How alike two vertices are, the best first; `none`: not to be paired. */
export const LIKENESS = [
  /** Operator, attributes and weights are equal, and no neighbour speaks against it. */
  "equal",
  /** Operator and attributes are equal, and no neighbour speaks against it. */
  "same",
  /** Proposed by name or by being the only ones left of their kind, and no neighbour speaks against it. */
  "twin",
  /** The same operator between the same neighbours. */
  "edited",
  /** The same operator under the same name. */
  "namesake",
  /** Another operator that the one is part of now, and one of its weights is equal. */
  "fused",
  /** Another operator between the same neighbours. */
  "replaced",
  /** The same operator beside one neighbour that is the same. */
  "beside",
  "none",
] as const;
export type Likeness = (typeof LIKENESS)[number];

export type Own = { readonly before: Int32Array; readonly after: Int32Array };

/** How alike two vertices are as things stand: every pair made may change it. */
export function likeness(
  pairing: Pairing,
  own: Own,
  contents: Contents,
  [one, other]: readonly [Vertex, Vertex],
): Likeness {
  if (one.body.role !== other.body.role) return "none";
  const feeding = sourcesOf(pairing, one, other);
  const using = usesOf(pairing, one, other);
  const near = feeding.same + using.same;
  if (own.before[one.index] === own.after[other.index]) {
    if (feeding.other === 0 && !using.other) {
      if (near === 0) return "twin";
      return hasEqualWeights(one, other, contents) ? "equal" : "same";
    }
    // Fed by others, but for the same readers: rewired. The other way round its readers were rewired, unless it has none.
    return using.same > 0 || (feeding.other === 0 && isNamesake(one, other)) ? "edited" : "none";
  }
  // A node that nothing feeds, or that nothing reads, is between what is on its other side.
  const isBetween = near > 0 && (feeding.same > 0 || feeding.none) && (using.same > 0 || using.none);
  if (one.operator === other.operator) {
    if (isBetween) return "edited";
    if (isNamesake(one, other) && near > 0) return "namesake";
    return near > 0 && feeding.other === 0 && !using.other ? "beside" : "none";
  }
  // What reads a fused node is what read the last of those that it is made of.
  const isFused = feeding.same > 0 && isFusionOf(operatorText(one), operatorText(other));
  if ((!isBetween && !isFused) || feeding.other > 0) return "none";
  return isFused && hasCommonWeight(one, other, contents) ? "fused" : "replaced";
}

/** More sources, or readers of a value, are not asked: else a node of 100,000 inputs would be judged as often. */
const MAX_NEIGHBOURS = 64;

function sourcesOf(
  pairing: Pairing,
  one: Vertex,
  other: Vertex,
): { same: number; other: number; none: boolean } {
  const isFed = (source: Source | null) => source !== null && source.kind !== "tensor";
  const found = {
    same: 0,
    other: 0,
    none:
      !one.sources.slice(0, MAX_NEIGHBOURS).some(isFed) &&
      !other.sources.slice(0, MAX_NEIGHBOURS).some(isFed),
  };
  for (let slot = 0; slot < Math.min(one.sources.length, MAX_NEIGHBOURS); slot += 1) {
    const source = one.sources[slot];
    const counterpart = other.sources[slotIn(other, one, slot)];
    if (!source || !counterpart) continue;
    const answer = agreement(pairing, source, counterpart);
    if (answer !== "open") found[answer] += 1;
  }
  return found;
}

/** The slot of `one` as `other` counts: those of subgraphs come after the inputs, of which there may be more or fewer. */
export function slotIn(other: Vertex, one: Vertex, slot: number): number {
  if (slot >= one.inputCount) return slot - one.inputCount + other.inputCount;
  return slot < other.inputCount ? slot : -1;
}

/**
 * How many readers are paired to each other; `other`: both have readers with partners, but none in common. A reader whose inputs
 * were swapped speaks neither for nor against. `none`: neither is read at all.
 */
function usesOf(
  pairing: Pairing,
  one: Vertex,
  other: Vertex,
): { same: number; other: boolean; none: boolean } {
  const found = { same: 0, other: false, none: true };
  let isReadHere = false;
  let isReadThere = false;
  for (const [output, value] of one.outputs.entries()) {
    const uses = (value?.uses ?? []).slice(0, MAX_NEIGHBOURS);
    const counterparts = (other.outputs[output]?.uses ?? []).slice(0, MAX_NEIGHBOURS);
    if (uses.length + counterparts.length > 0) found.none = false;
    isReadThere ||= counterparts.some((use) => hasPartner(pairing, use));
    const slots = new Set(counterparts.map(({ vertex, slot }) => useKey(vertex, slot)));
    const readers = new Set(counterparts.map(({ vertex }) => vertex));
    for (const { vertex, slot } of uses) {
      const reader = vertex === null ? null : partnerOf(pairing, vertex);
      const place =
        vertex === null ? (pairing.outputs[slot] ?? -1) : reader === null ? -1 : slotIn(reader, vertex, slot);
      if (place === -1) continue;
      if (slots.has(useKey(reader, place))) found.same += 1;
      else if (reader === null || !readers.has(reader)) isReadHere = true;
    }
  }
  return { ...found, other: found.same === 0 && isReadHere && isReadThere };
}

const useKey = (vertex: Vertex | null, slot: number) =>
  vertex === null ? `out ${slot}` : `${vertex.index} ${slot}`;

function hasPartner({ backward, outputsBack }: Pairing, { vertex, slot }: Use): boolean {
  return (vertex === null ? outputsBack[slot] : backward[vertex.index]) !== -1;
}

function hasEqualWeights(one: Vertex, other: Vertex, contents: Contents): boolean {
  for (let slot = 0; slot < Math.min(one.sources.length, MAX_NEIGHBOURS); slot += 1) {
    const tensor = tensorAt(one, slot);
    const counterpart = tensorAt(other, slotIn(other, one, slot));
    if (
      tensor === null || counterpart === null
        ? tensor !== counterpart
        : contents.before(tensor) !== contents.after(counterpart)
    ) {
      return false;
    }
  }
  return true;
}

function hasCommonWeight(one: Vertex, other: Vertex, contents: Contents): boolean {
  return one.sources.slice(0, MAX_NEIGHBOURS).some((_, slot) => {
    const [tensor, counterpart] = [tensorAt(one, slot), tensorAt(other, slotIn(other, one, slot))];
    return tensor !== null && counterpart !== null && contents.before(tensor) === contents.after(counterpart);
  });
}

/** Whether both have the same name, or where they have none the same first output. */
export function isNamesake(one: Vertex, other: Vertex): boolean {
  return nodeName(one.node) === nodeName(other.node);
}
