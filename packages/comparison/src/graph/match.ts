import type { Model, Node, Tensor } from "@modelgate/onnx";

/** The same in both files when the values are: any text that two equal tensors share. Null where the values cannot be read. */
export type DigestOf = (model: Model, tensor: Tensor) => string | null;

/** Where a tensor stands: an input of a node, from 0, or the Constant node that holds it. Texts are a stranger's. */
export type TensorPlace = {
  /** Such as `Conv` or `com.microsoft.Attention`; "output" where it is an output of the graph. */
  readonly operator: string;
  /** The node's own name, or its first output's where it has none. */
  readonly node: string;
  readonly input: number;
  /** The graph it is in: "" for the main one, else a path such as `if_3/then_branch`. */
  readonly where: string;
};

/** Two tensors that stand at the same place of the same graph. Their contents, types and shapes may differ. */
export type TensorPair = {
  readonly before: Tensor;
  readonly after: Tensor;
  /** In the model before: the first of its places. */
  readonly place: TensorPlace;
};

/**
 * Which parts of two models are the same, by structure. Tensors are initializers (of sparse ones the values) and the values of
 * Constant nodes, subgraphs and functions included, graphs for training not.
 */
export type Match = {
  /** From before to after, one to one. Their operator or attributes may differ: then the one was edited into the other. */
  readonly nodes: ReadonlyMap<Node, Node>;
  /** From before to after, one to one. */
  readonly tensors: ReadonlyMap<Tensor, Tensor>;
  /** The same with their places, in the order of the model before. */
  readonly pairs: readonly TensorPair[];
  /** Tensors of one model that have no partner in the other. */
  readonly unpaired: { readonly before: readonly Tensor[]; readonly after: readonly Tensor[] };
};
