import type { Series } from "./chapter/sheet.ts";
import { type Chart, type ChartPoint, isDrawable } from "./chart.ts";
import { shorten, visible } from "./visible.ts";

/**
 * A chart for Mermaid 10 and 11, which GitHub draws: bars for values, a line for limits when every value has one. `xychart-beta`,
 * for the older parser knows no other name.
 */
export function xychart({ metric, unit, points }: Chart): string {
  const values = points.map(({ value }) => value);
  const limits = limitsOf(points);
  const [low, high] = axis([...values, ...limits]);
  return [
    "```mermaid",
    "xychart-beta",
    `    title ${quoted(metric, 60)}`,
    `    x-axis [${labels(points).join(", ")}]`,
    `    y-axis ${quoted(unit, 20)} ${low} --> ${high}`,
    `    bar [${values.map(decimal).join(", ")}]`,
    ...(limits.length > 0 ? [`    line [${limits.map(decimal).join(", ")}]`] : []),
    "```",
  ].join("\n");
}

/**
 * Lines over the unit square, for Mermaid 10 and 11: it has no legend, so the text beside it says which line is which. `labels`
 * name the points; null: they lie at equal distances from 0 to 1.
 */
export function lineChart(chart: {
  title: string;
  x: { name: string; labels: readonly string[] | null };
  y: string;
  lines: readonly (readonly number[])[];
}): string {
  const { title, x, y, lines } = chart;
  const axis =
    x.labels === null ? "0 --> 1" : `[${distinct(x.labels.map((label) => inert(label, 20))).join(", ")}]`;
  return [
    "```mermaid",
    "xychart-beta",
    `    title ${quoted(title, 60)}`,
    `    x-axis ${quoted(x.name, 40)} ${axis}`,
    `    y-axis ${quoted(y, 40)} 0 --> 1`,
    ...lines.map(
      (line) => `    line [${line.map((height) => decimal(Math.min(1, Math.max(0, height)))).join(", ")}]`,
    ),
    "```",
  ].join("\n");
}

/** Mermaid's own first colour can hardly be seen on a light page. */
const PALETTE = `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #9a6700"}}}}%%`;

/** Lines over the values of one axis from zero, which times and rates have in common; the legend is the text beside it. */
export function seriesChart({ title, axis: name, labels, unit, lines }: Series): string {
  const [, high] = axis([0, ...lines.flatMap(({ heights }) => heights)]);
  return [
    "```mermaid",
    PALETTE,
    "xychart-beta",
    `    title ${quoted(title, 60)}`,
    `    x-axis ${quoted(name, 40)} [${distinct(labels.map((label) => inert(label, 20))).join(", ")}]`,
    `    y-axis ${quoted(unit, 20)} 0 --> ${high}`,
    ...lines.map(({ heights }) => `    line [${heights.map(decimal).join(", ")}]`),
    "```",
  ].join("\n");
}

/** The limit of every point; none when one of them has no limit, for a line has no gaps. */
export function limitsOf(points: readonly ChartPoint[]): number[] {
  const limits = points.flatMap(({ judged }) => (judged === null ? [] : [judged.check.limit.value]));
  return limits.length === points.length && limits.every(isDrawable) ? limits : [];
}

/** Two labels that read the same would share a bar. */
function labels(points: readonly ChartPoint[]): string[] {
  const models = new Set(points.map(({ model }) => model)).size > 1;
  const datasets = new Set(points.map(({ dataset }) => dataset)).size > 1;
  return distinct(
    points.map(({ model, dataset }) => {
      const parts = [...(models ? [model] : []), ...(datasets || !models ? [dataset ?? "all"] : [])];
      return inert(parts.map((part) => shorten(part, 18)).join(" "), 40);
    }),
  );
}

function distinct(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    return `"${before === 0 ? label : `${label} (${before + 1})`}"`;
  });
}

function quoted(text: string, max: number): string {
  return `"${inert(text, max)}"`;
}

/**
 * Letters, digits and a few signs. A quote would end the text; `#`, `;`, `%%{` and `<` mean something to Mermaid even
 * within quotes, and backticks end the block.
 */
export function inert(text: string, max: number): string {
  return (
    shorten(visible(text), max)
      .replace(/[^\p{L}\p{M}\p{N} _.,=/()+…-]/gu, "?")
      .trim() || "?"
  );
}

/** An axis that shows differences: bars from zero would all look alike. The table beside it has the numbers. */
function axis(numbers: readonly number[]): [string, string] {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const span = most - least || Math.abs(most) / 10 || 1;
  const step = 10 ** (Math.floor(Math.log10(span)) - 1);
  const low = Math.floor((least - span / 4) / step) * step;
  // A share or a time below zero would be a strange sight.
  return [decimal(least >= 0 && low < 0 ? 0 : low), decimal(Math.ceil((most + span / 10) / step) * step)];
}

function decimal(value: number): string {
  const text = value.toFixed(9).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}
