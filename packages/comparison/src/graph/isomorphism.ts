import { type Interner, interner, type Labels, type Ordered, upstream } from "./cone-hash.ts";
import type { Source, Vertex } from "./net.ts";
import { canonicalOrder } from "./order.ts";
import { areBodiesPaired, emptyPairing, type Pairing, pair, pairInput, pairOutput } from "./pairing.ts";
import type { Contents } from "./tiers.ts";

/** A net with a number for what each vertex is by itself. */
export type Labelled = Ordered & { readonly own: Int32Array };

/**
 * The pairing of two nets that are the same graph but for names, order and the values of tensors; null when they are not.
 * Exact: every edge is checked. Inputs and outputs with the same names in both must stand at the same places; where names differ,
 * outputs are taken in order and inputs where they are met.
 */
export function isomorphism(before: Labelled, after: Labelled, contents: Contents): Pairing | null {
  const intern = interner();
  const [a, b] = [before.net, after.net];
  if (a.vertices.length !== b.vertices.length || a.bodies.length !== b.bodies.length) return null;
  if (a.outputs.length !== b.outputs.length || a.root.inputs.length !== b.root.inputs.length) return null;
  const inputs = placesByName(a.root.ports.inputs, b.root.ports.inputs);
  const byName = placesByName(a.root.ports.outputs, b.root.ports.outputs);
  const outputs = byName ?? a.outputs.map((_, index) => index);
  const orderA = inOrder(before, a.outputs, intern, {
    inputs: inputs?.map(String),
    content: contents.before,
  });
  const places = inputs?.map((_, place) => String(place));
  const orderB = inOrder(
    after,
    outputs.map((place) => b.outputs[place] ?? null),
    intern,
    { inputs: places, content: contents.after },
  );
  const pairing = emptyPairing(a, b);
  for (const [index, one] of orderA.entries()) {
    const other = orderB[index];
    if (other === undefined || before.own[one.index] !== after.own[other.index]) return null;
    pair(pairing, one, other);
  }
  for (const [place, other] of outputs.entries()) pairOutput(pairing, place, other);
  for (const [place, other] of inputs?.entries() ?? []) pairInput(pairing, place, other);
  if (!hasSameEdges(pairing)) return null;
  pairUnused(pairing);
  return pairing;
}

/** In canonical order. What nothing reads is told apart by what leads to it, and only where that is alike by its weights. */
function inOrder(
  one: Labelled,
  outputs: readonly (Source | null)[],
  intern: Interner,
  { inputs, content }: { inputs: readonly string[] | undefined; content: Labels["tensor"] },
): Vertex[] {
  const labels: Labels = {
    input: (index) => `in ${inputs?.[index] ?? ""}`,
    output: () => "out",
    tensor: () => "tensor",
  };
  return canonicalOrder(one.net, outputs, (sinks) => {
    if (sinks.length < 2) return sinks;
    const shapes = upstream(one, labels, intern, one.own);
    const areAlike = new Set(sinks.map(({ index }) => shapes[index])).size < sinks.length;
    const exact = areAlike ? upstream(one, { ...labels, tensor: content }, intern, one.own) : shapes;
    const rank = ({ index }: Vertex, keys: Int32Array) => keys[index] ?? 0;
    return sinks.toSorted((a, b) => rank(a, shapes) - rank(b, shapes) || rank(a, exact) - rank(b, exact));
  });
}

/** For each port its place among others with the same names; null when the names are not the same, each once. */
function placesByName(
  before: readonly { name: string }[],
  after: readonly { name: string }[],
): number[] | null {
  const places = new Map(after.map(({ name }, place) => [name, place]));
  const found = before.flatMap(({ name }) => places.get(name) ?? []);
  return found.length === before.length && new Set(found).size === after.length ? found : null;
}

function hasSameEdges(pairing: Pairing): boolean {
  const { before, after, forward } = pairing;
  const partners = new Map<Source, Source>();
  const taken = new Set<Source>();
  const agree = (one: Source | null, other: Source | null): boolean => {
    if (one === null || other === null) return one === other;
    if (one.kind === "vertex" && other.kind === "vertex") {
      return forward[one.vertex.index] === other.vertex.index && one.output === other.output;
    }
    if (one.kind !== other.kind) return false;
    if (one.kind === "input" && other.kind === "input" && !isSameInput(pairing, one, other)) return false;
    const known = partners.get(one);
    if (known !== undefined) return known === other;
    if (taken.has(other)) return false;
    partners.set(one, other);
    taken.add(other);
    return true;
  };
  for (const one of before.vertices) {
    const other = after.vertices[forward[one.index] ?? -1];
    if (other === undefined || !areBodiesPaired(pairing, one.body, other.body)) return false;
    if (!one.sources.every((source, slot) => agree(source, other.sources[slot] ?? null))) return false;
  }
  return before.outputs.every((source, place) =>
    agree(source, after.outputs[pairing.outputs[place] ?? -1] ?? null),
  );
}

/** Pairs inputs of the nets where they are met. */
function isSameInput(
  pairing: Pairing,
  one: Source & { kind: "input" },
  other: Source & { kind: "input" },
): boolean {
  const { before, after, inputs, inputsBack } = pairing;
  if (one.body !== before.root || other.body !== after.root) {
    return one.index === other.index && areBodiesPaired(pairing, one.body, other.body);
  }
  if (inputs[one.index] === -1 && inputsBack[other.index] === -1) pairInput(pairing, one.index, other.index);
  return inputs[one.index] === other.index;
}

function pairUnused(pairing: Pairing): void {
  const free = (partners: Int32Array) => [...partners.keys()].filter((place) => partners[place] === -1);
  const left = free(pairing.inputsBack);
  for (const [nth, place] of free(pairing.inputs).entries()) pairInput(pairing, place, left[nth] ?? -1);
}
