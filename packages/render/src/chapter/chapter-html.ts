import type { Report } from "@modelgate/schema";
import { neighbourhoodSvg } from "../changes/neighbourhood-svg.ts";
import { escapeHtml } from "../escape-html.ts";
import { htmlList, htmlName, htmlProse, htmlSection, htmlTable } from "../html-text.ts";
import { intervalSvg } from "../interval-svg.ts";
import { seriesSvg } from "../latency/series-svg.ts";
import { grouped } from "../markdown-layout.ts";
import { chaptersOf } from "./chapters.ts";
import { type Pen, textBar } from "./pen.ts";
import type { Block, Chapter, Sheet } from "./sheet.ts";

/** The page has what the comment has no room for. */
const HTML_PEN: Pen = {
  name: htmlName,
  prose: htmlProse,
  rows: 500,
  strong: (words) => `<strong>${words}</strong>`,
  // The number stands beside it.
  bar: (share) => `<span class="bar" aria-hidden="true">${textBar(share)}</span>`,
  interval: (points, label) => intervalSvg(points, label),
};

/** What the reports of one model say beyond measurements and checks, as sections of the page. */
export function chaptersHtml(reports: readonly Report[]): string[] {
  return chaptersOf(reports, HTML_PEN).map(chapterHtml);
}

function chapterHtml({ title, lead, sheets }: Chapter): string {
  const body = [...lead.map((sentence) => `<p>${sentence}</p>`), ...sheets().map(sheetHtml)];
  return htmlSection(3, title, body.join("\n"));
}

function sheetHtml({ title, summary, blocks }: Sheet): string {
  const more = summary === "" ? "" : ` <span class="legend">${escapeHtml(summary)}</span>`;
  return htmlSection(4, `${title}${more}`, blocks.map(blockHtml).join("\n"));
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "words":
      return `<p>${block.text}</p>`;
    case "list":
      return htmlList(block.items);
    case "picture":
      return neighbourhoodSvg(block.picture);
    case "series":
      return seriesSvg(block.series);
    case "table": {
      const { caption, columns, rows, total } = block;
      const more = rows.length < total ? `\n<p>The first ${rows.length} of ${grouped(total)}.</p>` : "";
      return htmlTable(caption, columns, rows) + more;
    }
  }
}
