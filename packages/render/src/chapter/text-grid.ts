import type { Column } from "../markdown-layout.ts";
import { align, columns, wrap } from "../text-table.ts";
import type { TableBlock } from "./sheet.ts";

/** The least room that a column of text is wrapped into. */
const LEAST = 18;
/** Left out first: the number stands beside it. */
const PICTURES = ["Bar", "Interval and limit"];

type Grid = { heads: readonly Column[]; rows: readonly (readonly string[])[] };

/**
 * A table as lines of at most `room` columns: without its pictures if need be, then with its last column wrapped, else each row for
 * itself. Nothing is cut, for half a number is another one; a word that is longer than the room keeps its line.
 */
export function gridLines(table: Pick<TableBlock, "columns" | "rows">, room: number): string[] {
  const { columns: heads, rows } = table;
  const filled = heads.flatMap((_head, index) => (rows.some((row) => row[index]) ? [index] : []));
  const bare = filled.filter((index) => !PICTURES.includes(heads[index]?.[0] ?? ""));
  const [whole, plain] = [gridOf(table, filled), gridOf(table, bare)];
  const drawn = [alignedLines(whole), alignedLines(plain), wrappedLines(plain, room)];
  return drawn.find((lines) => fits(lines, room)) ?? cards(plain, room);
}

function gridOf(
  { columns: heads, rows }: Pick<TableBlock, "columns" | "rows">,
  indexes: readonly number[],
): Grid {
  return {
    heads: indexes.map((index) => heads[index] ?? ["", "left"]),
    rows: rows.map((row) => indexes.map((index) => row[index] ?? "")),
  };
}

function fits(lines: readonly string[], room: number): boolean {
  return lines.every((line) => columns(line) <= room);
}

function widthsOf({ heads, rows }: Grid): number[] {
  return heads.map(([title], index) =>
    rows.reduce((widest, row) => Math.max(widest, columns(row[index] ?? "")), columns(title)),
  );
}

function alignedLines(grid: Grid): string[] {
  const widths = widthsOf(grid);
  const rows = [grid.heads.map(([title]) => title), ...grid.rows].map((row) =>
    row.map((cell, index) => {
      const isNumber = grid.heads[index]?.[1] === "right";
      return isNumber ? " ".repeat((widths[index] ?? 0) - columns(cell)) + cell : cell;
    }),
  );
  return align(rows);
}

/** With the last column in as many lines as it takes, where it is text and enough room is left for it. */
function wrappedLines(grid: Grid, room: number): string[] {
  const last = grid.heads.length - 1;
  const left = widthsOf(grid)
    .slice(0, last)
    .reduce((sum, width) => sum - width - 2, room);
  if (grid.heads[last]?.[1] !== "left" || left < LEAST) return alignedLines(grid);
  const rows = grid.rows.flatMap((row) =>
    wrap(row[last] ?? "", left).map((line, index) => [
      ...row.slice(0, last).map((cell) => (index === 0 ? cell : "")),
      line,
    ]),
  );
  return alignedLines({ ...grid, rows });
}

/** Each row for itself: what it is about, and below it the rest, each cell after its title. */
function cards({ heads, rows }: Grid, room: number): string[] {
  // What happened is no name: it takes that of what it happened to with it.
  const named = heads[0]?.[0] === "Change" ? 2 : 1;
  return rows.flatMap((row) => {
    const told = row.flatMap((cell, index) =>
      cell === "" || index < named ? [] : [`${titleOf(heads[index])} ${cell}`],
    );
    return [
      ...wrap(row.slice(0, named).join(" "), room),
      ...(told.length === 0 ? [] : wrap(told.join("; "), room, "  ")),
    ];
  });
}

function titleOf([title]: Column = ["", "left"]): string {
  return /^[A-Z][a-z ]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
