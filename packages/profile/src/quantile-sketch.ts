import { bucketOf, bucketOfWords, coarser, lowerEdge } from "./bucket.ts";

/** Buckets from the lowest to the highest that is in use: 32 KiB. */
const MOST_BUCKETS = 2 ** 12;
const FINEST_BITS = 14;
/** With so few bits all numbers there are fit: 2 × 256 powers of two. */
const COARSEST_BITS = 3;

/** The least and the greatest of some numbers. */
type Span = { min: number; max: number };

/**
 * How often numbers of about the same size came: quantiles within a known share of their own size, and counts of ranges
 * without any error where a range ends at an edge of a bucket. As fine as the span of the numbers allows, which the
 * numbers decide and not their order: merging in any order gives the same sketch.
 */
export class QuantileSketch {
  #bits = FINEST_BITS;
  /** The bucket of the first of `#counts`. */
  #first = 0;
  #counts = new Float64Array(0);
  /** Those that hold something, in the order in which they first did: of thousands a short column fills a few. */
  #used: number[] = [];
  #lowest = 0;
  #highest = -1;
  #total = 0;

  /** Weights of all numbers. */
  get total(): number {
    return this.#total;
  }

  /**
   * A quantile is off by at most this share of its own size: 2^-(bits + 1), between 0.003 % and 6.3 %. Numbers of less than
   * 2^-128 are taken for 0, and of those from 2^128 on only the order of magnitude is known.
   */
  get relativeError(): number {
    return 2 ** -(this.#bits + 1);
  }

  /**
   * Takes the first `count` of some finite numbers, each as `weight` of them.
   * @param words the numbers by their words of 32 bits, two for each
   * @param span the least and the greatest of them
   */
  add(words: Uint32Array, count: number, { weight, min, max }: Span & { weight: number }): void {
    if (count === 0) return;
    this.#reach(bucketOf(min, this.#bits), bucketOf(max, this.#bits));
    const bits = this.#bits;
    const counts = this.#counts;
    const used = this.#used;
    const first = this.#first;
    for (let at = 0; at < count; at += 1) {
      const bucket = bucketOfWords(words[2 * at + 1] ?? 0, words[2 * at] ?? 0, bits);
      const before = counts[bucket - first] ?? 0;
      if (before === 0) used.push(bucket);
      counts[bucket - first] = before + weight;
    }
    this.#total += count * weight;
  }

  /** Takes all that another sketch took. */
  merge(other: QuantileSketch): void {
    if (other.#total === 0) return;
    while (this.#bits > other.#bits) this.#coarsen();
    const map = coarserBy(other.#bits - this.#bits);
    this.#reach(map(other.#lowest), map(other.#highest));
    const again = coarserBy(other.#bits - this.#bits);
    for (const bucket of other.#used) {
      const mine = again(bucket);
      const before = this.#counts[mine - this.#first] ?? 0;
      if (before === 0) this.#used.push(mine);
      this.#counts[mine - this.#first] = before + (other.#counts[bucket - other.#first] ?? 0);
    }
    this.#total += other.#total;
  }

  /** The buckets that hold something, in order, and their weights. */
  held(): { buckets: Int32Array; weights: Float64Array } {
    const buckets = new Int32Array(this.#used).sort();
    const weights = new Float64Array(buckets.length);
    for (let at = 0; at < buckets.length; at += 1) {
      weights[at] = this.#counts[(buckets[at] ?? 0) - this.#first] ?? 0;
    }
    return { buckets, weights };
  }

  /** Where a bucket begins, and the one before it ends; infinite below the lowest there is. */
  edge(bucket: number): number {
    return lowerEdge(bucket, this.#bits);
  }

  /** Makes room for a range of buckets at the present fineness, at a lower one where they would be too many. */
  #reach(low: number, high: number): void {
    const isFirst = this.#total === 0;
    const lowest = isFirst ? low : Math.min(low, this.#lowest);
    const highest = isFirst ? high : Math.max(high, this.#highest);
    if (highest - lowest >= MOST_BUCKETS && this.#bits > COARSEST_BITS) {
      this.#coarsen();
      this.#reach(coarser(low), coarser(high));
      return;
    }
    const isHeld = lowest >= this.#first && highest < this.#first + this.#counts.length;
    if (!isHeld) this.#grow(lowest, highest);
    this.#lowest = lowest;
    this.#highest = highest;
  }

  /** Room on both sides, so that the next numbers seldom ask for more; at first none, for most data sets are short. */
  #grow(lowest: number, highest: number): void {
    const isFirst = this.#total === 0;
    const slack = isFirst ? 0 : Math.min(MOST_BUCKETS, highest - lowest + 1) >> 2;
    const grown = new Float64Array(highest - lowest + 1 + 2 * slack);
    const first = lowest - slack;
    const [from, to] = [this.#lowest - this.#first, this.#highest + 1 - this.#first];
    if (!isFirst) grown.set(this.#counts.subarray(from, to), this.#lowest - first);
    this.#counts = grown;
    this.#first = first;
  }

  #coarsen(): void {
    this.#bits -= 1;
    if (this.#total === 0) return;
    const [lowest, highest] = [coarser(this.#lowest), coarser(this.#highest)];
    const counts = new Float64Array(highest - lowest + 1);
    const used: number[] = [];
    for (const bucket of this.#used) {
      const index = coarser(bucket) - lowest;
      const before = counts[index] ?? 0;
      if (before === 0) used.push(coarser(bucket));
      counts[index] = before + (this.#counts[bucket - this.#first] ?? 0);
    }
    this.#used = used;
    this.#counts = counts;
    this.#first = lowest;
    this.#lowest = lowest;
    this.#highest = highest;
  }
}

/** The bucket that holds another one when some bits are dropped. */
function coarserBy(times: number): (bucket: number) => number {
  return (bucket) => {
    let held = bucket;
    for (let at = 0; at < times; at += 1) held = coarser(held);
    return held;
  };
}

/**
 * The smallest number that at least a share of all are not above (numpy's `inverted_cdf`), for several levels from 0 to 1 in
 * increasing order; null of an empty sketch.
 * @param span the least and the greatest number, between which every answer lies
 */
export function quantilesOf(
  sketch: QuantileSketch,
  levels: readonly number[],
  { min, max }: Span,
): number[] | null {
  if (sketch.total === 0) return null;
  const { buckets, weights } = sketch.held();
  const found: number[] = [];
  let below = 0;
  for (let at = 0; at < weights.length && found.length < levels.length; at += 1) {
    below += weights[at] ?? 0;
    while (found.length < levels.length && (levels[found.length] ?? 1) * sketch.total <= below) {
      const bucket = buckets[at] ?? 0;
      const estimate = middle(sketch.edge(bucket), sketch.edge(bucket + 1));
      found.push(Math.min(max, Math.max(min, estimate)));
    }
  }
  // Only of levels that rounding lifted above all weights.
  while (found.length < levels.length) found.push(max);
  return found;
}

/** Of the buckets beside zero the edge that is zero; those at the ends are cut to the span by who asks. */
function middle(low: number, high: number): number {
  if (low === 0 || high === 0) return 0;
  return low / 2 + high / 2;
}
