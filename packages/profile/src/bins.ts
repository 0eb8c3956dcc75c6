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
  const { buckets, weights } = sketch.held();
  const starts: number[] = [];
  const addStart = (bucket: number) => {
    if (starts.at(-1) !== bucket && Number.isFinite(sketch.edge(bucket))) starts.push(bucket);
  };
  const tenth = total / PARTS;
  let below = 0;
  let next = tenth;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    const bucket = buckets[at] ?? 0;
    below += weight;
    if (weight >= tenth) addStart(bucket);
    if (below < next) continue;
    // Nothing is above the last one, unless a frequent value needs an end.
    if (weight >= tenth || below < total) addStart(bucket + 1);
    next = (Math.floor((PARTS * below) / total) + 1) * tenth;
  }
  return {
    edges: starts.map((bucket) => sketch.edge(bucket)),
    counts: countsBetween(starts, { buckets, weights }),
  };
}

/** The weights between buckets at which bins start. */
function countsBetween(
  starts: readonly number[],
  { buckets, weights }: ReturnType<QuantileSketch["held"]>,
): number[] {
  const counts = new Array<number>(starts.length + 1).fill(0);
  let bin = 0;
  for (let at = 0; at < weights.length; at += 1) {
    while (bin < starts.length && (starts[bin] ?? 0) <= (buckets[at] ?? 0)) bin += 1;
    counts[bin] = (counts[bin] ?? 0) + (weights[at] ?? 0);
  }
  return counts;
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
