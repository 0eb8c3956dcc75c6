import type { Tensor } from "@modelgate/onnx";
import { downstream, type Interner, type Labels, tensorType, upstream } from "./cone-hash.ts";
import type { Labelled } from "./isomorphism.ts";
import type { Net } from "./net.ts";
import { type Pairing, pair } from "./pairing.ts";
import { constantOf, tensorAt } from "./tensor-at.ts";

/** What tells tensors apart by their values, in the model before and after. */
export type Contents = {
  readonly before: (tensor: Tensor) => string;
  readonly after: (tensor: Tensor) => string;
};

/** Keys of the vertices of one net, from the strongest. What has the same key in both nets, and there alone, is the same. */
export type Tier = { readonly before: Int32Array; readonly after: Int32Array };

/** A tensor of so few elements tells little: many layers have the same epsilon. */
const TELLING_ELEMENTS = 16;

/** Hashes of both nets by which vertices can be recognised, from the strongest. */
export function tiersOf(
  before: Labelled,
  after: Labelled,
  pairing: Pairing,
  contents: Contents,
  intern: Interner,
): Tier[] {
  const keys = (
    one: Labelled,
    ports: Pick<Labels, "input" | "output">,
    content: (tensor: Tensor) => string,
  ) => {
    const shapes: Labels = { ...ports, tensor: tensorType };
    const exact: Labels = { ...ports, tensor: content };
    const own = withWeights(one, content, intern);
    const [upExact, downExact] = [
      upstream(one, exact, intern, own.labels),
      downstream(one, exact, intern, own.labels),
    ];
    const [up, down] = [upstream(one, shapes, intern, one.own), downstream(one, shapes, intern, one.own)];
    const both = (a: Int32Array, b: Int32Array) =>
      a.map((value, index) => intern(`both ${value} ${b[index]}`));
    const near = neighbourhood(one.net, own.labels, intern);
    return [
      both(upExact, downExact),
      both(up, down),
      own.telling,
      fed(one.net, upExact),
      used(one.net, downExact),
      fed(one.net, up),
      used(one.net, down),
      neighbourhood(one.net, near, intern),
      neighbourhood(one.net, neighbourhood(one.net, one.own, intern), intern),
    ];
  };
  const a = keys(before, portLabels(pairing.inputs, pairing.outputs, "before"), contents.before);
  const b = keys(after, portLabels(null, null, "after", pairing), contents.after);
  return a.flatMap((key, index) => ({ before: key, after: b[index] ?? new Int32Array(0) }));
}

/** Paired ports have the after's place as label in both nets. */
function portLabels(inputs: Int32Array | null, outputs: Int32Array | null, side: string, pairing?: Pairing) {
  const label = (partners: Int32Array | null, back: Int32Array | undefined, place: number, kind: string) => {
    const partner = partners === null ? (back?.[place] === -1 ? -1 : place) : partners[place];
    return partner === -1 ? `${kind} ${side} ${place}` : `${kind} ${partner}`;
  };
  return {
    input: (place: number) => label(inputs, pairing?.inputsBack, place, "in"),
    output: (place: number) => label(outputs, pairing?.outputsBack, place, "out"),
  };
}

/** Without what is fed by nothing: two Constant nodes of the same value are not for that the same one. */
function fed({ vertices }: Net, keys: Int32Array): Int32Array {
  return keys.map((key, index) => ((vertices[index]?.sources.length ?? 0) > 0 ? key : -1));
}

function used({ vertices }: Net, keys: Int32Array): Int32Array {
  return keys.map((key, index) =>
    vertices[index]?.outputs.some((output) => (output?.uses.length ?? 0) > 0) ? key : -1,
  );
}

/** What each vertex is together with the values of its weights; `telling` is -1 where these are too small to tell it apart. */
function withWeights({ net, own }: Labelled, content: (tensor: Tensor) => string, intern: Interner) {
  const labels = new Int32Array(net.vertices.length);
  const telling = new Int32Array(net.vertices.length);
  for (const one of net.vertices) {
    const held = constantOf(one);
    const tensors = held === null ? one.sources.map((_, slot) => tensorAt(one, slot)) : [held];
    const texts = tensors.map((tensor) => (tensor === null ? "" : content(tensor)));
    labels[one.index] =
      texts.length === 0 ? (own[one.index] ?? 0) : intern(`own ${own[one.index]} ${texts.join(" ")}`);
    const isTelling = tensors.some(
      (tensor) =>
        tensor !== null && tensor.dims.reduce((product, dim) => product * dim, 1) >= TELLING_ELEMENTS,
    );
    telling[one.index] = isTelling ? (labels[one.index] ?? 0) : -1;
  }
  return { labels, telling };
}

/** More neighbours than this are counted only. */
const MAX_NEIGHBOURS = 64;

/** The keys of a vertex and of those next to it, as one. Twice gives those two steps away. */
function neighbourhood(net: Net, keys: Int32Array, intern: Interner): Int32Array {
  return keys.map((key, index) => {
    const vertex = net.vertices[index];
    const sources = (vertex?.sources ?? []).slice(0, MAX_NEIGHBOURS).map((source) => {
      return source?.kind === "vertex"
        ? `${keys[source.vertex.index]}.${source.output}`
        : (source?.kind ?? "-");
    });
    const uses = (vertex?.outputs ?? []).flatMap((output) => {
      const all = output?.uses ?? [];
      if (all.length > MAX_NEIGHBOURS) return [`${all.length}`];
      return all.map(({ vertex: user, slot }) => `${user === null ? "out" : keys[user.index]}.${slot}`);
    });
    return intern(`near ${key} ${sources.join(" ")} / ${uses.toSorted().join(" ")}`);
  });
}

/** Pairs vertices that alone have a key on each side and have no partner yet. */
export function pairUnique(pairing: Pairing, { before, after }: Tier): void {
  const ones = onlyOnes(before, pairing.forward);
  const others = onlyOnes(after, pairing.backward);
  for (const [key, index] of ones) {
    const one = pairing.before.vertices[index];
    const other = pairing.after.vertices[others.get(key) ?? -1];
    if (one !== undefined && other !== undefined) pair(pairing, one, other);
  }
}

function onlyOnes(keys: Int32Array, partners: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (const [index, key] of keys.entries()) {
    if (key === -1 || partners[index] !== -1) continue;
    places.set(key, places.has(key) ? -1 : index);
  }
  return places;
}
