import type { Measurement } from "./report.ts";

/** The same for two measurements of one metric on one data set and slice, whose columns may stand in any order. */
export function measurementKey({
  dataset,
  metric,
  slice,
}: Pick<Measurement, "dataset" | "metric" | "slice">): string {
  const cut = slice === null ? null : Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([dataset, metric, cut]);
}
