import { normalQuantile } from "./distribution.ts";

/** A low and a high end, before a metric names confidence and method. */
export type Bounds = readonly [low: number, high: number];

/**
 * Wilson's score interval of a proportion, `hits` of `n` > 0 (JASA 22, 1927). Stays within [0, 1] and keeps a width
 * at 0 and at 1. Its coverage wavers around the nominal: for p in [.5, .995] it is .952 on average at n = 50 and .895 at
 * worst, just below p = .99.
 */
export function wilson(hits: number, n: number, confidence: number): Bounds {
  const z = normalQuantile((1 + confidence) / 2);
  const centre = hits + (z * z) / 2;
  const spread = z * Math.sqrt((hits / n) * (n - hits) + (z * z) / 4);
  const size = n + z * z;
  // The ends at 0 and 1 are exact, whatever the rounding.
  return [hits === 0 ? 0 : (centre - spread) / size, hits === n ? 1 : (centre + spread) / size];
}
