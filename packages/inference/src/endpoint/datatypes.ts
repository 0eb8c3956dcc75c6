// The tensor types of the Open Inference Protocol, version 2 (kserve/open-inference-protocol, "Tensor Data Types").

/** One of them: how ONNX and the runtime call it, and the bytes of a value in the binary extension (null: any number). */
export type Datatype = { name: string; element: string; ort: string; bytes: number | null };

const DATATYPES: readonly Datatype[] = [
  { name: "BOOL", element: "bool", ort: "bool", bytes: 1 },
  { name: "UINT8", element: "uint8", ort: "uint8", bytes: 1 },
  { name: "UINT16", element: "uint16", ort: "uint16", bytes: 2 },
  { name: "UINT32", element: "uint32", ort: "uint32", bytes: 4 },
  { name: "UINT64", element: "uint64", ort: "uint64", bytes: 8 },
  { name: "INT8", element: "int8", ort: "int8", bytes: 1 },
  { name: "INT16", element: "int16", ort: "int16", bytes: 2 },
  { name: "INT32", element: "int32", ort: "int32", bytes: 4 },
  { name: "INT64", element: "int64", ort: "int64", bytes: 8 },
  { name: "FP16", element: "float16", ort: "float16", bytes: 2 },
  { name: "FP32", element: "float", ort: "float32", bytes: 4 },
  { name: "FP64", element: "double", ort: "float64", bytes: 8 },
  { name: "BYTES", element: "string", ort: "string", bytes: null },
];

/** The type that the protocol calls so; undefined for one that it does not know, or that no data set fills (BF16). */
export function datatypeNamed(name: string): Datatype | undefined {
  return DATATYPES.find((type) => type.name === name);
}

/** The type that the runtime calls so. */
export function datatypeOf(ort: string): Datatype | undefined {
  return DATATYPES.find((type) => type.ort === ort);
}
