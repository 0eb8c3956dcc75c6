export const id = 129;
export const ids = [129];
export const modules = {

/***/ 6129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProfiler: () => (/* binding */ openProfiler)
});

;// CONCATENATED MODULE: ./packages/schema/src/profile-bounds.ts
// Apart from the schema: who gathers a profile needs its bounds, and not the library that checks it.
/** The most interior edges of a column's bins, categories named, columns of a profile's inputs and of its outputs. */
const PROFILE_BOUNDS = { edges: 63, categories: 50, columns: 64, name: 200, quantiles: 16 };

;// CONCATENATED MODULE: ./packages/profile/src/bins.ts
/** Shares that the bins of a reference are to hold: tenths, as the population stability index is mostly computed. */
const PARTS = 10;
/**
 * Bins that hold about a tenth of the numbers each. A value that alone holds as much, as 0 of a sparse column, gets a bin
 * of its own, so that there are at most 21. Edges are edges of buckets: the counts are exact.
 */
function binsOf(sketch) {
    const { total } = sketch;
    const { buckets, weights } = sketch.held();
    const starts = [];
    const addStart = (bucket) => {
        if (starts.at(-1) !== bucket && Number.isFinite(sketch.edge(bucket)))
            starts.push(bucket);
    };
    const tenth = total / PARTS;
    let below = 0;
    let next = tenth;
    for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? 0;
        const bucket = buckets[at] ?? 0;
        below += weight;
        if (weight >= tenth)
            addStart(bucket);
        if (below < next)
            continue;
        // Nothing is above the last one, unless a frequent value needs an end.
        if (weight >= tenth || below < total)
            addStart(bucket + 1);
        next = (Math.floor((PARTS * below) / total) + 1) * tenth;
    }
    return {
        edges: starts.map((bucket) => sketch.edge(bucket)),
        counts: countsBetween(starts, { buckets, weights }),
    };
}
/** The weights between buckets at which bins start. */
function countsBetween(starts, { buckets, weights }) {
    const counts = new Array(starts.length + 1).fill(0);
    let bin = 0;
    for (let at = 0; at < weights.length; at += 1) {
        while (bin < starts.length && (starts[bin] ?? 0) <= (buckets[at] ?? 0))
            bin += 1;
        counts[bin] = (counts[bin] ?? 0) + (weights[at] ?? 0);
    }
    return counts;
}
/** The bin of a number: that of an edge is the one above it. */
function binAt(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((edges[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/profile/src/bucket.ts
// Buckets of the real line whose width follows the size of what they hold: each power of two is cut into 2^bits equal parts,
// on both sides of zero. That is the mapping of a DDSketch (Masson, Rim and Lee, VLDB 2019, arXiv:1908.10693) with its
// logarithm interpolated linearly between powers of two, so that an index is a few leading bits of the double and
// every edge an exact one. Two neighbours become one when a bit is dropped, as in UDDSketch (Epicoco and others,
// arXiv:2004.08604). The true logarithm needs 0.69 as many buckets for the same error, and ten times as long.
/** Bits of the leading word (32 of 64) of a double that are mantissa. */
const MANTISSA_BITS = 20;
/** Sizes below 2^-128 are one bucket beside zero, those from 2^128 on are the last: float32 ends at either. */
const LEAST_EXPONENT = 1023 - 128;
/** Where the bucket ends that begins with 0: no more than that is known to be above zero. */
const NEXT_TO_ZERO = (/* unused pure expression or super */ null && (2 ** -128));
const OCTAVES = 256;
const bucket_double = new Float64Array(1);
// The runtime runs on little-endian machines only; the leading word is the second.
const words = new Uint32Array(bucket_double.buffer);
/**
 * The bucket of a finite number: 0 is [0, 2^-128), positive numbers have larger indices, negative ones negative. All of
 * them are closed at their lower edge, those of negative numbers too.
 * @param bits how finely a power of two is cut, 1 to 20
 */
function bucketOf(value, bits) {
    bucket_double[0] = value;
    return bucketOfWords(words[1] ?? 0, words[0] ?? 0, bits);
}
/** The bucket of a double by its words: their sign, exponent and first bits of the mantissa say it. */
function bucketOfWords(leading, trailing, bits) {
    const isNegative = leading >>> 31 === 1 && (leading << 1 !== 0 || trailing !== 0);
    // What lies exactly on an edge belongs, below zero, to the bucket nearer to zero.
    const lead = (leading & 0x7fffffff) - (isNegative && trailing === 0 ? 1 : 0);
    const part = (lead >>> (MANTISSA_BITS - bits)) - (LEAST_EXPONENT << bits) + 1;
    const size = Math.min(Math.max(part, 0), (OCTAVES << bits) + 1);
    return isNegative ? -size - 1 : size;
}
/** The smallest number of a bucket; that of the next bucket is where this one ends. -Infinity below the lowest. */
function lowerEdge(bucket, bits) {
    return bucket >= 0 ? sizeFrom(bucket, bits) : -sizeFrom(-bucket, bits);
}
/** The bucket that holds all of this one when one bit is dropped. */
function coarser(bucket) {
    const size = bucket < 0 ? -bucket - 1 : bucket;
    const half = (size + 1) >> 1;
    return bucket < 0 ? -half - 1 : half;
}
function sizeFrom(size, bits) {
    if (size === 0)
        return 0;
    if (size > (OCTAVES << bits) + 1)
        return Number.POSITIVE_INFINITY;
    words[0] = 0;
    words[1] = ((LEAST_EXPONENT << bits) + size - 1) << (MANTISSA_BITS - bits);
    return bucket_double[0] ?? 0;
}

;// CONCATENATED MODULE: ./packages/profile/src/quantile-sketch.ts

/** Buckets from the lowest to the highest that is in use: 32 KiB. */
const MOST_BUCKETS = 2 ** 12;
const FINEST_BITS = 14;
/** With so few bits all numbers there are fit: 2 × 256 powers of two. */
const COARSEST_BITS = 3;
/**
 * How often numbers of about the same size came: quantiles within a known share of their own size, and counts of ranges
 * without any error where a range ends at an edge of a bucket. As fine as the span of the numbers allows, which the
 * numbers decide and not their order: merging in any order gives the same sketch.
 */
class QuantileSketch {
    #bits = FINEST_BITS;
    /** The bucket of the first of `#counts`. */
    #first = 0;
    #counts = new Float64Array(0);
    /** Those that hold something, in the order in which they first did: of thousands a short column fills a few. */
    #used = [];
    #lowest = 0;
    #highest = -1;
    #total = 0;
    /** Weights of all numbers. */
    get total() {
        return this.#total;
    }
    /**
     * A quantile is off by at most this share of its own size: 2^-(bits + 1), between 0.003 % and 6.3 %. Numbers of less than
     * 2^-128 are taken for 0, and of those from 2^128 on only the order of magnitude is known.
     */
    get relativeError() {
        return 2 ** -(this.#bits + 1);
    }
    /**
     * Takes the first `count` of some finite numbers, each as `weight` of them.
     * @param words the numbers by their words of 32 bits, two for each
     * @param span the least and the greatest of them
     */
    add(words, count, { weight, min, max }) {
        if (count === 0)
            return;
        this.#reach(bucketOf(min, this.#bits), bucketOf(max, this.#bits));
        const bits = this.#bits;
        const counts = this.#counts;
        const used = this.#used;
        const first = this.#first;
        for (let at = 0; at < count; at += 1) {
            const bucket = bucketOfWords(words[2 * at + 1] ?? 0, words[2 * at] ?? 0, bits);
            const before = counts[bucket - first] ?? 0;
            if (before === 0)
                used.push(bucket);
            counts[bucket - first] = before + weight;
        }
        this.#total += count * weight;
    }
    /** Takes all that another sketch took. */
    merge(other) {
        if (other.#total === 0)
            return;
        while (this.#bits > other.#bits)
            this.#coarsen();
        const map = coarserBy(other.#bits - this.#bits);
        this.#reach(map(other.#lowest), map(other.#highest));
        const again = coarserBy(other.#bits - this.#bits);
        for (const bucket of other.#used) {
            const mine = again(bucket);
            const before = this.#counts[mine - this.#first] ?? 0;
            if (before === 0)
                this.#used.push(mine);
            this.#counts[mine - this.#first] = before + (other.#counts[bucket - other.#first] ?? 0);
        }
        this.#total += other.#total;
    }
    /** The buckets that hold something, in order, and their weights. */
    held() {
        const buckets = new Int32Array(this.#used).sort();
        const weights = new Float64Array(buckets.length);
        for (let at = 0; at < buckets.length; at += 1) {
            weights[at] = this.#counts[(buckets[at] ?? 0) - this.#first] ?? 0;
        }
        return { buckets, weights };
    }
    /** Where a bucket begins, and the one before it ends; infinite below the lowest there is. */
    edge(bucket) {
        return lowerEdge(bucket, this.#bits);
    }
    /** Makes room for a range of buckets at the present fineness, at a lower one where they would be too many. */
    #reach(low, high) {
        const isFirst = this.#total === 0;
        const lowest = isFirst ? low : Math.min(low, this.#lowest);
        const highest = isFirst ? high : Math.max(high, this.#highest);
        if (highest - lowest >= MOST_BUCKETS && this.#bits > COARSEST_BITS) {
            this.#coarsen();
            this.#reach(coarser(low), coarser(high));
            return;
        }
        const isHeld = lowest >= this.#first && highest < this.#first + this.#counts.length;
        if (!isHeld)
            this.#grow(lowest, highest);
        this.#lowest = lowest;
        this.#highest = highest;
    }
    /** Room on both sides, so that the next numbers seldom ask for more; at first none, for most data sets are short. */
    #grow(lowest, highest) {
        const isFirst = this.#total === 0;
        const slack = isFirst ? 0 : Math.min(MOST_BUCKETS, highest - lowest + 1) >> 2;
        const grown = new Float64Array(highest - lowest + 1 + 2 * slack);
        const first = lowest - slack;
        const [from, to] = [this.#lowest - this.#first, this.#highest + 1 - this.#first];
        if (!isFirst)
            grown.set(this.#counts.subarray(from, to), this.#lowest - first);
        this.#counts = grown;
        this.#first = first;
    }
    #coarsen() {
        this.#bits -= 1;
        if (this.#total === 0)
            return;
        const [lowest, highest] = [coarser(this.#lowest), coarser(this.#highest)];
        const counts = new Float64Array(highest - lowest + 1);
        const used = [];
        for (const bucket of this.#used) {
            const index = coarser(bucket) - lowest;
            const before = counts[index] ?? 0;
            if (before === 0)
                used.push(coarser(bucket));
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
function coarserBy(times) {
    return (bucket) => {
        let held = bucket;
        for (let at = 0; at < times; at += 1)
            held = coarser(held);
        return held;
    };
}
/**
 * The smallest number that at least a share of all are not above (numpy's `inverted_cdf`), for several levels from 0 to 1 in
 * increasing order; null of an empty sketch.
 * @param span the least and the greatest number, between which every answer lies
 */
function quantilesOf(sketch, levels, { min, max }) {
    if (sketch.total === 0)
        return null;
    const { buckets, weights } = sketch.held();
    const found = [];
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
    while (found.length < levels.length)
        found.push(max);
    return found;
}
/** Of the buckets beside zero the edge that is zero; those at the ends are cut to the span by who asks. */
function middle(low, high) {
    if (low === 0 || high === 0)
        return 0;
    return low / 2 + high / 2;
}

;// CONCATENATED MODULE: ./packages/profile/src/number-fold.ts



/** Numbers that wait to be folded together: of so many at once the span is known, and the sketch seldom has to grow. */
const WAITING = 2048;
/** Levels of the quantiles that a summary tells. */
const LEVELS = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
/**
 * What numbers look like, in one pass and bounded memory. In the order in which they come, however they are cut into
 * blocks, the result is the same to the last bit; in another order or merged, but for rounding of mean and variance.
 */
class NumberFold {
    #waiting = new Float64Array(WAITING);
    #words = new Uint32Array(this.#waiting.buffer);
    #held = 0;
    #weight = 1;
    #missing = 0;
    #infinite = 0;
    #count = 0;
    #min = Number.POSITIVE_INFINITY;
    #max = Number.NEGATIVE_INFINITY;
    #mean = 0;
    /** Sum of squared distances from the mean. */
    #squares = 0;
    #sketch = new QuantileSketch();
    /** Takes a number, NaN where it is missing, as so many of them. */
    push(value, weight = 1) {
        if (this.#held === WAITING || weight !== this.#weight)
            this.#fold(weight);
        this.#waiting[this.#held] = value;
        this.#held += 1;
    }
    /** Takes the chosen rows of one column of a row-major matrix: as `push` for each, in a third of the time. */
    take(matrix, { part, width }, { at, weights }) {
        const waiting = this.#waiting;
        let held = this.#held;
        let own = this.#weight;
        for (let index = 0; index < at.length; index += 1) {
            const weight = weights[index] ?? 1;
            if (held === WAITING || weight !== own) {
                this.#held = held;
                this.#fold(weight);
                held = 0;
                own = weight;
            }
            waiting[held] = matrix[(at[index] ?? 0) * width + part] ?? Number.NaN;
            held += 1;
        }
        this.#held = held;
    }
    /** Takes all that another fold took. */
    merge(other) {
        this.#fold(this.#weight);
        other.#fold(other.#weight);
        this.#missing += other.#missing;
        this.#infinite += other.#infinite;
        if (other.#count === 0)
            return;
        this.#min = Math.min(this.#min, other.#min);
        this.#max = Math.max(this.#max, other.#max);
        this.#join(other.#count, other.#mean, other.#squares);
        this.#sketch.merge(other.#sketch);
    }
    summary() {
        this.#fold(this.#weight);
        const count = this.#count;
        const [min, max] = [this.#min, this.#max];
        const quantiles = quantilesOf(this.#sketch, LEVELS, { min, max }) ?? [];
        const { edges, counts } = binsOf(this.#sketch);
        return {
            kind: "numbers",
            count,
            missing: this.#missing,
            infinite: this.#infinite,
            min: finite(min),
            max: finite(max),
            mean: count === 0 ? null : finite(this.#mean),
            variance: count === 0 ? null : finite(this.#squares / count),
            quantiles: quantiles.slice(0, PROFILE_BOUNDS.quantiles).map((value, at) => [LEVELS[at] ?? 1, value]),
            quantileError: this.#sketch.relativeError,
            bins: { edges: [...edges], counts: [...counts] },
        };
    }
    /** Folds what waits; what comes next has another weight. */
    #fold(weight) {
        const held = this.#held;
        const own = this.#weight;
        this.#held = 0;
        this.#weight = weight;
        const values = this.#waiting;
        let count = 0;
        let sum = 0;
        let min = Number.POSITIVE_INFINITY;
        let max = Number.NEGATIVE_INFINITY;
        for (let at = 0; at < held; at += 1) {
            const value = values[at] ?? Number.NaN;
            if (value - value !== 0) {
                if (Number.isNaN(value))
                    this.#missing += own;
                else
                    this.#infinite += own;
                continue;
            }
            values[count] = value;
            count += 1;
            sum += value;
            if (value < min)
                min = value;
            if (value > max)
                max = value;
        }
        if (count === 0)
            return;
        const mean = sum / count;
        let squares = 0;
        for (let at = 0; at < count; at += 1)
            squares += ((values[at] ?? 0) - mean) ** 2;
        this.#join(count * own, mean, squares * own);
        this.#min = Math.min(this.#min, min);
        this.#max = Math.max(this.#max, max);
        this.#sketch.add(this.#words, count, { weight: own, min, max });
    }
    /** Mean and squares of two samples together: Chan, Golub and LeVeque, 1979. */
    #join(count, mean, squares) {
        const total = this.#count + count;
        const apart = mean - this.#mean;
        this.#squares += squares + apart * apart * ((this.#count * count) / total);
        this.#mean += apart * (count / total);
        this.#count = total;
    }
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./packages/profile/src/distinct.ts
/** Leading bits of a hash that choose a register. */
const REGISTER_BITS = 12;
const REGISTERS = 2 ** REGISTER_BITS;
/**
 * About how many different texts there were, by HyperLogLog (Flajolet and others, 2007) on 64-bit hashes with 4,096 registers:
 * a standard error of 1.04 / √4096 = 1.6 %. Merging in any order gives the same registers.
 */
class Distinct {
    #registers = new Uint8Array(REGISTERS);
    add([first, second]) {
        const register = first >>> (32 - REGISTER_BITS);
        // The place of the first set bit in what is left of the first word, then in the second.
        const rest = (first << REGISTER_BITS) >>> 0;
        const place = rest === 0 ? 32 - REGISTER_BITS + Math.clz32(second) + 1 : Math.clz32(rest) + 1;
        if (place > (this.#registers[register] ?? 0))
            this.#registers[register] = place;
    }
    merge(other) {
        for (const [at, place] of other.#registers.entries()) {
            if (place > (this.#registers[at] ?? 0))
                this.#registers[at] = place;
        }
    }
    estimate() {
        let sum = 0;
        let empty = 0;
        for (const place of this.#registers) {
            sum += 2 ** -place;
            if (place === 0)
                empty += 1;
        }
        const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS * REGISTERS) / sum;
        // While there are few, counting the registers that nobody touched is closer.
        return raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw;
    }
}

;// CONCATENATED MODULE: ./packages/profile/src/text-hash.ts
/** A 64-bit hash of a text, as two words of 32 bits. Two lanes of FNV-1a, each ended by the mixer of MurmurHash3 (both public domain). */
function hashText(text) {
    let first = 0x811c9dc5;
    let second = 0x9dc5811c;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        first = Math.imul(first ^ unit, 0x01000193);
        // The same step twice would give two words that say the same.
        second = Math.imul(second ^ (unit + at), 0x01000193) ^ (second >>> 15);
    }
    return [mixed(first ^ text.length), mixed(second ^ first)];
}
/**
 * The hash as a name, `#` and 16 hexadecimal digits. It keeps values of rows from being read in a report; of a guess it still
 * tells whether it is right, so it is no secret.
 */
function hashedName(text) {
    const [first, second] = hashText(text);
    return `#${hex(first)}${hex(second)}`;
}
function mixed(word) {
    let bits = word;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}
function hex(word) {
    return word.toString(16).padStart(8, "0");
}

;// CONCATENATED MODULE: ./packages/profile/src/text-fold.ts



/** So many counters are left whenever some go: then each count is too small by at most a 1,025th of all. */
const MOST_LEFT = 1024;
/** So many different texts are counted exactly. Half of them go at once, or each new text would cost a look at all. */
const MOST_COUNTED = 2 * MOST_LEFT;
/** The most characters of a text that are kept; longer ones are told apart by their hash. */
const LONGEST = 120;
/**
 * The most frequent texts of a column, in bounded memory: exact counts until there are more different ones than are counted,
 * then the summary of Misra and Gries (1982), merged as by Agarwal and others (Mergeable Summaries, PODS 2012).
 */
class TextFold {
    #naming;
    #counts = new Map();
    #distinct = new Distinct();
    #count = 0;
    #missing = 0;
    /** What was taken off every counter, those that are gone included. */
    #undercount = 0;
    constructor(naming) {
        this.#naming = naming;
    }
    /** Takes a text, empty where it is missing, as so many of them. */
    push(text, weight = 1) {
        if (text === "") {
            this.#missing += weight;
            return;
        }
        this.#count += weight;
        const key = text.length <= LONGEST ? text : shortKey(text);
        const known = this.#counts.get(key);
        // A text that is counted was seen by the estimate when its counter began.
        if (known === undefined)
            this.#distinct.add(hashText(key));
        this.#counts.set(key, (known ?? 0) + weight);
        if (this.#counts.size > MOST_COUNTED)
            this.#reduce();
    }
    /** Takes all that another fold took. */
    merge(other) {
        this.#count += other.#count;
        this.#missing += other.#missing;
        this.#undercount += other.#undercount;
        this.#distinct.merge(other.#distinct);
        for (const [key, count] of other.#counts)
            this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
        if (this.#counts.size > MOST_COUNTED)
            this.#reduce();
    }
    summary() {
        const isExact = this.#undercount === 0;
        const named = [...this.#counts].map(([key, count]) => ({ name: categoryName(key, this.#naming), count }));
        // Of equals by name: the order in which they came is no property of the column.
        named.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
        const top = named.slice(0, PROFILE_BOUNDS.categories);
        return {
            kind: "categories",
            count: this.#count,
            missing: this.#missing,
            distinct: isExact ? this.#counts.size : Math.round(this.#distinct.estimate()),
            exact: isExact,
            names: this.#naming,
            top,
            other: top.reduce((left, { count }) => left - count, this.#count),
            undercount: this.#undercount,
        };
    }
    /** Takes so much off every counter that as many as may be are left: the largest of those that have to go. */
    #reduce() {
        const sorted = Float64Array.from(this.#counts.values()).sort();
        const least = sorted[sorted.length - MOST_LEFT - 1] ?? 0;
        this.#undercount += least;
        for (const [key, count] of this.#counts) {
            if (count > least)
                this.#counts.set(key, count - least);
            else
                this.#counts.delete(key);
        }
    }
}
/** The name of a text in a summary. */
function categoryName(text, naming) {
    const key = text.length <= LONGEST ? text : shortKey(text);
    return naming === "hashed" ? hashedName(key) : key;
}
function shortKey(text) {
    // A text that was shortened is short.
    return `${text.slice(0, LONGEST - 20).toWellFormed()}…${hashedName(text)}`;
}

;// CONCATENATED MODULE: ./packages/profile/src/port-fold.ts




/** Values of a row that are looked at where they are too many to have a column each. */
const MOST_POOLED = 16;
/** The columns of one port. */
class PortFold {
    #shape;
    #parts;
    #pooled;
    #highest;
    /** @param isPooled all values of a row are one column */
    constructor(shape, isPooled) {
        const { port, width, names, hasHighest } = shape;
        const made = (part, name) => ({ part, name, fold: foldOf(shape) });
        this.#shape = shape;
        this.#parts = isPooled
            ? []
            : Array.from({ length: width }, (_, part) => made(part, names?.[part] ?? nameOf(port, width, part)));
        this.#pooled = isPooled ? made("all", port) : null;
        // An index is no value of a row.
        this.#highest = hasHighest ? { part: "highest", name: port, fold: new TextFold("plain") } : null;
    }
    /** Takes the chosen rows of a block. Column by column: each works in memory that is at hand. */
    take(matrix, chosen) {
        const { width } = this.#shape;
        for (let part = 0; part < this.#parts.length; part += 1) {
            pushColumn(this.#parts[part]?.fold, matrix, { part, width, chosen });
        }
        if (this.#pooled !== null)
            pushPooled(this.#pooled.fold, matrix, { width, chosen });
        if (this.#highest !== null)
            pushHighest(this.#highest.fold, matrix, { width, chosen });
    }
    /** @throws TypeError for the fold of another port */
    merge(other) {
        const theirs = other?.columns() ?? [];
        for (const [at, { part, fold }] of this.columns().entries()) {
            const same = theirs[at];
            if (same === undefined || same.part !== part)
                throw new TypeError("profiles of different ports");
            join(fold, same.fold);
        }
    }
    columns() {
        return [...this.#parts, this.#pooled, this.#highest].filter((column) => column !== null);
    }
    summaries() {
        const port = shortened(this.#shape.port);
        return this.columns().map(({ part, name, fold }) => ({
            name: shortened(name),
            port,
            part,
            values: fold.summary(),
        }));
    }
}
function foldOf({ texts }) {
    return texts === null ? new NumberFold() : new TextFold(texts);
}
function pushColumn(fold, matrix, { part, width, chosen: { at, rows, weights } }) {
    if (fold instanceof NumberFold) {
        if (isNumbers(matrix))
            fold.take(matrix, { part, width }, { at, rows, weights });
        else
            for (const [index, row] of at.entries())
                fold.push(Number(matrix[row * width + part] ?? Number.NaN), weights[index]);
    }
    else if (fold !== undefined) {
        for (const [index, row] of at.entries())
            fold.push(String(matrix[row * width + part] ?? ""), weights[index]);
    }
}
/** Typed arrays but those of 64-bit integers. */
function isNumbers(matrix) {
    return ArrayBuffer.isView(matrix) && !(matrix instanceof BigInt64Array || matrix instanceof BigUint64Array);
}
/** Some values of each row, elsewhere in every one: everywhere in the end. */
function pushPooled(fold, matrix, { width, chosen: { at, rows, weights } }) {
    const looked = Math.min(MOST_POOLED, width);
    const step = Math.floor(width / looked);
    for (let index = 0; index < at.length; index += 1) {
        const [start] = hashText(String(rows[index]));
        const one = { at: [at[index] ?? 0], rows: [], weights: [weights[index] ?? 1] };
        for (let value = 0; value < looked; value += 1) {
            pushColumn(fold, matrix, { part: (start + value * step) % width, width, chosen: one });
        }
    }
}
function pushHighest(fold, matrix, { width, chosen: { at, weights } }) {
    if (fold instanceof NumberFold)
        return;
    for (let index = 0; index < at.length; index += 1) {
        fold.push(highestOf(matrix, (at[index] ?? 0) * width, width), weights[index] ?? 1);
    }
}
function join(fold, other) {
    if (fold instanceof NumberFold && other instanceof NumberFold)
        fold.merge(other);
    else if (fold instanceof TextFold && other instanceof TextFold)
        fold.merge(other);
    else
        throw new TypeError("profiles of numbers and of texts");
}
/** The first of the highest; empty, which is missing, where one of them is NaN: then the scores decide nothing. */
function highestOf(matrix, from, width) {
    let best = 0;
    for (let part = 0; part < width; part += 1) {
        const score = Number(matrix[from + part]);
        if (Number.isNaN(score))
            return "";
        if (score > Number(matrix[from + best]))
            best = part;
    }
    return String(best);
}
function nameOf(port, width, part) {
    return width === 1 ? port : `${port}[${part}]`;
}
function shortened(name) {
    return name.slice(0, PROFILE_BOUNDS.name).toWellFormed();
}

;// CONCATENATED MODULE: ./packages/profile/src/row-sample.ts

/** Rows of the first stretch, all of which are looked at, and of each later one that are. */
const STRETCH = 2 ** 11;
/**
 * Which rows of a data set of unknown length are looked at. The first 2,048 all are; each later stretch is twice as long and is
 * cut into 2,048 groups, of each of which one row is taken and stands for all. Which one, a hash of the group's number says: every
 * second row of a file that alternates would be one kind only. So a million rows are told by some 18,000 of them, weighing as a
 * simple sample of 6,000 does, and the choice depends on nothing but a row's number.
 */
class RowSample {
    #start = 0;
    #next = 0;
    #row = 0;
    #weight = 1;
    /** The chosen of the rows that come next. */
    take(rows) {
        const chosen = { at: [], rows: [], weights: [] };
        const end = this.#start + rows;
        while (this.#row < end) {
            chosen.at.push(this.#row - this.#start);
            chosen.rows.push(this.#row);
            chosen.weights.push(this.#weight);
            this.#next += 1;
            this.#weight = 2 ** Math.floor(this.#next / STRETCH);
            this.#row = rowAt(this.#next, this.#weight);
        }
        this.#start = end;
        return chosen;
    }
}
/** The row with this number among the chosen, which stands for `weight`, a power of two. */
function rowAt(index, weight) {
    const start = STRETCH * (weight - 1) + (index % STRETCH) * weight;
    if (weight === 1)
        return start;
    const [hash] = hashText(String(index));
    return start + (hash % weight);
}

;// CONCATENATED MODULE: ./packages/profile/src/profile-fold.ts



/** The profile of a data set while its rows come. Its memory is bounded by the columns, 260 kB for each, not by the rows. */
class ProfileFold {
    #inputs;
    #outputs;
    #sample = new RowSample();
    /** Rows that this fold has seen itself, which its sample is drawn from. */
    #own = 0;
    #merged = 0;
    #looked = 0;
    constructor(ports) {
        this.#inputs = sideOf(ports.inputs);
        this.#outputs = sideOf(ports.outputs);
    }
    /** @throws TypeError for a block that lacks a port or a row of one */
    add({ rows, inputs, outputs }) {
        check(this.#inputs, inputs, rows);
        check(this.#outputs, outputs, rows);
        const chosen = this.#sample.take(rows);
        for (const [at, fold] of this.#inputs.folds)
            fold.take(inputs[at] ?? [], chosen);
        for (const [at, fold] of this.#outputs.folds)
            fold.take(outputs[at] ?? [], chosen);
        this.#looked += chosen.at.length;
        this.#own += rows;
    }
    /**
     * Takes all that another fold of the same ports took, of other rows.
     * @throws TypeError for one of other ports
     */
    merge(other) {
        for (const [at, fold] of this.#inputs.folds)
            fold.merge(other.#inputs.folds.get(at));
        for (const [at, fold] of this.#outputs.folds)
            fold.merge(other.#outputs.folds.get(at));
        this.#merged += other.#own + other.#merged;
        this.#looked += other.#looked;
    }
    /** @param classes the labels of a `highest` part's indices; empty: unknown */
    profile(dataset, classes = []) {
        return {
            dataset,
            rows: this.#own + this.#merged,
            looked: this.#looked,
            inputs: columnsOf(this.#inputs),
            outputs: columnsOf(this.#outputs),
            classes: namedClasses(classes),
            omitted: this.#inputs.omitted + this.#outputs.omitted,
        };
    }
}
/** The profile of blocks that are all there. */
function profileOf(dataset, ports, blocks) {
    const fold = new ProfileFold(ports);
    for (const block of blocks)
        fold.add(block);
    return fold.profile(dataset);
}
/** Labels as a profile holds them; none where they are too many. */
function namedClasses(classes) {
    if (classes.length > PROFILE_BOUNDS.categories)
        return [];
    return classes.map((label) => label.slice(0, PROFILE_BOUNDS.name).toWellFormed());
}
/** Gives every port at least one column while there are any left, and each of its values one where that goes. */
function sideOf(shapes) {
    const least = ({ hasHighest }) => (hasHighest ? 2 : 1);
    let left = PROFILE_BOUNDS.columns - shapes.reduce((sum, shape) => sum + least(shape), 0);
    const folds = new Map();
    let used = 0;
    for (const [at, shape] of shapes.entries()) {
        if (used + least(shape) > PROFILE_BOUNDS.columns)
            continue;
        used += least(shape);
        const isPooled = shape.width - 1 > Math.max(0, left);
        if (!isPooled)
            left -= shape.width - 1;
        folds.set(at, new PortFold(shape, isPooled));
    }
    return { shapes, folds, omitted: shapes.length - folds.size };
}
function columnsOf({ folds }) {
    return [...folds.values()].flatMap((fold) => fold.summaries());
}
function check({ shapes }, matrices, rows) {
    const isWhole = shapes.every(({ width }, at) => (matrices[at]?.length ?? -1) >= rows * width);
    if (!isWhole)
        throw new TypeError("a block lacks some values of its ports");
}

// EXTERNAL MODULE: ./packages/inference/src/scoring/float16.ts
var float16 = __webpack_require__(8612);
;// CONCATENATED MODULE: ./packages/inference/src/scoring/profiled.ts


/** Begins a profile with the shapes that the first block shows. */
function openProfiler({ name, plan }, first, reading) {
    const inputs = first.feeds.map(({ input, type, data }, at) => {
        const width = data.length / first.padded;
        const columns = plan.feeds[at]?.columns ?? [];
        const names = columns.length === width ? columns : null;
        return { port: input, width, names, texts: type === "string" ? "hashed" : null, hasHighest: false };
    });
    const outputs = outputsOf(reading);
    const fold = new ProfileFold({ inputs, outputs });
    return {
        add({ rows, feeds }, answered) {
            fold.add({
                rows,
                inputs: feeds.map(({ type, data }) => (0,float16/* plainNumbers */.DO)(type, data)),
                outputs: outputs.map(({ port }) => matrixOf(answered[port])),
            });
        },
        profile: () => fold.profile(name),
    };
}
/** The outputs that are read. Scores of many labels that are not one row after the other have no columns. */
function outputsOf(reading) {
    const shape = { names: null, texts: null, hasHighest: false };
    if (reading.task === "regression")
        return [{ ...shape, port: reading.values, width: 1 }];
    const { labels, scores, width } = reading;
    if (reading.task === "multilabel") {
        const ports = reading.isPerLabel ? [labels] : [labels, scores];
        return ports.filter((port) => port !== null).map((port) => ({ ...shape, port, width }));
    }
    const scored = scores === null ? [] : [{ ...shape, port: scores, width, hasHighest: width > 1 }];
    // Labels are classes, not values of a row.
    const labelled = labels === null ? [] : [{ ...shape, port: labels, width: 1, texts: "plain" }];
    return [...scored, ...labelled];
}
function matrixOf(output) {
    return output === undefined ? [] : (0,float16/* plainNumbers */.DO)(output.type, output.data);
}


/***/ })

};
