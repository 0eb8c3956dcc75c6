import { failure } from "@modelgate/schema";
import type { Attribute, Graph, Model, Node, Opset, Subroutine, Value } from "./model.ts";
import { ownDomain, readAttribute, readGraph, readNode } from "./read-graph.ts";
import { addEntry } from "./read-tensor.ts";
import { readValue } from "./read-value.ts";
import { Reader } from "./reader.ts";
import { bytesSource, type Source } from "./source.ts";

/**
 * Reads an ONNX model from bytes in memory or from a source, without copying or loading tensors.
 * It tells what is there; whether that may be run is checkModel's to say.
 * @throws ModelgateError `model-unreadable` when this is not ONNX, is cut short or damaged; `model-refused` when it has more
 * parts than memory is given for
 */
export function readModel(bytes: Uint8Array | Source, path: string): Model {
  const source = bytes instanceof Uint8Array ? bytesSource(bytes) : bytes;
  const reader = new Reader(path, source);
  const model = {
    path,
    source,
    irVersion: 0,
    producer: { name: "", version: "" },
    domain: "",
    modelVersion: 0n,
    docString: "",
    opsets: [] as Opset[],
    metadata: new Map<string, string>(),
    functions: [] as Subroutine[],
    training: [] as Graph[],
  };
  let graph: Graph | null = null;
  for (const field of reader.fields("ModelProto")) {
    if (field === "ir_version") model.irVersion = Number(reader.int64());
    else if (field === "producer_name") model.producer.name = reader.prose();
    else if (field === "producer_version") model.producer.version = reader.prose();
    else if (field === "domain") model.domain = reader.prose();
    else if (field === "model_version") model.modelVersion = reader.int64();
    else if (field === "doc_string") model.docString = reader.prose();
    else if (field === "opset_import") model.opsets.push(readOpset(reader));
    else if (field === "metadata_props") addEntry(reader, model.metadata, "the model's metadata");
    else if (field === "graph") graph = readGraph(reader);
    else if (field === "functions") model.functions.push(readSubroutine(reader));
    else if (field === "training_info") model.training.push(...readTraining(reader));
  }
  if (graph === null || model.irVersion === 0) {
    const missing = graph === null ? "no graph" : "no IR version";
    throw failure("model-unreadable", `${path}: has ${missing}, so it is not an ONNX model`, {
      hint: "Name the .onnx file that the exporter wrote. An empty or unrelated file can look like this.",
    });
  }
  return { ...model, graph, faults: reader.faults, notes: reader.notes() };
}

function readOpset(reader: Reader): Opset {
  let domain = "";
  let version = 0;
  for (const field of reader.fields("OperatorSetIdProto")) {
    if (field === "domain") domain = ownDomain(reader.text());
    if (field === "version") version = Number(reader.int64());
  }
  return { domain, version };
}

function readSubroutine(reader: Reader): Subroutine {
  const subroutine = {
    name: "",
    domain: "",
    overload: "",
    inputs: [] as string[],
    outputs: [] as string[],
    attributes: [] as string[],
    defaults: [] as Attribute[],
    nodes: [] as Node[],
    opsets: [] as Opset[],
    valueInfo: [] as Value[],
  };
  for (const field of reader.fields("FunctionProto")) {
    if (field === "name") subroutine.name = reader.text();
    else if (field === "domain") subroutine.domain = ownDomain(reader.text());
    else if (field === "overload") subroutine.overload = reader.text();
    else if (field === "input") reader.texts(subroutine.inputs);
    else if (field === "output") reader.texts(subroutine.outputs);
    else if (field === "attribute") reader.texts(subroutine.attributes);
    else if (field === "attribute_proto") subroutine.defaults.push(readAttribute(reader));
    else if (field === "node") subroutine.nodes.push(readNode(reader));
    else if (field === "opset_import") subroutine.opsets.push(readOpset(reader));
    else if (field === "value_info") subroutine.valueInfo.push(readValue(reader));
  }
  return subroutine;
}

function readTraining(reader: Reader): Graph[] {
  const graphs: Graph[] = [];
  for (const field of reader.fields("TrainingInfoProto")) {
    if (field === "initialization" || field === "algorithm") graphs.push(readGraph(reader));
  }
  return graphs;
}
