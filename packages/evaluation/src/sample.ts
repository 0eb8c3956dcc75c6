import type { Column, Predictions } from "@modelgate/inference";
import { type Data, oddWeight } from "@modelgate/metrics";
import { failure } from "@modelgate/schema";
import { numberOf } from "@modelgate/slices";

/** Columns that say how rows count: what each weighs, and which belong together. */
export type Roles = { weights: string | null; groups: string | null };

/** Predictions as the metrics take them; `groups` has the cluster of each row. */
export type Sample = { data: Data; groups?: Int32Array };

/**
 * Some rows of predictions, in the given order, or all of them.
 * @throws ModelgateError `dataset-mismatch` when a column of weights or groups was not carried along, `predictions-invalid` for a
 * weight that is negative or no number
 */
export function sampleOf(predictions: Predictions, roles: Roles, rows: Int32Array | null): Sample {
  const picked = picker(rows);
  const weights = roles.weights === null ? null : numbersOf(predictions, roles.weights, rows);
  if (weights !== null) checkWeights(weights, roles.weights ?? "", rows);
  const groups = roles.groups === null ? null : picked(codesOf(predictions, roles.groups), 1);
  return {
    data: { ...dataOf(predictions, picked), ...(weights === null ? {} : { weights }) },
    ...(groups === null ? {} : { groups }),
  };
}

/** The baseline's side of a pair: how its rows count, the candidate's columns say. */
export function baselineSample(
  { candidate, baseline }: { candidate: Predictions; baseline: Predictions },
  roles: Roles,
  rows: Int32Array | null,
): Sample {
  return sampleOf({ ...baseline, carried: candidate.carried }, roles, rows);
}

/** Here the column has a name, and a row of a slice its place among all rows, which a data set counts from 1. */
function checkWeights(weights: Float64Array, column: string, rows: Int32Array | null): void {
  const odd = oddWeight(weights);
  if (odd < 0) return;
  const row = (rows?.[odd] ?? odd) + 1;
  throw failure(
    "predictions-invalid",
    `column "${column}": row ${row} weighs ${weights[odd]}, expected a number from 0`,
    { hint: "Give every row one weight of 0 or more." },
  );
}

type Picker = <T extends Int32Array | Float64Array | Uint8Array>(values: T, width: number) => T;

function picker(rows: Int32Array | null): Picker {
  return (values, width) => (rows === null ? values : pick(values, width, rows));
}

/** The entries of some rows, each of `width` numbers. */
export function pick<T extends Int32Array | Float64Array | Uint8Array>(
  values: T,
  width: number,
  rows: Int32Array,
): T {
  const kept = values.slice(0, rows.length * width) as T;
  rows.forEach((row, at) => {
    for (let k = 0; k < width; k += 1) kept[at * width + k] = values[row * width + k] ?? 0;
  });
  return kept;
}

function dataOf(predictions: Predictions, picked: Picker): Data {
  if (predictions.task === "regression") {
    const { task, truth, predicted } = predictions;
    return { task, truth: picked(truth, 1), predicted: picked(predicted, 1) };
  }
  const scores = predictions.scores && {
    ...predictions.scores,
    values: picked(predictions.scores.values, predictions.scores.width),
  };
  if (predictions.task === "multilabel-classification") {
    const { task, truth, predicted } = predictions;
    const labels = predictions.labels.length;
    const names = predictions.labels;
    return {
      task,
      labels,
      names,
      truth: picked(truth, labels),
      predicted: picked(predicted, labels),
      scores,
    };
  }
  const { task, classes, truth, predicted } = predictions;
  const named = { classes: classes.length, names: classes };
  return { task, ...named, truth: picked(truth, 1), predicted: picked(predicted, 1), scores };
}

/** A carried column of some rows as numbers, or of all. */
export function numbersOf(predictions: Predictions, name: string, rows: Int32Array | null): Float64Array {
  const column = columnOf(predictions, name);
  const picked = picker(rows);
  if (column.kind === "number") return picked(column.values, 1);
  const known = column.texts.map(numberOf);
  return Float64Array.from(picked(column.codes, 1), (code) => known[code] ?? Number.NaN);
}

function codesOf(predictions: Predictions, name: string): Int32Array {
  const column = columnOf(predictions, name);
  if (column.kind === "text") return column.codes;
  const codes = new Map<number, number>();
  return Int32Array.from(column.values, (value) => {
    const code = codes.get(value) ?? codes.size;
    codes.set(value, code);
    return code;
  });
}

function columnOf(predictions: Predictions, name: string): Column {
  const column = predictions.carried.get(name);
  if (column !== undefined) return column;
  throw failure("dataset-mismatch", `column "${name}" is needed and was not read with the predictions`, {
    hint: "Give a data set that has it.",
  });
}
