import type { QuantileSketch } from "./quantile-sketch.ts";

/** Bins of a histogram: one count more than edges; the first and the last are open. */
export type Bins = { edges: readonly number[]; counts: readonly number[] };

/** Shares that the bins of a reference are to hold: tenths, as the population stability index is mostly computed. */
const PARTS = 10;

/**
 * Bins that hold about a tenth of the numbers each. A value that alone holds as much, as 0 of a sparse column, gets a bin
 * of its own, so that there are at most 21. Edges are edges of buckets: the counts are exact.
 */
export function binsOf(sketch: QuantileSketch): Bins {
  const { total } = sketch;
  const edges = new Set<number>();
  let below = 0;
  for (const { low, high, weight } of sketch.buckets()) {
    const part = Math.floor((PARTS * below) / total);
    if (weight * PARTS >= total) edges.add(low).add(high);
    else if (Math.floor((PARTS * (below + weight)) / total) > part && below + weight < total) edges.add(high);
    below += weight;
  }
  return counted(sketch, [...edges].filter(Number.isFinite));
}

/** Counts in given bins, whose edges must be those of buckets. */
function counted(sketch: QuantileSketch, edges: readonly number[]): Bins {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const { low, weight } of sketch.buckets()) {
    const bin = binAt(edges, low);
    counts[bin] = (counts[bin] ?? 0) + weight;
  }
  return { edges, counts };
}

/** The bin of a number: that of an edge is the one above it. */
export function binAt(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
