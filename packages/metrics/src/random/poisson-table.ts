import type { Random } from "./xoshiro.ts";

/** A Poisson distribution laid out to be drawn from at once, whatever its mean: Walker's alias method (1977). */
export type PoissonTable = {
  first: number;
  /** Below this part of its column a draw is the column's own number, above it `other`. */
  cut: Float64Array;
  other: Int32Array;
};

/** What is left out on either side is less than a random number can tell. */
const NEGLIGIBLE = 1e-18;

/** Lays out Poisson(mean), mean from 0 up; as many numbers as 18 standard deviations. */
export function poissonTable(mean: number): PoissonTable {
  const { first, masses } = massesOf(mean);
  const size = masses.length;
  const total = masses.reduce((a, b) => a + b, 0);
  const cut = Float64Array.from(masses, (mass) => (mass * size) / total);
  const other = Int32Array.from(masses, (_, i) => first + i);
  // Columns that are less than full are filled from those that are more.
  const less: number[] = [];
  const more: number[] = [];
  cut.forEach((height, i) => {
    (height < 1 ? less : more).push(i);
  });
  while (less.length > 0 && more.length > 0) {
    const short = less.pop() ?? 0;
    const tall = more.at(-1) ?? 0;
    other[short] = first + tall;
    const rest = (cut[tall] ?? 0) + (cut[short] ?? 0) - 1;
    cut[tall] = rest;
    if (rest < 1) less.push(more.pop() ?? 0);
  }
  // Rounding leaves some that nothing fills: they are full.
  for (const i of [...less, ...more]) cut[i] = 1;
  return { first, cut, other };
}

/** One draw, of one random number. */
export function drawPoisson({ first, cut, other }: PoissonTable, random: Random): number {
  const at = random.next() * cut.length;
  const column = Math.floor(at);
  return at - column < (cut[column] ?? 1) ? first + column : (other[column] ?? 0);
}

/** Chances in proportion, from the likeliest number outwards, so that nothing overflows or vanishes too early. */
function massesOf(mean: number): { first: number; masses: number[] } {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let k = mode, mass = 1; k > 0; k--) {
    mass *= k / mean;
    if (mass < NEGLIGIBLE) break;
    below.push(mass);
  }
  const masses = [...below.reverse(), 1];
  for (let k = mode, mass = 1; mean > 0; k++) {
    mass *= mean / (k + 1);
    if (mass < NEGLIGIBLE) break;
    masses.push(mass);
  }
  return { first: mode - below.length, masses };
}
