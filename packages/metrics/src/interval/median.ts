import { logGamma } from "./distribution.ts";

/**
 * Ranks (from 0) of the two order statistics that hold the median with at least this confidence, whatever the
 * distribution: the narrowest symmetric pair. null when n is too small for any.
 */
export function medianRanks(n: number, confidence: number): readonly [number, number] | null {
  // The r-th smallest and r-th largest hold it when r <= B <= n - r, B ~ Binomial(n, 1/2). Summed from the middle.
  let r = Math.floor((n + 1) / 2);
  let mass = n % 2 === 0 ? chance(n, r) : 0;
  while (mass < confidence) {
    r--;
    if (r < 1) return null;
    mass += 2 * chance(n, r);
  }
  return [r - 1, n - r];
}

/** P(B = k). */
function chance(n: number, k: number): number {
  return Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2);
}
