import type { Classification, Random, Regression } from "../packages/metrics/src/index.ts";
import { normalTail } from "../packages/metrics/src/interval/distribution.ts";

/** A draw of the standard normal distribution. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** P(Z <= z). */
function phi(z: number): number {
  return normalTail(-z);
}

/** Area under the ROC curve of unit normals whose means lie `shift` apart. */
export function binormalArea(shift: number): number {
  return phi(shift / Math.SQRT2);
}

/** A place in a list of chances that sum to 1. */
export function pick(random: Random, chances: readonly number[]): number {
  let rest = random.next();
  for (const [i, chance] of chances.entries()) {
    rest -= chance;
    if (rest < 0) return i;
  }
  return chances.length - 1;
}

/** Answers of a classifier. */
export function classified(classes: number, truth: Int32Array, predicted: Int32Array): Classification {
  const task = classes === 2 ? "binary-classification" : "multiclass-classification";
  return { task, classes, truth, predicted, scores: null };
}

/** Answers of a binary classifier that says how sure it is; which side of a cut a row falls on does not matter here. */
export function ranked(truth: Int32Array, values: Float64Array): Classification {
  const scores = { kind: "ranking" as const, width: 1, values };
  return { task: "binary-classification", classes: 2, truth, predicted: truth, scores };
}

/** A regression whose truth is 0 everywhere, so that what it predicts is its error. */
export function erring(errors: Float64Array): Regression {
  return { task: "regression", truth: new Float64Array(errors.length), predicted: errors };
}

/** Unweighted mean of F1 over the classes, from the chances of (label, predicted): `cells[label][predicted]`. */
export function macroF1(cells: readonly (readonly number[])[]): number {
  const scores = cells.map((row, k) => {
    const said = cells.reduce((total, other) => total + (other[k] ?? 0), 0);
    return (2 * (row[k] ?? 0)) / (row.reduce((a, b) => a + b, 0) + said);
  });
  return scores.reduce((a, b) => a + b, 0) / scores.length;
}
