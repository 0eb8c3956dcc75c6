import { failure } from "@modelgate/schema";
import { floatTable } from "./small-floats.ts";
import type { Stored } from "./stored.ts";

/** Elements that are looked at together: half a megabyte of floats of two tensors stays in a processor's own cache. */
export const BLOCK = 1 << 16;
const MOST_BYTES = BLOCK * 16;

export type Block = Float32Array | Float64Array;

/** The values of a tensor as numbers. A complex one counts as two. */
export type Values = {
  /** Numbers in one element: 2 for complex types. */
  readonly parts: number;
  /** `count` elements from element `first` on, a multiple of BLOCK; good until the next call with the same room. */
  block(first: number, count: number): Block;
};

/** Memory of one side, used again for every block of every tensor. */
export type Room = {
  readonly bytes: ArrayBuffer;
  readonly single: Float32Array<ArrayBuffer>;
  readonly double: Float64Array<ArrayBuffer>;
};

export function roomOfASide(): Room {
  return {
    bytes: new ArrayBuffer(MOST_BYTES),
    single: new Float32Array(BLOCK),
    double: new Float64Array(2 * BLOCK),
  };
}

type Decode = (room: Room, count: number) => Block;
type Decoder = { readonly bits: number; readonly parts: number; readonly decode: Decode };

const TWO_32 = 2 ** 32;

const DECODERS: Readonly<Record<string, Decoder>> = {
  float: of(32, ({ bytes }, count) => new Float32Array(bytes, 0, count)),
  double: of(64, ({ bytes }, count) => new Float64Array(bytes, 0, count)),
  complex64: of(64, ({ bytes }, count) => new Float32Array(bytes, 0, 2 * count), 2),
  complex128: of(128, ({ bytes }, count) => new Float64Array(bytes, 0, 2 * count), 2),
  bool: of(8, ({ bytes, single }, count) => filled(single, new Uint8Array(bytes, 0, count))),
  uint8: of(8, ({ bytes, single }, count) => filled(single, new Uint8Array(bytes, 0, count))),
  int8: of(8, ({ bytes, single }, count) => filled(single, new Int8Array(bytes, 0, count))),
  uint16: of(16, ({ bytes, single }, count) => filled(single, new Uint16Array(bytes, 0, count))),
  int16: of(16, ({ bytes, single }, count) => filled(single, new Int16Array(bytes, 0, count))),
  uint32: of(32, ({ bytes, double }, count) => filled(double, new Uint32Array(bytes, 0, count))),
  int32: of(32, ({ bytes, double }, count) => filled(double, new Int32Array(bytes, 0, count))),
  // Beyond 2^53 the nearest number that there is.
  int64: of(64, ({ bytes, double }, count) => wide(double, bytes, new Int32Array(bytes, 0, 2 * count))),
  uint64: of(64, ({ bytes, double }, count) => wide(double, bytes, new Uint32Array(bytes, 0, 2 * count))),
  float16: of(16, (room, count) => halves(room, count)),
  bfloat16: of(16, (room, count) => brains(room, count)),
  float8e4m3fn: coded("float8e4m3fn", 8),
  float8e4m3fnuz: coded("float8e4m3fnuz", 8),
  float8e5m2: coded("float8e5m2", 8),
  float8e5m2fnuz: coded("float8e5m2fnuz", 8),
  float8e8m0: coded("float8e8m0", 8),
  float6e2m3: coded("float6e2m3", 6),
  float6e3m2: coded("float6e3m2", 6),
  float4e2m1: coded("float4e2m1", 4),
  uint4: integers(4, false),
  int4: integers(4, true),
  uint2: integers(2, false),
  int2: integers(2, true),
};

/** True for the types whose values are meant as real numbers: those that training changes. */
export function isFloating(type: string): boolean {
  return /^(?:b?float|double|complex)/.test(type);
}

/** Bits of one element of a type; null for text and types without numbers. */
export function bitsOf(type: string): number | null {
  return DECODERS[type]?.bits ?? null;
}

/**
 * Reads a tensor's values as numbers, in blocks.
 * @throws ModelgateError `model-unsupported` for a type that has none
 */
export function valuesOf(stored: Stored, room: Room): Values {
  const decoder = DECODERS[stored.type];
  const read = stored.open();
  // Without elements there is nothing to read, and nothing to refuse: exporters leave such tensors for inputs that are not used.
  if (decoder === undefined || (read === null && stored.elements > 0)) {
    throw failure(
      "model-unsupported",
      `${JSON.stringify(stored.name)}: ${stored.type} has no numbers to compare`,
      { hint: "Store the tensor in a numeric type that ONNX defines, and export the model again." },
    );
  }
  const { bits, parts, decode } = decoder;
  return {
    parts,
    block(first, count) {
      read?.(new Uint8Array(room.bytes, 0, Math.ceil((count * bits) / 8)), (first * bits) / 8);
      return decode(room, count);
    },
  };
}

function of(bits: number, decode: Decode, parts = 1): Decoder {
  return { bits, parts, decode };
}

function filled<T extends Block>(room: T, values: ArrayLike<number>): T {
  room.set(values);
  return room.subarray(0, values.length) as T;
}

/** `halfs` are the 32-bit halves, low first; their type says how the upper one is signed, the lower one never is. */
function wide(
  room: Float64Array<ArrayBuffer>,
  bytes: ArrayBuffer,
  halfs: Int32Array | Uint32Array,
): Float64Array {
  const count = halfs.length / 2;
  const low = new Uint32Array(bytes, 0, halfs.length);
  for (let at = 0; at < count; at += 1) room[at] = (halfs[2 * at + 1] ?? 0) * TWO_32 + (low[2 * at] ?? 0);
  return room.subarray(0, count);
}

function halves({ bytes, single }: Room, count: number): Float32Array {
  const table = floatTable("float16") ?? single;
  const codes = new Uint16Array(bytes, 0, count);
  for (let at = 0; at < count; at += 1) single[at] = table[codes[at] ?? 0] ?? 0;
  return single.subarray(0, count);
}

/** A bfloat16 is the upper half of a float. */
function brains({ bytes, single }: Room, count: number): Float32Array {
  const codes = new Uint16Array(bytes, 0, count);
  const words = new Uint32Array(single.buffer, 0, count);
  for (let at = 0; at < count; at += 1) words[at] = (codes[at] ?? 0) << 16;
  return single.subarray(0, count);
}

function coded(type: string, bits: number): Decoder {
  return of(bits, (room, count) => looked(room, count, { bits, table: floatTable(type) ?? room.single }));
}

function integers(bits: number, signed: boolean): Decoder {
  const codes = 2 ** bits;
  const table = Float32Array.from({ length: codes }, (_, code) =>
    signed && code >= codes / 2 ? code - codes : code,
  );
  return of(bits, (room, count) => looked(room, count, { bits, table }));
}

/** Codes of up to 8 bits that follow each other, lowest bits first, each looked up. */
function looked(
  { bytes, single }: Room,
  count: number,
  { bits, table }: { bits: number; table: Float32Array },
): Float32Array {
  const packed = new Uint8Array(bytes);
  const mask = 2 ** bits - 1;
  for (let at = 0; at < count; at += 1) {
    const bit = at * bits;
    const byte = bit >> 3;
    const pair = (packed[byte] ?? 0) | ((packed[byte + 1] ?? 0) << 8);
    single[at] = table[(pair >> (bit & 7)) & mask] ?? 0;
  }
  return single.subarray(0, count);
}
