import type { Source, Span } from "./source.ts";

/** How many values are no numbers. */
export type Counted = { nan: number; infinite: number };

/** A type of floating-point number, little-endian. */
export type Format = {
  /** Of one value. */
  readonly bytes: 2 | 4 | 8;
  /** The bits of the exponent and, of the upper 32 bits (or all 16), those of the fraction. */
  readonly exponent: number;
  readonly fraction: number;
  /** Adds those of whole values that follow each other. */
  count(bytes: Uint8Array, counted: Counted): void;
};

const FORMATS: Readonly<Record<number, Format>> = {
  1: { bytes: 4, exponent: 0x7f800000, fraction: 0x007fffff, count: countSingles },
  10: halves(0x7c00, 0x03ff),
  11: { bytes: 8, exponent: 0x7ff00000, fraction: 0x000fffff, count: countDoubles },
  16: halves(0x7f80, 0x007f),
};

/** The format of a TensorProto.DataType; null for those that are no such number. */
export function formatOf(dataType: number): Format | null {
  return FORMATS[dataType] ?? null;
}

// A multiple of what a value takes, be it with its tag: 4, 8, 5, 9.
const CHUNK_BYTES = 360 * 728;
const scratch = new Uint8Array(CHUNK_BYTES);

/** A span in pieces of whole items of `item` bytes, each good until the next is taken. */
export function* chunksOf(source: Source, { start, end }: Span, item: number): Generator<Uint8Array, void> {
  const step = CHUNK_BYTES - (CHUNK_BYTES % item);
  for (let at = start; at < end; at += step) {
    const length = Math.min(step, end - at);
    yield source.load(at, length).subarray(0, length);
  }
}

/** Typed arrays begin where their type allows; values in a file lie anywhere. */
function aligned(bytes: Uint8Array): { buffer: ArrayBufferLike; offset: number } {
  if (bytes.byteOffset % 8 === 0) return { buffer: bytes.buffer, offset: bytes.byteOffset };
  if (bytes.length > scratch.length) return { buffer: bytes.slice().buffer, offset: 0 };
  scratch.set(bytes);
  return { buffer: scratch.buffer, offset: 0 };
}

function countSingles(bytes: Uint8Array, counted: Counted): void {
  const { buffer, offset } = aligned(bytes);
  const words = new Uint32Array(buffer, offset, bytes.length >> 2);
  let [nan, infinite] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if ((word & 0x7f800000) !== 0x7f800000) continue;
    if ((word & 0x007fffff) === 0) infinite += 1;
    else nan += 1;
  }
  counted.nan += nan;
  counted.infinite += infinite;
}

function countDoubles(bytes: Uint8Array, counted: Counted): void {
  const { buffer, offset } = aligned(bytes);
  const words = new Uint32Array(buffer, offset, (bytes.length >> 3) * 2);
  for (let at = 1; at < words.length; at += 2) {
    const high = words[at] ?? 0;
    if ((high & 0x7ff00000) !== 0x7ff00000) continue;
    if ((high & 0x000fffff) === 0 && words[at - 1] === 0) counted.infinite += 1;
    else counted.nan += 1;
  }
}

function halves(exponent: number, fraction: number): Format {
  const upper = exponent << 16;
  return {
    bytes: 2,
    exponent,
    fraction,
    count(bytes, counted) {
      const { buffer, offset } = aligned(bytes);
      const values = new Uint16Array(buffer, offset, bytes.length >> 1);
      // Two at a time: hardly ever is one of them no number.
      const pairs = new Uint32Array(buffer, offset, bytes.length >> 2);
      for (let at = 0; at < pairs.length; at += 1) {
        const pair = pairs[at] ?? 0;
        if ((pair & exponent) !== exponent && (pair & upper) !== upper) continue;
        countHalf(values[2 * at] ?? 0, exponent, fraction, counted);
        countHalf(values[2 * at + 1] ?? 0, exponent, fraction, counted);
      }
      if (values.length % 2 === 1) countHalf(values.at(-1) ?? 0, exponent, fraction, counted);
    },
  };
}

function countHalf(value: number, exponent: number, fraction: number, counted: Counted): void {
  if ((value & exponent) !== exponent) return;
  if ((value & fraction) === 0) counted.infinite += 1;
  else counted.nan += 1;
}

/** Values of which each follows a tag of one byte. */
export function countTagged(bytes: Uint8Array, format: Format, counted: Counted): void {
  const { exponent, fraction } = format;
  const step = format.bytes + 1;
  for (let at = 1; at < bytes.length; at += step) {
    const top = at + format.bytes - 4;
    // Most values are told by their last byte.
    if (((bytes[top + 3] ?? 0) & 0x7f) !== 0x7f) continue;
    const word = wordAt(bytes, top);
    if ((word & exponent) !== exponent) continue;
    const isInfinite = (word & fraction) === 0 && (format.bytes === 4 || wordAt(bytes, at) === 0);
    if (isInfinite) counted.infinite += 1;
    else counted.nan += 1;
  }
}

function wordAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return a | (b << 8) | (c << 16) | (d << 24);
}

/** Halves that are written as integers of any number of bytes, of which the lower 16 bits count. */
export function countPackedHalves(
  chunks: Iterable<Uint8Array>,
  { exponent, fraction }: Format,
  counted: Counted,
): void {
  let [value, shift] = [0, 0];
  for (const chunk of chunks) {
    for (const byte of chunk) {
      if (shift < 21) value |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte >= 0x80) continue;
      countHalf(value, exponent, fraction, counted);
      [value, shift] = [0, 0];
    }
  }
}
