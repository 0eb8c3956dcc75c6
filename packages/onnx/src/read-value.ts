import type { Dim, Value, ValueType } from "./model.ts";
import type { Reader } from "./reader.ts";

/** Reads a ValueInfoProto: the name and type of a value. */
export function readValue(reader: Reader): Value {
  let name = "";
  let type: ValueType | null = null;
  for (const field of reader.fields("ValueInfoProto")) {
    if (field === "name") name = reader.text();
    if (field === "type") type = readType(reader);
  }
  return { name, type };
}

function readType(reader: Reader): ValueType | null {
  let type: ValueType | null = null;
  for (const field of reader.fields("TypeProto")) {
    if (field === "tensor_type") type = { kind: "tensor", ...readTensorType(reader, "TypeTensor") };
    if (field === "sparse_tensor_type") {
      type = { kind: "sparse-tensor", ...readTensorType(reader, "TypeSparseTensor") };
    }
    if (field === "sequence_type") type = { kind: "sequence", of: readElement(reader, "TypeSequence") };
    if (field === "optional_type") type = { kind: "optional", of: readElement(reader, "TypeOptional") };
    if (field === "map_type") type = readMap(reader);
    if (field === "opaque_type") type = readOpaque(reader);
  }
  return type;
}

function readTensorType(reader: Reader, message: "TypeTensor" | "TypeSparseTensor") {
  let dataType = 0;
  let shape: Dim[] | null = null;
  for (const field of reader.fields(message)) {
    if (field === "elem_type") dataType = reader.int32();
    if (field === "shape") shape = readShape(reader);
  }
  return { dataType, shape };
}

function readShape(reader: Reader): Dim[] {
  const dims: Dim[] = [];
  for (const field of reader.fields("TensorShapeProto")) if (field === "dim") dims.push(readDim(reader));
  return dims;
}

function readDim(reader: Reader): Dim {
  let dim: Dim = null;
  for (const field of reader.fields("ShapeDimension")) {
    // Exporters write -1, and empty names, for a size that is not known.
    if (field === "dim_value") dim = readSize(reader);
    if (field === "dim_param") dim = reader.text() || null;
  }
  return dim;
}

function readSize(reader: Reader): number | null {
  const size = Number(reader.int64());
  if (size > Number.MAX_SAFE_INTEGER) reader.fault(`the size ${size} of a dimension is beyond all memory`);
  return size < 0 ? null : size;
}

function readElement(reader: Reader, message: "TypeSequence" | "TypeOptional"): ValueType | null {
  let type: ValueType | null = null;
  for (const field of reader.fields(message)) if (field === "elem_type") type = readType(reader);
  return type;
}

function readMap(reader: Reader): ValueType {
  let keyType = 0;
  let of: ValueType | null = null;
  for (const field of reader.fields("TypeMap")) {
    if (field === "key_type") keyType = reader.int32();
    if (field === "value_type") of = readType(reader);
  }
  return { kind: "map", keyType, of };
}

function readOpaque(reader: Reader): ValueType {
  let domain = "";
  let name = "";
  for (const field of reader.fields("TypeOpaque")) {
    if (field === "domain") domain = reader.text();
    if (field === "name") name = reader.text();
  }
  return { kind: "opaque", domain, name };
}
