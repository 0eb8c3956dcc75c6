import type { ColumnKind } from "@modelgate/dataset";

/** How one ONNX element type is fed and read. */
type Element = {
  /** The runtime's name of it. */
  ort: string;
  /** How a scalar column is wanted from the data set. */
  column: ColumnKind;
};

/** ONNX element types (TensorProto.DataType, lower case) that a data set can feed. */
const ELEMENTS: Readonly<Record<string, Element>> = {
  float: { ort: "float32", column: "number" },
  double: { ort: "float64", column: "number" },
  float16: { ort: "float16", column: "number" },
  int64: { ort: "int64", column: "integer" },
  uint64: { ort: "uint64", column: "integer" },
  int32: { ort: "int32", column: "integer" },
  uint32: { ort: "uint32", column: "integer" },
  int16: { ort: "int16", column: "integer" },
  uint16: { ort: "uint16", column: "integer" },
  int8: { ort: "int8", column: "integer" },
  uint8: { ort: "uint8", column: "integer" },
  bool: { ort: "bool", column: "boolean" },
  string: { ort: "string", column: "text" },
};

/** The way to feed an element type; undefined when no column can hold it (complex64, bfloat16 …). */
export function element(type: string | null): Element | undefined {
  return type === null || !Object.hasOwn(ELEMENTS, type) ? undefined : ELEMENTS[type];
}
