import {
  downstream,
  type Interner,
  interner,
  type Labels,
  tensorType,
  upstream,
  usesText,
} from "./cone-hash.ts";
import type { Labelled } from "./isomorphism.ts";
import type { Net } from "./net.ts";
import { emptyPairing, type Pairing, pairInput, pairOutput } from "./pairing.ts";

const BLIND: Labels = { input: () => "in", output: () => "out", tensor: tensorType };

/**
 * A pairing of the inputs and outputs of two different graphs: those with the same name; of the others those at the same place of
 * the graph; of the rest, where as many are left in both, those in the same order.
 */
export function pairPorts(before: Labelled, after: Labelled): Pairing {
  const intern = interner();
  const pairing = emptyPairing(before.net, after.net);
  const { inputs, inputsBack, outputs, outputsBack } = pairing;
  const [a, b] = [before.net, after.net];
  pairByKey(pairing, pairInput, names(a.root.ports.inputs, inputs), names(b.root.ports.inputs, inputsBack));
  pairByKey(
    pairing,
    pairOutput,
    names(a.root.ports.outputs, outputs),
    names(b.root.ports.outputs, outputsBack),
  );
  if (inputs.includes(-1) && inputsBack.includes(-1)) {
    pairByKey(pairing, pairInput, uses(before, inputs, intern), uses(after, inputsBack, intern));
    pairRest(pairing, pairInput, inputs, inputsBack);
  }
  if (outputs.includes(-1) && outputsBack.includes(-1)) {
    pairByKey(pairing, pairOutput, origins(before, outputs, intern), origins(after, outputsBack, intern));
    pairRest(pairing, pairOutput, outputs, outputsBack);
  }
  return pairing;
}

type Keys = ReadonlyMap<number, string>;

function names(ports: readonly { name: string }[], partners: Int32Array): Keys {
  return free(partners, (place) => ports[place]?.name ?? "");
}

function uses(one: Labelled, partners: Int32Array, intern: Interner): Keys {
  const hashes = downstream(one, BLIND, intern, one.own);
  const { inputs, ports } = one.net.root;
  return free(partners, (place) => {
    const source = inputs[place];
    return `${source === undefined ? "" : usesText(source, BLIND, hashes)} ${typeKey(ports.inputs[place])}`;
  });
}

function origins(one: Labelled, partners: Int32Array, intern: Interner): Keys {
  const hashes = upstream(one, BLIND, intern, one.own);
  return free(partners, (place) => originKey(one.net, place, hashes));
}

function originKey(net: Net, place: number, hashes: Int32Array): string {
  const source = net.outputs[place];
  if (source?.kind === "vertex") return `${hashes[source.vertex.index]}.${source.output}`;
  return source?.kind ?? "none";
}

function typeKey(port: Net["root"]["ports"]["inputs"][number] | undefined): string {
  const type = port?.type ?? null;
  return type !== null && "dataType" in type ? `${type.kind} ${type.dataType}` : (type?.kind ?? "");
}

function free(partners: Int32Array, key: (place: number) => string): Keys {
  const keys = new Map<number, string>();
  for (const [place, partner] of partners.entries()) if (partner === -1) keys.set(place, key(place));
  return keys;
}

type PairPort = (pairing: Pairing, before: number, after: number) => void;

/** Pairs what has the same key, where only one on each side has it. */
function pairByKey(pairing: Pairing, pairPort: PairPort, before: Keys, after: Keys): void {
  const [ones, others] = [onlyOnes(before), onlyOnes(after)];
  for (const [key, place] of ones) {
    const other = others.get(key);
    if (place !== null && other !== undefined && other !== null) pairPort(pairing, place, other);
  }
}

function onlyOnes(keys: Keys): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [place, key] of keys) places.set(key, places.has(key) ? null : place);
  return places;
}

function pairRest(pairing: Pairing, pairPort: PairPort, before: Int32Array, after: Int32Array): void {
  const left = (partners: Int32Array) => [...partners.keys()].filter((place) => partners[place] === -1);
  const [ones, others] = [left(before), left(after)];
  if (ones.length !== others.length) return;
  for (const [nth, place] of ones.entries()) pairPort(pairing, place, others[nth] ?? -1);
}
