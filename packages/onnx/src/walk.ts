import type { Attribute, Graph, Model, Node, SparseTensor, Tensor } from "./model.ts";

/** A body of nodes and what it holds. `part` says of what: everything nested in a function counts as `function`. */
export type Scope = {
  readonly part: "graph" | "subgraph" | "function" | "training";
  /** By name. */
  readonly inputs: readonly string[];
  readonly nodes: readonly Node[];
  readonly initializers: readonly Tensor[];
  readonly sparseInitializers: readonly SparseTensor[];
  /** Attributes beside those of the nodes: a function's defaults. */
  readonly defaults: readonly Attribute[];
};

/** Every body of nodes in the model: the graph, its subgraphs, the functions and the graphs for training, in file order. */
export function scopesOf(model: Model): Scope[] {
  const scopes: Scope[] = [];
  addGraph(scopes, "graph", model.graph);
  for (const { inputs, nodes, defaults } of model.functions) {
    add(scopes, { part: "function", inputs, nodes, initializers: [], sparseInitializers: [], defaults });
  }
  for (const graph of model.training) addGraph(scopes, "training", graph);
  return scopes;
}

function addGraph(scopes: Scope[], part: Scope["part"], graph: Graph): void {
  const { nodes, initializers, sparseInitializers } = graph;
  const inputs = graph.inputs.map(({ name }) => name);
  add(scopes, { part, inputs, nodes, initializers, sparseInitializers, defaults: [] });
}

function add(scopes: Scope[], scope: Scope): void {
  scopes.push(scope);
  const part = scope.part === "graph" ? "subgraph" : scope.part;
  for (const attribute of attributesOf(scope)) {
    for (const graph of attribute.subgraphs) addGraph(scopes, part, graph);
  }
}

/** The attributes directly in a scope: its nodes' and its defaults. */
export function* attributesOf(scope: Scope): Generator<Attribute, void> {
  for (const node of scope.nodes) yield* node.attributes;
  yield* scope.defaults;
}

/** A tensor and what it is there for. A sparse tensor is two: `values` carries the name, `indices` says where they stand. */
export type Placed = {
  readonly tensor: Tensor;
  readonly part: Scope["part"];
  readonly role: "initializer" | "sparse-values" | "sparse-indices" | "constant";
};

/** Every tensor of the model, wherever it is: initializers, attributes, sparse tensors, subgraphs, functions, training. */
export function* tensorsOf(model: Model): Generator<Placed, void> {
  for (const scope of scopesOf(model)) {
    const { part } = scope;
    for (const tensor of scope.initializers) yield { tensor, part, role: "initializer" };
    for (const sparse of scope.sparseInitializers) {
      yield { tensor: sparse.values, part, role: "sparse-values" };
      if (sparse.indices !== null) yield { tensor: sparse.indices, part, role: "sparse-indices" };
    }
    for (const { tensors, sparseTensors } of attributesOf(scope)) {
      for (const tensor of tensors) yield { tensor, part, role: "constant" };
      for (const { values, indices } of sparseTensors) {
        yield { tensor: values, part, role: "constant" };
        if (indices !== null) yield { tensor: indices, part, role: "sparse-indices" };
      }
    }
  }
}
