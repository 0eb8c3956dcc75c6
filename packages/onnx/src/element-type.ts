/** Where a tensor's values may lie in its message when they are not raw bytes. */
export type TypedField =
  | "float_data"
  | "int32_data"
  | "string_data"
  | "int64_data"
  | "double_data"
  | "uint64_data";

export type ElementType = {
  /** As ONNX writes it in `tensor(float)`. */
  readonly name: string;
  /** Bits of one element as raw bytes; null for text, which has no raw form. */
  readonly bits: number | null;
  readonly field: TypedField;
  /** Entries of the typed field that one element takes: 2 for complex numbers, 1/2 for 4-bit and 1/4 for 2-bit ones. */
  readonly entries: number;
};

const type = (name: string, bits: number | null, field: TypedField, entries = 1): ElementType => ({
  name,
  bits,
  field,
  entries,
});

/** TensorProto.DataType of ONNX 1.23, by number. */
const ELEMENT_TYPES: Readonly<Record<number, ElementType>> = {
  1: type("float", 32, "float_data"),
  2: type("uint8", 8, "int32_data"),
  3: type("int8", 8, "int32_data"),
  4: type("uint16", 16, "int32_data"),
  5: type("int16", 16, "int32_data"),
  6: type("int32", 32, "int32_data"),
  7: type("int64", 64, "int64_data"),
  8: type("string", null, "string_data"),
  9: type("bool", 8, "int32_data"),
  10: type("float16", 16, "int32_data"),
  11: type("double", 64, "double_data"),
  12: type("uint32", 32, "uint64_data"),
  13: type("uint64", 64, "uint64_data"),
  14: type("complex64", 64, "float_data", 2),
  15: type("complex128", 128, "double_data", 2),
  16: type("bfloat16", 16, "int32_data"),
  17: type("float8e4m3fn", 8, "int32_data"),
  18: type("float8e4m3fnuz", 8, "int32_data"),
  19: type("float8e5m2", 8, "int32_data"),
  20: type("float8e5m2fnuz", 8, "int32_data"),
  21: type("uint4", 4, "int32_data", 1 / 2),
  22: type("int4", 4, "int32_data", 1 / 2),
  23: type("float4e2m1", 4, "int32_data", 1 / 2),
  24: type("float8e8m0", 8, "int32_data"),
  25: type("uint2", 2, "int32_data", 1 / 4),
  26: type("int2", 2, "int32_data", 1 / 4),
  27: type("float6e2m3", 6, "int32_data"),
  28: type("float6e3m2", 6, "int32_data"),
};

/** The element type of a number; undefined when there is none, as in a damaged file or one newer than this table. */
export function elementType(dataType: number): ElementType | undefined {
  return ELEMENT_TYPES[dataType];
}

/** The name of an element type, `unknown(n)` for a number that has none. */
export function elementName(dataType: number): string {
  return elementType(dataType)?.name ?? `unknown(${dataType})`;
}
