/**
 * The messages of ONNX 1.23 (IR version 14) as data, field for field from onnx.proto; a test compares this table with the
 * descriptors of the `onnx` package. A table rather than generated code, because the reader needs what a generated decoder hides:
 * whether a field was given twice, which of a oneof was given, and where its bytes lie.
 */
export type Field = {
  readonly name: string;
  /** A message of this table, or a scalar of WIRE_TYPES. */
  readonly type: string;
  readonly repeated?: true;
  /** At most one field of a oneof may be given. */
  readonly oneof?: string;
};

const one = <const N extends string, const T extends string>(name: N, type: T) => ({ name, type });
const many = <const N extends string, const T extends string>(name: N, type: T) =>
  ({ name, type, repeated: true }) as const;
const choice = <const N extends string, const T extends string>(name: N, type: T) =>
  ({ name, type, oneof: "value" }) as const;

const metadata = many("metadata_props", "StringStringEntryProto");
const doc = one("doc_string", "string");

export const MESSAGES = {
  ModelProto: {
    1: one("ir_version", "int64"),
    2: one("producer_name", "string"),
    3: one("producer_version", "string"),
    4: one("domain", "string"),
    5: one("model_version", "int64"),
    6: doc,
    7: one("graph", "GraphProto"),
    8: many("opset_import", "OperatorSetIdProto"),
    14: metadata,
    20: many("training_info", "TrainingInfoProto"),
    25: many("functions", "FunctionProto"),
    26: many("configuration", "DeviceConfigurationProto"),
  },
  GraphProto: {
    1: many("node", "NodeProto"),
    2: one("name", "string"),
    5: many("initializer", "TensorProto"),
    10: doc,
    11: many("input", "ValueInfoProto"),
    12: many("output", "ValueInfoProto"),
    13: many("value_info", "ValueInfoProto"),
    14: many("quantization_annotation", "TensorAnnotation"),
    15: many("sparse_initializer", "SparseTensorProto"),
    16: metadata,
  },
  NodeProto: {
    1: many("input", "string"),
    2: many("output", "string"),
    3: one("name", "string"),
    4: one("op_type", "string"),
    5: many("attribute", "AttributeProto"),
    6: doc,
    7: one("domain", "string"),
    8: one("overload", "string"),
    9: metadata,
    10: many("device_configurations", "NodeDeviceConfigurationProto"),
  },
  AttributeProto: {
    1: one("name", "string"),
    2: one("f", "float"),
    3: one("i", "int64"),
    4: one("s", "bytes"),
    5: one("t", "TensorProto"),
    6: one("g", "GraphProto"),
    7: many("floats", "float"),
    8: many("ints", "int64"),
    9: many("strings", "bytes"),
    10: many("tensors", "TensorProto"),
    11: many("graphs", "GraphProto"),
    13: doc,
    14: one("tp", "TypeProto"),
    15: many("type_protos", "TypeProto"),
    20: one("type", "int32"),
    21: one("ref_attr_name", "string"),
    22: one("sparse_tensor", "SparseTensorProto"),
    23: many("sparse_tensors", "SparseTensorProto"),
  },
  TensorProto: {
    1: many("dims", "int64"),
    2: one("data_type", "int32"),
    3: one("segment", "TensorSegment"),
    4: many("float_data", "float"),
    5: many("int32_data", "int32"),
    6: many("string_data", "bytes"),
    7: many("int64_data", "int64"),
    8: one("name", "string"),
    9: one("raw_data", "bytes"),
    10: many("double_data", "double"),
    11: many("uint64_data", "uint64"),
    12: doc,
    13: many("external_data", "StringStringEntryProto"),
    14: one("data_location", "int32"),
    16: metadata,
  },
  TensorSegment: { 1: one("begin", "int64"), 2: one("end", "int64") },
  SparseTensorProto: {
    1: one("values", "TensorProto"),
    2: one("indices", "TensorProto"),
    3: many("dims", "int64"),
  },
  ValueInfoProto: { 1: one("name", "string"), 2: one("type", "TypeProto"), 3: doc, 4: metadata },
  TypeProto: {
    1: choice("tensor_type", "TypeTensor"),
    4: choice("sequence_type", "TypeSequence"),
    5: choice("map_type", "TypeMap"),
    6: one("denotation", "string"),
    7: choice("opaque_type", "TypeOpaque"),
    8: choice("sparse_tensor_type", "TypeSparseTensor"),
    9: choice("optional_type", "TypeOptional"),
  },
  TypeTensor: { 1: one("elem_type", "int32"), 2: one("shape", "TensorShapeProto") },
  TypeSparseTensor: { 1: one("elem_type", "int32"), 2: one("shape", "TensorShapeProto") },
  TypeSequence: { 1: one("elem_type", "TypeProto") },
  TypeOptional: { 1: one("elem_type", "TypeProto") },
  TypeMap: { 1: one("key_type", "int32"), 2: one("value_type", "TypeProto") },
  TypeOpaque: { 1: one("domain", "string"), 2: one("name", "string") },
  TensorShapeProto: { 1: many("dim", "ShapeDimension") },
  ShapeDimension: {
    1: choice("dim_value", "int64"),
    2: choice("dim_param", "string"),
    3: one("denotation", "string"),
  },
  FunctionProto: {
    1: one("name", "string"),
    4: many("input", "string"),
    5: many("output", "string"),
    6: many("attribute", "string"),
    7: many("node", "NodeProto"),
    8: doc,
    9: many("opset_import", "OperatorSetIdProto"),
    10: one("domain", "string"),
    11: many("attribute_proto", "AttributeProto"),
    12: many("value_info", "ValueInfoProto"),
    13: one("overload", "string"),
    14: metadata,
  },
  TrainingInfoProto: {
    1: one("initialization", "GraphProto"),
    2: one("algorithm", "GraphProto"),
    3: many("initialization_binding", "StringStringEntryProto"),
    4: many("update_binding", "StringStringEntryProto"),
  },
  OperatorSetIdProto: { 1: one("domain", "string"), 2: one("version", "int64") },
  StringStringEntryProto: { 1: one("key", "string"), 2: one("value", "string") },
  TensorAnnotation: {
    1: one("tensor_name", "string"),
    2: many("quant_parameter_tensor_names", "StringStringEntryProto"),
  },
  DeviceConfigurationProto: {
    1: one("name", "string"),
    2: one("num_devices", "int32"),
    3: many("device", "string"),
  },
  NodeDeviceConfigurationProto: {
    1: one("configuration_id", "string"),
    2: many("sharding_spec", "ShardingSpecProto"),
    3: one("pipeline_stage", "int32"),
  },
  ShardingSpecProto: {
    1: one("tensor_name", "string"),
    2: many("device", "int64"),
    3: many("index_to_device_group_map", "IntIntListEntryProto"),
    4: many("sharded_dim", "ShardedDimProto"),
  },
  IntIntListEntryProto: { 1: one("key", "int64"), 2: many("value", "int64") },
  ShardedDimProto: { 1: one("axis", "int64"), 2: many("simple_sharding", "SimpleShardedDimProto") },
  SimpleShardedDimProto: {
    1: choice("dim_value", "int64"),
    2: choice("dim_param", "string"),
    3: one("num_shards", "int64"),
  },
} as const satisfies Record<string, Record<number, Field>>;

export type MessageName = keyof typeof MESSAGES;
/** The names of the fields of a message, so that a misspelt `case` does not compile. */
export type FieldName<M extends MessageName> = (typeof MESSAGES)[M][keyof (typeof MESSAGES)[M]] extends {
  name: infer N extends string;
}
  ? N
  : never;

/** The field a message has under a number; undefined when its definition is newer than this table. */
export function fieldOf(message: MessageName, number: number): Field | undefined {
  const fields: Record<number, Field> = MESSAGES[message];
  return fields[number];
}

/** How a scalar lies on the wire; any other type is a message (wire type 2). A repeated number may be packed (2) instead. */
export const WIRE_TYPES: Readonly<Record<string, number>> = {
  int32: 0,
  int64: 0,
  uint64: 0,
  double: 1,
  string: 2,
  bytes: 2,
  float: 5,
};

/** The number of a field. */
export function fieldNumber<M extends MessageName>(message: M, name: FieldName<M>): number {
  return Number(Object.entries<Field>(MESSAGES[message]).find(([, field]) => field.name === name)?.[0]);
}
