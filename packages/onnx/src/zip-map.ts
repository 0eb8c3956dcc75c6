import { failure } from "@modelgate/schema";
import { labelAttribute } from "./class-labels.ts";
import type { Model, Node } from "./model.ts";
import { producers } from "./producer.ts";
import type { Span } from "./source.ts";
import { field, removed, splice } from "./splice.ts";

/** A graph output that was a list of maps (one for each example) and is now a tensor. */
export type ZipMap = {
  /** The graph output's name, which stays. */
  readonly output: string;
  /** The class of each column of the tensor. */
  readonly classes: readonly string[];
  readonly classKind: "int64" | "string";
};

/**
 * Rewrites a model so that class scores come as a tensor `[examples, classes]` instead of ai.onnx.ml's ZipMap, a list of maps
 * that onnxruntime-node cannot return. Each ZipMap becomes an Identity in its place. That keeps every name, whoever else uses
 * them, and every other byte; renaming the node before it would fail where one tensor feeds two ZipMaps or is an output itself.
 * The outputs' type becomes `tensor(float)` without a shape, for the runtime to infer. Only for models that checkModel passes.
 * @throws ModelgateError `model-refused` when a ZipMap names no classes
 */
export function withoutZipMap(bytes: Uint8Array, model: Model): { bytes: Uint8Array; zipMaps: ZipMap[] } {
  const nodes = producers(model);
  const replaced = new Set<Node>();
  const zipMaps: ZipMap[] = [];
  for (const { name } of model.graph.outputs) {
    const node = nodes.get(name);
    if (node === undefined || !isZipMap(node)) continue;
    replaced.add(node);
    zipMaps.push({ output: name, ...classesOf(model, node) });
  }
  if (zipMaps.length === 0) return { bytes, zipMaps };
  const whole = { message: "ModelProto", span: { start: 0, end: bytes.length } } as const;
  const edited = splice(bytes, whole, (name, span) =>
    name === "graph" ? field("ModelProto", "graph", withTensors(bytes, { model, span, replaced })) : null,
  );
  return { bytes: withIdentity(edited, model), zipMaps };
}

/** Whether a node is a ZipMap of ai.onnx.ml. */
function isZipMap({ opType, domain }: Node): boolean {
  return opType === "ZipMap" && domain === "ai.onnx.ml";
}

function classesOf(model: Model, node: Node): Pick<ZipMap, "classes" | "classKind"> {
  const found = labelAttribute(model, node);
  if (found !== null) return { classes: found.labels, classKind: found.kind };
  throw failure("model-refused", `${model.path}: the ZipMap ${JSON.stringify(node.name)} names no classes`, {
    hint: "Convert the model again, with the option zipmap=False.",
  });
}

type Rewriting = { model: Model; span: Span; replaced: ReadonlySet<Node> };

function withTensors(bytes: Uint8Array, { model, span, replaced }: Rewriting): Uint8Array {
  const { nodes, outputs, valueInfo } = model.graph;
  const maps = new Set([...replaced].flatMap((node) => node.outputs));
  const at = { node: 0, output: 0, value_info: 0 };
  return splice(bytes, { message: "GraphProto", span }, (name, value) => {
    if (name === "node") {
      const node = nodes[at.node++];
      return node !== undefined && replaced.has(node) ? identity(bytes, value) : null;
    }
    if (name !== "output" && name !== "value_info") return null;
    const known = (name === "output" ? outputs : valueInfo)[at[name]++];
    return maps.has(known?.name ?? "") ? field("GraphProto", name, floats(bytes, value)) : null;
  });
}

function identity(bytes: Uint8Array, span: Span): Uint8Array {
  const node = splice(bytes, { message: "NodeProto", span }, (name) => {
    if (name === "op_type") return field("NodeProto", "op_type", "Identity");
    return name === "domain" || name === "attribute" ? removed() : null;
  });
  return field("GraphProto", "node", node);
}

/** TypeProto { tensor_type { elem_type: FLOAT } }: the only type that ZipMap takes. */
const TENSOR_OF_FLOATS = Uint8Array.of(0x0a, 2, 0x08, 1);

function floats(bytes: Uint8Array, span: Span): Uint8Array {
  return splice(bytes, { message: "ValueInfoProto", span }, (name) =>
    name === "type" ? field("ValueInfoProto", "type", TENSOR_OF_FLOATS) : null,
  );
}

/** OperatorSetIdProto { version: 8 }: of the same release as ai.onnx.ml 1, so as old as any model with a ZipMap. */
const OPSET_8 = Uint8Array.of(0x10, 8);

/** Identity is ONNX's own; a model of ai.onnx.ml alone does not import that domain. */
function withIdentity(bytes: Uint8Array, model: Model): Uint8Array {
  if (model.opsets.some(({ domain }) => domain === "")) return bytes;
  return Buffer.concat([bytes, field("ModelProto", "opset_import", OPSET_8)]);
}
