import type { Classification } from "../data.ts";
import { checkPair } from "./pair.ts";

/** Rows that changed between right and wrong (Yan et al., arXiv:2011.09161), by row number from 0. */
export type Flips = {
  /** Right before, wrong now. */
  negative: Int32Array;
  /** Wrong before, right now. */
  positive: Int32Array;
  /** Negative and positive flip rate: shares of all rows, whose difference is that of the accuracies. null of no rows. */
  nfr: number | null;
  pfr: number | null;
  /** `nfr` over what two models with independent errors would show; null where those never flip. */
  relativeNfr: number | null;
  /** Rows that flipped either way. */
  discordant: number;
  n: number;
};

/**
 * Lists the rows that flipped.
 * @throws ModelgateError `predictions-invalid` when both are not of the same rows
 */
export function flips(candidate: Classification, baseline: Classification): Flips {
  checkPair(candidate, baseline);
  const { truth } = candidate;
  const n = truth.length;
  const negative: number[] = [];
  const positive: number[] = [];
  let rightBefore = 0;
  for (let row = 0; row < n; row++) {
    const before = baseline.predicted[row] === truth[row];
    const now = candidate.predicted[row] === truth[row];
    if (before) rightBefore++;
    if (before !== now) (before ? negative : positive).push(row);
  }
  const wrongNow = n - rightBefore + negative.length - positive.length;
  const independent = (rightBefore / n) * (wrongNow / n);
  return {
    negative: Int32Array.from(negative),
    positive: Int32Array.from(positive),
    nfr: n === 0 ? null : negative.length / n,
    pfr: n === 0 ? null : positive.length / n,
    relativeNfr: independent > 0 ? negative.length / n / independent : null,
    discordant: negative.length + positive.length,
    n,
  };
}
