import type { Problem } from "@modelgate/schema";
import type { TypedField } from "./element-type.ts";
import type { Source, Span } from "./source.ts";

/**
 * An ONNX file as data. Names and shapes are read; tensors and attribute values stay in the file, and `data` or `span` says
 * where (values.ts reads them). So a model costs memory by its structure, not by its weights.
 */
export type Model = {
  /** As the caller named it, for messages. */
  readonly path: string;
  readonly source: Source;
  readonly irVersion: number;
  readonly producer: { readonly name: string; readonly version: string };
  readonly domain: string;
  readonly modelVersion: bigint;
  readonly docString: string;
  readonly opsets: readonly Opset[];
  readonly metadata: ReadonlyMap<string, string>;
  readonly graph: Graph;
  readonly functions: readonly Subroutine[];
  /** Graphs for training, which inference never runs. */
  readonly training: readonly Graph[];
  /** What reading found that no model may have (checkModel reports it), such as a field given twice. */
  readonly faults: readonly Problem[];
  /** What reading passed over. */
  readonly notes: readonly string[];
};

/** `domain` is "" for ONNX's own operators. */
export type Opset = { readonly domain: string; readonly version: number };

export type Graph = {
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly initializers: readonly Tensor[];
  readonly sparseInitializers: readonly SparseTensor[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly valueInfo: readonly Value[];
};

export type Node = {
  readonly name: string;
  readonly opType: string;
  /** "" for ONNX's own operators, also where the file says "ai.onnx". */
  readonly domain: string;
  readonly overload: string;
  /** "" where an optional input is left out. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: readonly Attribute[];
};

/** A model-local function (ONNX's FunctionProto). */
export type Subroutine = {
  readonly name: string;
  readonly domain: string;
  readonly overload: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Attributes that a call must give. */
  readonly attributes: readonly string[];
  /** Attributes that have a default. */
  readonly defaults: readonly Attribute[];
  readonly nodes: readonly Node[];
  readonly opsets: readonly Opset[];
  readonly valueInfo: readonly Value[];
};

export type AttributeField =
  | "f"
  | "i"
  | "s"
  | "t"
  | "g"
  | "sparse_tensor"
  | "tp"
  | "floats"
  | "ints"
  | "strings"
  | "tensors"
  | "graphs"
  | "sparse_tensors"
  | "type_protos";

/** `subgraphs`, `tensors` and `sparseTensors` are read; other values stay in the file (attributeValue reads them). */
export type Attribute = {
  readonly name: string;
  /** AttributeProto.AttributeType. 0 in files older than IR version 2, and when `reference` is given. */
  readonly type: number;
  /** The name of the function's attribute that this one stands for; else "". */
  readonly reference: string;
  /** The field that holds the value; null for a reference and for an empty list. */
  readonly field: AttributeField | null;
  readonly subgraphs: readonly Graph[];
  readonly tensors: readonly Tensor[];
  readonly sparseTensors: readonly SparseTensor[];
  /** The whole attribute message. */
  readonly span: Span;
};

export type Tensor = {
  readonly name: string;
  /** TensorProto.DataType; elementType() has its name and width. */
  readonly dataType: number;
  readonly dims: readonly number[];
  readonly data: TensorData;
  /** The whole tensor message. */
  readonly span: Span;
};

/** Where the values of a tensor are. */
export type TensorData =
  /** Little-endian bytes in the model file, row by row. */
  | { readonly kind: "raw"; readonly span: Span }
  /** Entries of a typed field of the tensor's message. */
  | { readonly kind: "typed"; readonly field: TypedField; readonly count: number }
  /** Little-endian bytes in another file. */
  | ExternalData
  | { readonly kind: "none" };

export type ExternalData = {
  readonly kind: "external";
  /** As written in the model: a stranger's text until checkModel has passed it. */
  readonly location: string;
  /** Bytes; NaN when what is written is no number. */
  readonly offset: number;
  /** Bytes; null when not written: as many as shape and type need. NaN when what is written is no number. */
  readonly length: number | null;
};

/** Non-zero values of a tensor of shape `dims` and where they stand. `values` carries the name. */
export type SparseTensor = {
  readonly values: Tensor;
  readonly indices: Tensor | null;
  readonly dims: readonly number[];
};

/** A named value of a graph; `type` is null where the file leaves it to inference. */
export type Value = { readonly name: string; readonly type: ValueType | null };

/** A size, the name of one that may vary, or null for one that is not known. */
export type Dim = number | string | null;

export type ValueType =
  | {
      readonly kind: "tensor" | "sparse-tensor";
      readonly dataType: number;
      /** null: not even the number of dimensions is known. */
      readonly shape: readonly Dim[] | null;
    }
  | { readonly kind: "sequence" | "optional"; readonly of: ValueType | null }
  | { readonly kind: "map"; readonly keyType: number; readonly of: ValueType | null }
  | { readonly kind: "opaque"; readonly domain: string; readonly name: string };
