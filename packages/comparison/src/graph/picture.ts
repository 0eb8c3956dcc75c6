import type { Picture } from "@modelgate/schema";
import type { Edit } from "./edits.ts";
import type { Match } from "./match.ts";
import { nodeName, operatorText, type Vertex } from "./net.ts";
import { type Pairing, partnerOf } from "./pairing.ts";
import { shown } from "./shown.ts";

/** More cannot be read at a glance. */
const MAX_NODES = 30;
/** Of them changed ones, so that there is room for what is around them. */
const MAX_CHANGED = 16;

type Drawn = Picture["nodes"][number];
type Edge = Picture["edges"][number];
/** A vertex of one or both models. */
type Spot = { readonly pairing: Pairing; readonly before: Vertex | null; readonly after: Vertex | null };

/** The neighbourhood of what changed: the first edited nodes and those next to them; null when none was edited. */
export function pictureOf(match: Match, edits: readonly Edit[]): Picture | null {
  const homes = new Map<unknown, Pairing>();
  for (const pairing of match.pairings) {
    for (const body of [...pairing.before.bodies, ...pairing.after.bodies]) homes.set(body, pairing);
  }
  const changes = new Map<string, Drawn["change"]>();
  const spots = new Map<string, Spot>();
  for (const { edit, before, after } of edits) {
    const pairing = homes.get((before ?? after)?.body);
    if (pairing === undefined || spots.size >= MAX_CHANGED) continue;
    const spot = { pairing, before, after };
    spots.set(idOf(match, spot), spot);
    changes.set(idOf(match, spot), edit.kind === "rewired" ? "changed" : edit.kind);
  }
  if (spots.size === 0) return null;
  for (const spot of [...spots.values()].flatMap(neighbours)) {
    if (spots.size < MAX_NODES && !spots.has(idOf(match, spot))) spots.set(idOf(match, spot), spot);
  }
  const nodes = [...spots].map(([id, spot]) => drawn(id, spot, changes.get(id)));
  const all = match.pairings.reduce((sum, pairing) => sum + unionSize(pairing), 0);
  return { nodes, edges: edgesOf(match, spots), hidden: all - nodes.length };
}

function drawn(id: string, { before, after }: Spot, change: Drawn["change"] | undefined): Drawn {
  const vertex = before ?? after;
  const operator = [before, after].flatMap((one) => (one === null ? [] : operatorText(one)));
  return {
    id,
    operator: shown([...new Set(operator)].join(" → ")),
    name: vertex === null ? "" : shown(nodeName(vertex.node)),
    change: change ?? (before === null ? "added" : after === null ? "removed" : "same"),
  };
}

function idOf({ pairings }: Match, { pairing, before, after }: Spot): string {
  return `${pairings.indexOf(pairing)}${before === null ? `a${after?.index}` : `b${before.index}`}`;
}

function unionSize({ before, backward }: Pairing): number {
  return backward.reduce((sum, partner) => sum + (partner === -1 ? 1 : 0), before.vertices.length);
}

function spotOf(pairing: Pairing, side: "before" | "after", vertex: Vertex): Spot {
  if (side === "before") return { pairing, before: vertex, after: partnerOf(pairing, vertex) };
  return {
    pairing,
    before: pairing.before.vertices[pairing.backward[vertex.index] ?? -1] ?? null,
    after: vertex,
  };
}

function neighbours({ pairing, before, after }: Spot): Spot[] {
  return (["before", "after"] as const).flatMap((side) => {
    const vertex = side === "before" ? before : after;
    const sources = (vertex?.sources ?? []).slice(0, MAX_NODES).flatMap((source) => {
      return source?.kind === "vertex" ? source.vertex : [];
    });
    const users = (vertex?.outputs ?? []).flatMap((output) =>
      (output?.uses ?? []).slice(0, MAX_NODES).flatMap(({ vertex: user }) => user ?? []),
    );
    return [...sources, ...users].map((one) => spotOf(pairing, side, one));
  });
}

function edgesOf(match: Match, spots: ReadonlyMap<string, Spot>): Edge[] {
  const found = new Map<string, { from: string; to: string; sides: Set<string> }>();
  for (const [to, { pairing, ...spot }] of spots) {
    for (const side of ["before", "after"] as const) {
      for (const source of spot[side]?.sources ?? []) {
        if (source?.kind !== "vertex") continue;
        const from = idOf(match, spotOf(pairing, side, source.vertex));
        if (!spots.has(from)) continue;
        const edge = found.get(`${from} ${to}`) ?? { from, to, sides: new Set() };
        found.set(`${from} ${to}`, edge);
        edge.sides.add(side);
      }
    }
  }
  return [...found.values()].map(({ from, to, sides }) => ({
    from,
    to,
    change: sides.size === 2 ? "same" : sides.has("before") ? "removed" : "added",
  }));
}
