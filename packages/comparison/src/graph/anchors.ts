import { type Pairing, pair } from "./pairing.ts";
import type { Tier } from "./tiers.ts";

/** Pairs vertices that have no partner yet and alone have a key on each side. Whether some are left on both sides. */
export function pairUnique(pairing: Pairing, { before, after }: Tier): boolean {
  const ones = onlyOnes(before, pairing.forward);
  const others = onlyOnes(after, pairing.backward);
  for (const [key, index] of ones) {
    const one = pairing.before.vertices[index];
    const other = pairing.after.vertices[others.get(key) ?? -1];
    if (one !== undefined && other !== undefined) pair(pairing, one, other);
  }
  return pairing.forward.includes(-1) && pairing.backward.includes(-1);
}

/** The index of the only vertex left with a key; -1 where there are several. */
function onlyOnes(keys: Int32Array, partners: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (const [index, key] of keys.entries()) {
    if (key === -1 || partners[index] !== -1) continue;
    places.set(key, places.has(key) ? -1 : index);
  }
  return places;
}
