import type { Design } from "../design.ts";
import type { Linear } from "../paired/linear-contrast.ts";
import { type Placed, place } from "./placement.ts";
import { precisionSteps } from "./precision-steps.ts";

/** A metric of one ranking: its value, and what each entry adds to it in a mean over entries. */
export type Ranking = {
  of: (placed: Placed) => { value: number; pulls: Float64Array };
  needs: "both sides" | "positives";
  about: string;
};

export const RANKINGS: Readonly<Record<"roc_auc" | "average_precision", Ranking>> = {
  roc_auc: { of: areaOf, needs: "both sides", about: "area under the ROC curve" },
  average_precision: { of: precisionSteps, needs: "positives", about: "average precision" },
};

function areaOf(placed: Placed): { value: number; pulls: Float64Array } {
  const { area, of, positives, negatives } = place(placed);
  const pulls = of.map((share, i) => {
    const side = placed.isPositive[i] === 1 ? positives : negatives;
    return ((placed.weights?.[i] ?? 1) * (share - area) * of.length) / side;
  });
  return { value: area, pulls };
}

/** The mean of one ranking for each class or label, alike or each by how often it is; or why there is none. `what` names them. */
export function meanOfRankings(
  columns: readonly Placed[],
  { of, needs }: Ranking,
  { weighted, design, what }: { weighted: boolean; design: Design; what: (k: number) => string },
): Linear | string {
  const sizes = columns.map((column) => sumOf(column, 1));
  for (const [k, column] of columns.entries()) {
    if (sizes[k] === 0) return `no row has ${what(k)}`;
    if (needs === "both sides" && sumOf(column, 0) === 0) return `every row has ${what(k)}`;
  }
  const all = sizes.reduce((a, b) => a + b, 0);
  const found = columns.map(of);
  const share = (k: number) => (weighted ? (sizes[k] ?? 0) / all : 1 / columns.length);
  const value = found.reduce((sum, one, k) => sum + share(k) * one.value, 0);
  const pulls = new Float64Array(design.rows);
  for (const [k, one] of found.entries())
    for (let row = 0; row < pulls.length; row++) {
      // A row of a class also moves weight to it.
      const moved = weighted && columns[k]?.isPositive[row] === 1 ? (one.value - value) / all : 0;
      const weight = design.weights?.[row] ?? 1;
      pulls[row] = (pulls[row] ?? 0) + share(k) * (one.pulls[row] ?? 0) + weight * design.rows * moved;
    }
  // A row that moves from one end to the other in every column.
  const worst = columns.reduce((sum, column, k) => sum + share(k) * reachOf(column, needs), 0);
  return { value, pulls, worst };
}

/** How far one entry that moves from one end to the other pulls, in a mean over entries. */
export function reachOf(placed: Placed, needs: Ranking["needs"]): number {
  const [positives, negatives] = [sumOf(placed, 1), sumOf(placed, 0)];
  return (positives + negatives) / (needs === "positives" ? positives : Math.min(positives, negatives));
}

/** Weight of the entries on one side. */
export function sumOf({ isPositive, weights }: Placed, side: 0 | 1): number {
  let sum = 0;
  for (let i = 0; i < isPositive.length; i++) if (isPositive[i] === side) sum += weights?.[i] ?? 1;
  return sum;
}
