import type { Told } from "./compare-stored.ts";
import type { Stored } from "./stored.ts";

const NOT_FINITE = 0;
const UNKNOWN = 1;
const MEASURED = 2;
const OF_ONE_MODEL = 3;

/**
 * The most changed first: what holds NaN or infinity, then what has no number because type or shape or meaning are others, then by
 * relative L2, then what only one model has. Equals stay in file order.
 */
export function worstFirst<W extends Stored>(told: readonly Told<W>[]): Told<W>[] {
  return told.toSorted((a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a));
}

function rankOf<W>({ kind, difference }: Told<W>): number {
  if (kind === "added" || kind === "removed") return OF_ONE_MODEL;
  if (difference === null) return UNKNOWN;
  if (difference.nonFinite.before + difference.nonFinite.after > 0) return NOT_FINITE;
  return difference.relativeL2 === null ? UNKNOWN : MEASURED;
}

function sizeOf<W>({ difference }: Told<W>): number {
  return difference?.relativeL2 ?? 0;
}

/** One layer's weights taken as one vector. */
export type Layer = { readonly name: string; readonly relativeL2: number };

/** Layers by relative L2 of all their weights that have numbers, the most changed first. */
export function layersOf<W>(told: readonly Told<W>[], layerOf: (weight: W) => string): Layer[] {
  const sums = new Map<string, { before: number; difference: number }>();
  for (const { before, difference } of told) {
    if (before === null || difference?.squares == null) continue;
    const name = layerOf(before);
    const sum = sums.get(name) ?? { before: 0, difference: 0 };
    sum.before += difference.squares.before;
    sum.difference += difference.squares.difference;
    sums.set(name, sum);
  }
  return [...sums]
    .map(([name, { before, difference }]) => ({ name, relativeL2: Math.sqrt(difference / before) }))
    .filter(({ relativeL2 }) => Number.isFinite(relativeL2))
    .toSorted((a, b) => b.relativeL2 - a.relativeL2);
}
