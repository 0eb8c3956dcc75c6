import type { Body, Net, Source, Vertex } from "./net.ts";

/** Which vertices, inputs and outputs of two nets are the same. Places are those in Net; -1: has no partner. */
export type Pairing = {
  readonly before: Net;
  readonly after: Net;
  readonly forward: Int32Array;
  readonly backward: Int32Array;
  readonly inputs: Int32Array;
  readonly inputsBack: Int32Array;
  readonly outputs: Int32Array;
  readonly outputsBack: Int32Array;
};

/** The pairing of two nets in which nothing has a partner yet. */
export function emptyPairing(before: Net, after: Net): Pairing {
  const none = (length: number) => new Int32Array(length).fill(-1);
  return {
    before,
    after,
    forward: none(before.vertices.length),
    backward: none(after.vertices.length),
    inputs: none(before.root.inputs.length),
    inputsBack: none(after.root.inputs.length),
    outputs: none(before.outputs.length),
    outputsBack: none(after.outputs.length),
  };
}

/** Makes two vertices partners. */
export function pair({ forward, backward }: Pairing, before: Vertex, after: Vertex): void {
  forward[before.index] = after.index;
  backward[after.index] = before.index;
}

/** Makes two inputs of the whole nets partners, by their places. */
export function pairInput({ inputs, inputsBack }: Pairing, before: number, after: number): void {
  inputs[before] = after;
  inputsBack[after] = before;
}

/** Makes two outputs of the whole nets partners, by their places. */
export function pairOutput({ outputs, outputsBack }: Pairing, before: number, after: number): void {
  outputs[before] = after;
  outputsBack[after] = before;
}

/** The partner of a vertex before, or null. */
export function partnerOf({ forward, after }: Pairing, vertex: Vertex): Vertex | null {
  return after.vertices[forward[vertex.index] ?? -1] ?? null;
}

/** Whether two bodies are the whole nets, or play one role for vertices that are partners. */
export function areBodiesPaired(pairing: Pairing, before: Body, after: Body): boolean {
  if (before.owner === null || after.owner === null) return before.owner === after.owner;
  return before.role === after.role && pairing.forward[before.owner.index] === after.owner.index;
}

/** How two sources stand to each other; `open`: at least one has no partner yet, or both are tensors. */
export function agreement(pairing: Pairing, before: Source, after: Source): "same" | "other" | "open" {
  if (before.kind === "vertex" && after.kind === "vertex") {
    const partner = pairing.forward[before.vertex.index];
    if (partner === after.vertex.index) return before.output === after.output ? "same" : "other";
    return partner === -1 || pairing.backward[after.vertex.index] === -1 ? "open" : "other";
  }
  if (before.kind === "input" && after.kind === "input") {
    const isRoot = before.body === pairing.before.root && after.body === pairing.after.root;
    if (isRoot) return pairing.inputs[before.index] === after.index ? "same" : "other";
    if (before.index !== after.index) return "other";
    return areBodiesPaired(pairing, before.body, after.body) ? "same" : "open";
  }
  if (before.kind === after.kind || before.kind === "tensor" || after.kind === "tensor") return "open";
  return isSettled(before, pairing.forward) && isSettled(after, pairing.backward) ? "other" : "open";
}

function isSettled(source: Source, partners: Int32Array): boolean {
  return source.kind !== "vertex" || partners[source.vertex.index] !== -1;
}
