import type { Regression } from "../data.ts";

/** Why the rows of a regression cannot be measured, or null. Where `above` is given, every number must exceed it. */
export function regressionFlaw({ truth, predicted }: Regression, above?: number): string | null {
  if (truth.length === 0) return "no rows";
  for (const [what, values] of [["label", truth] as const, ["prediction", predicted] as const]) {
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      if (!Number.isFinite(value)) return `the ${what} of row ${i} is ${value}`;
      if (above !== undefined && value <= above)
        return `the ${what} of row ${i} is ${value}, not above ${above}`;
    }
  }
  return null;
}
