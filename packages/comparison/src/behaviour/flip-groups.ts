import type { ComparedDataset } from "@modelgate/inference/compare";
import type { FlipGroup, Slicing } from "@modelgate/schema";
import { cut } from "@modelgate/slices";
import type { FlipCount } from "./flips.ts";
import { idOf } from "./row-id.ts";

const MOST_IDS = 20;

/** Rows of a class or slice. */
type Group = { by: string; value: string; rows: ArrayLike<number> };

/**
 * Where the flips are: by the class that rows are of and by slices. Groups in which nothing flipped are left out.
 * @throws ModelgateError `slice-invalid` for columns that were not carried along
 */
export function flipGroups(
  name: string,
  dataset: ComparedDataset,
  flipped: FlipCount,
  slicing: Slicing | null,
): FlipGroup[] {
  const isFlipped = new Uint8Array(dataset.rows);
  for (const row of flipped.flips) isFlipped[row] = 1;
  const slices = slicing === null ? [] : cut(slicing, dataset.carried, dataset.rows);
  const groups: Group[] = [
    ...classGroups(dataset),
    ...slices.map(({ label, rows }) => ({
      by: Object.keys(label).join(", "),
      value: Object.values(label).join(", "),
      rows,
    })),
  ];
  return groups.flatMap(({ by, value, rows }) => {
    const flips = Array.from(rows).filter((row) => isFlipped[row] === 1);
    if (flips.length === 0) return [];
    const worse = flips.filter((row) => flipped.negative?.has(row));
    const better = flips.filter((row) => flipped.positive?.has(row));
    // What got worse is what somebody looks at first, and what got better last.
    const between = flips.filter((row) => !flipped.negative?.has(row) && !flipped.positive?.has(row));
    return [
      {
        dataset: name,
        by,
        value,
        rows: rows.length,
        flips: flips.length,
        negative: worse.length,
        positive: better.length,
        ids: [...worse, ...between, ...better].slice(0, MOST_IDS).map((row) => idOf(dataset, row)),
      },
    ];
  });
}

function classGroups({ answers }: ComparedDataset): Group[] {
  const truth = answers?.truth;
  if (answers == null || truth == null) return [];
  const rows: number[][] = answers.classes.map(() => []);
  for (const [row, label] of truth.entries()) rows[label]?.push(row);
  return answers.classes.map((value, at) => ({ by: "truth", value, rows: rows[at] ?? [] }));
}
