import type { RawScoreKind } from "../spec.ts";

/** What all rows of scores have in common so far; feeds the inference of their kind. */
export type ScoreShape = {
  /** Every score lies in [0, 1]. */
  unit: boolean;
  /** Every row sums to 1 within the tolerance. */
  sums: boolean;
  /** Every score is at most 0 and every row's exponentials sum to 1. */
  logs: boolean;
  /** Rows with a NaN or infinite score. */
  invalid: number;
};

/** float16 softmax over a thousand classes is off by up to about 2e-3. */
const SUM_TOLERANCE = 5e-3;

/** The shape of no rows at all. */
export function emptyShape(): ScoreShape {
  return { unit: true, sums: true, logs: true, invalid: 0 };
}

/** Adds one row-major block of scores to a shape. */
export function observe(shape: ScoreShape, values: Float64Array, width: number): void {
  for (let start = 0; start < values.length; start += width) {
    let sum = 0;
    let exponentials = 0;
    let finite = true;
    for (let i = start; i < start + width; i += 1) {
      const score = values[i] ?? Number.NaN;
      if (!Number.isFinite(score)) finite = false;
      if (score < 0 || score > 1) shape.unit = false;
      if (score > 0) shape.logs = false;
      sum += score;
      if (shape.logs) exponentials += Math.exp(score);
    }
    if (!finite) {
      shape.invalid += 1;
      continue;
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) shape.sums = false;
    if (shape.logs && Math.abs(exponentials - 1) > SUM_TOLERANCE) shape.logs = false;
  }
}

/** The operator behind an output settles what values alone leave open. */
const PROBABILITY_OPS = new Set([
  "Softmax",
  "Sigmoid",
  "Normalizer",
  "ZipMap",
  "HardSigmoid",
  "TreeEnsembleClassifier",
]);
const LINEAR_OPS = new Set(["Gemm", "MatMul", "Add", "Conv", "Sub", "LinearRegressor"]);

/**
 * The kind of scores, from their values and the operator that made them; null when both leave it open.
 * Several scores a row: a score outside [0, 1] excludes probabilities. One score a row (binary): the
 * values 0.2 and 0.7 could be either, so the operator has to say.
 */
export function inferKind(shape: ScoreShape, width: number, producer: string | null): RawScoreKind | null {
  if (!shape.unit) return width > 1 && shape.logs ? "log-probabilities" : "logits";
  if (width > 1) return shape.sums ? "probabilities" : null;
  if (producer !== null && PROBABILITY_OPS.has(producer)) return "probabilities";
  return producer !== null && LINEAR_OPS.has(producer) ? "logits" : null;
}

/** Whether all scores could be probabilities: a check of what somebody says of them. Rows with NaN are told elsewhere. */
export function areProbabilities(shape: ScoreShape, width: number): boolean {
  return shape.unit && (width === 1 || shape.sums);
}

/** Turns raw scores into probabilities in place: softmax of a row, sigmoid of a single score. */
export function toProbabilities(values: Float64Array, width: number, kind: RawScoreKind): void {
  if (kind === "probabilities") return;
  if (width === 1) {
    for (let i = 0; i < values.length; i += 1) {
      const score = values[i] ?? Number.NaN;
      values[i] = kind === "logits" ? 1 / (1 + Math.exp(-score)) : Math.exp(score);
    }
    return;
  }
  for (let start = 0; start < values.length; start += width) softmax(values.subarray(start, start + width));
}

function softmax(row: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of row) if (score > top) top = score;
  let sum = 0;
  for (let i = 0; i < row.length; i += 1) {
    const power = Math.exp((row[i] ?? Number.NaN) - top);
    row[i] = power;
    sum += power;
  }
  for (let i = 0; i < row.length; i += 1) row[i] = (row[i] ?? Number.NaN) / sum;
}
