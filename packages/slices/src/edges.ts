import { failure } from "@modelgate/schema";

/** Labels of the bins between edges, as `[18, 65)`; the last bin holds its upper edge. */
export function binLabels(edges: readonly number[]): string[] {
  return edges.slice(1).map((high, bin) => {
    const last = bin === edges.length - 2;
    return `[${shown(edges[bin] ?? 0)}, ${shown(high)}${last ? "]" : ")"}`;
  });
}

function shown(edge: number): string {
  return Number.isFinite(edge) ? String(edge) : edge < 0 ? "-inf" : "inf";
}

/** The bin of each value; -1 outside the edges and for NaN. */
export function binCodes(values: Float64Array, edges: readonly number[]): Int32Array {
  const last = edges.length - 1;
  const [lowest = 0, highest = 0] = [edges[0], edges[last]];
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    codes[row] = value >= lowest && value <= highest ? binOf(value, edges) : -1;
  }
  return codes;
}

/** The last bin whose lower edge is not above the value, by bisection. */
function binOf(value: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Edges that are values of the column and leave about as many rows in each bin; equal values are never parted, so that there
 * may be fewer bins than asked for.
 * @throws ModelgateError `slice-invalid` for a column without two distinct numbers
 */
export function quantileEdges(values: Float64Array, bins: number, column: string): number[] {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined || lowest === highest)
    throw failure("slice-invalid", `slices: column ${JSON.stringify(column)} has no two distinct numbers`, {
      hint: "Quantiles part numbers; a column of texts is cut by its values.",
    });
  const starts = Array.from({ length: bins }, (_, bin) => sorted[Math.floor((bin * sorted.length) / bins)]);
  const edges = [...starts, highest].filter((edge) => edge !== undefined);
  const distinct = edges.filter((edge, at) => at === 0 || edge !== edges[at - 1]);
  return distinct.length > 1 ? distinct : [lowest, highest];
}
