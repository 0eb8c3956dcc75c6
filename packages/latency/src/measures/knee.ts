import type { Sweep } from "@modelgate/schema";

/** What more of the axis must bring at least to be worth it. */
const WORTH = 1.1;

/**
 * The value of a sweep after which more of the axis brings little: the least whose throughput no greater value exceeds by
 * more than 10 %. null where the last value is the first such (it still rises), where fewer than three values have a
 * throughput, and on an axis that is not of numbers.
 */
export function knee(points: Sweep["points"]): string | null {
  const known = points
    .map(({ value, throughput }) => ({ value, at: Number(value), throughput: throughput ?? 0 }))
    .filter(({ value, at, throughput }) => /^\d+(?:\.\d+)?$/.test(value) && at >= 0 && throughput > 0)
    .sort((a, b) => a.at - b.at);
  if (known.length < 3 || points.some(({ value }) => !/^\d+(?:\.\d+)?$/.test(value))) return null;
  const best = (from: number) => Math.max(...known.slice(from).map(({ throughput }) => throughput));
  const at = known.findIndex(({ throughput }, i) => best(i) <= throughput * WORTH);
  return at === known.length - 1 ? null : (known[at]?.value ?? null);
}
