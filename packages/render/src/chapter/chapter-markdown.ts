import { flowchart } from "../changes/flowchart.ts";
import { codeSpan, escapeMarkdown } from "../escape-markdown.ts";
import { intervalBar } from "../interval-bar.ts";
import { folded, grouped, table } from "../markdown-layout.ts";
import { seriesChart } from "../mermaid.ts";
import { type Pen, textBar } from "./pen.ts";
import type { Block, Chapter, Series, Sheet } from "./sheet.ts";

/** Markdown on GitHub; a table in a comment is for the worst of its rows. */
export const MARKDOWN_PEN: Pen = {
  name: codeSpan,
  prose: escapeMarkdown,
  rows: 20,
  strong: (words) => `**${words}**`,
  bar: (share) => `\`${textBar(share)}\``,
  interval: (points) => `\`${intervalBar({ ...points, limit: points.limit?.value ?? null })}\``,
};

/** Title and lead, which stand above the sheets. */
export function leadMarkdown({ title, lead }: Chapter): string {
  return `### ${title}\n\n${lead.join("\n\n")}`;
}

/** A sheet as a folded section. */
export function sheetMarkdown({ title, summary, open, blocks }: Sheet): string {
  const heading = summary === "" ? title : `${title}: ${summary}`;
  return folded(heading, blocks.map(blockMarkdown).join("\n\n"), open);
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case "words":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "picture":
      return flowchart(block.picture);
    case "series":
      return `${legend(block.series)}\n\n${seriesChart(block.series)}`;
    case "table": {
      const { columns, rows, total } = block;
      const body = table(columns, rows);
      return rows.length < total ? `${body}\n\nThe first ${rows.length} of ${grouped(total)}.` : body;
    }
  }
}

/** The chart of Mermaid has no legend. */
function legend({ title, lines }: Series): string {
  const names = lines.map(
    ({ name }, index) => `${index === 0 ? "the first line is the" : "the second the"} ${name}`,
  );
  return lines.length > 1 ? `**${title}**: ${names.join(", ")}.` : `**${title}**`;
}
