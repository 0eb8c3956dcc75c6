import { nodeName, type Source, type Vertex } from "./net.ts";
import type { Pairing } from "./pairing.ts";
import { tensorAt } from "./tensor-at.ts";
import type { Contents, Tier } from "./tiers.ts";

/** Two vertices that may be partners. */
export type Proposal = readonly [Vertex, Vertex];

/** Nodes with more readers of a value, or more inputs, say nothing of which twin one is. */
const MAX_NEIGHBOURS = 8;
/** A layer's bias is one step from its activation and its matrix two. */
const STEPS = 2;

/**
 * Proposals among those left that have a key in common: by name where one agrees, else by weights that are near one of them alone
 * in each model, else in order. The last is tried first.
 */
export function twins(pairing: Pairing, contents: Contents, groups: readonly Tier[]): Proposal[] {
  const found: Proposal[] = [];
  const left = {
    before: pairing.before.vertices.filter(({ index }) => pairing.forward[index] === -1),
    after: pairing.after.vertices.filter(({ index }) => pairing.backward[index] === -1),
  };
  const near = { before: nearIn(contents.before), after: nearIn(contents.after) };
  for (const { before, after } of groups.toReversed()) {
    const ones = Map.groupBy(left.before, ({ index }) => before[index] ?? -1);
    const others = Map.groupBy(left.after, ({ index }) => after[index] ?? -1);
    for (const [key, list] of ones) {
      const counterparts = others.get(key) ?? [];
      if (counterparts.length === 0) continue;
      const isWhole = list.length === counterparts.length;
      const inOrder = isWhole ? list.flatMap((one, nth) => pairOf(one, counterparts[nth])) : [];
      const alike = list.length > 1 ? withSame(near, list, counterparts) : [];
      for (const proposals of [inOrder, alike, namesakes(list, counterparts)])
        found.push(...proposals.toReversed());
    }
  }
  return found;
}

function namesakes(list: readonly Vertex[], counterparts: readonly Vertex[]): Proposal[] {
  const byName = new Map(counterparts.map((one) => [nodeName(one.node), one]));
  return list.flatMap((one) => pairOf(one, byName.get(nodeName(one.node))));
}

type Near = (vertex: Vertex) => ReadonlySet<string>;

/** Pairs of vertices that alone among those given have a weight near them. */
function withSame(
  near: { before: Near; after: Near },
  list: readonly Vertex[],
  counterparts: readonly Vertex[],
): Proposal[] {
  const others = onlyOnes(counterparts, near.after);
  return [...onlyOnes(list, near.before)].flatMap(([content, one]) =>
    one === null ? [] : pairOf(one, others.get(content) ?? undefined),
  );
}

/** By content the vertex that alone has it near; null where several have. */
function onlyOnes(vertices: readonly Vertex[], near: Near): Map<string, Vertex | null> {
  const found = new Map<string, Vertex | null>();
  for (const vertex of vertices)
    for (const content of near(vertex)) found.set(content, found.has(content) ? null : vertex);
  return found;
}

/** The contents of weights that a vertex and those a few steps away read. */
function nearIn(content: Contents["before"]): Near {
  const known = new Map<Vertex, ReadonlySet<string>>();
  return (vertex) => {
    const found = known.get(vertex) ?? new Set(around(vertex).flatMap((one) => weightsOf(one, content)));
    known.set(vertex, found);
    return found;
  };
}

function around(start: Vertex): Vertex[] {
  const seen = new Set([start]);
  let last = [start];
  for (let step = 0; step < STEPS; step += 1) {
    last = last.flatMap((vertex) => [...feeding(vertex), ...reading(vertex)]).filter((one) => !seen.has(one));
    for (const one of last) seen.add(one);
  }
  return [...seen];
}

function feeding({ sources }: Vertex): Vertex[] {
  if (sources.length > MAX_NEIGHBOURS) return [];
  return sources.flatMap((source) => (source?.kind === "vertex" ? [source.vertex] : []));
}

function reading({ outputs }: Vertex): Vertex[] {
  const few = (output: Source | null) =>
    output !== null && output.uses.length <= MAX_NEIGHBOURS ? output.uses : [];
  return outputs
    .slice(0, MAX_NEIGHBOURS)
    .flatMap((output) => few(output).flatMap(({ vertex }) => vertex ?? []));
}

function weightsOf(vertex: Vertex, content: Contents["before"]): string[] {
  if (vertex.sources.length > MAX_NEIGHBOURS) return [];
  return vertex.sources.flatMap((_, slot) => {
    const tensor = tensorAt(vertex, slot);
    return tensor === null ? [] : [content(tensor)];
  });
}

function pairOf(one: Vertex, other: Vertex | undefined): Proposal[] {
  return other === undefined ? [] : [[one, other]];
}
