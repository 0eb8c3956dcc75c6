import type { Bound } from "./bound.ts";
import { escapeHtml } from "./escape-html.ts";

/** What a picture shows, in the unit of the value. */
export type PicturePoints = {
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  limit?: Pick<Bound, "side" | "value"> | undefined;
  baseline?: number | undefined;
};

const WIDTH = 180;
const HEIGHT = 24;
const MARGIN = 12;
const MIDDLE = HEIGHT / 2;

/**
 * A dot for the estimate, a whisker for its interval, a bar for the limit with the side beyond it shaded, a hollow diamond for
 * the baseline. `domain` is the axis it shares with others. `label` is what it says to those who do not see it.
 */
export function intervalSvg(points: PicturePoints, label: string, domain = domainOf([points])): string {
  const { value, low, high, limit, baseline } = points;
  const scale = scaleOf(domain);
  // However close to the limit, a value is drawn on its side of it.
  const place = (x: number) => beside(scale(x), x, limit && { x: limit.value, at: scale(limit.value) });
  const shapes = [
    limit === undefined ? "" : beyond(limit.side, scale(limit.value)),
    `<line class="axis" x1="0" x2="${WIDTH}" y1="${MIDDLE}" y2="${MIDDLE}"/>`,
    low === undefined || high === undefined ? "" : whisker(place(low), place(high)),
    limit === undefined ? "" : line("limit", scale(limit.value), 2, HEIGHT - 2),
    baseline === undefined ? "" : diamond(place(baseline)),
    `<circle class="dot" cx="${px(place(value))}" cy="${MIDDLE}" r="4.5"/>`,
  ];
  return `<svg class="interval" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${shapes.join("")}</svg>`;
}

/** The axis that holds all of them. */
export function domainOf(all: readonly PicturePoints[]): readonly [number, number] {
  const numbers = all.flatMap(({ value, low, high, limit, baseline }) =>
    [value, low, high, limit?.value, baseline].filter((number) => number !== undefined),
  );
  return [
    numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ];
}

function scaleOf([first, last]: readonly [number, number]): (x: number) => number {
  // The span between the largest numbers there are overflows; half of it does not.
  const half = Number.isFinite(last - first) ? 1 : 0.5;
  const span = last * half - first * half;
  const room = WIDTH - 2 * MARGIN;
  return (x) => MARGIN + (span > 0 ? ((x * half - first * half) / span) * room : room / 2);
}

function beside(at: number, x: number, limit: { x: number; at: number } | undefined): number {
  if (limit === undefined || x === limit.x) return at;
  return x < limit.x ? Math.min(at, limit.at - 3) : Math.max(at, limit.at + 3);
}

function beyond(side: Bound["side"], at: number): string {
  const [x, width] = side === "at-least" ? [0, at] : [at, WIDTH - at];
  return `<rect class="beyond" x="${px(x)}" y="2" width="${px(width)}" height="${HEIGHT - 4}"/>`;
}

function whisker(from: number, to: number): string {
  const across = `<line class="whisker" x1="${px(from)}" x2="${px(to)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`;
  return across + line("whisker", from, MIDDLE - 5, MIDDLE + 5) + line("whisker", to, MIDDLE - 5, MIDDLE + 5);
}

function line(name: string, x: number, top: number, bottom: number): string {
  return `<line class="${name}" x1="${px(x)}" x2="${px(x)}" y1="${top}" y2="${bottom}"/>`;
}

function diamond(x: number): string {
  const corners = [
    `${px(x - 5)},${MIDDLE}`,
    `${px(x)},${MIDDLE - 5}`,
    `${px(x + 5)},${MIDDLE}`,
    `${px(x)},${MIDDLE + 5}`,
  ];
  return `<polygon class="baseline" points="${corners.join(" ")}"/>`;
}

function px(x: number): number {
  return Math.round(x * 10) / 10;
}
