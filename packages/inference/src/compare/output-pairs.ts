import type { Port } from "../spec.ts";

/** An output before and the one that it is compared with. */
export type OutputPair = { before: string; after: string };

export type OutputPairs = {
  pairs: readonly OutputPair[];
  /** Outputs of one model without a counterpart, by name. */
  unpaired: { before: readonly string[]; after: readonly string[] };
  notes: readonly string[];
};

/**
 * Which outputs are compared: those of one name, and of the others what is the only one left of its element type on both
 * sides, or stands at the same place with the same type. What was matched without its name is said.
 */
export function pairOutputs(before: readonly Port[], after: readonly Port[]): OutputPairs {
  const pairs: OutputPair[] = [];
  const taken = new Set<Port>();
  const pair = (one: Port, other: Port) => {
    pairs.push({ before: one.name, after: other.name });
    taken.add(one).add(other);
  };
  for (const one of before) {
    const same = after.find(({ name }) => name === one.name);
    if (same !== undefined) pair(one, same);
  }
  const notes: string[] = [];
  const renamed = (one: Port, other: Port | undefined, why: string) => {
    if (other === undefined) return;
    pair(one, other);
    notes.push(`output "${one.name}" is compared with "${other.name}": ${why}`);
  };
  const left = (ports: readonly Port[], type: string) =>
    ports.filter((port) => port.type === type && !taken.has(port));
  const types = new Set(before.flatMap(({ type }) => (type === null ? [] : [type])));
  for (const type of types) {
    const [mine, theirs] = [left(before, type), left(after, type)];
    const [one] = mine;
    if (one !== undefined && mine.length === 1 && theirs.length === 1) {
      renamed(one, theirs[0], `the only other ${type} output`);
    }
    for (const [at, port] of before.entries()) {
      const other = after[at];
      if (port.type !== type || other?.type !== type || taken.has(port) || taken.has(other)) continue;
      renamed(port, other, `the ${type} output at the same place`);
    }
  }
  const names = (ports: readonly Port[]) => ports.filter((port) => !taken.has(port)).map(({ name }) => name);
  return { pairs, unpaired: { before: names(before), after: names(after) }, notes };
}
