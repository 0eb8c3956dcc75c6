import { intervalBar } from "../interval-bar.ts";
import { grouped } from "../markdown-layout.ts";
import { align, columns, wrap } from "../text-table.ts";
import { inertLogLine, plain, shorten } from "../visible.ts";
import { type Pen, textBar } from "./pen.ts";
import type { Block, Chapter, Sheet, TableBlock } from "./sheet.ts";

/** Lines of a terminal: the worst of a table, for who wants all of it has the page. */
const MOST_ROWS = 12;
const SHEET = "  ";
const INSIDE = "    ";
/** The least that a column of text is narrowed to. */
const LEAST = 10;

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
    ...sheets.flatMap((sheet) => ["", ...sheetLines(sheet, width)]),
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
      return block.items.flatMap((item) => wrap(item, width, INSIDE));
    case "table":
      return tableLines(block, width);
    case "picture":
      return pictureLines(block.picture);
    // The table above has the numbers.
    case "series":
      return [];
  }
}

type Picture = Extract<Block, { kind: "picture" }>["picture"];

/** The nodes in their order with what feeds each: a line of a drawing that needs no drawing. */
function pictureLines({ nodes, edges }: Picture): string[] {
  const names = new Map(
    nodes.map(({ id, operator, name }) => [id, `${plain(operator, 30)} ${plain(name, 30)}`]),
  );
  const rows = nodes.slice(0, 2 * MOST_ROWS).map(({ id, change, operator, name }) => {
    const fed = edges.filter(({ to }) => to === id).slice(0, 3);
    const from = fed.map(
      (edge) => `${edge.change === "same" ? "" : `${edge.change} `}${names.get(edge.from) ?? ""}`,
    );
    return [
      change === "same" ? "" : change,
      `${plain(operator, 30)} ${plain(name, 30)}`,
      from.length === 0 ? "" : `from ${from.join(", ")}`,
    ];
  });
  const more = nodes.length > rows.length ? [`${INSIDE}and ${grouped(nodes.length - rows.length)} more`] : [];
  return [...align(rows).map((line) => INSIDE + line), ...more];
}

function tableLines({ columns: heads, rows, total }: TableBlock, width: number): string[] {
  const more = rows.length < total ? [`${INSIDE}and ${grouped(total - rows.length)} more`] : [];
  const all = [heads.map(([title]) => title), ...rows];
  const room = width - INSIDE.length;
  const used = heads.flatMap((_head, index) => (rows.some((row) => row[index]) ? [index] : []));
  const cells = all.map((row) => used.map((index) => row[index] ?? ""));
  const narrowed = narrow(
    cells,
    used.map((index) => heads[index]?.[1] === "left"),
    room,
  );
  const body = narrowed === null ? cards(cells, room) : align(rightAligned(narrowed, used, heads));
  return [...body.map((line) => INSIDE + line), ...more];
}

/** Columns of text cut in their middle until the lines fit; null when numbers, which are never cut, leave no room. */
function narrow(
  rows: readonly (readonly string[])[],
  isText: readonly boolean[],
  room: number,
): string[][] | null {
  const widths = isText.map((_text, index) => Math.max(...rows.map((row) => columns(row[index] ?? ""))));
  const over = () => widths.reduce((sum, one) => sum + one + 2, -2) - room;
  while (over() > 0) {
    const widest = widths.reduce(
      (best, one, index) => (isText[index] && one > Math.max(LEAST, widths[best] ?? 0) ? index : best),
      -1,
    );
    const now = widths[widest];
    if (now === undefined) return null;
    // Down to the next widest, so that no column loses all while another keeps all.
    const next = Math.max(LEAST, ...widths.filter((one, index) => isText[index] && one < now));
    widths[widest] = Math.max(next === now ? now - 1 : next, now - over(), LEAST);
  }
  return rows.map((row) => row.map((cell, index) => within(cell, widths[index] ?? 0)));
}

function within(cell: string, width: number): string {
  if (columns(cell) <= width) return cell;
  // Full-width characters take two columns each.
  const cut = shorten(cell, width);
  return columns(cut) <= width ? cut : shorten(cell, Math.floor(width / 2));
}

function rightAligned(
  rows: readonly (readonly string[])[],
  used: readonly number[],
  heads: TableBlock["columns"],
): string[][] {
  const widths = used.map((_head, index) => Math.max(...rows.map((row) => columns(row[index] ?? ""))));
  return rows.map((row) =>
    row.map((cell, index) => {
      const isNumber = heads[used[index] ?? 0]?.[1] === "right";
      return isNumber ? " ".repeat((widths[index] ?? 0) - columns(cell)) + cell : cell;
    }),
  );
}

/** Each row for itself, a line for each cell, where a table would be too wide. */
function cards([heads = [], ...rows]: readonly (readonly string[])[], room: number): string[] {
  return rows.flatMap(([first = "", ...rest]) => [
    ...wrap(first, room),
    ...rest.flatMap((cell, index) =>
      cell === "" ? [] : wrap(`${heads[index + 1]} ${cell}`.trim(), room, "  "),
    ),
  ]);
}
