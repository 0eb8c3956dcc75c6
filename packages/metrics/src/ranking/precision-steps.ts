import { argsort } from "./argsort.ts";
import type { Placed } from "./placement.ts";

/** One entry for each score, from the highest down; weights where rows have them, else rows. */
export type Steps = {
  /** Positive rows of this score. */
  hits: Float64Array;
  /** Rows, and positive rows, of this score or a higher one. */
  above: Float64Array;
  found: Float64Array;
  /** The step of each row. */
  of: Uint32Array;
};

/**
 * Average precision of rows by score, with what each row pulls at it in a mean over rows: one more row, right or wrong,
 * changes the precision at its own step and below; a positive one is also one more to average over. The positive rows
 * must have a weight.
 */
export function precisionSteps(placed: Placed): { value: number; pulls: Float64Array } {
  const { hits, above, found, of } = descend(placed);
  const positives = found.at(-1) ?? 0;
  let value = 0;
  for (let i = 0; i < hits.length; i++) value += ((hits[i] ?? 0) * (found[i] ?? 0)) / (above[i] || 1);
  value /= positives;

  const right = new Float64Array(hits.length);
  const wrong = new Float64Array(hits.length);
  let gained = 0;
  let lost = 0;
  for (let i = hits.length - 1; i >= 0; i--) {
    const rows = above[i] || 1;
    const precision = (found[i] ?? 0) / rows;
    gained += (hits[i] ?? 0) / rows;
    lost += ((hits[i] ?? 0) * precision) / rows;
    right[i] = precision + gained - lost - value;
    wrong[i] = -lost;
  }
  const { isPositive, weights } = placed;
  const pulls = Float64Array.from(of, (step, row) => {
    const pull = (isPositive[row] === 1 ? right[step] : wrong[step]) ?? 0;
    return ((weights?.[row] ?? 1) * pull * of.length) / positives;
  });
  return { value, pulls };
}

/** Goes down the scores. */
export function descend({ scores, isPositive, weights }: Placed): Steps {
  const order = argsort(scores);
  const n = order.length;
  const [hits, above, found] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const of = new Uint32Array(n);
  let step = 0;
  let rows = 0;
  let positives = 0;
  for (let i = n - 1; i >= 0; i--) {
    const row = order[i] ?? 0;
    const weight = weights === null ? 1 : (weights[row] ?? 0);
    of[row] = step;
    rows += weight;
    if (isPositive[row] === 1) {
      hits[step] = (hits[step] ?? 0) + weight;
      positives += weight;
    }
    if (i > 0 && scores[row] === scores[order[i - 1] ?? 0]) continue;
    above[step] = rows;
    found[step] = positives;
    step++;
  }
  return { hits: hits.subarray(0, step), above: above.subarray(0, step), found: found.subarray(0, step), of };
}
