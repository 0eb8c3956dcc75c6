import { failure } from "@modelgate/schema";
import { binomialTail } from "./distribution.ts";
import type { Bounds } from "./wilson.ts";

/**
 * Clopper and Pearson's exact interval of a proportion, `hits` of `n` > 0 (Biometrika 26, 1934): it never covers less
 * than its level, and for that is wider than Wilson's.
 * @throws ModelgateError `input-invalid` for what is no proportion or no confidence
 */
export function clopperPearson(hits: number, n: number, confidence: number): Bounds {
  if (!Number.isSafeInteger(hits) || !Number.isSafeInteger(n) || n < 1 || hits < 0 || hits > n)
    throw failure("input-invalid", `proportion: expected 0 to n hits of n rows, got ${hits} of ${n}`);
  if (!(confidence > 0 && confidence < 1))
    throw failure("input-invalid", `confidence: expected a number between 0 and 1, got ${confidence}`);
  const tail = (1 - confidence) / 2;
  return [lowest(hits, n, tail), 1 - lowest(n - hits, n, tail)];
}

/** The p with P(B >= hits) = tail, rounded down: below it so many hits are too rare. */
function lowest(hits: number, n: number, tail: number): number {
  if (hits === 0) return 0;
  let [low, high] = [0, hits / n];
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (binomialTail(hits, n, middle) < tail) low = middle;
    else high = middle;
  }
  return low;
}
