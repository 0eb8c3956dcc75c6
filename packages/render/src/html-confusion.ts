import type { Confusion } from "@modelgate/schema";
import { countChange, heatOf, mistakesTable } from "./confused.ts";
import { escapeHtml } from "./escape-html.ts";
import { formatValue } from "./format-value.ts";
import { htmlName, htmlTable } from "./html-text.ts";
import { grouped } from "./markdown-layout.ts";

/** A larger matrix is a picture, and a still larger one only its mistakes. */
const MOST_LABELS = 25;
const MOST_PICTURED = 100;
const MOST_MISTAKES = 25;

/** A confusion matrix: a table with heat, from 26 labels on a picture and the most frequent mistakes. */
export function confusionHtml(confusion: Confusion): string {
  const title = `<p>${htmlName(confusion.dataset)}</p>`;
  const { labels } = confusion;
  if (labels.length <= MOST_LABELS) return `${title}\n${matrix(confusion)}`;
  const picture = labels.length <= MOST_PICTURED ? heatSvg(confusion) : "";
  return `${title}\n${picture}\n${mistakes(confusion)}`;
}

function matrix({ labels, counts, baseline }: Confusion): string {
  const heads = labels.map((label) => `<th scope="col" class="number">${htmlName(label, 30)}</th>`);
  const rows = labels.map((label, row) => {
    const cells = labels.map((_label, column) => {
      const count = counts[row]?.[column] ?? 0;
      const before = baseline?.[row]?.[column];
      const change = countChange(before === undefined ? null : count - before);
      // Ten steps as classes: a style of its own for each cell is what a page that runs nothing need not allow.
      const heat = `h${Math.round(heatOf({ counts }, row, column) * 10)}`;
      const shown = change === "" ? "" : ` <span class="range">${change}</span>`;
      const kind = row === column ? "hit" : "miss";
      return `<td class="number ${kind} ${heat}">${formatValue(count, "count")}${shown}</td>`;
    });
    return `<tr><th scope="row">${htmlName(label, 30)}</th>${cells.join("")}</tr>`;
  });
  const caption = `Rows are truths, columns predictions${baseline === undefined ? "" : ", small the change against the baseline"}`;
  return `<div class="scroll" tabindex="0"><table class="confusion">\n<caption>${caption}</caption>\n<thead><tr><th scope="col">Truth</th>${heads.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
}

function mistakes(confusion: Confusion): string {
  const { columns, rows } = mistakesTable(confusion, MOST_MISTAKES, (label) => htmlName(label));
  return (
    htmlTable(`The most frequent mistakes among ${grouped(confusion.labels.length)} labels`, columns, rows) ||
    "<p>No mistakes.</p>"
  );
}

const CELL = 6;

function heatSvg(confusion: Confusion): string {
  const { labels, dataset } = confusion;
  const size = labels.length * CELL;
  const cells = labels.flatMap((_truth, row) =>
    labels.flatMap((_predicted, column) => {
      const heat = heatOf(confusion, row, column);
      if (heat === 0) return [];
      const kind = row === column ? "hit" : "miss";
      return `<rect class="${kind}" x="${column * CELL}" y="${row * CELL}" width="${CELL}" height="${CELL}" fill-opacity="${(0.15 + 0.85 * heat).toFixed(2)}"/>`;
    }),
  );
  const label = escapeHtml(
    `confusion of ${labels.length} labels on ${dataset}: truths downwards, predictions across`,
  );
  return `<svg class="heat" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${cells.join("")}</svg>`;
}
