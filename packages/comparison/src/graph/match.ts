import type { Model, Node, Subroutine, Tensor, Value } from "@modelgate/onnx";
import { pairUnique } from "./anchors.ts";
import { type Interner, interner, nodeLabel, tensorType } from "./cone-hash.ts";
import { contentDigest } from "./content-digest.ts";
import type { Opsets } from "./default-attributes.ts";
import { isomorphism, type Labelled } from "./isomorphism.ts";
import { functionNet, type Net, netOf, operatorKey } from "./net.ts";
import { canonicalOrder } from "./order.ts";
import { areBodiesPaired, type Pairing } from "./pairing.ts";
import { pairPorts } from "./ports.ts";
import { propagate } from "./propagate.ts";
import { renamedFunctions } from "./renamed-functions.ts";
import { hasSwappedWeights } from "./swapped-weights.ts";
import { pairTensors, type TensorPair } from "./tensor-pairs.ts";
import { type Contents, type Tier, tiersOf } from "./tiers.ts";

export type { TensorPair, TensorPlace } from "./tensor-pairs.ts";

// Two nets are first taken for the same graph, which a walk from the outputs proves or refutes exactly. Only where it refutes,
// likeness is looked for: vertices that alone have the same past and future, the same weights or the same surroundings are
// anchors, and from them pairs spread along edges. Names decide only where structure leaves a choice.

/** The same for two tensors exactly when their values are. Null where they cannot be read. */
export type DigestOf = (model: Model, tensor: Tensor) => string | null;

/**
 * Which parts of two models are the same, by structure. Tensors are initializers (of sparse ones the values) and the values of
 * Constant nodes, subgraphs and functions included, graphs for training not.
 */
export type Match = {
  /** From before to after, one to one. Their operator or attributes may differ: then the one was edited into the other. */
  readonly nodes: ReadonlyMap<Node, Node>;
  /** From before to after, one to one. */
  readonly tensors: ReadonlyMap<Tensor, Tensor>;
  /** The same with their places. */
  readonly pairs: readonly TensorPair[];
  /** Tensors of one model that have no partner in the other. */
  readonly unpaired: { readonly before: readonly Tensor[]; readonly after: readonly Tensor[] };
  /** Inputs and outputs of the main graphs that are the same, under whatever names. */
  readonly ports: { readonly inputs: ReadonlyMap<Value, Value>; readonly outputs: ReadonlyMap<Value, Value> };
  /** The main graph's first, then those of functions that both have. */
  readonly pairings: readonly Pairing[];
  /** Functions of one model that the other has not. */
  readonly functions: { readonly before: readonly Net[]; readonly after: readonly Net[] };
  /** What tells tensors apart by their values. */
  readonly contents: Contents;
};

/**
 * Matches two models. `digestOf` is asked for a tensor only where the graphs differ; without it values in the model's own file
 * are hashed, and those of external data count as equal.
 * @throws ModelgateError `model-refused` when a graph has more nodes than memory is given for
 */
export function matchGraphs(
  before: Model,
  after: Model,
  { digestOf = contentDigest }: { digestOf?: DigestOf } = {},
): Match {
  const contents = { before: contentsOf(before, digestOf), after: contentsOf(after, digestOf) };
  const intern = interner();
  const { renamed, partners } = renamedFunctions(before, after);
  const none: ReadonlyMap<string, string> = new Map();
  const opsets = sharedOpsets(before, after);
  const nets = {
    before: [netOf(before, none, opsets), ...before.functions.map((one) => functionNet(before, one, none))],
    after: [netOf(after, renamed, opsets), ...after.functions.map((one) => functionNet(after, one, renamed))],
  };
  const placeAfter = new Map(after.functions.map((one, index) => [keyOf(one), index + 1]));
  const pairings: Pairing[] = [];
  const unmatched = new Set(nets.after);
  const alone: Net[] = [];
  for (const [index, net] of nets.before.entries()) {
    const own = before.functions[index - 1];
    const key = own === undefined ? null : (partners.get(keyOf(own)) ?? keyOf(own));
    const other = nets.after[key === null ? 0 : (placeAfter.get(key) ?? -1)];
    if (other === undefined || !unmatched.delete(other)) alone.push(net);
    else pairings.push(pairNets(net, other, contents, intern));
  }
  return {
    nodes: nodesOf(pairings),
    ...pairTensors(pairings, nets, contents),
    ports: portsOf(pairings),
    pairings,
    functions: { before: alone, after: [...unmatched] },
    contents,
  };
}

