import type { ByteSource } from "./byte-source.ts";
import { giveBack } from "./give-back.ts";

export const LF = 10;
export const CR = 13;
export const QUOTE = 34;

/** How much is read at once. */
const CHUNK_BYTES = 2 ** 19;
/** How much past what is wanted: a record seldom has more left. */
const TAIL_BYTES = 2 ** 14;

/**
 * A sliding window over a source: `bytes[start..end)` is what was read and not yet used. A parser takes whole
 * records from the front and asks for more when the last is cut; the cut record moves to the front, so that a
 * record is always contiguous. `bytes[end]` is always a line feed, which spares inner loops the check for the end, and one
 * more byte lies after it, for those that read two at once.
 */
export class ByteWindow {
  bytes: Buffer;
  start = 0;
  end = 0;
  /** Nothing comes after `end`. */
  final = false;
  readonly #source: ByteSource;
  readonly #until: number;
  /** The place in the file of `bytes[0]`. */
  #first: number;

  /** @param span bytes of the file: where the source begins, and up to where it is wanted, but for a record's end */
  constructor(source: ByteSource, { from, until } = { from: 0, until: Number.POSITIVE_INFINITY }) {
    this.#source = source;
    this.#first = from;
    this.#until = until;
    this.bytes = Buffer.allocUnsafeSlow(CHUNK_BYTES + 2);
  }

  /** Bytes waiting to be used. */
  get size(): number {
    return this.end - this.start;
  }

  /** The place in the file of `bytes[start]`. */
  get place(): number {
    return this.#first + this.start;
  }

  /** Reads on. A long record at least doubles, so that it is not parsed again for every piece of it. */
  async more(): Promise<void> {
    if (this.start > 0) this.bytes.copyWithin(0, this.start, this.end);
    this.#first += this.start;
    this.end -= this.start;
    this.start = 0;
    if (this.end * 2 >= this.bytes.length) this.#grow();
    const goal = this.end > CHUNK_BYTES / 8 ? this.end * 2 : this.end + 1;
    while (this.end < goal && !this.final) {
      const wanted = Math.max(TAIL_BYTES, this.#until - this.#first - this.end);
      const length = Math.min(wanted, this.bytes.length - 2 - this.end);
      const count = await this.#source.read(this.bytes, this.end, length);
      this.end += count;
      this.final = count === 0;
    }
    this.bytes[this.end] = LF;
  }

  /** Closes the source, and gives the bytes back: they cannot be read any more. */
  async close(): Promise<void> {
    await this.#source.close();
    giveBack(this.bytes);
  }

  #grow(): void {
    const larger = Buffer.allocUnsafeSlow(this.bytes.length * 2);
    this.bytes.copy(larger, 0, 0, this.end);
    // Of a record without an end each thread would leave twice what it has.
    giveBack(this.bytes);
    this.bytes = larger;
  }
}
