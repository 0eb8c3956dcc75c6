import { argsort } from "./argsort.ts";

/**
 * One area under the ROC curve with what each row adds to it (DeLong et al., Biometrics 44, 1988; by sorting as Sun
 * and Xu, IEEE SPL 21, 2014, so O(n log n)). A positive row's placement is the share of negatives below it, a
 * negative row's that of positives above it; equal scores count one half. The area is the mean over either side.
 */
export type Placement = { area: number; of: Float64Array; positives: number; negatives: number };

/** Rows to place by score, which must not be NaN; the weights of neither side may sum to 0. */
export type Placed = { scores: Float64Array; isPositive: Uint8Array; weights: Float64Array | null };

/** Places every row. With weights a row is a share of rows, and the sides are sums of weights. */
export function place({ scores, isPositive, weights }: Placed): Placement {
  const n = scores.length;
  const order = argsort(scores);
  const weight = (row: number) => (weights === null ? 1 : (weights[row] ?? 0));
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < n; i++)
    if (isPositive[i] === 1) positives += weight(i);
    else negatives += weight(i);

  const of = new Float64Array(n);
  let positivesBelow = 0;
  let negativesBelow = 0;
  let pairs = 0;
  for (let start = 0, end = 0; start < n; start = end) {
    const score = scores[order[start] ?? 0];
    let tied = 0;
    let tiedNegatives = 0;
    for (end = start; end < n; end++) {
      const row = order[end] ?? 0;
      if (end > start && scores[row] !== score) break;
      if (isPositive[row] === 1) tied += weight(row);
      else tiedNegatives += weight(row);
    }
    const negativesUnder = negativesBelow + tiedNegatives / 2;
    const positivesOver = positives - positivesBelow - tied / 2;
    for (let i = start; i < end; i++) {
      const row = order[i] ?? 0;
      of[row] = isPositive[row] === 1 ? negativesUnder / negatives : positivesOver / positives;
    }
    pairs += tied * negativesUnder;
    positivesBelow += tied;
    negativesBelow += tiedNegatives;
  }
  return { area: pairs / positives / negatives, of, positives, negatives };
}
