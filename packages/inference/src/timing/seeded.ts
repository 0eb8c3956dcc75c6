/** Uniform numbers in [0, 1) that a seed repeats. */
export type Seeded = () => number;

/**
 * A Weyl sequence whose terms are mixed: what decides an order or an arrival, and nothing that statistics rest on. The
 * child loads it in each launch, so it is no package.
 */
export function seeded(seed: number): Seeded {
  let state = Math.trunc(seed) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** The same items in random order, each order as likely as any other. */
export function shuffled<T>(items: readonly T[], random: Seeded): T[] {
  const left = [...items];
  const drawn: T[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}

/** Arrival times of a Poisson process of one query a second, in seconds, increasing. */
export function arrivals(count: number, random: Seeded): Float64Array {
  let now = 0;
  return Float64Array.from({ length: count }, () => {
    now -= Math.log(1 - random());
    return now;
  });
}
