import type { Picture } from "@modelgate/schema";
import { escapeHtml } from "../escape-html.ts";
import { grouped } from "../markdown-layout.ts";
import { plain } from "../visible.ts";
import { many } from "../wording.ts";

const MOST_NODES = 60;
const MOST_EDGES = 150;
const WIDTH = 170;
const HEIGHT = 44;
const GAP_X = 16;
const GAP_Y = 36;
const CHANGES = ["added", "removed", "changed"] as const;

/** The neighbourhood of a change in rows from inputs to outputs: by word, colour and the manner of lines. */
export function neighbourhoodSvg({ nodes, edges, hidden }: Picture): string {
  const shown = nodes.slice(0, MOST_NODES);
  const known = new Map(shown.map(({ id }, index) => [id, index]));
  const lines = edges
    .flatMap(({ from, to, change }) => {
      const [first, last] = [known.get(from), known.get(to)];
      return first === undefined || last === undefined ? [] : [{ from: first, to: last, change }];
    })
    .slice(0, MOST_EDGES);
  const places = placesOf(shown.length, lines);
  const width = GAP_X + Math.max(...places.map(({ x }) => x + WIDTH + GAP_X));
  const height = GAP_X + Math.max(...places.map(({ y }) => y + HEIGHT + GAP_X));
  const drawn = [
    ...lines.map(({ from, to, change }) => edge(places[from], places[to], change)),
    ...shown.map((node, index) => box(node, places[index])),
  ];
  const counts = CHANGES.flatMap((change) => {
    const count = nodes.filter((node) => node.change === change).length;
    return count === 0 ? [] : [`${count} ${change}`];
  });
  const rest = hidden + nodes.length - shown.length;
  const label = `${[many(nodes.length, "node"), ...counts].join(", ")}: the edits stand in a table`;
  const more = rest > 0 ? `\n<p>${grouped(rest)} more nodes are not shown.</p>` : "";
  // Scrolled by keyboard too.
  return `<div class="scroll" tabindex="0" role="group" aria-label="Neighbourhood of the change"><svg class="graph" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawn.join("")}</svg></div>${more}`;
}

type Place = { x: number; y: number };
type Line = { from: number; to: number };

/** Each node a row below the lowest that feeds it. A cycle, which no model has, ends after as many rounds as there are nodes. */
function placesOf(count: number, lines: readonly Line[]): Place[] {
  const rows: number[] = new Array(count).fill(0);
  for (let round = 0, moved = true; moved && round < count; round++) {
    moved = false;
    for (const { from, to } of lines) {
      const below = (rows[from] ?? 0) + 1;
      if (from === to || below <= (rows[to] ?? 0) || below >= count) continue;
      rows[to] = below;
      moved = true;
    }
  }
  const taken = new Map<number, number>();
  return rows.map((row) => {
    const column = taken.get(row) ?? 0;
    taken.set(row, column + 1);
    return { x: GAP_X + column * (WIDTH + GAP_X), y: GAP_X + row * (HEIGHT + GAP_Y) };
  });
}

function box({ operator, name, change }: Picture["nodes"][number], place: Place | undefined): string {
  const { x, y } = place ?? { x: 0, y: 0 };
  const word = change === "same" ? "" : `${change}: `;
  const line = (text: string, row: number, max: number) =>
    `<text x="${x + WIDTH / 2}" y="${y + row}" text-anchor="middle">${escapeHtml(plain(text, max)) || "&quot;&quot;"}</text>`;
  return `<rect class="${change}" x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="6"/>${line(`${word}${operator}`, 18, 26)}${line(name, 35, 26)}`;
}

function edge(from: Place | undefined, to: Place | undefined, change: string): string {
  if (from === undefined || to === undefined) return "";
  const middle = WIDTH / 2;
  return `<line class="${change}" x1="${from.x + middle}" y1="${from.y + HEIGHT}" x2="${to.x + middle}" y2="${to.y}"/>`;
}
