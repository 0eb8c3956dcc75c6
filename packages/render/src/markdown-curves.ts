import type { Curve, Reliability } from "@modelgate/schema";
import { AXES, binsTable, filledBins } from "./behaviour-words.ts";
import { heightsAt } from "./curve-points.ts";
import { codeSpan } from "./escape-markdown.ts";
import { formatValue } from "./format-value.ts";
import { blocks, placeName, rest } from "./markdown-behaviour.ts";
import { type Column, folded, table } from "./markdown-layout.ts";
import { lineChart } from "./mermaid.ts";
import type { Named } from "./named.ts";

const MOST_CHARTS = 4;
const MOST_CURVES = 20;
/** Twenty-one points are a smooth line at the size that GitHub draws. */
const GRID = Array.from({ length: 21 }, (_, index) => index / 20);
const READ_AT = [0.01, 0.05, 0.1, 0.2, 0.5];

/** How far probabilities can be believed, as charts with their numbers, folded; "" for nothing. */
export function reliabilityMarkdown(all: readonly Named<Reliability>[]): string {
  const bodies = all.slice(0, MOST_CHARTS).map(({ model, part }) => {
    const bins = filledBins(part);
    const { columns, rows } = binsTable(bins);
    const chart = lineChart({
      title: "How often it came true",
      x: { name: "probability that was said", labels: bins.map(({ probability }) => probability.toFixed(2)) },
      y: "share that came true",
      lines: [bins.map(({ share }) => share), bins.map(({ probability }) => probability)],
    });
    const whose = part.label === null ? "the predicted class" : codeSpan(part.label, 40);
    const title = `**${placeName(model, part.dataset)}**, probabilities of ${whose}: the first line is what came true, the second what was said.`;
    return blocks([title, bins.length > 1 ? chart : "", table(columns, rows)]);
  });
  return folded("Reliability of probabilities", blocks([...bodies, rest(all, MOST_CHARTS)]));
}

/** ROC and precision-recall, as charts with their numbers, folded; "" for none. */
export function curvesMarkdown(all: readonly Named<Curve>[]): string {
  const charts = all.slice(0, MOST_CHARTS).map(({ model, part }) => {
    const { title, x, y } = AXES[part.kind];
    const lines = [part.points, ...(part.baseline === undefined ? [] : [part.baseline])];
    const second = part.baseline === undefined ? "" : "; the second line is the baseline's";
    const chart = lineChart({
      title: `${title} ${part.label}`,
      x: { name: x, labels: null },
      y,
      lines: lines.map((points) => heightsAt(points, GRID)),
    });
    return `**${title}** of ${codeSpan(part.label, 40)} on ${placeName(model, part.dataset)}${second}.\n\n${chart}`;
  });
  const columns: Column[] = [
    ["Curve", "left"],
    ["Data set", "left"],
    ["Area", "right"],
    ...READ_AT.map((at): Column => [`at ${at}`, "right"]),
  ];
  const rows = all
    .slice(0, MOST_CURVES)
    .map(({ model, part }) => [
      `${AXES[part.kind].title} ${codeSpan(part.label, 40)}`,
      placeName(model, part.dataset),
      part.area === null ? "none" : formatValue(part.area, "ratio"),
      ...heightsAt(part.points, READ_AT).map((height) => formatValue(height, "ratio")),
    ]);
  const legend =
    "In numbers: the true positive rate at a false positive rate, and the precision at a recall, of 0.01 to 0.5.";
  const numbers = rows.length === 0 ? "" : `${legend}\n\n${table(columns, rows)}`;
  return folded("ROC and precision-recall", blocks([...charts, numbers, rest(all, MOST_CURVES)]));
}
