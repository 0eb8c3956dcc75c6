/** Models written byte by byte, for tests of what no exporter would write. Numbers are those of onnx.proto. */
export function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) + 0x80);
  return Uint8Array.from([...bytes, Number(rest)]);
}

/** A field with an integer. */
export function int(number: number, value: number | bigint): Uint8Array {
  return Buffer.concat([varint(number * 8), varint(value)]);
}

/** A field with a text, a message or bytes: the parts one after the other. */
export function part(number: number, ...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const payload = Buffer.concat(parts.map((each) => (typeof each === "string" ? Buffer.from(each) : each)));
  return Buffer.concat([varint(number * 8 + 2), varint(payload.length), payload]);
}

/** Fields of a TensorProto with two floats as raw data, and more. */
export const RAW = part(9, Uint8Array.of(0, 0, 128, 63, 0, 0, 0, 64));
export const FLOATS = part(4, Uint8Array.of(0, 0, 128, 63, 0, 0, 0, 64));

/** The fields of a TensorProto `w` of type float[2] without values. */
export function tensor(...values: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([int(1, 2), int(2, 1), part(8, "w"), ...values]);
}

/** A tensor field that says where its values are in another file. */
export function external(entries: Readonly<Record<string, string>>): Uint8Array {
  const pairs = Object.entries(entries).map(([key, value]) => part(13, part(1, key), part(2, value)));
  return Buffer.concat([...pairs, int(14, 1)]);
}

/** A ModelProto whose graph has the given fields. */
export function modelOf(...graph: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([int(1, 8), part(7, ...graph), part(8, int(2, 17))]);
}

/** A ModelProto with the tensor `w` as its only initializer. */
export function withTensor(...values: readonly Uint8Array[]): Uint8Array {
  return modelOf(part(5, tensor(...values)));
}
