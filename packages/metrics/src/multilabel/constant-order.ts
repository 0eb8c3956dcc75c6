import type { Multilabel } from "../data.ts";
import type { Constant } from "../metric.ts";
import { commonLabels, countLabels, descending } from "./constant-set.ts";

// The order of the labels that is best for all rows, as scores of which no two are equal: what is equal counts as out of order.

/**
 * By how often a label is set. Best for areas and average precisions: of one label any constant is as good, and of all marks
 * pooled to exchange two neighbours for this order never loses.
 */
export function mostSetFirst(data: Multilabel): Constant {
  return ordered(data, countLabels(data).of);
}

/**
 * By how many pairs with another label a row's own one is in, as a share of the row's pairs. Best for the ranking loss: two labels
 * in the wrong order cost by how much they differ in this, wherever the others are.
 */
export function mostPairsFirst(data: Multilabel): Constant {
  return ordered(
    data,
    shared(data, (own) => (own === data.labels ? 0 : 1 / own / (data.labels - own))),
  );
}

/**
 * For what depends on the places of several labels of a row the best order is hard to find: of coverage it is a sum of completion
 * times under precedence (Lawler, Ann. Discrete Math. 2, 1978). This is the best of three, by a value of which more is better:
 * by how often a label is set, by the same with each row shared out among its labels, and that of the ranking loss.
 */
export function goodOrder(data: Multilabel, worthOf: (scores: Float64Array) => number): Constant {
  const orders = [
    mostSetFirst(data),
    ordered(
      data,
      shared(data, (own) => 1 / own),
    ),
    mostPairsFirst(data),
  ];
  const values = orders.map(({ scores }) => worthOf(Float64Array.from(scores ?? [])));
  const best = values.indexOf(values.reduce((a, b) => Math.max(a, b)));
  return orders[best] ?? mostSetFirst(data);
}

/** Weight of each label's rows, each times what a row is worth that has so many labels. */
function shared({ labels, truth, weights }: Multilabel, worth: (own: number) => number): Float64Array {
  const of = new Float64Array(labels);
  for (let from = 0; from < truth.length; from += labels) {
    const marks = truth.subarray(from, from + labels);
    const own = marks.reduce((a, b) => a + b, 0);
    if (own === 0) continue;
    const each = (weights?.[from / labels] ?? 1) * worth(own);
    for (let label = 0; label < labels; label++) of[label] = (of[label] ?? 0) + each * (marks[label] ?? 0);
  }
  return of;
}

function ordered(data: Multilabel, worth: Float64Array): Constant {
  const scores = new Array<number>(data.labels).fill(0);
  descending(worth).forEach((label, place) => {
    scores[label] = data.labels - place;
  });
  return { predicted: commonLabels(data).predicted, scores };
}
