import type { Random } from "./xoshiro.ts";

/** What is left out on either side is less than a random number can tell. */
const NEGLIGIBLE = 1e-18;

/**
 * Draws of one Binomial(n, p) that is drawn from again and again: by inversion of its distribution, which is laid out
 * once (as many numbers as 18 standard deviations). A draw then costs a random number and a search.
 */
export function binomialTable(n: number, p: number): (random: Random) => number {
  if (n <= 0 || p <= 0) return () => 0;
  if (p >= 1) return () => n;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  // From the mode outwards, so that nothing overflows or vanishes before it is negligible.
  const below: number[] = [];
  for (let k = mode, mass = 1; k > 0; k--) {
    mass *= (k / (n - k + 1)) * ((1 - p) / p);
    if (mass < NEGLIGIBLE) break;
    below.push(mass);
  }
  const masses = [...below.reverse(), 1];
  for (let k = mode, mass = 1; k < n; k++) {
    mass *= ((n - k) / (k + 1)) * (p / (1 - p));
    if (mass < NEGLIGIBLE) break;
    masses.push(mass);
  }
  const first = mode - below.length;
  let total = 0;
  const sums = Float64Array.from(masses, (mass) => {
    total += mass;
    return total;
  });
  return (random) => first + firstAbove(sums, random.next() * total);
}

/** The first place whose sum is above `target`, which the last one is. */
function firstAbove(sums: Float64Array, target: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
