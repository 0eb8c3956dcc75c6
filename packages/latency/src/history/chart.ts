import { escapeHtml } from "@modelgate/render";
import { median } from "../ratio/select.ts";
import type { ChangePoint } from "./change-points.ts";
import type { Series } from "./entry.ts";
import { shown } from "./number.ts";

const WIDTH = 800;
const HEIGHT = 240;
const LEFT = 70;
const RIGHT = 12;
const TOP = 12;
const BOTTOM = 30;
const TICKS = 4;

/** The values of a series in the order of time, one step each, with intervals, levels, and a line where a level changed. */
export function historyChart(series: Series, changes: readonly ChangePoint[]): string {
  const { points, metric, unit } = series;
  const scale = scaleOf(series);
  const shapes = [
    ...ticks(scale),
    ...changes.map(({ at }) =>
      line("change", [scale.x(at - 0.5), TOP], [scale.x(at - 0.5), HEIGHT - BOTTOM]),
    ),
    ...levels(series, changes).map(({ from, to, value }) =>
      line("level", [scale.x(from - 0.3), scale.y(value)], [scale.x(to + 0.3), scale.y(value)]),
    ),
    ...points.map((point, i) => dot(point, i, scale)),
    ...ends(series).map(
      ({ at, text, anchor }) =>
        `<text x="${px(scale.x(at))}" y="${HEIGHT - 10}" text-anchor="${anchor}">${escapeHtml(text)}</text>`,
    ),
  ];
  const last = points.at(-1)?.metric.value ?? 0;
  const label = `${metric} in ${unit}: ${points.length} values, the last ${shown(last)}; ${changes.length} changes of level`;
  return `<svg role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${shapes.join("")}</svg>`;
}

type Scale = { low: number; high: number; x(at: number): number; y(value: number): number };

function scaleOf({ points }: Series): Scale {
  const values = points.flatMap(({ metric: { value, interval } }) => [
    value,
    interval?.low ?? value,
    interval?.high ?? value,
  ]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Values that are all alike lie in the middle, and small differences are not blown up to fill the chart.
  const room = Math.max((most - least) * 0.1, Math.abs(most) * 0.05, Number.MIN_VALUE);
  const [low, high] = [least - room, most + room];
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, points.length);
  return {
    low,
    high,
    x: (at) => LEFT + step * (at + 0.5),
    y: (value) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - low) / (high - low)),
  };
}

function ticks({ low, high, y }: Scale): string[] {
  return Array.from({ length: TICKS + 1 }, (_, i) => {
    const value = low + ((high - low) * i) / TICKS;
    const at = y(value);
    return `${line("grid", [LEFT, at], [WIDTH - RIGHT, at])}<text x="${LEFT - 6}" y="${px(at + 4)}" text-anchor="end">${shown(value)}</text>`;
  });
}

function levels({ points }: Series, changes: readonly ChangePoint[]) {
  const starts = [0, ...changes.map(({ at }) => at)];
  return starts.map((from, i) => {
    const end = starts[i + 1] ?? points.length;
    return { from, to: end - 1, value: median(points.slice(from, end).map(({ metric }) => metric.value)) };
  });
}

function dot(
  { date, commit, metric: { value, interval } }: Series["points"][number],
  at: number,
  scale: Scale,
) {
  const x = scale.x(at);
  const whisker =
    interval == null ? "" : line("whisker", [x, scale.y(interval.low)], [x, scale.y(interval.high)]);
  const title = `${date.slice(0, 10)} ${commit.slice(0, 12)}: ${shown(value)}`;
  return `${whisker}<circle class="dot" cx="${px(x)}" cy="${px(scale.y(value))}" r="3"><title>${escapeHtml(title)}</title></circle>`;
}

function ends({ points }: Series) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const begin = { at: 0, text: first.date.slice(0, 10), anchor: "start" };
  return points.length < 2
    ? [begin]
    : [begin, { at: points.length - 1, text: last.date.slice(0, 10), anchor: "end" }];
}

function line(
  name: string,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): string {
  return `<line class="${name}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`;
}

function px(x: number): number {
  return Math.round(x * 10) / 10;
}
