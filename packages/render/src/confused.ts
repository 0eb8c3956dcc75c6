import type { Confusion } from "@modelgate/schema";

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
  labels.forEach((truth, row) => {
    const total = labels.reduce((sum, _label, column) => sum + (counts[row]?.[column] ?? 0), 0);
    labels.forEach((predicted, column) => {
      const count = counts[row]?.[column] ?? 0;
      const before = baseline?.[row]?.[column];
      if (row === column || (count === 0 && !before)) return;
      const change = before === undefined ? null : count - before;
      found.push({ truth, predicted, count, share: total === 0 ? null : count / total, change });
    });
  });
  return found.sort((a, b) => b.count - a.count).slice(0, most);
}

/** "+3", "−2", "" for none. */
export function countChange(change: number | null): string {
  if (change === null || change === 0) return "";
  return `${change < 0 ? "−" : "+"}${Number(Math.abs(change).toPrecision(6))}`;
}

/** How much of a truth's examples a cell holds, 0 to 1. */
export function heatOf({ labels, counts }: Confusion, row: number, column: number): number {
  const total = labels.reduce((sum, _label, at) => sum + Math.max(0, counts[row]?.[at] ?? 0), 0);
  return total === 0 ? 0 : Math.min(1, Math.max(0, counts[row]?.[column] ?? 0) / total);
}
