/** Where every random number of this package comes from: same seed, same numbers, on every machine. */
export type Random = {
  /** Uniform in [0, 1), a multiple of 2^-53. */
  next(): number;
  /** Uniform over the integers 0 to 2^32 - 1. */
  uint32(): number;
};

/**
 * xoshiro256** 1.0 of Blackman and Vigna (arXiv:1805.01407) on 32-bit halves: BigInt would be some fifty times slower.
 * A number seeds it through SplitMix64, as its authors advise; four words set the state itself.
 */
export function xoshiro256(seed: number | readonly bigint[]): Random {
  const words = typeof seed === "number" ? splitMix64(BigInt(Math.trunc(seed))) : seed;
  let [h0, l0, h1, l1, h2, l2, h3, l3] = halves(words);
  let high = 0;
  let low = 0;

  function step(): void {
    // result = rotl(s1 * 5, 7) * 9. Products of a 32-bit half and a digit are exact in a double.
    let product = (l1 >>> 0) * 5;
    let lo = product | 0;
    let hi = (Math.imul(h1, 5) + Math.floor(product / 2 ** 32)) | 0;
    const rotated = (hi << 7) | (lo >>> 25);
    lo = (lo << 7) | (hi >>> 25);
    product = (lo >>> 0) * 9;
    hi = (Math.imul(rotated, 9) + Math.floor(product / 2 ** 32)) | 0;
    high = hi >>> 0;
    low = product >>> 0;

    const shiftedHigh = (h1 << 17) | (l1 >>> 15);
    const shiftedLow = l1 << 17;
    h2 ^= h0;
    l2 ^= l0;
    h3 ^= h1;
    l3 ^= l1;
    h1 ^= h2;
    l1 ^= l2;
    h0 ^= h3;
    l0 ^= l3;
    h2 ^= shiftedHigh;
    l2 ^= shiftedLow;
    // rotl(s3, 45): the halves change places, then 13 bits.
    const h = h3;
    h3 = (l3 << 13) | (h >>> 19);
    l3 = (h << 13) | (l3 >>> 19);
  }

  return {
    next() {
      step();
      return (high * 2 ** 21 + (low >>> 11)) * 2 ** -53;
    },
    uint32() {
      step();
      return high;
    },
  };
}

function splitMix64(seed: bigint): bigint[] {
  let state = BigInt.asUintN(64, seed);
  return Array.from({ length: 4 }, () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  });
}

type Halves = [number, number, number, number, number, number, number, number];

function halves(words: readonly bigint[]): Halves {
  const half = (i: number) => Number(BigInt.asIntN(32, (words[i >> 1] ?? 0n) >> (i % 2 === 0 ? 32n : 0n)));
  return [half(0), half(1), half(2), half(3), half(4), half(5), half(6), half(7)];
}
