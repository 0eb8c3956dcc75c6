import type { NodeEdit } from "@modelgate/schema";
import { shownAttribute } from "./attribute-text.ts";
import { defaultText, type Opsets } from "./default-attributes.ts";
import { slotIn } from "./likeness.ts";
import type { Match } from "./match.ts";
import { type Net, nodeName, operatorText, type Source, type Vertex } from "./net.ts";
import { type Pairing, partnerOf } from "./pairing.ts";
import { isRewired, type Partners } from "./rewired.ts";
import { shown } from "./shown.ts";

/** An edit with the vertices it is of: `before` null where it was added, `after` where it was removed. */
export type Edit = {
  readonly edit: NodeEdit;
  readonly before: Vertex | null;
  readonly after: Vertex | null;
};

/** The most telling first; within a kind in the order of the files. */
const KINDS = ["removed", "added", "changed", "rewired"] as const;

/** Inputs of a rewired node are all told up to this many, beyond only those that differ. */
const MAX_INPUTS = 8;

/** Every edit that makes the graphs of one model those of the other. What is inside an added or removed node is not told apart. */
export function editsOf(match: Match): Edit[] {
  const edits: Edit[] = [];
  const tensors = { forward: match.tensors, taken: new Set(match.tensors.values()) };
  for (const { before, after } of match.pairings) edits.push(...ofDeclaration(before, after));
  for (const pairing of match.pairings) edits.push(...editsBetween(pairing, match, tensors));
  for (const net of match.functions.before) edits.push(ofFunction("removed", net));
  for (const net of match.functions.after) edits.push(ofFunction("added", net));
  return KINDS.flatMap((kind) => edits.filter(({ edit }) => edit.kind === kind));
}

function* editsBetween(pairing: Pairing, match: Match, tensors: Partners): Generator<Edit> {
  const { before, after, forward, backward } = pairing;
  // All edits in one body are told under the path it had before.
  const places = new Map(
    before.bodies.map(({ owner, role, where }) => [
      placeKey(owner === null ? undefined : forward[owner.index], role),
      where,
    ]),
  );
  for (const vertex of before.vertices) {
    const other = partnerOf(pairing, vertex);
    if (other !== null) yield* editOf(pairing, match, tensors, [vertex, other]);
    else if (isOutermost(vertex, forward))
      yield { edit: plain("removed", vertex), before: vertex, after: null };
  }
  for (const vertex of after.vertices) {
    if (backward[vertex.index] === -1 && isOutermost(vertex, backward)) {
      const where = shown(
        places.get(placeKey(vertex.body.owner?.index, vertex.body.role)) ?? vertex.body.where,
      );
      yield { edit: { ...plain("added", vertex), where }, before: null, after: vertex };
    }
  }
  for (const [place, source] of before.outputs.entries()) {
    const partner = pairing.outputs[place] ?? -1;
    const other = after.outputs[partner];
    if (other === undefined || !isRewired(pairing, match.contents, tensors, [source, other])) continue;
    const name = shown(before.root.ports.outputs[place]?.name ?? "");
    const inputs = { before: [sourceName(source)], after: [sourceName(other)] };
    const edit: NodeEdit = {
      kind: "rewired",
      operator: "output",
      name,
      where: shown(before.root.where),
      attributes: [],
      inputs,
    };
    yield { edit, before: null, after: null };
  }
}

const placeKey = (owner: number | undefined, role: string) => `${owner ?? "root"} ${role}`;

function isOutermost({ body }: Vertex, partners: Int32Array): boolean {
  return body.owner === null || partners[body.owner.index] !== -1;
}

function* editOf(
  pairing: Pairing,
  match: Match,
  tensors: Partners,
  [one, other]: readonly [Vertex, Vertex],
): Generator<Edit> {
  const edit = plain("changed", one);
  if (one.operator !== other.operator) {
    const attributes = differing(one.attributes, other.attributes);
    yield { edit: { ...edit, to: shown(operatorText(other)), attributes }, before: one, after: other };
    return;
  }
  const attributes = changedAttributes(one, other, pairing.before.opsets);
  const inputs = changedInputs(pairing, match, tensors, [one, other]);
  if (attributes.length === 0 && inputs === null) return;
  yield {
    edit: {
      ...edit,
      kind: attributes.length > 0 ? "changed" : "rewired",
      attributes,
      ...(inputs && { inputs }),
    },
    before: one,
    after: other,
  };
}

