import {
  type Attribute,
  attributeValue,
  elementCount,
  elementName,
  elementType,
  type Model,
  type Node,
  rawSizeBytes,
  type Scope,
  type SparseTensor,
  scopesOf,
  type Tensor,
  tensorReader,
  tensorStrings,
} from "@modelgate/onnx";
import { failure } from "@modelgate/schema";
import { denseReader, denseSizeBytes } from "./sparse.ts";
import type { Stored } from "./stored.ts";

/** The end of the name of what says where the values of a sparse tensor stand. */
export const INDICES = " (indices)";

/** A model that passed checkModel, and the folder its external data lie in. */
export type Opened = { readonly model: Model; readonly folder: string };

/** A tensor of a model, or a list of numbers in an attribute that stands for one. */
export type Weight = Stored & {
  readonly key: Tensor | Attribute;
  /** The node whose attribute it is; null for an initializer. */
  readonly node: Node | null;
  /** That attribute's name; "" for an initializer. */
  readonly attribute: string;
};

/**
 * Everything in a model that inference uses and training may have set: initializers, tensors in attributes, and the lists of
 * floats that are the weights of linear models and tree ensembles. In file order; graphs for training are left out.
 * @throws ModelgateError for tensors that checkModel refuses
 */
export function weightsOf(opened: Opened): Weight[] {
  const weights: Weight[] = [];
  for (const scope of scopesOf(opened.model)) {
    if (scope.part !== "training")
      weights.push(...initializersOf(opened, scope), ...attributesOf(opened, scope));
  }
  return weights;
}

function* initializersOf(opened: Opened, scope: Scope): Generator<Weight, void> {
  for (const tensor of scope.initializers)
    yield tensorWeight(opened, tensor, { name: tensor.name, node: null, attribute: "" });
  for (const sparse of scope.sparseInitializers)
    yield* sparseWeights(opened, sparse, { name: sparse.values.name, node: null, attribute: "" });
}

function* attributesOf(opened: Opened, { nodes }: Scope): Generator<Weight, void> {
  for (const node of nodes) {
    for (const attribute of node.attributes) {
      const name = attributeName(node, attribute);
      const named = { name, node, attribute: attribute.name };
      for (const tensor of attribute.tensors) yield tensorWeight(opened, tensor, named);
      for (const sparse of attribute.sparseTensors) yield* sparseWeights(opened, sparse, named);
      if (attribute.field === "floats" && holdsWeights(node)) yield listWeight(opened, attribute, named);
    }
  }
}

/** A sparse tensor as what it stands for; where elements have no bytes of their own its values, and its indices beside them. */
function* sparseWeights(opened: Opened, sparse: SparseTensor, named: Named): Generator<Weight, void> {
  const { values, indices, dims } = sparse;
  const own = tensorWeight(opened, values, named);
  const sizeBytes = denseSizeBytes(sparse);
  if (sizeBytes !== null) {
    const open = () => denseReader(opened, sparse);
    yield { ...own, dims, elements: elementCount(dims), sizeBytes, place: null, open };
    return;
  }
  yield own;
  if (indices !== null) yield tensorWeight(opened, indices, { ...named, name: `${named.name}${INDICES}` });
}

/** Lists of floats of other operators are settings, such as the scales of a Resize. */
function holdsWeights({ domain, opType }: Node): boolean {
  return domain === "ai.onnx.ml" || (domain === "" && opType === "Constant");
}

/** A Constant's value goes by the name that other nodes know it by. */
function attributeName({ name, opType, outputs }: Node, attribute: Attribute): string {
  const node = name || outputs[0] || opType;
  return opType === "Constant" ? (outputs[0] ?? node) : `${node}.${attribute.name}`;
}

type Named = Pick<Weight, "name" | "node" | "attribute">;

function tensorWeight({ model, folder }: Opened, tensor: Tensor, named: Named): Weight {
  const { name } = named;
  const { data, dataType, dims } = tensor;
  const elements = elementCount(dims);
  const shown = `${model.path}: the tensor ${JSON.stringify(name)}`;
  if (elementType(dataType) === undefined) {
    throw failure("model-unsupported", `${shown} has the unknown element type ${dataType}`, {
      hint: "Export the model with element types of ONNX 1.23 or older.",
    });
  }
  if (data.kind === "none" && elements > 0) {
    throw failure("model-refused", `${shown} has ${elements} elements and no values`, {
      hint: "Export the model again.",
    });
  }
  return {
    key: tensor,
    ...named,
    type: elementName(dataType),
    dims,
    elements,
    sizeBytes:
      rawSizeBytes(tensor) ?? tensorStrings(model, tensor).reduce((sum, text) => sum + text.length, 0),
    place: data.kind === "external" && elements > 0 ? `${data.location} ${data.offset}` : null,
    open: () => tensorReader(model, tensor, folder),
    texts: () => tensorStrings(model, tensor),
  };
}

function listWeight({ model }: Opened, attribute: Attribute, named: Named): Weight {
  const value = attributeValue(model, attribute);
  const list = value?.kind === "floats" ? value.values : new Float32Array(0);
  const raw = new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
  return {
    key: attribute,
    ...named,
    type: "float",
    dims: [list.length],
    elements: list.length,
    sizeBytes: list.byteLength,
    place: null,
    open: () => (bytes, start) => bytes.set(raw.subarray(start, start + bytes.length)),
    texts: () => [],
  };
}
