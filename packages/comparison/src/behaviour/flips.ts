import type { ComparedDataset } from "@modelgate/inference/compare";

/** Rows of one data set whose predicted class changed, by number from 0. */
export type FlipCount = {
  rows: number;
  flips: Int32Array;
  /** Right before and wrong now, wrong before and right now; null: the data set has no truth. */
  negative: ReadonlySet<number> | null;
  positive: ReadonlySet<number> | null;
};

/** The rows that flipped; null where one of the models predicts no classes. */
export function flipsOf({ answers, rows }: ComparedDataset): FlipCount | null {
  if (answers === null) return null;
  const { before, after, truth } = answers;
  const flips: number[] = [];
  const negative = new Set<number>();
  const positive = new Set<number>();
  for (let row = 0; row < rows; row += 1) {
    if (before[row] === after[row]) continue;
    flips.push(row);
    // A row whose label is missing is neither right nor wrong.
    const label = truth?.[row] ?? -1;
    if (label < 0) continue;
    if (before[row] === label) negative.add(row);
    if (after[row] === label) positive.add(row);
  }
  const isJudged = truth !== null;
  return {
    rows,
    flips: Int32Array.from(flips),
    negative: isJudged ? negative : null,
    positive: isJudged ? positive : null,
  };
}
