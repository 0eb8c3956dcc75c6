import type { Attribute, AttributeField, Graph, Node, SparseTensor, Tensor, Value } from "./model.ts";
import { readSparseTensor, readTensor } from "./read-tensor.ts";
import { readValue } from "./read-value.ts";
import type { Reader } from "./reader.ts";

/** Reads a GraphProto. */
export function readGraph(reader: Reader): Graph {
  const graph = {
    name: "",
    nodes: [] as Node[],
    initializers: [] as Tensor[],
    sparseInitializers: [] as SparseTensor[],
    inputs: [] as Value[],
    outputs: [] as Value[],
    valueInfo: [] as Value[],
  };
  for (const field of reader.fields("GraphProto")) {
    if (field === "name") graph.name = reader.text();
    else if (field === "node") graph.nodes.push(readNode(reader));
    else if (field === "initializer") graph.initializers.push(readTensor(reader));
    else if (field === "sparse_initializer") graph.sparseInitializers.push(readSparseTensor(reader));
    else if (field === "input") graph.inputs.push(readValue(reader));
    else if (field === "output") graph.outputs.push(readValue(reader));
    else if (field === "value_info") graph.valueInfo.push(readValue(reader));
  }
  return graph;
}

/** One list for all that have none: a file of empty nodes is then 100 bytes of memory for each, not 400. */
const NONE: readonly never[] = [];

function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length > 0 ? list : NONE;
}

/** Reads a NodeProto. */
export function readNode(reader: Reader): Node {
  const inputs: string[] = [];
  const outputs: string[] = [];
  const attributes: Attribute[] = [];
  let [name, opType, domain, overload] = ["", "", "", ""];
  for (const field of reader.fields("NodeProto")) {
    if (field === "input") reader.texts(inputs);
    else if (field === "output") reader.texts(outputs);
    else if (field === "name") name = reader.text();
    else if (field === "op_type") opType = reader.text();
    else if (field === "domain") domain = ownDomain(reader.text());
    else if (field === "overload") overload = reader.text();
    else if (field === "attribute") attributes.push(readAttribute(reader));
  }
  return {
    name,
    opType,
    domain,
    overload,
    inputs: orNone(inputs),
    outputs: orNone(outputs),
    attributes: orNone(attributes),
  };
}

/** ONNX's own domain has two spellings, "" and "ai.onnx"; here it has one. */
export function ownDomain(domain: string): string {
  return domain === "ai.onnx" ? "" : domain;
}

/** Reads an AttributeProto but not its value. A second value is a fault, as runtimes choose by `type` and others by presence. */
export function readAttribute(reader: Reader): Attribute {
  const span = reader.span();
  const given = new Set<AttributeField>();
  const subgraphs: Graph[] = [];
  const tensors: Tensor[] = [];
  const sparseTensors: SparseTensor[] = [];
  let [name, reference, type] = ["", "", 0];
  for (const field of reader.fields("AttributeProto")) {
    if (field === "name") name = reader.text();
    else if (field === "type") type = reader.int32();
    else if (field === "ref_attr_name") reference = reader.text();
    else if (field !== "doc_string") {
      given.add(field);
      if (field === "t" || field === "tensors") tensors.push(readTensor(reader));
      if (field === "g" || field === "graphs") subgraphs.push(readGraph(reader));
      if (field === "sparse_tensor" || field === "sparse_tensors")
        sparseTensors.push(readSparseTensor(reader));
    }
  }
  const [field = null] = given;
  const fault = (what: string) => reader.fault(`the attribute ${JSON.stringify(name)} ${what}`, span.start);
  if (given.size > 1) fault(`has more than one value: ${[...given].join(" and ")}`);
  else if (field !== null && type !== 0 && FIELD_OF_TYPE[type] !== field) {
    fault(`is of type ${type} but has its value in ${field}`);
  }
  if (reference !== "" && field !== null) fault("has a value and refers to another attribute");
  return {
    name,
    type,
    reference,
    field,
    subgraphs: orNone(subgraphs),
    tensors: orNone(tensors),
    sparseTensors: orNone(sparseTensors),
    span,
  };
}

/** AttributeProto.AttributeType: the field that holds a value of the type. */
const FIELD_OF_TYPE: Readonly<Record<number, AttributeField>> = {
  1: "f",
  2: "i",
  3: "s",
  4: "t",
  5: "g",
  6: "floats",
  7: "ints",
  8: "strings",
  9: "tensors",
  10: "graphs",
  11: "sparse_tensor",
  12: "sparse_tensors",
  13: "tp",
  14: "type_protos",
};
