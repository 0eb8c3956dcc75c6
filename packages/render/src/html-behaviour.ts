import type { Curve, Flips, Reliability, Report } from "@modelgate/schema";
import { AXES, binsTable, filledBins, flipRate, idsList } from "./behaviour-words.ts";
import { thinned } from "./curve-points.ts";
import { escapeHtml } from "./escape-html.ts";
import { formatValue } from "./format-value.ts";
import { confusionHtml } from "./html-confusion.ts";
import { plotSvg } from "./html-plot.ts";
import { htmlName, htmlProse, htmlSection, htmlTable } from "./html-text.ts";
import { grouped } from "./markdown-layout.ts";
import { plain } from "./visible.ts";
import { formatP } from "./why.ts";

/** Pictures of one kind: a stranger's report may hold any number. */
const MOST = 60;
const MOST_POINTS = 300;

/** How a model behaves beyond its numbers: flips, confusion, reliability, curves; sections that have anything. */
export function behaviourHtml(reports: readonly Report[]): string[] {
  const all = <T>(section: (report: Report) => readonly T[] | undefined) =>
    reports.flatMap((report) => section(report) ?? []);
  return [
    htmlSection(3, "Flips", flipsHtml(all(({ flips }) => flips))),
    htmlSection(
      3,
      "Confusion",
      bounded(
        all(({ confusion }) => confusion),
        confusionHtml,
      ),
    ),
    htmlSection(
      3,
      "Reliability of probabilities",
      plots(
        all(({ reliability }) => reliability),
        reliabilityHtml,
      ),
    ),
    htmlSection(
      3,
      "ROC and precision-recall",
      plots(
        all(({ curves }) => curves),
        curveHtml,
      ),
    ),
  ];
}

function flipsHtml(flips: readonly Flips[]): string {
  const rows = flips
    .slice(0, MOST)
    .map(({ dataset, n, negative, nfr, negativeIds, positive, pfr, positiveIds, p }) => [
      htmlName(dataset),
      grouped(n),
      withIds(flipRate(negative, nfr), idsList(negativeIds, negative, idHtml)),
      withIds(flipRate(positive, pfr), idsList(positiveIds, positive, idHtml)),
      escapeHtml(formatP(p)),
    ]);
  return htmlTable(
    "Examples that changed between right and wrong",
    [
      ["Data set", "left"],
      ["Examples", "right"],
      ["Newly wrong", "left"],
      ["Newly right", "left"],
      ["McNemar p", "left"],
    ],
    rows,
  );
}

function idHtml(id: string): string {
  return htmlName(id, 40);
}

function withIds(rate: string, ids: string): string {
  return ids === "" ? rate : `${rate}<br>${ids}`;
}

function bounded<T>(parts: readonly T[], draw: (part: T) => string): string {
  const more = parts.length > MOST ? [`<p>The first ${MOST} of ${grouped(parts.length)}.</p>`] : [];
  return [...parts.slice(0, MOST).map(draw), ...more].join("\n");
}

/** Side by side, as many as the page has room for. */
function plots<T>(parts: readonly T[], draw: (part: T) => string): string {
  return parts.length === 0 ? "" : `<div class="plots">\n${bounded(parts, draw)}\n</div>`;
}

function reliabilityHtml(part: Reliability): string {
  const bins = filledBins(part);
  const whose = part.label === null ? "the predicted class" : `<code>${htmlProse(part.label, 40)}</code>`;
  const svg = plotSvg({
    label: `how often it came true on ${plain(part.dataset, 60)}: the numbers follow as a table`,
    x: "probability that was said",
    y: "share that came true",
    lines: [bins.map(({ probability, share }) => [probability, share] as const)],
    dots: bins.map(({ probability, share, interval }) => ({
      x: probability,
      y: share,
      low: interval?.low ?? share,
      high: interval?.high ?? share,
    })),
    diagonal: true,
  });
  const { columns, rows } = binsTable(bins);
  const numbers = htmlTable("How often what was said came true", columns, rows);
  return `<figure><figcaption>${htmlName(part.dataset)}, probabilities of ${whose}</figcaption>\n${svg}\n<details><summary>In numbers</summary>\n${numbers}\n</details></figure>`;
}

function curveHtml({ dataset, kind, label, points, area, baseline }: Curve): string {
  const { title, x, y } = AXES[kind];
  const size = area === null ? "" : `, area ${formatValue(area, "ratio")}`;
  const svg = plotSvg({
    label: `${title} of ${plain(label, 40)} on ${plain(dataset, 60)}${size}`,
    x,
    y,
    lines: [points, ...(baseline === undefined ? [] : [baseline])].map((line) => thinned(line, MOST_POINTS)),
    diagonal: kind === "roc",
  });
  const second = baseline === undefined ? "" : "; dashed: the baseline";
  return `<figure><figcaption>${title} of ${htmlName(label, 40)} on ${htmlName(dataset, 60)}${size}${second}</figcaption>\n${svg}</figure>`;
}
