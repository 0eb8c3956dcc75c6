import type { Picture } from "@modelgate/schema";
import type { Column } from "../markdown-layout.ts";

// The new sections have four forms. So that each table is said once, a section is first laid out as sheets, whose texts are ready
// for one medium (its `Pen` wrote them); what is left to the medium is how a sheet looks.

/** Lines over the values of one axis. Names are raw. */
export type Series = {
  /** In our words. */
  title: string;
  axis: string;
  labels: readonly string[];
  unit: string;
  /** The first is the candidate's; each as long as `labels`. */
  lines: readonly { name: string; heights: readonly number[] }[];
  /** The label at which more of the axis brings little. */
  knee: string | null;
};

export type TableBlock = {
  kind: "table";
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  /** Rows that there are; `rows` may hold the first of them alone. */
  total: number;
};

export type Block =
  | { kind: "words"; text: string }
  | { kind: "list"; items: readonly string[] }
  | TableBlock
  | { kind: "picture"; picture: Picture }
  | { kind: "series"; series: Series };

/** One table or picture of a chapter with what belongs to it, shown or left out as a whole. */
export type Sheet = {
  /** As the reader knows it when it is left out: "weights". */
  name: string;
  title: string;
  /** What stands beside the title of a folded sheet, in our words and numbers alone; may be "". */
  summary: string;
  /** Whether it is shown without unfolding. */
  open: boolean;
  /** The lowest goes first. */
  importance: number;
  blocks: readonly Block[];
};

/** What one action says beyond measurements and checks: a lead that is always shown, and sheets. */
export type Chapter = {
  name: string;
  title: string;
  /** Chapters are read in the order of their places. */
  place: number;
  /** Paragraphs, the most important first. */
  lead: readonly string[];
  /** Laid out only where there is room for them: a comment may be of a thousand models. */
  sheets: () => readonly Sheet[];
};

/** A table of the first items of a list, as many as the medium shows; `total` counts what the list itself left out. */
export function tableOf<T>(
  caption: string,
  columns: readonly Column[],
  { items, most, total = items.length }: { items: readonly T[]; most: number; total?: number },
  row: (item: T) => readonly string[],
): TableBlock {
  return { kind: "table", caption, columns, rows: items.slice(0, most).map(row), total };
}

/** A sheet; null when there is nothing on it. */
export function sheetOf(sheet: Omit<Sheet, "open"> & { open?: boolean }): Sheet | null {
  const blocks = sheet.blocks.filter((block) => !isEmpty(block));
  return blocks.length === 0 ? null : { ...sheet, open: sheet.open ?? false, blocks };
}

function isEmpty(block: Block): boolean {
  if (block.kind === "words") return block.text === "";
  if (block.kind === "list") return block.items.length === 0;
  if (block.kind === "table") return block.rows.length === 0;
  return block.kind === "picture" ? block.picture.nodes.length === 0 : block.series.labels.length < 2;
}

/** Without the sheets that there are not. */
export function sheetsOf(sheets: readonly (Sheet | null)[]): Sheet[] {
  return sheets.filter((sheet) => sheet !== null);
}
