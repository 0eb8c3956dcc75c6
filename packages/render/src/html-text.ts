import { escapeHtml } from "./escape-html.ts";
import type { Column } from "./markdown-layout.ts";
import { plain } from "./visible.ts";

/** A stranger's name as code in HTML; empty shows as `""`. Cut in the middle at `max` characters. */
export function htmlName(text: string, max = 120): string {
  return `<code>${htmlProse(text, max) || "&quot;&quot;"}</code>`;
}

/** A stranger's sentence in HTML. */
export function htmlProse(text: string, max = 500): string {
  return escapeHtml(plain(text, max));
}

/**
 * A table of cells that are HTML already; its first column names the row. "" when it has no rows. The caption is seen only where
 * no heading says the same: it begins with a tag then.
 */
export function htmlTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  const sides = columns.map(([, side]) => (side === "right" ? ' class="number"' : ""));
  const heads = columns.map(([title], index) => `<th scope="col"${sides[index]}>${title}</th>`).join("");
  // On a phone every row is a card, and each cell of it says what it is.
  const labels = columns.map(([title]) => ` data-label="${title}"`);
  const lines = rows.map((cells) => {
    const tags = cells.map((cell, index) =>
      index === 0
        ? `<th scope="row"${sides[index]}>${cell}</th>`
        : `<td${sides[index]}${cell === "" ? "" : labels[index]}>${cell}</td>`,
    );
    return `<tr>${tags.join("")}</tr>`;
  });
  return `<table>\n<caption${caption.startsWith("<") ? "" : ' class="unseen"'}>${caption}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

/** A titled block, "" when it is empty. `title` is HTML. */
export function htmlSection(level: 2 | 3 | 4, title: string, body: string, id = ""): string {
  if (body === "") return "";
  const anchor = id === "" ? "" : ` id="${id}"`;
  return `<section${anchor}>\n<h${level}>${title}</h${level}>\n${body}\n</section>`;
}

/** A list of items that are HTML already, "" when there is none. */
export function htmlList(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}
