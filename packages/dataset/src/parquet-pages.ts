import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import type { CompressionCodec, Encoding, SchemaElement } from "hyparquet";
import { deltaBinaryUnpack, deltaLengthByteArray } from "hyparquet/src/delta.js";
import { byteStreamSplit } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import { compressors } from "hyparquet-compressors";
import { RunReader } from "./parquet-runs.ts";

/** Stored values, or indices into the dictionary of the column chunk. */
export type Stored = { raw: ArrayLike<unknown> } | { indices: RunReader };

/**
 * Unpacks page bytes, never to more than `length`. Node's own zlib, zstd and brotli take a bound (the zstd of
 * hyparquet-compressors does not); Snappy and LZ4 come from hyparquet-compressors and are given that length.
 */
export function unpack(bytes: Uint8Array, codec: CompressionCodec, length: number): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  const page = unpackWith(bytes, codec, length);
  if (page.length !== length)
    throw new RangeError(`a page has ${page.length} bytes where its header says ${length}`);
  return page;
}

function unpackWith(bytes: Uint8Array, codec: CompressionCodec, maxOutputLength: number): Uint8Array {
  switch (codec) {
    case "UNCOMPRESSED":
      return bytes;
    case "GZIP":
      return gunzipSync(bytes, { maxOutputLength });
    case "ZSTD":
      return zstdDecompressSync(bytes, { maxOutputLength });
    case "BROTLI":
      return brotliDecompressSync(bytes, { maxOutputLength });
    default: {
      const decompress = compressors[codec];
      if (decompress === undefined) throw new RangeError(`compression ${codec} is not supported`);
      return decompress(bytes, maxOutputLength);
    }
  }
}

/** Decodes `count` stored values that begin at `from`. Every allocation is bounded by the page's bytes or by `count`. */
export function decodeValues(
  page: Uint8Array,
  from: number,
  count: number,
  column: { encoding: Encoding; element: SchemaElement },
): Stored {
  const { encoding, element } = column;
  const { type, type_length: width } = element;
  if (type === undefined) throw new RangeError("a column has no type");
  const dense = encoding.endsWith("_DICTIONARY") || encoding === "RLE";
  const most = type === "BYTE_ARRAY" ? MOST_TEXTS : MOST_VALUES;
  if (!dense && count > most)
    throw new RangeError(`a page of ${count} values; the most is ${most}: write smaller pages`);
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: from };
  switch (encoding) {
    case "PLAIN":
      return {
        raw: type === "BYTE_ARRAY" ? plainBytes(page, from, count) : plainFixed(reader, type, count, width),
      };
    case "PLAIN_DICTIONARY":
    case "RLE_DICTIONARY": {
      if (count === 0) return { raw: [] };
      return { indices: new RunReader(page, { from: from + 1, to: page.length, width: page[from] ?? 0 }) };
    }
    case "RLE":
      return { indices: new RunReader(page, { from: from + 4, to: page.length, width: 1 }) };
    case "BYTE_STREAM_SPLIT":
      if (page.length - from < count * ((BITS[type] ?? (width ?? 0) * 8) / 8))
        throw new RangeError("a page ends before its values");
      return { raw: byteStreamSplit(reader, count, type, width) };
    case "DELTA_BINARY_PACKED": {
      const raw = type === "INT32" ? new Int32Array(count) : new BigInt64Array(count);
      if (count > 0) deltaBinaryUnpack(reader, count, raw);
      return { raw };
    }
    case "DELTA_LENGTH_BYTE_ARRAY": {
      const raw = new Array<Uint8Array>(count);
      if (count > 0) deltaLengthByteArray(reader, count, raw);
      return { raw };
    }
    case "DELTA_BYTE_ARRAY":
      return { raw: count === 0 ? [] : deltaBytes(reader, count) };
    default:
      throw new RangeError(`encoding ${encoding} is not supported`);
  }
}

/** Values of one page that are unfolded into an array; indices and levels are not. */
const MOST_VALUES = 2 ** 24;
const MOST_TEXTS = 2 ** 22;

type Reader = { view: DataView; offset: number };

const BITS: Partial<Record<string, number>> = {
  BOOLEAN: 1,
  INT32: 32,
  FLOAT: 32,
  INT64: 64,
  DOUBLE: 64,
  INT96: 96,
};

function plainFixed(
  reader: Reader,
  type: NonNullable<SchemaElement["type"]>,
  count: number,
  width: number | undefined,
) {
  const bits = BITS[type] ?? (width ?? 0) * 8;
  const room = (reader.view.byteLength - reader.offset) * 8;
  if (bits <= 0 || count * bits > room) throw new RangeError("a page ends before its values");
  return readPlain(reader, type, count, width);
}

function plainBytes(page: Uint8Array, from: number, count: number): Uint8Array[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const values: Uint8Array[] = [];
  let at = from;
  while (values.length < count) {
    const length = view.getUint32(at, true);
    at += 4;
    if (at + length > page.length) throw new RangeError("a page ends before its values");
    values.push(page.subarray(at, at + length));
    at += length;
  }
  return values;
}

/** Each value repeats a prefix of the one before: a few bytes can ask for terabytes, so the sum is checked first. */
function deltaBytes(reader: Reader, count: number): Uint8Array[] {
  const prefixes = new Int32Array(count);
  deltaBinaryUnpack(reader, count, prefixes);
  const suffixes = new Array<Uint8Array>(count);
  deltaLengthByteArray(reader, count, suffixes);
  let total = 0;
  const values: Uint8Array[] = [];
  let previous = new Uint8Array(0);
  for (const [index, suffix] of suffixes.entries()) {
    const prefix = prefixes[index] ?? 0;
    if (prefix < 0 || prefix > previous.length)
      throw new RangeError("a text repeats more than there is before it");
    total += prefix + suffix.length;
    if (total > MOST_PAGE_BYTES)
      throw new RangeError(`the texts of one page are longer than ${MOST_PAGE_BYTES} bytes`);
    const value = new Uint8Array(prefix + suffix.length);
    value.set(previous.subarray(0, prefix));
    value.set(suffix, prefix);
    values.push(value);
    previous = value;
  }
  return values;
}

/** A choice: nothing beyond this is unpacked at once. */
export const MOST_PAGE_BYTES = 2 ** 28;