/** Pairs what is the same in two nets. */
export function pairNets(a: Net, b: Net, contents: Contents, intern: Interner): Pairing {
  const [before, after] = [labelled(a, intern), labelled(b, intern)];
  const same = isomorphism(before, after, contents);
  if (same !== null && !hasSwappedWeights(same, contents)) return same;
  const pairing = pairPorts(before, after);
  const tiers: Tier[] = [];
  for (const tier of tiersOf(before, after, pairing, contents)) {
    tiers.push(tier);
    if (!pairUnique(pairing, tier)) break;
  }
  propagate(pairing, { before: before.own, after: after.own }, contents, tiers);
  unpairStrangers(pairing);
  return pairing;
}

function labelled(net: Net, intern: Interner): Labelled {
  const own = Int32Array.from(net.vertices, (vertex) => intern(nodeLabel(vertex)));
  return { net, own, order: canonicalOrder(net, net.outputs) };
}

/** Takes apart pairs whose subgraphs' owners are not paired: the one was not moved into the other. Owners come before what they own. */
function unpairStrangers(pairing: Pairing): void {
  const { before, after, forward, backward } = pairing;
  for (const one of before.vertices) {
    const other = after.vertices[forward[one.index] ?? -1];
    if (other === undefined || areBodiesPaired(pairing, one.body, other.body)) continue;
    forward[one.index] = -1;
    backward[other.index] = -1;
  }
}

/**
 * Another version of an operator may have other defaults, and a function of the model in its place its own: then only what is
 * written is compared.
 */
function sharedOpsets(before: Model, after: Model): Opsets {
  const known = new Map(after.opsets.map(({ domain, version }) => [domain, version]));
  const own = new Set([...before.functions, ...after.functions].map(({ domain }) => domain));
  const shared = before.opsets.filter(
    ({ domain, version }) => known.get(domain) === version && !own.has(domain),
  );
  return new Map(shared.map(({ domain, version }) => [domain, version]));
}

function keyOf({ domain, name, overload }: Subroutine): string {
  return operatorKey(domain, name, overload);
}

function contentsOf(model: Model, digestOf: DigestOf): (tensor: Tensor) => string {
  const known = new Map<Tensor, string>();
  return (tensor) => {
    const found = known.get(tensor);
    if (found !== undefined) return found;
    const text = `${tensorType(tensor)} ${digestOf(model, tensor) ?? "?"}`;
    known.set(tensor, text);
    return text;
  };
}

function nodesOf(pairings: readonly Pairing[]): Map<Node, Node> {
  const nodes = new Map<Node, Node>();
  for (const { before, after, forward } of pairings) {
    for (const { index, node } of before.vertices) {
      const other = after.vertices[forward[index] ?? -1];
      if (other !== undefined) nodes.set(node, other.node);
    }
  }
  return nodes;
}

function portsOf([main]: readonly Pairing[]): Match["ports"] {
  const inputs = new Map<Value, Value>();
  const outputs = new Map<Value, Value>();
  if (main === undefined) return { inputs, outputs };
  const join = (
    ports: Map<Value, Value>,
    before: readonly Value[],
    after: readonly Value[],
    partners: Int32Array,
  ) => {
    for (const [place, value] of before.entries()) {
      const other = after[partners[place] ?? -1];
      if (other !== undefined) ports.set(value, other);
    }
  };
  const [a, b] = [main.before.root.ports, main.after.root.ports];
  join(inputs, a.inputs, b.inputs, main.inputs);
  join(outputs, a.outputs, b.outputs, main.outputs);
  return { inputs, outputs };
}
