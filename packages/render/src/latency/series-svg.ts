import type { Series } from "../chapter/sheet.ts";
import { escapeHtml } from "../escape-html.ts";
import { plain } from "../visible.ts";
import { duration, rate } from "./duration.ts";

const WIDTH = 460;
const HEIGHT = 240;
const LEFT = 72;
const RIGHT = 16;
const TOP = 16;
const BOTTOM = 46;
const CLASSES = ["curve", "curve base"];
const STEPS = 4;
/** More names than these would be written over each other. */
const MOST_NAMES = 10;

/** Lines over the points of a sweep from zero, the knee marked: the numbers stand in the table above. */
export function seriesSvg({ title, axis, labels, unit, lines, knee }: Series): string {
  const most = Math.max(...lines.flatMap(({ heights }) => heights));
  const across = (index: number) => px(LEFT + (index / (labels.length - 1)) * (WIDTH - LEFT - RIGHT));
  const up = (value: number) => px(TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM));
  const at = knee === null ? -1 : labels.indexOf(knee);
  const write = unit === "ms" ? duration : rate;
  const every = Math.ceil(labels.length / MOST_NAMES);
  const shapes = [
    ...Array.from({ length: STEPS + 1 }, (_, step) => level((most * step) / STEPS, up, write)),
    ...labels.map((label, index) =>
      index % every > 0
        ? ""
        : `<text x="${across(index)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${escapeHtml(plain(label, 10))}</text>`,
    ),
    at < 0
      ? ""
      : `<line class="diagonal" x1="${across(at)}" x2="${across(at)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/><text x="${across(at)}" y="${TOP - 4}" text-anchor="middle">knee</text>`,
    // The baseline lies below the candidate.
    ...lines
      .map(({ heights }, index) =>
        line(
          heights.map((value, place) => `${across(place)},${up(value)}`),
          CLASSES[index],
        ),
      )
      .toReversed(),
    `<text class="name" x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${escapeHtml(plain(axis, 40))}</text>`,
  ];
  const second = lines.length > 1 ? "; dashed: the baseline" : "";
  const label = `${title} over ${plain(axis, 40)}: the numbers stand in the table`;
  return `<figure><figcaption>${title}${second}</figcaption>\n<svg class="plot" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${shapes.join("")}</svg></figure>`;
}

function level(value: number, up: (value: number) => number, write: (value: number) => string): string {
  const y = up(value);
  const text = value === 0 ? "0" : write(value);
  return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${text}</text>`;
}

function line(points: readonly string[], name = "curve"): string {
  return `<polyline class="${name}" points="${points.join(" ")}"/>`;
}

function px(x: number): number {
  return Math.round(x * 10) / 10;
}
