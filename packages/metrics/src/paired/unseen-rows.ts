import { type Design, units } from "../design.ts";
import type { Spread } from "../interval/mean.ts";

/** Of so few rows that differ nothing is learnt of how far others may; of so many, enough. */
const FEW = 4;
const MANY = 15;

/** How far the two added rows differ, in parts of the furthest that one can. */
const REACH = 0.85;

/**
 * The spread of a difference with the noise of rows that differ and were not seen. Where two models differ on one row in a
 * hundred, a sample holds one such row or none, and its variance tells nothing: at a limit, up to 44 % of samples of 100
 * rows passed. As the urn of the bootstrap, two rows more are thought of, one for the better and one for the worse, each
 * off by nearly the `worst`; they fade out as the rows that differ, counted by (sum d^2)^2 / sum d^4, become many.
 */
export function withUnseen(
  spread: Spread,
  pulls: Float64Array,
  { design, worst }: { design: Design; worst: number },
): Spread {
  const share = shareUnseen(pulls, design);
  if (share === 0 || !Number.isFinite(worst)) return spread;
  const count = design.groups?.count ?? pulls.length;
  const error = Math.sqrt(spread.error ** 2 + 2 * share * ((REACH * worst) / count) ** 2);
  return { ...spread, error, skew: spread.skew * (spread.error / error) ** 3 };
}

/** How much unseen rows count: 1 where few rows differ, 0 where many do. */
export function shareUnseen(pulls: Float64Array, design: Design): number {
  const parts = units(pulls, design);
  // Rows of few clusters are not few rows; nor are many rows of one cluster many.
  const rows = Math.min(differing(pulls), (differing(parts) * pulls.length) / parts.length);
  return Math.min(1, Math.max(0, (MANY - rows) / (MANY - FEW)));
}

/** How many equally large parts would be as concentrated. */
function differing(parts: Float64Array): number {
  // Scaled by the largest, so that fourth powers neither overflow nor vanish.
  const largest = parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  // As of two areas under ROC curves of which one is 1: every row adds the same.
  if (largest === 0) return 0;
  let squares = 0;
  let fourths = 0;
  for (const part of parts) {
    const square = (part / largest) ** 2;
    squares += square;
    fourths += square * square;
  }
  return (squares * squares) / fourths;
}
