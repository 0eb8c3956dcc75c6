import { intervalBar } from "../interval-bar.ts";
import { type Column, grouped } from "../markdown-layout.ts";
import { wrap } from "../text-table.ts";
import { inertLogLine, plain } from "../visible.ts";
import { type Pen, textBar } from "./pen.ts";
import type { Block, Chapter, Sheet, TableBlock } from "./sheet.ts";
import { gridLines } from "./text-grid.ts";

/** Lines of a terminal: the worst of a table, for who wants all of it has the page. */
const MOST_ROWS = 12;
/** What is named of many that feed one node. */
const MOST_FEEDING = 3;
const SHEET = "  ";
const INSIDE = "    ";

/** Plain text; without anything but ASCII of ours when that is asked. */
export function textPen(ascii: boolean): Pen {
  return {
    name: plain,
    prose: plain,
    rows: MOST_ROWS,
    strong: (words) => words,
    bar: (share) => textBar(share, ascii),
    interval: (points) => intervalBar({ ...points, limit: points.limit?.value ?? null }, { ascii }),
  };
}

/** A chapter as lines of at most `width` columns, but for words and numbers that are longer: nothing of those is cut. */
export function chapterLines({ title, lead, sheets }: Chapter, width: number): string[] {
  const lines = [
    title,
    ...lead.flatMap((sentence) => wrap(sentence, width, SHEET)),
    ...sheets().flatMap((sheet) => ["", ...sheetLines(sheet, width)]),
  ];
  return lines.map((line) => inertLogLine(line.trimEnd()));
}

/** Our signs in ASCII; a stranger's stay as they are. */
export function asciiLine(line: string): string {
  return line.replace(/[→≤−·…µ]/gu, (sign) => ASCII[sign] ?? sign);
}

const ASCII: Record<string, string> = { "→": "->", "≤": "<=", "−": "-", "·": ".", "…": "...", µ: "u" };

function sheetLines({ title, summary, blocks }: Sheet, width: number): string[] {
  const heading = summary === "" ? title : `${title}: ${summary}`;
  return [...wrap(heading, width, SHEET), ...blocks.flatMap((block) => blockLines(block, width))];
}

function blockLines(block: Block, width: number): string[] {
  switch (block.kind) {
    case "words":
      return wrap(block.text, width, INSIDE);
    case "list":
      return block.items.flatMap((item) => wrap(`- ${item}`, width, INSIDE));
    case "table":
      return tableLines(block, width);
    case "picture":
      return pictureLines(block.picture, width);
    // The table above has the numbers.
    case "series":
      return [];
  }
}

type Picture = Extract<Block, { kind: "picture" }>["picture"];

/** The nodes in their order with what feeds each: a drawing without lines. */
function pictureLines({ nodes, edges }: Picture, width: number): string[] {
  const named = ({ operator, name }: Picture["nodes"][number]) => `${plain(operator, 30)} ${plain(name, 30)}`;
  const names = new Map(nodes.map((node) => [node.id, named(node)]));
  const rows = nodes.slice(0, 2 * MOST_ROWS).map((node) => {
    const fed = edges.filter(({ from, to }) => to === node.id && names.has(from)).slice(0, MOST_FEEDING);
    const from = fed.map(({ from, change }) => `${change === "same" ? "" : `${change} `}${names.get(from)}`);
    return [node.change, named(node), from.join(", ")];
  });
  const heads = ["Change", "Node", "Fed by"].map((title): Column => [title, "left"]);
  return tableLines({ columns: heads, rows, total: nodes.length }, width);
}

function tableLines(table: Pick<TableBlock, "columns" | "rows" | "total">, width: number): string[] {
  const { rows, total } = table;
  const more = rows.length < total ? [`${INSIDE}and ${grouped(total - rows.length)} more`] : [];
  return [...gridLines(table, width - INSIDE.length).map((line) => INSIDE + line), ...more];
}
