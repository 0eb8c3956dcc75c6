import type { Confusion } from "@modelgate/schema";
import { formatValue } from "./format-value.ts";
import type { Column } from "./markdown-layout.ts";

/** One kind of mistake: examples of `truth` that were taken for `predicted`. Labels are raw. */
export type Mistake = {
  truth: string;
  predicted: string;
  count: number;
  /** Of all examples of that truth; null when there is none. */
  share: number | null;
  /** Against the baseline; null when there is none. */
  change: number | null;
};

/** The most frequent mistakes, at most `most`; among equals in the order of the labels. */
export function mistakesOf({ labels, counts, baseline }: Confusion, most: number): Mistake[] {
  const found: Mistake[] = [];
  // By the cells there are: a stranger's list of labels may be longer than their square is worth.
  counts.forEach((cells, row) => {
    const truth = labels[row];
    const total = cells.reduce((sum, count) => sum + count, 0);
    const before = baseline?.[row] ?? [];
    for (let column = 0; column < Math.max(cells.length, before.length); column++) {
      const [count, predicted] = [cells[column] ?? 0, labels[column]];
      if (truth === undefined || predicted === undefined || row === column) continue;
      if (count === 0 && (before[column] ?? 0) === 0) continue;
      const change = baseline === undefined ? null : count - (before[column] ?? 0);
      found.push({ truth, predicted, count, share: total === 0 ? null : count / total, change });
    }
  });
  return found.sort((a, b) => b.count - a.count).slice(0, most);
}

/** The most frequent mistakes as a table, its labels by `name`; no rows: there are none. */
export function mistakesTable(
  confusion: Confusion,
  most: number,
  name: (label: string) => string,
): { columns: Column[]; rows: string[][] } {
  const compared = confusion.baseline !== undefined;
  const columns: Column[] = [
    ["Truth", "left"],
    ["Taken for", "left"],
    ["Examples", "right"],
    ["Of that truth", "right"],
    ...(compared ? ([["Change", "right"]] as const) : []),
  ];
  const rows = mistakesOf(confusion, most).map(({ truth, predicted, count, share, change }) => [
    name(truth),
    name(predicted),
    formatValue(count, "count"),
    share === null ? "" : formatValue(share, "ratio"),
    ...(compared ? [countChange(change) || "0"] : []),
  ]);
  return { columns, rows };
}

/** "+3", "−2", "" for none. */
export function countChange(change: number | null): string {
  if (change === null || change === 0) return "";
  return `${change < 0 ? "−" : "+"}${Number(Math.abs(change).toPrecision(6))}`;
}

/** How much of a truth's examples a cell holds, 0 to 1. */
export function heatOf({ counts }: Pick<Confusion, "counts">, row: number, column: number): number {
  const cells = counts[row] ?? [];
  const total = cells.reduce((sum, count) => sum + Math.max(0, count), 0);
  return total === 0 ? 0 : Math.min(1, Math.max(0, cells[column] ?? 0) / total);
}
