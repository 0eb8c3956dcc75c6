import { release } from "../release.ts";

/** Chunks of at least so many bytes are kept as they came. */
const LARGE = 16_384;

/**
 * What has come of a body, as few pieces of memory. Each chunk is an object that takes hundreds of bytes beside its own, and a client
 * may send its body byte by byte. So a small chunk is copied into a block, as large as all that came before and no larger than
 * `LARGE`: any two pieces in a row hold at least that much, and a body that comes as one chunk is not copied at all.
 */
export class Gathered {
  readonly #pieces: Buffer[] = [];
  /** The block that has room left, and how much of it is written; the last piece is made of it. */
  #block: { memory: Buffer; filled: number } | null = null;
  #bytes = 0;
  #heldBytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** What the pieces take, room that is left in blocks among it. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  get pieces(): number {
    return this.#pieces.length + (this.#block === null ? 0 : 1);
  }

  add(chunk: Buffer): void {
    const most = Math.min(this.#bytes, LARGE);
    this.#bytes += chunk.length;
    const room = this.#block === null ? 0 : this.#block.memory.length - this.#block.filled;
    if (chunk.length > room) {
      this.#close();
      if (chunk.length >= most) {
        this.#heldBytes += chunk.length;
        this.#pieces.push(chunk);
        return;
      }
      this.#block = { memory: Buffer.allocUnsafeSlow(most), filled: 0 };
      this.#heldBytes += most;
    }
    if (this.#block === null) return;
    this.#block.memory.set(chunk, this.#block.filled);
    this.#block.filled += chunk.length;
    release(chunk);
  }

  /** Writes all of it into other memory, from `at` on, and gives its own back. */
  writeTo(memory: Uint8Array, at: number): void {
    this.#close();
    let next = at;
    for (const piece of this.#pieces) {
      memory.set(piece, next);
      next += piece.length;
      release(piece);
    }
    this.#pieces.length = 0;
    this.#heldBytes = 0;
  }

  #close(): void {
    if (this.#block === null) return;
    this.#pieces.push(this.#block.memory.subarray(0, this.#block.filled));
    this.#block = null;
  }
}
