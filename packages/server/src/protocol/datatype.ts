import type { TensorData } from "@modelgate/inference/serving";

/** How one datatype of the Open Inference Protocol is held. */
export type Datatype = {
  /** As the protocol writes it: "FP32". */
  name: string;
  /** As ONNX Runtime writes it: "float32". */
  runtime: string;
  /** Bytes of an element in the binary extension; null for BYTES, whose elements say their own length. */
  bytes: number | null;
  /** Elements as they lie in memory: little-endian on every system that onnxruntime-node has files for. */
  view(buffer: ArrayBuffer, offset: number, length: number): TensorData;
};

type NumberArray = Exclude<TensorData, string[]>;
type ArrayClass = {
  new (buffer: ArrayBuffer, offset: number, length: number): NumberArray;
  readonly BYTES_PER_ELEMENT: number;
};

function numeric(name: string, runtime: string, Class: ArrayClass): Datatype {
  return {
    name,
    runtime,
    bytes: Class.BYTES_PER_ELEMENT,
    view: (buffer, offset, length) => new Class(buffer, offset, length),
  };
}

function noView(): never {
  throw new TypeError("text has no view");
}

/** By ONNX's name of the element type. bfloat16, complex numbers and types below a byte have no tensor in onnxruntime-node. */
const BY_ELEMENT: Readonly<Record<string, Datatype>> = {
  bool: numeric("BOOL", "bool", Uint8Array),
  uint8: numeric("UINT8", "uint8", Uint8Array),
  uint16: numeric("UINT16", "uint16", Uint16Array),
  uint32: numeric("UINT32", "uint32", Uint32Array),
  uint64: numeric("UINT64", "uint64", BigUint64Array),
  int8: numeric("INT8", "int8", Int8Array),
  int16: numeric("INT16", "int16", Int16Array),
  int32: numeric("INT32", "int32", Int32Array),
  int64: numeric("INT64", "int64", BigInt64Array),
  float16: numeric("FP16", "float16", Uint16Array),
  float: numeric("FP32", "float32", Float32Array),
  double: numeric("FP64", "float64", Float64Array),
  string: { name: "BYTES", runtime: "string", bytes: null, view: noView },
};

/** The datatype of an ONNX type as `tensor(float)`; undefined when the protocol or the runtime has none. */
export function datatypeOf(onnxType: string): Datatype | undefined {
  const element = /^tensor\((\w+)\)$/u.exec(onnxType)?.[1] ?? "";
  return Object.hasOwn(BY_ELEMENT, element) ? BY_ELEMENT[element] : undefined;
}

const BY_RUNTIME = new Map(Object.values(BY_ELEMENT).map((each) => [each.runtime, each]));

/** The datatype of a tensor that the runtime gave; undefined for what the protocol has no word for. */
export function datatypeOfRuntime(type: string): Datatype | undefined {
  return BY_RUNTIME.get(type);
}

/** The number of elements of a shape; 1 for a scalar. */
export function elementsOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** A tensor's data with nothing in them yet: zeros, or empty texts. */
export function emptyTensor({ bytes, view }: Datatype, shape: readonly number[]): TensorData {
  const count = elementsOf(shape);
  return bytes === null ? new Array<string>(count).fill("") : view(new ArrayBuffer(count * bytes), 0, count);
}
