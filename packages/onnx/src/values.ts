import { elementType } from "./element-type.ts";
import type { Attribute, Model, Tensor } from "./model.ts";
import { Reader } from "./reader.ts";

/** The value of an attribute. Tensors, graphs and types are parts of Attribute instead; for them this is null. */
export type AttributeValue =
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "bytes"; readonly value: Uint8Array }
  | { readonly kind: "floats"; readonly values: Float32Array }
  | { readonly kind: "ints"; readonly values: BigInt64Array }
  | { readonly kind: "strings"; readonly values: readonly Uint8Array[] };

/** Reads the value of an attribute from the model's bytes. */
export function attributeValue(model: Model, attribute: Attribute): AttributeValue | null {
  const reader = new Reader(model.path, model.source, attribute.span);
  const floats: Uint8Array[] = [];
  const ints: bigint[] = [];
  const strings: Uint8Array[] = [];
  let value: AttributeValue | null = null;
  for (const field of reader.fields("AttributeProto")) {
    if (field === "f") value = { kind: "float", value: reader.float() };
    else if (field === "i") value = { kind: "int", value: reader.int64() };
    else if (field === "s") value = { kind: "bytes", value: reader.bytes() };
    else if (field === "floats") floats.push(reader.fixed());
    else if (field === "ints") for (const int of reader.int64s()) ints.push(int);
    else if (field === "strings") for (const string of reader.byteStrings()) strings.push(string);
  }
  if (attribute.field === "floats") return { kind: "floats", values: asFloats(Buffer.concat(floats)) };
  if (attribute.field === "ints") return { kind: "ints", values: BigInt64Array.from(ints) };
  if (attribute.field === "strings") return { kind: "strings", values: strings };
  return value;
}

/** The bytes may lie at any offset, where a Float32Array cannot. */
function asFloats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}

/**
 * The values of a tensor as raw little-endian bytes, whichever field of the model file holds them, so that two files that store
 * the same weights differently compare equal. A view where the source is in memory and the values are raw.
 * Null for text (tensorStrings has it), for external data and where there are no values.
 */
export function tensorBytes(model: Model, tensor: Tensor): Uint8Array | null {
  const { data, dataType } = tensor;
  if (data.kind === "raw") return new Reader(model.path, model.source, data.span).bytes();
  const bits = elementType(dataType)?.bits ?? null;
  if (data.kind !== "typed" || bits === null) return null;
  const reader = new Reader(model.path, model.source, tensor.span);
  const fixed: Uint8Array[] = [];
  const entries = new BigInt64Array(data.count);
  let filled = 0;
  for (const field of reader.fields("TensorProto")) {
    if (field !== data.field) continue;
    if (field === "float_data" || field === "double_data") {
      fixed.push(reader.fixed());
      continue;
    }
    const run = reader.int64s();
    entries.set(run, filled);
    filled += run.length;
  }
  return filled > 0 ? narrowed(entries, bits) : Buffer.concat(fixed);
}

/** Entries of an integer field as the bytes they would be as raw data. Every platform of Node is little-endian. */
function narrowed(entries: BigInt64Array<ArrayBuffer>, bits: number): Uint8Array {
  if (bits === 64) return new Uint8Array(entries.buffer);
  if (bits === 32)
    return new Uint8Array(Int32Array.from(entries, (entry) => Number(BigInt.asIntN(32, entry))).buffer);
  if (bits === 16)
    return new Uint8Array(Int16Array.from(entries, (entry) => Number(BigInt.asIntN(16, entry))).buffer);
  const bytes = Uint8Array.from(entries, (entry) => Number(BigInt.asUintN(8, entry)));
  return bits === 6 ? packedSixes(bytes) : bytes;
}

/** Four 6-bit values lie in three bytes as raw data, lowest bits first. */
function packedSixes(values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((values.length * 6) / 8));
  for (const [index, value] of values.entries()) {
    const at = index * 6;
    const byte = Math.floor(at / 8);
    const bits = (value & 0x3f) << (at % 8);
    bytes[byte] = (bytes[byte] ?? 0) | (bits & 0xff);
    if (bits > 0xff) bytes[byte + 1] = (bytes[byte + 1] ?? 0) | (bits >> 8);
  }
  return bytes;
}

/** The text elements of a tensor, as bytes. Empty for other types. */
export function tensorStrings(model: Model, tensor: Tensor): Uint8Array[] {
  const reader = new Reader(model.path, model.source, tensor.span);
  const strings: Uint8Array[] = [];
  for (const field of reader.fields("TensorProto")) {
    if (field === "string_data") for (const string of reader.byteStrings()) strings.push(string);
  }
  return strings;
}
