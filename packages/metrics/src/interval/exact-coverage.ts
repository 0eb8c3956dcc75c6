import { binomialMass } from "./distribution.ts";
import type { Bounds } from "./wilson.ts";

/** Gives the interval of a proportion, `hits` of `n`. */
export type ProportionInterval = (hits: number, n: number) => Bounds;

/**
 * P(the interval holds p) of n rows, for each p: summed over every number of hits, not simulated. No user needs it: the
 * unit tests ask it for a few p and prove/ for many.
 */
export function exactCoverage(
  interval: ProportionInterval,
  n: number,
  shares: readonly number[],
): Float64Array {
  const covered = new Float64Array(shares.length);
  for (let hits = 0; hits <= n; hits++) {
    const [low, high] = interval(hits, n);
    for (const [i, p] of shares.entries())
      if (low <= p && p <= high) covered[i] = (covered[i] ?? 0) + binomialMass(hits, n, p);
  }
  return covered;
}

/** Evenly spaced numbers from `first` to `last`, both included. */
export function grid(first: number, last: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, i) => first + ((last - first) * i) / steps);
}
