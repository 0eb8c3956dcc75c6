/** Where every random number of this package comes from: same seed, same numbers, on every machine. */
export type Random = {
  /** Uniform in [0, 1), a multiple of 2^-53. */
  next(): number;
};

/**
 * xoshiro256** 1.0 of Blackman and Vigna (arXiv:1805.01407) on 32-bit halves, which need no BigInt for each draw.
 * A number seeds it through SplitMix64, as its authors advise; four words set the state itself.
 */
export function xoshiro256(seed: number | readonly bigint[]): Random {
  const seeds = typeof seed === "number" ? splitMix64(BigInt(Math.trunc(seed))) : seed;
  return new Xoshiro(
    Int32Array.from({ length: 8 }, (_, i) =>
      Number(BigInt.asIntN(32, (seeds[i >> 1] ?? 0n) >> (i % 2 === 0 ? 32n : 0n))),
    ),
  );
}

/**
 * A class, for all generators then share one `next`: with a function of its own in each, whatever the engine had compiled
 * for one generator was thrown away at the next.
 */
class Xoshiro implements Random {
  readonly #state: Int32Array;
  readonly #words = new Uint32Array(BLOCK);
  #at = BLOCK;

  constructor(state: Int32Array) {
    this.#state = state;
  }

  next(): number {
    if (this.#at === BLOCK) {
      fill(this.#state, this.#words);
      this.#at = 0;
    }
    const high = this.#words[this.#at] ?? 0;
    const low = this.#words[this.#at + 1] ?? 0;
    this.#at += 2;
    return (high * 2 ** 21 + (low >>> 11)) * 2 ** -53;
  }
}

/** Words made at once: the state then stays in locals, which is most of the speed. */
const BLOCK = 512;

/** Of each 64-bit output the high half, then the low one. */
function fill(state: Int32Array, target: Uint32Array): void {
  let h0 = state[0] ?? 0;
  let l0 = state[1] ?? 0;
  let h1 = state[2] ?? 0;
  let l1 = state[3] ?? 0;
  let h2 = state[4] ?? 0;
  let l2 = state[5] ?? 0;
  let h3 = state[6] ?? 0;
  let l3 = state[7] ?? 0;
  for (let i = 0; i < target.length; i += 2) {
    // The output is rotl(s1 * 5, 7) * 9; the carry of a half times a digit is read off its leading bits.
    const five = Math.imul(l1, 5);
    const high = (Math.imul(h1, 5) + carry(l1, 5)) | 0;
    const rotatedHigh = (high << 7) | (five >>> 25);
    const rotatedLow = (five << 7) | (high >>> 25);
    target[i] = Math.imul(rotatedHigh, 9) + carry(rotatedLow, 9);
    target[i + 1] = Math.imul(rotatedLow, 9);

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
  state[0] = h0;
  state[1] = l0;
  state[2] = h1;
  state[3] = l1;
  state[4] = h2;
  state[5] = l2;
  state[6] = h3;
  state[7] = l3;
}

/** What a 32-bit half times a digit leaves above 32 bits: exact, for the product fits a double. */
function carry(half: number, digit: number): number {
  return Math.floor(((half >>> 0) * digit) / 2 ** 32);
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
