import type { RawScoreKind } from "../spec.ts";

/** What all rows of scores have in common; from it their kind is inferred. */
export type ScoreShape = {
  /** Every score lies in [0, 1], but for rounding. */
  unit: boolean;
  /** Every row sums to 1 within the tolerance. */
  sums: boolean;
  /** No score is above 0, but for rounding. */
  nonPositive: boolean;
  /** Every row's exponentials sum to 1 within the tolerance. */
  exponentialSums: boolean;
  /** A sigmoid of one score, or a softmax of two, would keep the rows in their order. Of more there is no one order to keep. */
  keepsOrder: boolean;
  /** Rows with a NaN or infinite score. */
  invalid: number;
};

/** float16 softmax over a thousand classes is off by up to about 2e-3. */
const SUM_TOLERANCE = 5e-3;

/** Trees that add up shares in float32 give 1.0000002, and one minus their sum -1.2e-7. */
const UNIT_TOLERANCE = 1e-5;

/** The shape of row-major scores; that of no rows holds everything. */
export function shapeOf(values: Float64Array, width: number): ScoreShape {
  const shape = {
    unit: true,
    sums: true,
    nonPositive: true,
    exponentialSums: true,
    keepsOrder: true,
    invalid: 0,
  };
  for (let start = 0; start < values.length; start += width) {
    let sum = 0;
    let exponentials = 0;
    let finite = true;
    for (let i = start; i < start + width; i += 1) {
      const score = values[i] ?? Number.NaN;
      if (!Number.isFinite(score)) finite = false;
      if (score < -UNIT_TOLERANCE || score > 1 + UNIT_TOLERANCE) shape.unit = false;
      if (score > UNIT_TOLERANCE) shape.nonPositive = false;
      sum += score;
      if (shape.nonPositive) exponentials += Math.exp(score);
    }
    if (!finite) {
      shape.invalid += 1;
      continue;
    }
    if (width < 3 && isFarOff(values, start, width)) shape.keepsOrder = false;
    if (Math.abs(sum - 1) > SUM_TOLERANCE) shape.sums = false;
    if (Math.abs(exponentials - 1) > SUM_TOLERANCE) shape.exponentialSums = false;
  }
  return shape;
}

/**
 * Beyond 30 a sigmoid is so near to 1 that scores a thousandth apart become equal, and beyond 37 all do; below -700 it is 0. Of
 * two scores either one may be the positive class's.
 */
function isFarOff(values: Float64Array, start: number, width: number): boolean {
  const score = values[start] ?? 0;
  if (width === 1) return score > 30 || score < -700;
  return Math.abs(score - (values[start + 1] ?? 0)) > 30;
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
 * values 0.2 and 0.7 could be either, so the operator has to say. What no operator made, as in a file, may be on any
 * scale: points, or per cent. Scores that a sigmoid would throw together are left in their order.
 */
export function inferKind(shape: ScoreShape, width: number, producer: string | null): RawScoreKind | null {
  if (!shape.unit) {
    if (width > 1 && couldBe(shape, width, "log-probabilities")) return "log-probabilities";
    return producer === null && !shape.keepsOrder ? null : "logits";
  }
  if (width > 1) return shape.sums ? "probabilities" : null;
  if (producer !== null && PROBABILITY_OPS.has(producer)) return "probabilities";
  return producer !== null && LINEAR_OPS.has(producer) ? "logits" : null;
}

/** Whether scores could be what somebody says of them. Rows with NaN are told elsewhere. */
export function couldBe(shape: ScoreShape, width: number, kind: RawScoreKind): boolean {
  switch (kind) {
    case "probabilities":
      return shape.unit && (width === 1 || shape.sums);
    case "log-probabilities":
      return shape.nonPositive && (width === 1 || shape.exponentialSums);
    case "logits":
      return true;
  }
}

/** Turns raw scores into probabilities in place: softmax of a row, sigmoid of a single score, rounding cut off. */
export function toProbabilities(values: Float64Array, width: number, kind: RawScoreKind): void {
  if (width > 1 && kind !== "probabilities") {
    for (let start = 0; start < values.length; start += width) softmax(values.subarray(start, start + width));
    return;
  }
  for (let i = 0; i < values.length; i += 1) {
    const score = values[i] ?? Number.NaN;
    const probability =
      kind === "logits" ? 1 / (1 + Math.exp(-score)) : kind === "probabilities" ? score : Math.exp(score);
    // NaN stays NaN: only what rounding left outside is moved.
    values[i] = Math.min(1, Math.max(0, probability));
  }
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