/** A function that says other things of itself than it did. */
function ofDeclaration(before: Net, after: Net): Edit[] {
  const attributes = differing(before.declared, after.declared);
  if (attributes.length === 0) return [];
  const { edit } = ofFunction("changed", before);
  return [{ edit: { ...edit, attributes }, before: null, after: null }];
}

function plain(kind: NodeEdit["kind"], vertex: Vertex): NodeEdit {
  return {
    kind,
    operator: shown(operatorText(vertex)),
    name: shown(nodeName(vertex.node)),
    where: shown(vertex.body.where),
    attributes: [],
  };
}

/** Of two nodes of one operator; what the one leaves out is told by its default, where it is known. */
function changedAttributes(one: Vertex, other: Vertex, opsets: Opsets): NodeEdit["attributes"] {
  if (one.attributes.size + other.attributes.size === 0) return outputCounts(one, other);
  const left: Left = (name, attributes, like) => defaultText(one.node, name, { opsets, attributes, like });
  return [...differing(one.attributes, other.attributes, left), ...outputCounts(one, other)];
}

type Texts = ReadonlyMap<string, string>;
/** What an attribute is where a node with these attributes leaves it out; `like` is what the other node has there. */
type Left = (name: string, attributes: Texts, like: string | undefined) => string | null;

function differing(ones: Texts, others: Texts, left: Left = () => null): NodeEdit["attributes"] {
  return [...new Set([...ones.keys(), ...others.keys()])].toSorted().flatMap((name) => {
    const [one, other] = [ones.get(name), others.get(name)];
    const [before, after] = [one ?? left(name, ones, other), other ?? left(name, others, one)];
    if (before === after) return [];
    const told = (text: string | null) => text && shownAttribute(text);
    return [{ name: shown(name), before: told(before), after: told(after) }];
  });
}

/** How many outputs a node has says what some do, as Split before opset 18. */
function outputCounts(one: Vertex, other: Vertex): NodeEdit["attributes"] {
  const [before, after] = [one.outputs.length, other.outputs.length];
  if (before === after) return [];
  return [{ name: "number of outputs", before: String(before), after: String(after) }];
}

function changedInputs(
  pairing: Pairing,
  match: Match,
  tensors: Partners,
  [one, other]: readonly [Vertex, Vertex],
): NodeEdit["inputs"] | null {
  const slots = slotsOf(one, other);
  const differing = slots.filter(([source, counterpart]) =>
    isRewired(pairing, match.contents, tensors, [source, counterpart]),
  );
  if (differing.length === 0) return null;
  const told = slots.length <= MAX_INPUTS ? slots : differing.slice(0, MAX_INPUTS);
  return {
    before: told.map(([source]) => sourceName(source)),
    after: told.map(([, source]) => sourceName(source)),
  };
}

/** What feeds both, slot by slot. */
function slotsOf(one: Vertex, other: Vertex): [Source | null, Source | null][] {
  const slots = one.sources.map((source, slot): [Source | null, Source | null] => {
    return [source, other.sources[slotIn(other, one, slot)] ?? null];
  });
  const more = other.sources
    .slice(one.inputCount, other.inputCount)
    .map((source): [null, Source | null] => [null, source]);
  return [...slots.slice(0, one.inputCount), ...more, ...slots.slice(one.inputCount)];
}

/** A source in words: the operator and name of a node, the name of an input or a tensor; "" for none. */
function sourceName(source: Source | null): string {
  if (source === null) return "";
  if (source.kind === "vertex")
    return shown(`${operatorText(source.vertex)} ${nodeName(source.vertex.node)}`);
  if (source.kind === "tensor") return shown(source.tensor.name);
  if (source.kind === "input") return shown(source.body.ports.inputs[source.index]?.name ?? "");
  return "nothing";
}

function ofFunction(kind: "added" | "removed" | "changed", { root }: Net): Edit {
  const name = root.where.replace(/^function /, "");
  const edit: NodeEdit = { kind, operator: "function", name: shown(name), where: "", attributes: [] };
  return { edit, before: null, after: null };
}
