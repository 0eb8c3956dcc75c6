// Median and 0.99-quantile of numbers from 0 that come in one by one. Up to 65,536 of them are held and answered exactly, as
// numpy does. Beyond that they are counted in bins whose width is a 128th of the power of two they lie in, so that an answer
// is off by at most 1/256 of itself however many there are, and does not depend on their order. A reservoir would be off by
// more where it matters, in the tail.

const MOST_HELD = 2 ** 16;
/** Bits of a double's mantissa that a bin keeps. */
const BITS = 7;
const HIGH_BITS = 20 - BITS;
/** Of the doubles from 0: 2 MiB of counts. */
const BINS = 2 ** (31 - HIGH_BITS);

/** Counts numbers from 0; none may be NaN or infinite. */
export class Quantiles {
  #held: Float64Array | null = new Float64Array(256);
  #bins: Float64Array | null = null;
  #count = 0;
  readonly #double = new Float64Array(1);
  readonly #words = new Uint32Array(this.#double.buffer);

  add(value: number): void {
    if (this.#held !== null) {
      if (this.#count === MOST_HELD) this.#spill(this.#held);
      else {
        if (this.#count === this.#held.length) this.#held = grown(this.#held);
        this.#held[this.#count] = value;
      }
    }
    if (this.#bins !== null) this.#bin(value, 1);
    this.#count += 1;
  }

  /** As many zeros at once. */
  addZeros(count: number): void {
    if (this.#held !== null && this.#count + count > MOST_HELD) this.#spill(this.#held);
    if (this.#held === null) {
      this.#bin(0, count);
      this.#count += count;
    } else for (let i = 0; i < count; i += 1) this.add(0);
  }

  /** The numbers at shares of the order, between two neighbours in proportion; 0 where there are none. */
  at(shares: readonly number[]): number[] {
    if (this.#held !== null) {
      const sorted = this.#held.slice(0, this.#count).sort();
      return shares.map((share) => between(share * (this.#count - 1), (rank) => sorted[rank] ?? 0));
    }
    return shares.map((share) => between(share * (this.#count - 1), (rank) => this.#ranked(rank)));
  }

  #spill(held: Float64Array): void {
    this.#bins = new Float64Array(BINS);
    for (const value of held.subarray(0, this.#count)) this.#bin(value, 1);
    this.#held = null;
  }

  #bin(value: number, count: number): void {
    // The bits of doubles from 0 are in the order of their values.
    this.#double[0] = value;
    const bin = (this.#words[1] ?? 0) >>> HIGH_BITS;
    if (this.#bins !== null) this.#bins[bin] = (this.#bins[bin] ?? 0) + count;
  }

  #ranked(rank: number): number {
    let before = 0;
    const bin = (this.#bins ?? []).findIndex((count) => {
      before += count;
      return rank < before;
    });
    return this.#middle(bin);
  }

  #middle(bin: number): number {
    if (bin === 0) return 0;
    this.#words[0] = 0;
    this.#words[1] = (bin << HIGH_BITS) | (1 << (HIGH_BITS - 1));
    return this.#double[0] ?? 0;
  }
}

function between(place: number, at: (rank: number) => number): number {
  if (!(place >= 0)) return 0;
  const low = Math.floor(place);
  const below = at(low);
  return low === place ? below : below + (at(low + 1) - below) * (place - low);
}

function grown(held: Float64Array): Float64Array {
  const more = new Float64Array(held.length * 2);
  more.set(held);
  return more;
}
