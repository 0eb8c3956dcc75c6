import type { Regression } from "../data.ts";

/** Numbers for which a metric is defined. */
export type Range = { holds: (value: number) => boolean; name: string };

/** Why the rows of a regression cannot be measured, or null. Where ranges are given, every number must be in its own. */
export function regressionFlaw(
  { truth, predicted }: Regression,
  ranges?: { truth: Range; predicted: Range },
): string | null {
  if (truth.length === 0) return "no rows";
  return flawOf("label", truth, ranges?.truth) ?? flawOf("prediction", predicted, ranges?.predicted);
}

function flawOf(what: string, values: Float64Array, range: Range | undefined): string | null {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    if (!Number.isFinite(value)) return `the ${what} of row ${row} is ${value}`;
    if (range !== undefined && !range.holds(value))
      return `the ${what} of row ${row} is ${value}, not ${range.name}`;
  }
  return null;
}
