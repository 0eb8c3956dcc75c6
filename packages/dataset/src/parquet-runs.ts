/**
 * Reads the hybrid of run lengths and packed bits in which Parquet writes levels and dictionary indices
 * (apache/parquet-format, Encodings.md). It streams: a run of 200 million values is a handful of bytes, and
 * whoever unfolds it into an array first has lost.
 */
export class RunReader {
  /** What the values consumed last were. */
  value = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #width: number;
  #at: number;
  readonly #end: number;
  #repeated = 0;
  #packed = 0;
  #bit = 0;

  constructor(bytes: Uint8Array, { from, to, width }: { from: number; to: number; width: number }) {
    if (width > 32 || from < 0 || to > bytes.length || from > to)
      throw new RangeError("levels lie outside of their page");
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = from;
    this.#end = to;
    this.#width = width;
  }

  /** Consumes one to `most` equal values: sets `value`, gives how many. */
  take(most: number): number {
    if (this.#repeated === 0 && this.#packed === 0) this.#next();
    if (this.#repeated > 0) {
      const count = Math.min(most, this.#repeated);
      this.#repeated -= count;
      this.value = this.#repeatedValue;
      return count;
    }
    this.#packed--;
    this.value = this.#bits();
    return 1;
  }

  /** Consumes one to `most` values into the front of `into`; gives how many. */
  batch(into: Uint32Array, most: number): number {
    if (this.#repeated === 0 && this.#packed === 0) this.#next();
    const count = Math.min(most, into.length, this.#repeated > 0 ? this.#repeated : this.#packed);
    if (this.#repeated > 0) {
      this.#repeated -= count;
      into.fill(this.#repeatedValue, 0, count);
      return count;
    }
    this.#packed -= count;
    // Four bytes hold any value of up to 25 bits, wherever in the first of them it begins.
    const mask = 2 ** this.#width - 1;
    const quick = this.#width <= 25 ? Math.floor(((this.#at - 4) * 8 - this.#bit) / this.#width) + 1 : 0;
    let index = 0;
    let bit = this.#bit;
    for (; index < Math.min(count, quick); index++) {
      into[index] = (this.#view.getUint32(bit >>> 3, true) >>> (bit & 7)) & mask;
      bit += this.#width;
    }
    this.#bit = bit;
    for (; index < count; index++) into[index] = this.#bits();
    return count;
  }

  #repeatedValue = 0;

  #next(): void {
    if (this.#width === 0) {
      this.#repeated = Number.MAX_SAFE_INTEGER;
      return;
    }
    const header = this.#varint();
    if (header % 2 === 1) {
      this.#packed = Math.floor(header / 2) * 8;
      // Writers may leave out the padding of the last group, so missing bytes read as zero; a whole group may not miss.
      if (this.#at >= this.#end) throw new RangeError("levels or indices end too early");
      this.#bit = this.#at * 8;
      this.#at = Math.min(this.#end, this.#at + (this.#packed / 8) * this.#width);
    } else {
      this.#repeated = header / 2;
      this.#repeatedValue = 0;
      for (let shift = 0; shift < this.#width; shift += 8) this.#repeatedValue += this.#byte() * 2 ** shift;
    }
    if (this.#repeated === 0 && this.#packed === 0) this.#next();
  }

  #bits(): number {
    let value = 0;
    let got = 0;
    while (got < this.#width) {
      const inside = this.#bit & 7;
      const index = Math.floor(this.#bit / 8);
      if (index >= this.#at) throw new RangeError("levels or indices end too early");
      const count = Math.min(8 - inside, this.#width - got);
      value += (((this.#bytes[index] ?? 0) >>> inside) & ((1 << count) - 1)) * 2 ** got;
      got += count;
      this.#bit += count;
    }
    return value;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new RangeError("a run length has more than five bytes");
  }

  #byte(): number {
    if (this.#at >= this.#end) throw new RangeError("levels or indices end too early");
    return this.#bytes[this.#at++] ?? 0;
  }
}

/** Bits that hold values up to `most`. */
export function bitWidth(most: number): number {
  return 32 - Math.clz32(most);
}
