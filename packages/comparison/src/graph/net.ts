import type { Graph, Model, Node, Subroutine, Tensor, Value } from "@modelgate/onnx";
import { failure } from "@modelgate/schema";
import { attributeTexts, declarationTexts } from "./attribute-text.ts";
import type { Opsets } from "./default-attributes.ts";

// A model's graph as vertices and sources, names resolved and then left behind. The bodies of If, Loop and Scan are part of the
// same net: what a body gives is one more input of the node that owns it, and what it captures is an ordinary edge. So nothing
// that walks a net has to know of nesting. Functions are nets of their own.

/** Where a value comes from. One object for each value, so that identity is equality. */
export type Source = Origin & {
  /** Who reads it, and at which of their slots. */
  readonly uses: Use[];
};
export type Origin =
  | { readonly kind: "vertex"; readonly vertex: Vertex; readonly output: number }
  | { readonly kind: "input"; readonly body: Body; readonly index: number }
  | { readonly kind: "tensor"; readonly tensor: Tensor; readonly body: Body }
  /** Named but defined nowhere: such a model does not run. */
  | { readonly kind: "free" };
/** `vertex` null: an output of the net. */
export type Use = { readonly vertex: Vertex | null; readonly slot: number };

export type Vertex = {
  /** Its place in Net.vertices. */
  readonly index: number;
  readonly node: Node;
  readonly body: Body;
  /** The operator, equal in both nets where it is the same one. */
  readonly operator: string;
  /**
   * Attributes as text: bounded, and equal exactly when the values are. Tensors of Constant nodes without their values; without
   * those that say what the operator's default is, in opsets that the net knows.
   */
  readonly attributes: ReadonlyMap<string, string>;
  /** Of its inputs, then of the outputs of its subgraphs; null where an optional input is left out. */
  readonly sources: (Source | null)[];
  readonly inputCount: number;
  readonly outputs: (Source | null)[];
};

export type Body = {
  /** The vertex it is an attribute of; null for the net's own body. */
  readonly owner: Vertex | null;
  /** The attribute it is, with its place where there are several. */
  readonly role: string;
  readonly where: string;
  readonly inputs: readonly Source[];
  /** What the graph says of its inputs and outputs; inputs that only name an initializer (IR version 3) are left out. */
  readonly ports: { readonly inputs: readonly Value[]; readonly outputs: readonly Value[] };
  /** Every initializer, used or not. */
  readonly tensors: readonly Tensor[];
};

export type Net = {
  readonly model: Model;
  readonly vertices: readonly Vertex[];
  readonly root: Body;
  /** Outermost first. */
  readonly bodies: readonly Body[];
  readonly outputs: readonly (Source | null)[];
  /** What a function says beside its body (`declarationTexts`); of the main graph nothing. */
  readonly declared: ReadonlyMap<string, string>;
  /** Versions of operators of which defaults are left out; of a function none. */
  readonly opsets: Opsets;
};

/** Operators by another name: functions that both models have under different ones. */
export type Renamed = ReadonlyMap<string, string>;

/** More would take gigabytes. Models of today's largest networks have about 100,000 nodes. */
const MAX_VERTICES = 1 << 20;

/** The net of the main graph. `opsets`: those that both models have. */
export function netOf(model: Model, renamed: Renamed, opsets: Opsets): Net {
  const build = builder(model, renamed, opsets);
  const root = build.graph(model.graph, { owner: null, role: "", where: "", outer: null });
  return { model, vertices: build.vertices, bodies: build.bodies, declared: new Map(), opsets, ...root };
}

/** The net of a model-local function. */
export function functionNet(model: Model, one: Subroutine, renamed: Renamed): Net {
  const opsets: Opsets = new Map();
  const build = builder(model, renamed, opsets);
  const value = (name: string) => ({ name, type: null });
  const graph: Graph = {
    name: one.name,
    nodes: one.nodes,
    initializers: [],
    sparseInitializers: [],
    inputs: one.inputs.map(value),
    outputs: one.outputs.map(value),
    valueInfo: [],
  };
  const where = `function ${one.name}`;
  const root = build.graph(graph, { owner: null, role: "", where, outer: null, isPositional: true });
  const declared = declarationTexts(model, one);
  return { model, vertices: build.vertices, bodies: build.bodies, declared, opsets, ...root };
}

/** The operator as both nets know it: `domain::operator`, with the overload of a function. */
export function operatorKey(domain: string, name: string, overload: string): string {
  return [domain || "ai.onnx", name, ...(overload === "" ? [] : [overload])].join("::");
}

