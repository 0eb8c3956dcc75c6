import { escapeHtml } from "./escape-html.ts";

/** What is drawn into the unit square, numbers from 0 to 1; texts are raw. */
export type Plot = {
  /** What it says to those who do not see it. */
  label: string;
  x: string;
  y: string;
  /** First the candidate's, then the baseline's. */
  lines: readonly (readonly (readonly [number, number])[])[];
  /** Dots with whiskers, where there are no lines. */
  dots?: readonly { x: number; y: number; low: number; high: number }[];
  /** The line of chance, or of probabilities that say the truth. */
  diagonal: boolean;
};

const SIZE = 240;
const LEFT = 44;
const TOP = 8;
const WIDTH = LEFT + SIZE + 12;
const HEIGHT = TOP + SIZE + 40;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const CLASSES = ["curve", "curve base"];

/** A square plot with its axes, in the colours of the page: no script, nothing fetched. */
export function plotSvg({ label, x, y, lines, dots = [], diagonal }: Plot): string {
  const shapes = [
    ...TICKS.map(tick),
    diagonal ? `<line class="diagonal" ${ends([0, 0], [1, 1])}/>` : "",
    // The baseline lies below the candidate.
    ...lines.map((points, index) => path(points, CLASSES[index] ?? "curve")).toReversed(),
    ...dots.map(
      ({ x: at, y: value, low, high }) =>
        `<line class="whisker" ${ends([at, low], [at, high])}/><circle class="dot" cx="${px(at)}" cy="${py(value)}" r="3.5"/>`,
    ),
    `<text class="name" x="${LEFT + SIZE / 2}" y="${HEIGHT - 6}" text-anchor="middle">${escapeHtml(x)}</text>`,
    `<text class="name" transform="rotate(-90)" x="${-(TOP + SIZE / 2)}" y="12" text-anchor="middle">${escapeHtml(y)}</text>`,
  ];
  return `<svg class="plot" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${shapes.join("")}</svg>`;
}

function tick(at: number): string {
  const grid = `<line class="grid" ${ends([at, 0], [at, 1])}/><line class="grid" ${ends([0, at], [1, at])}/>`;
  const below = `<text x="${px(at)}" y="${TOP + SIZE + 16}" text-anchor="middle">${at}</text>`;
  return `${grid}${below}<text x="${LEFT - 6}" y="${py(at) + 4}" text-anchor="end">${at}</text>`;
}

function path(points: readonly (readonly [number, number])[], name: string): string {
  if (points.length === 0) return "";
  return `<polyline class="${name}" points="${points.map(([x, y]) => `${px(x)},${py(y)}`).join(" ")}"/>`;
}

function ends(from: readonly [number, number], to: readonly [number, number]): string {
  return `x1="${px(from[0])}" y1="${py(from[1])}" x2="${px(to[0])}" y2="${py(to[1])}"`;
}

function px(x: number): number {
  return place(LEFT + within(x) * SIZE);
}

function py(y: number): number {
  return place(TOP + (1 - within(y)) * SIZE);
}

function within(x: number): number {
  return Math.min(1, Math.max(0, x));
}

function place(x: number): number {
  return Math.round(x * 10) / 10;
}
