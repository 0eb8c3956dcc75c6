import type { Random } from "./xoshiro.ts";

// P(X <= k) of Poisson(1) on the scale of a 32-bit word; beyond 12 the mass is below 2^-32.
const THRESHOLDS = new Float64Array(14).fill(Number.POSITIVE_INFINITY);
let mass = Math.exp(-1);
let total = mass;
for (let k = 0; k < 13; k++) {
  THRESHOLDS[k] = total * 2 ** 32;
  mass /= k + 1;
  total += mass;
}

// The least value each leading byte allows: a word then needs one comparison, rarely two.
const GUESS = Uint8Array.from({ length: 256 }, (_, byte) => THRESHOLDS.findIndex((t) => byte * 2 ** 24 < t));

const words = new Uint32Array(4096);

/** Fills `weights` with draws of Poisson(1): how often each row appears in a resample. */
export function poissonWeights(random: Random, weights: Uint8Array): void {
  for (let start = 0; start < weights.length; start += words.length) {
    random.fill(words);
    const end = Math.min(words.length, weights.length - start);
    for (let i = 0; i < end; i++) {
      const word = words[i] ?? 0;
      let k = GUESS[word >>> 24] ?? 0;
      while (word >= (THRESHOLDS[k] ?? 0)) k++;
      weights[start + i] = k;
    }
  }
}
