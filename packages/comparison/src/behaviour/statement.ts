import type { ComparedDataset } from "@modelgate/inference/compare";
import type { OutputChange } from "@modelgate/schema";
import type { FlipCount } from "./flips.ts";

/** What a statement is made of, over all data sets. */
export type Stated = {
  datasets: readonly ComparedDataset[];
  outputs: readonly OutputChange[];
  /** Of the data sets on which both models predict classes. */
  counts: readonly FlipCount[];
};

/** The whole of it in a sentence: what became of predictions, and how far the numbers behind them are apart. */
export function statementOf({ datasets, outputs, counts }: Stated): string {
  const rows = datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  const on = `on ${counted(rows, "row")}`;
  const compared = datasets.flatMap((dataset) => dataset.outputs);
  const isBitwise = compared.length === outputs.length && compared.every((output) => output.isBitwise);
  if (compared.length === 0) return `no output can be compared ${on}`;
  if (isBitwise) return `bit for bit the same outputs ${on}`;
  // Of a data set without predictions nothing is known but its outputs.
  if (counts.length < datasets.length) return apart(outputs, ` ${on}`);
  const flips = counts.reduce((sum, count) => sum + count.flips.length, 0);
  if (flips === 0) return `the same answers ${on}, ${apart(outputs, "")}`;
  return `${flips} of ${counted(rows, "prediction")} changed${judged(counts, flips)}`;
}

/** What became better and worse, where the truth is known of all. */
function judged(counts: readonly FlipCount[], flips: number): string {
  if (counts.some(({ negative, positive }) => negative === null || positive === null)) return "";
  const [worse, better] = (["negative", "positive"] as const).map((way) =>
    counts.reduce((sum, count) => sum + (count[way]?.size ?? 0), 0),
  );
  if (worse === 0 && better === 0) return ", none of them from or to the right class";
  if (worse === flips) return flips === 1 ? ", for the worse" : ", all for the worse";
  if (better === flips) return flips === 1 ? ", for the better" : ", all for the better";
  if (better === 0) return `, ${worse} of them for the worse`;
  if (worse === 0) return `, ${better} of them for the better`;
  return `, ${worse} of them for the worse and ${better} for the better`;
}

/** How far outputs are beyond tolerance. */
function apart(outputs: readonly OutputChange[], on: string): string {
  const failed = outputs.filter(({ passes }) => !passes);
  if (failed.length === 0) return `all outputs within tolerance${on}`;
  const largest = Math.max(...failed.map(({ absolute }) => absolute?.max ?? Number.NaN));
  const size = Number.isNaN(largest) ? "" : `, the largest difference ${Number(largest.toPrecision(3))}`;
  return `${failed.length} of ${counted(outputs.length, "output")} beyond tolerance${on}${size}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
