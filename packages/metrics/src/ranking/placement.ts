import { argsort } from "./argsort.ts";

/**
 * One area under the ROC curve with what each row adds to it (DeLong et al., Biometrics 44, 1988; by sorting as Sun
 * and Xu, IEEE SPL 21, 2014, so O(n log n)). A positive row's placement is the share of negatives below it, a
 * negative row's that of positives above it; equal scores count one half. The area is the mean over either side.
 */
export type Placement = { area: number; of: Float64Array; positives: number; negatives: number };

/** Places every row by its score, which must not be NaN; both sides must have rows. */
export function place(scores: Float64Array, isPositive: Uint8Array): Placement {
  const n = scores.length;
  const order = argsort(scores);
  let positives = 0;
  for (let i = 0; i < n; i++) positives += isPositive[i] ?? 0;
  const negatives = n - positives;

  const of = new Float64Array(n);
  let positivesBelow = 0;
  let negativesBelow = 0;
  let pairs = 0;
  for (let start = 0, end = 0; start < n; start = end) {
    const score = scores[order[start] ?? 0];
    let tied = 0;
    for (end = start; end < n; end++) {
      const row = order[end] ?? 0;
      if (end > start && scores[row] !== score) break;
      tied += isPositive[row] ?? 0;
    }
    const negativesUnder = negativesBelow + (end - start - tied) / 2;
    const positivesOver = positives - positivesBelow - tied / 2;
    for (let i = start; i < end; i++) {
      const row = order[i] ?? 0;
      of[row] = isPositive[row] === 1 ? negativesUnder / negatives : positivesOver / positives;
    }
    pairs += tied * negativesUnder;
    positivesBelow += tied;
    negativesBelow += end - start - tied;
  }
  return { area: pairs / positives / negatives, of, positives, negatives };
}
