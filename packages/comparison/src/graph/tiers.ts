import { elementCount, type Tensor } from "@modelgate/onnx";
import { downstream, type Interner, interner, type Labels, tensorType, upstream } from "./cone-hash.ts";
import type { Labelled } from "./isomorphism.ts";
import type { Net } from "./net.ts";
import type { Pairing } from "./pairing.ts";
import { constantOf, tensorAt } from "./tensor-at.ts";

/** What tells tensors apart by their values, in the model before and after. */
export type Contents = {
  readonly before: (tensor: Tensor) => string;
  readonly after: (tensor: Tensor) => string;
};

/** A key for each vertex of both nets, by index; -1: none. What alone has a key in both nets is the same. */
export type Tier = { readonly before: Int32Array; readonly after: Int32Array };

type Side = Labelled & {
  readonly name: "before" | "after";
  readonly ports: Pick<Labels, "input" | "output">;
  readonly content: (tensor: Tensor) => string;
};
type Sides = { readonly before: Side; readonly after: Side };

/** A tensor of fewer elements tells little: many layers have the same epsilon. */
const TELLING_ELEMENTS = 16;

/** More neighbours than these are only counted. */
const MAX_NEIGHBOURS = 64;

/** Keys by which vertices can be recognised, from the strongest, each made when it is asked for. */
export function* tiersOf(
  before: Labelled,
  after: Labelled,
  pairing: Pairing,
  contents: Contents,
): Generator<Tier> {
  const sides: Sides = {
    before: { ...before, name: "before", ports: portLabels(pairing, "before"), content: contents.before },
    after: { ...after, name: "after", ports: portLabels(pairing, "after"), content: contents.after },
  };
  const own: Tier = { before: before.own, after: after.own };
  const weighted = tier(sides, withWeights);
  const exact = ({ ports, content }: Side): Labels => ({ ...ports, tensor: content });
  const upExact = tier(sides, (side, intern) => upstream(side, exact(side), intern, weighted[side.name]));
  const downExact = tier(sides, (side, intern) => downstream(side, exact(side), intern, weighted[side.name]));
  yield joined(sides, upExact, downExact);
  yield tier(sides, (side) => telling(side.net, weighted[side.name]));
  yield tier(sides, ({ net, name }) => fed(net, upExact[name]));
  yield tier(sides, ({ net, name }) => used(net, downExact[name]));
  const shapes = ({ ports }: Side): Labels => ({ ...ports, tensor: tensorType });
  const up = tier(sides, (side, intern) => upstream(side, shapes(side), intern, own[side.name]));
  const down = tier(sides, (side, intern) => downstream(side, shapes(side), intern, own[side.name]));
  yield joined(sides, up, down);
  yield tier(sides, ({ net, name }) => fed(net, up[name]));
  yield tier(sides, ({ net, name }) => used(net, down[name]));
  yield around(sides, around(sides, weighted));
  yield around(sides, around(sides, own));
}

/** Keys of both nets by one interner, which is gone when they are made: each holds a text for every vertex. */
function tier({ before, after }: Sides, keys: (side: Side, intern: Interner) => Int32Array): Tier {
  const intern = interner();
  return { before: keys(before, intern), after: keys(after, intern) };
}

function joined(sides: Sides, one: Tier, other: Tier): Tier {
  return tier(sides, ({ name }, intern) =>
    one[name].map((key, index) => intern(`${key} ${other[name][index]}`)),
  );
}

/** Ports that are paired have the place after as label in both nets. */
function portLabels(pairing: Pairing, side: "before" | "after"): Pick<Labels, "input" | "output"> {
  const label = (kind: string, place: number, partners: Int32Array) => {
    if (partners[place] === -1) return `${kind} ${side} ${place}`;
    return `${kind} ${side === "before" ? partners[place] : place}`;
  };
  const { inputs, inputsBack, outputs, outputsBack } = pairing;
  return {
    input: (place) => label("in", place, side === "before" ? inputs : inputsBack),
    output: (place) => label("out", place, side === "before" ? outputs : outputsBack),
  };
}

/** What each vertex is together with the values of its weights. */
function withWeights({ net, own, content }: Side, intern: Interner): Int32Array {
  return own.map((label, index) => {
    const texts = weightsOf(net, index).map((tensor) => (tensor === null ? "" : content(tensor)));
    return intern(`${label} ${texts.join(" ")}`);
  });
}

function weightsOf({ vertices }: Net, index: number): (Tensor | null)[] {
  const vertex = vertices[index];
  if (vertex === undefined) return [];
  const held = constantOf(vertex);
  return held === null ? vertex.sources.map((_, slot) => tensorAt(vertex, slot)) : [held];
}

function telling(net: Net, keys: Int32Array): Int32Array {
  return keys.map((key, index) =>
    weightsOf(net, index).some((tensor) => tensor !== null && elementCount(tensor.dims) >= TELLING_ELEMENTS)
      ? key
      : -1,
  );
}

/** Without what nothing feeds: two Constant nodes of the same value are not for that the same one. */
function fed({ vertices }: Net, keys: Int32Array): Int32Array {
  return keys.map((key, index) => ((vertices[index]?.sources.length ?? 0) > 0 ? key : -1));
}

/** Without what nothing reads. */
function used({ vertices }: Net, keys: Int32Array): Int32Array {
  return keys.map((key, index) =>
    vertices[index]?.outputs.some((output) => (output?.uses.length ?? 0) > 0) ? key : -1,
  );
}

/** The keys of a vertex and of those next to it, as one. Twice gives those two steps away. */
function around(sides: Sides, keys: Tier): Tier {
  return tier(sides, ({ net, name }, intern) =>
    keys[name].map((key, index) => intern(`${key} ${neighbours(net, keys[name], index)}`)),
  );
}

function neighbours({ vertices }: Net, keys: Int32Array, index: number): string {
  const vertex = vertices[index];
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
  return `${sources.join(" ")} / ${uses.toSorted().join(" ")}`;
}
