import { failure, type ModelgateError } from "@modelgate/schema";
import type { Source, Span } from "./source.ts";

/**
 * A place in protobuf's wire format and the bytes around it. `end` is where the message at hand ends: nothing is read past it,
 * so a length that lies is found where it lies.
 */
export class Cursor {
  readonly #path: string;
  readonly #source: Source;
  #chunk: Buffer = Buffer.alloc(0);
  #base = 0;
  at: number;
  end: number;

  constructor(path: string, source: Source, span: Span) {
    this.#path = path;
    this.#source = source;
    this.at = span.start;
    this.end = span.end;
  }

  /** Goes to a span and stays within it. */
  goTo({ start, end }: Span): void {
    this.at = start;
    this.end = end;
  }

  /** The tag of the next field: its number times eight, and its wire type. */
  tag(): number {
    const { at } = this;
    const tag = this.number("tag");
    if (tag > 7 && tag < 2 ** 32) return tag;
    throw this.broken(`${tag} is not a tag`, at);
  }

  /** A varint that counts something: a tag or a length. */
  number(what: string): number {
    const start = this.at;
    let value = 0;
    let scale = 1;
    for (let index = 0; index < 10; index += 1) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) {
        if (value <= Number.MAX_SAFE_INTEGER) return value;
        break;
      }
      scale *= 128;
    }
    throw this.broken(`a ${what} is not a number that protobuf allows`, start);
  }

  /** A varint of 64 unsigned bits. */
  varint64(): bigint {
    const start = this.at;
    let low = 0;
    let high = 0;
    let scale = 1;
    for (let index = 0; index < 10; index += 1) {
      const byte = this.#byte();
      // Seven groups of seven bits are exact in a number; the other three make the upper part.
      if (index < 7) low += (byte & 0x7f) * scale;
      else high += (byte & 0x7f) * scale;
      scale = index === 6 ? 1 : scale * 128;
      if (byte >= 0x80) continue;
      if (high >= 2 ** 15) break;
      return high === 0 ? BigInt(low) : (BigInt(high) << 49n) | BigInt(low);
    }
    throw this.broken("an integer is longer than 64 bits", start);
  }

  /** Passes one value of a wire type and tells where it lies; for wire type 2, what its length encloses. */
  pass(wireType: number): Span {
    if (wireType === 0) {
      const start = this.at;
      this.passVarint();
      return { start, end: this.at };
    }
    if (wireType === 1) return this.#jump(8);
    if (wireType === 2) return this.#jump(this.number("length"));
    if (wireType === 5) return this.#jump(4);
    throw this.broken(`wire type ${wireType} is not one that ONNX uses`);
  }

  /** Passes a varint of any value. */
  passVarint(): void {
    const start = this.at;
    while (this.#byte() >= 0x80) {
      if (this.at - start >= 10) throw this.broken("an integer is longer than 64 bits", start);
    }
  }

  /** The bytes of a span: a view where the source is in memory. */
  bytes({ start, end }: Span): Uint8Array {
    return start === end ? new Uint8Array(0) : this.#source.load(start, end - start).subarray(0, end - start);
  }

  /** A text of ASCII; null for any other. Nearly every name is one, and decoding it this way takes a third of the time. */
  ascii({ start, end }: Span): string | null {
    if (start === end) return "";
    if (start < this.#base || end > this.#base + this.#chunk.length) this.#load(start, end - start);
    const offset = start - this.#base;
    const length = end - start;
    for (let index = offset; index < offset + length; index += 1) {
      if ((this.#chunk[index] ?? 0x80) >= 0x80) return null;
    }
    return this.#chunk.toString("latin1", offset, offset + length);
  }

  /** The error for a format that is broken at a byte. */
  broken(what: string, at = this.at): ModelgateError {
    return failure("model-unreadable", `${this.#path}: ${what} (byte ${at} of ${this.#source.length})`, {
      hint: "The file is damaged, cut short or not ONNX. Fetch or export it again.",
    });
  }

  #byte(): number {
    if (this.at >= this.end) throw this.broken("ends in the middle of a value");
    const offset = this.at - this.#base;
    const byte = offset >= 0 ? this.#chunk[offset] : undefined;
    if (byte !== undefined) {
      this.at += 1;
      return byte;
    }
    this.#load(this.at, 1);
    return this.#byte();
  }

  #load(start: number, length: number): void {
    const { buffer, byteOffset, byteLength } = this.#source.load(start, length);
    this.#chunk = Buffer.from(buffer, byteOffset, byteLength);
    this.#base = start;
  }

  #jump(length: number): Span {
    const start = this.at;
    if (length > this.end - start)
      throw this.broken(`a value of ${length} bytes is cut off after ${this.end - start}`);
    this.at = start + length;
    return { start, end: this.at };
  }
}
