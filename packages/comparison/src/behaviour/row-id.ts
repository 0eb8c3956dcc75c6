import type { ComparedDataset } from "@modelgate/inference/compare";

/** The name of a row: its id, else its number from 0, as everywhere in a report. */
export function idOf({ ids }: Pick<ComparedDataset, "ids">, row: number): string {
  return ids?.[row] ?? `row ${row}`;
}
