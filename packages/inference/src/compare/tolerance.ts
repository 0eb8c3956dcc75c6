/** Polygraphy's words and defaults. An element passes when |after − before| ≤ atol + rtol·|before|, which is numpy's `isclose`. */
export type Tolerance = {
  rtol: number;
  atol: number;
  /**
   * Whether NaN on both sides at one place, or the same infinity, counts as equal. Not unless told: a model that gives NaN
   * where its baseline did has not been shown to be as good.
   */
  equalNonFinite: boolean;
};

export const TOLERANCE: Tolerance = { rtol: 1e-5, atol: 1e-5, equalNonFinite: false };

/** The smallest atol with which a difference passes whose part of rtol·|before| is `allowed`. Given back, it passes. */
export function smallestAtol(difference: number, allowed: number): number {
  if (difference <= allowed) return 0;
  let atol = difference - allowed;
  while (atol + allowed < difference) atol = nextUp(atol);
  return atol;
}

/** The smallest rtol with which a difference passes beside `atol`; infinite where none does, as of a before of 0. */
export function smallestRtol(difference: number, atol: number, size: number): number {
  if (difference <= atol) return 0;
  if (size === 0) return Number.POSITIVE_INFINITY;
  let rtol = (difference - atol) / size;
  while (atol + rtol * size < difference) rtol = nextUp(rtol);
  return rtol;
}

const double = new Float64Array(1);
const bits = new BigUint64Array(double.buffer);

/** The next double above a positive one. */
function nextUp(value: number): number {
  double[0] = value;
  bits[0] = (bits[0] ?? 0n) + 1n;
  return double[0];
}