type Scope = { readonly names: Map<string, Source>; readonly outer: Scope | null };
type Place = Pick<Body, "owner" | "role" | "where"> & {
  readonly outer: Scope | null;
  /** Whoever calls a function knows its inputs and outputs by their places, whatever they are called inside. */
  readonly isPositional?: boolean;
};

function builder(model: Model, renamed: Renamed, opsets: Opsets) {
  const vertices: Vertex[] = [];
  const bodies: Body[] = [];

  function graph(
    given: Graph,
    { outer, isPositional = false, ...place }: Place,
  ): Pick<Net, "root" | "outputs"> {
    const scope: Scope = { names: new Map(), outer };
    const define = (name: string, origin: Origin): Source => {
      const source: Source = { ...origin, uses: [] };
      // Of a name that is given twice the first counts; checkModel refuses such models.
      if (name !== "" && !scope.names.has(name)) scope.names.set(name, source);
      return source;
    };
    const inputs: Source[] = [];
    const values: Value[] = [];
    const tensors = [...given.initializers, ...given.sparseInitializers.map(({ values }) => values)];
    const named = (value: Value, word: string, at: number) =>
      isPositional ? { ...value, name: `${word} ${at + 1}` } : value;
    const results = given.outputs.map((value, at) => named(value, "output", at));
    const body: Body = { ...place, inputs, ports: { inputs: values, outputs: results }, tensors };
    bodies.push(body);
    for (const tensor of tensors) define(tensor.name, { kind: "tensor", tensor, body });
    for (const value of given.inputs) {
      if (scope.names.get(value.name)?.kind === "tensor") continue;
      values.push(named(value, "input", inputs.length));
      inputs.push(define(value.name, { kind: "input", body, index: inputs.length }));
    }
    const own = given.nodes.map((node) => vertex(node, body, define));
    for (const one of own) connect(one, scope);
    const outputs = given.outputs.map(({ name }) => find(name, scope));
    if (body.owner === null)
      for (const [slot, source] of outputs.entries()) source?.uses.push({ vertex: null, slot });
    return { root: body, outputs };
  }

  function vertex(node: Node, body: Body, define: (name: string, origin: Origin) => Source): Vertex {
    if (vertices.length >= MAX_VERTICES) {
      throw failure("model-refused", `${model.path}: has more than ${MAX_VERTICES} nodes`, {
        hint: "No model that is meant to run has so many nodes.",
      });
    }
    const key = operatorKey(node.domain, node.opType, node.overload);
    const outputs: (Source | null)[] = [];
    const inputCount = filled(node.inputs);
    const one: Vertex = {
      index: vertices.length,
      node,
      body,
      operator: renamed.get(key) ?? key,
      attributes: attributeTexts(model, node, opsets),
      sources: [],
      inputCount,
      outputs,
    };
    vertices.push(one);
    for (let output = 0; output < filled(node.outputs); output += 1) {
      const name = node.outputs[output] ?? "";
      outputs.push(name === "" ? null : define(name, { kind: "vertex", vertex: one, output }));
    }
    return one;
  }

  function connect(one: Vertex, scope: Scope): void {
    const read = (source: Source | null) => {
      source?.uses.push({ vertex: one, slot: one.sources.length });
      one.sources.push(source);
    };
    for (const name of one.node.inputs.slice(0, one.inputCount)) read(find(name, scope));
    for (const { name, subgraphs } of one.node.attributes.toSorted(byName)) {
      for (const [index, subgraph] of subgraphs.entries()) {
        const role = subgraphs.length > 1 ? `${name}[${index}]` : name;
        const where = [one.body.where, `${nodeName(one.node)}/${role}`].filter(Boolean).join("/");
        const inner = graph(subgraph, { owner: one, role, where, outer: scope });
        for (const output of inner.outputs) read(output);
      }
    }
  }

  function find(name: string, scope: Scope): Source | null {
    if (name === "") return null;
    for (let at: Scope | null = scope; at !== null; at = at.outer) {
      const source = at.names.get(name);
      if (source !== undefined) return source;
    }
    const source: Source = { kind: "free", uses: [] };
    scope.names.set(name, source);
    return source;
  }

  return { graph, vertices, bodies };
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** How many of a list are left when empty ones at its end are left out: they mean nothing there. */
function filled(names: readonly string[]): number {
  let count = names.length;
  while (count > 0 && names[count - 1] === "") count -= 1;
  return count;
}

/** A node's own name, or its first output's where it has none. */
export function nodeName(node: Node): string {
  return node.name || node.outputs.find((name) => name !== "") || node.opType;
}

/** As a report names it: the domain only where it is not ONNX's own. */
export function operatorText({ node }: Vertex): string {
  return node.domain === "" ? node.opType : `${node.domain}.${node.opType}`;
}
