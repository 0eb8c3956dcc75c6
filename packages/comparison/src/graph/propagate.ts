import { LIKENESS, likeness, type Own, slotIn } from "./likeness.ts";
import type { Source, Use, Vertex } from "./net.ts";
import { type Pairing, pair } from "./pairing.ts";
import type { Contents, Tier } from "./tiers.ts";
import { type Proposal, twins } from "./twins.ts";

// From what is known to be the same to its neighbours, the likest first. Each pair proposes those around it, and a proposal is
// judged again when its turn comes, for neighbours may have been paired meanwhile. Every edge is looked at when one of its ends is
// paired, so the work grows with edges.

/** Readers of one value are compared all with all up to this many pairs, beyond in order of kind. */
const MAX_PRODUCT = 64;

/** Pairs what can be paired, beginning at what is. `groups` are keys that say which of those left may be twins. */
export function propagate(pairing: Pairing, own: Own, contents: Contents, groups: readonly Tier[]): void {
  const queues: Proposal[][] = LIKENESS.map(() => []);
  const last = LIKENESS.length - 1;
  const judge = (proposal: Proposal) => LIKENESS.indexOf(likeness(pairing, own, contents, proposal));
  const propose = (one: Vertex, other: Vertex) => {
    if (pairing.forward[one.index] !== -1 || pairing.backward[other.index] !== -1) return;
    queues[judge([one, other])]?.push([one, other]);
  };
  const around = (one: Vertex, other: Vertex) => {
    for (const [slot, source] of one.sources.entries())
      proposeOrigin(propose, source, other.sources[slotIn(other, one, slot)]);
    for (const [output, value] of one.outputs.entries())
      proposeUses(pairing, own, propose, value, other.outputs[output]);
  };
  start(pairing, own, propose, around);
  for (const [one, other] of twins(pairing, contents, [...groups, own]))
    queues[LIKENESS.indexOf("twin")]?.push([one, other]);
  for (let level = 0; level < last; ) {
    const proposal = queues[level]?.pop();
    if (proposal === undefined) {
      level += 1;
      continue;
    }
    const [one, other] = proposal;
    if (pairing.forward[one.index] !== -1 || pairing.backward[other.index] !== -1) continue;
    const found = judge(proposal);
    if (found > level) {
      queues[found]?.push(proposal);
      continue;
    }
    pair(pairing, one, other);
    around(one, other);
    level = 0;
  }
}

type Propose = (one: Vertex, other: Vertex) => void;

function start(pairing: Pairing, own: Own, propose: Propose, around: Propose): void {
  const { before, after } = pairing;
  for (const one of before.vertices) {
    const other = after.vertices[pairing.forward[one.index] ?? -1];
    if (other !== undefined) around(one, other);
  }
  for (const [place, input] of before.root.inputs.entries()) {
    proposeUses(pairing, own, propose, input, after.root.inputs[pairing.inputs[place] ?? -1]);
  }
  for (const [place, output] of before.outputs.entries()) {
    proposeOrigin(propose, output, after.outputs[pairing.outputs[place] ?? -1]);
  }
}

function proposeOrigin(propose: Propose, one: Source | null, other: Source | null | undefined): void {
  if (one?.kind !== "vertex" || other?.kind !== "vertex" || one.output !== other.output) return;
  propose(one.vertex, other.vertex);
}

function proposeUses(
  pairing: Pairing,
  own: Own,
  propose: Propose,
  one: Source | null,
  other: Source | null | undefined,
): void {
  if (one === null || !other) return;
  const ones = bySlot(one.uses, pairing.forward);
  const others = bySlot(other.uses, pairing.backward);
  for (const [slot, list] of ones) {
    const counterparts = others.get(slot) ?? [];
    if (list.length * counterparts.length <= MAX_PRODUCT) {
      for (const user of list) for (const counterpart of counterparts) propose(user, counterpart);
      continue;
    }
    const kinds = Map.groupBy(counterparts, ({ index }) => own.after[index]);
    for (const [kind, users] of Map.groupBy(list, ({ index }) => own.before[index])) {
      const same = kinds.get(kind) ?? [];
      for (const [nth, user] of users.entries()) if (same[nth] !== undefined) propose(user, same[nth]);
    }
  }
}

function bySlot(uses: readonly Use[], partners: Int32Array): Map<number, Vertex[]> {
  const slots = new Map<number, Vertex[]>();
  for (const { vertex, slot } of uses) {
    if (vertex === null || partners[vertex.index] !== -1) continue;
    const list = slots.get(slot);
    if (list === undefined) slots.set(slot, [vertex]);
    else list.push(vertex);
  }
  return slots;
}
