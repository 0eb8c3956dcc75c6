import type { Contents } from "./anchors.ts";
import { nodeName, type Use, type Vertex } from "./net.ts";
import { agreement, type Pairing } from "./pairing.ts";
import { tensorAt } from "./tensor-at.ts";

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
  const isBetween = feeding.same > 0 && using.same > 0;
  if (one.operator === other.operator) {
    if (isBetween) return "edited";
    if (isNamesake(one, other) && near > 0) return "namesake";
    return near > 0 && feeding.other === 0 && !using.other ? "beside" : "none";
  }
  return isBetween && feeding.other === 0 ? "replaced" : "none";
}

/** More sources, or readers of a value, are not asked: else a node of 100,000 inputs would be judged as often. */
const MAX_NEIGHBOURS = 64;

function sourcesOf(pairing: Pairing, one: Vertex, other: Vertex): { same: number; other: number } {
  const found = { same: 0, other: 0 };
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

/** How many readers are paired to each other; `other`: both have readers with partners, but none in common. */
function usesOf(pairing: Pairing, one: Vertex, other: Vertex): { same: number; other: boolean } {
  let same = 0;
  let hasOther = false;
  for (const [output, value] of one.outputs.entries()) {
    const counterpart = other.outputs[output];
    if (!value || !counterpart) continue;
    const others = new Set(counterpart.uses.slice(0, MAX_NEIGHBOURS).map(keyOfUse));
    for (const use of value.uses.slice(0, MAX_NEIGHBOURS)) {
      const key = partnerKey(pairing, use);
      if (key === null) continue;
      if (others.has(key)) same += 1;
      else hasOther = true;
    }
  }
  if (same > 0 || !hasOther) return { same, other: false };
  const isRead = other.outputs.some((value) =>
    value?.uses.slice(0, MAX_NEIGHBOURS).some((use) => hasPartner(pairing, use)),
  );
  return { same, other: isRead };
}

const keyOfUse = ({ vertex, slot }: Use) => (vertex === null ? `out ${slot}` : `${vertex.index} ${slot}`);

function hasPartner({ backward, outputsBack }: Pairing, { vertex, slot }: Use): boolean {
  return (vertex === null ? outputsBack[slot] : backward[vertex.index]) !== -1;
}

/** The use after that a use before would be, by the pairs made; null when its reader has no partner. */
function partnerKey({ forward, outputs, after }: Pairing, { vertex, slot }: Use): string | null {
  if (vertex === null) return outputs[slot] === -1 ? null : `out ${outputs[slot]}`;
  const partner = after.vertices[forward[vertex.index] ?? -1];
  return partner === undefined ? null : `${partner.index} ${slotIn(partner, vertex, slot)}`;
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

/** Whether both have the same name, or where they have none the same first output. */
export function isNamesake(one: Vertex, other: Vertex): boolean {
  return nodeName(one.node) === nodeName(other.node);
}
