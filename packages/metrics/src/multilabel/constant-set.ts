import type { Multilabel } from "../data.ts";
import type { Constant } from "../metric.ts";
import type { Score } from "./scores.ts";

// The set of labels that is best for all rows, of each kind of metric.

/** Best for recall, and for means over labels: each counts by itself, and always to say it never scores less than never to. */
export function everyLabel({ labels }: Multilabel): Constant {
  return constant(labels, () => true);
}

/** Best for the share of wrong marks: each label as most rows have it. */
export function commonLabels(data: Multilabel): Constant {
  const { of, total } = countLabels(data);
  return constant(data.labels, (label) => (of[label] ?? 0) > total / 2);
}

/** Best for subset accuracy: the set that most rows have, the first of equals. */
export function commonSet({ labels, truth, weights }: Multilabel): Constant {
  const sets = new Map<string, { weight: number; row: number }>();
  for (let row = 0; row < truth.length / labels; row++) {
    const key = keyOf(truth, row * labels, labels);
    const known = sets.get(key) ?? { weight: 0, row };
    known.weight += weights?.[row] ?? 1;
    sets.set(key, known);
  }
  let best = { weight: Number.NEGATIVE_INFINITY, row: 0 };
  for (const set of sets.values()) if (set.weight > best.weight) best = set;
  return constant(labels, (label) => truth[best.row * labels + label] === 1);
}

/** 15 marks a character. */
function keyOf(truth: Uint8Array, from: number, labels: number): string {
  let key = "";
  for (let start = 0; start < labels; start += 15) {
    let bits = 0;
    for (let i = start; i < Math.min(start + 15, labels); i++) bits = bits * 2 + (truth[from + i] ?? 0);
    key += String.fromCharCode(bits);
  }
  return key;
}

/** Best for a score of all marks pooled: of so many labels those set most often have the most hits, and each number is tried. */
export function bestPooled(data: Multilabel, { of: scoreOf }: Score): Constant {
  const { of, total } = countLabels(data);
  const truth = of.reduce((a, b) => a + b, 0);
  const order = descending(of);
  let hits = 0;
  const scores = order.map((label, i) => {
    hits += of[label] ?? 0;
    return scoreOf(hits, truth, (i + 1) * total);
  });
  const size = 1 + scores.indexOf(scores.reduce((a, b) => Math.max(a, b), 0));
  const said = new Set(order.slice(0, size));
  return constant(data.labels, (label) => said.has(label));
}

/**
 * Best for the mean over the rows of F-beta: (1 + b) hits / (b own + said), b being beta squared. Of a given number of labels it
 * is a sum over them, so those that add most are best, and each number is tried (Waegeman et al., JMLR 15, 2014).
 */
export function bestByRow(data: Multilabel, beta: number): Constant {
  const b = beta * beta;
  const bySize = countBySize(data);
  let best = { value: -1, order: [] as number[], size: 0 };
  for (let size = 1; size <= data.labels; size++) {
    const gains = new Float64Array(data.labels);
    for (const [own, of] of bySize)
      for (let label = 0; label < gains.length; label++)
        gains[label] = (gains[label] ?? 0) + ((1 + b) * (of[label] ?? 0)) / (b * own + size);
    const order = descending(gains);
    const value = order.slice(0, size).reduce((sum, label) => sum + (gains[label] ?? 0), 0);
    if (value > best.value) best = { value, order, size };
  }
  const said = new Set(best.order.slice(0, best.size));
  return constant(data.labels, (label) => said.has(label));
}

/** Weight of each label among the rows that have so many labels. */
function countBySize({ labels, truth, weights }: Multilabel): Map<number, Float64Array> {
  const bySize = new Map<number, Float64Array>();
  for (let from = 0; from < truth.length; from += labels) {
    let own = 0;
    for (let label = 0; label < labels; label++) own += truth[from + label] ?? 0;
    if (own === 0) continue;
    const of = bySize.get(own) ?? new Float64Array(labels);
    bySize.set(own, of);
    const weight = weights?.[from / labels] ?? 1;
    for (let label = 0; label < labels; label++)
      of[label] = (of[label] ?? 0) + weight * (truth[from + label] ?? 0);
  }
  return bySize;
}

/** Weight of each label's rows, and of all. */
export function countLabels({ labels, truth, weights }: Multilabel): { of: Float64Array; total: number } {
  const of = new Float64Array(labels);
  let total = 0;
  for (let from = 0; from < truth.length; from += labels) {
    const weight = weights === undefined ? 1 : (weights[from / labels] ?? 0);
    total += weight;
    for (let label = 0; label < labels; label++)
      of[label] = (of[label] ?? 0) + weight * (truth[from + label] ?? 0);
  }
  return { of, total };
}

/** Labels from the largest number to the least; equal ones keep their order. */
export function descending(of: Float64Array): number[] {
  return Array.from(of, (_, label) => label).sort((a, b) => (of[b] ?? 0) - (of[a] ?? 0));
}

function constant(labels: number, isSaid: (label: number) => boolean): Constant {
  return { predicted: Array.from({ length: labels }, (_, label) => (isSaid(label) ? 1 : 0)), scores: null };
}
