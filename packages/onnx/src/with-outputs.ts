import type { Model, Node } from "./model.ts";
import { field } from "./splice.ts";

/** A value that a node of the main graph computes. Texts are a stranger's. */
export type Computed = {
  readonly name: string;
  /** The operator that gives it, with its domain where that is not ONNX's own. */
  readonly operator: string;
};

/** Operators of ONNX's own that give no tensor, or with another type of input no tensor. */
const NO_TENSORS: readonly string[] = [
  "SequenceConstruct",
  "SequenceEmpty",
  "SequenceErase",
  "SequenceInsert",
  "SequenceMap",
  "SplitToSequence",
  "Optional",
];

/**
 * Every tensor that the main graph computes, in the order of its nodes, which is an order of execution: values inside
 * subgraphs and functions have no name outside them. What is no tensor is left out where the file or the operator says so.
 */
export function computedValues({ graph }: Model): Computed[] {
  const others = [...graph.valueInfo, ...graph.outputs].filter(({ type }) => type && type.kind !== "tensor");
  const noTensors = new Set(others.map(({ name }) => name));
  return graph.nodes
    .filter(({ domain, opType }) => domain !== "" || !NO_TENSORS.includes(opType))
    .filter(({ domain, opType }) => domain !== "ai.onnx.ml" || opType !== "ZipMap")
    .flatMap((node) => node.outputs.map((name) => ({ name, operator: operatorOf(node) })))
    .filter(({ name }) => name !== "" && !noTensors.has(name));
}

/**
 * The bytes that make inner values of a model its outputs, too, when they stand after those of its file. protobuf merges what
 * is given twice, and the runtime reads it so: a second `graph` with nothing but outputs adds them. So a model of 2 GB is
 * neither decoded nor copied, and external data stay where they are. Their types are for the runtime to infer.
 * @param names values that are no outputs yet
 */
export function withOutputs(names: readonly string[]): Uint8Array {
  if (names.length === 0) return new Uint8Array(0);
  const outputs = names.map((name) => field("GraphProto", "output", field("ValueInfoProto", "name", name)));
  return field("ModelProto", "graph", Buffer.concat(outputs));
}

function operatorOf({ domain, opType }: Node): string {
  return domain === "" ? opType : `${domain}.${opType}`;
}
