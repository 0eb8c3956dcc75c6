import type { Random } from "./xoshiro.ts";

// Thresholds of Poisson(1) on the scale of a 32-bit draw; beyond 12 the mass is below 2^-32.
const THRESHOLDS = Float64Array.from({ length: 13 }, (_, k) => {
  let mass = Math.exp(-1);
  let total = mass;
  for (let i = 1; i <= k; i++) {
    mass /= i;
    total += mass;
  }
  return total * 2 ** 32;
});

// The least value each leading byte allows: a draw then needs one comparison, rarely two.
const GUESS = Uint8Array.from({ length: 256 }, (_, byte) => THRESHOLDS.findIndex((t) => byte * 2 ** 24 < t));

/** Fills `weights` with draws of Poisson(1): how often each row appears in a resample. */
export function poissonWeights(random: Random, weights: Uint8Array): void {
  for (let i = 0; i < weights.length; i++) {
    const draw = random.uint32();
    let k = GUESS[draw >>> 24] ?? 0;
    while (draw >= (THRESHOLDS[k] ?? Number.POSITIVE_INFINITY)) k++;
    weights[i] = k;
  }
}
