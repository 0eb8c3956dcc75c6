import type { Column, Predictions } from "@modelgate/inference";
import { type Measurement, type Problem, problemsOf } from "@modelgate/schema";
import { pick } from "./sample.ts";

/** What the candidate is compared with on one data set. */
export type Reference =
  | { kind: "predictions"; predictions: Predictions }
  /** An earlier report whose predictions are gone: its numbers are of other draws, so nothing can be paired. */
  | { kind: "measurements"; measurements: readonly Measurement[] }
  /** The candidate is the baseline, byte for byte. */
  | { kind: "same" }
  /** There is nothing to compare with yet. */
  | { kind: "none"; reason: string }
  | { kind: "problems"; problems: readonly Problem[] };

/** Both models' answers, row by row the same examples; or why they are not. */
export type Paired =
  | { candidate: Predictions; baseline: Predictions; notes: readonly string[] }
  | { mismatch: string };

/**
 * Brings the baseline's answers into the candidate's order. Coverage is part of the comparison: both must have answered
 * exactly the same examples, with the same truth.
 */
export function pair(candidate: Predictions, baseline: Predictions): Paired {
  if (candidate.task !== baseline.task)
    return { mismatch: `the candidate's task is ${candidate.task}, the baseline's ${baseline.task}` };
  const order = orderOf(candidate, baseline);
  if (typeof order === "string") return { mismatch: order };
  const placed = order === null ? baseline : reordered(baseline, order);
  const named = sameNames(candidate, placed);
  if ("mismatch" in named) return named;
  const wrong = differingTruth(named.candidate, named.baseline);
  if (wrong < 0) return named;
  return { mismatch: `the truth of ${idOf(candidate, wrong)} is not the same on both sides` };
}

/** The name of a row: its id, else its number from 0. */
export function idOf({ ids }: Predictions, row: number): string {
  return ids?.[row] ?? `row ${row}`;
}

/** For each row of the candidate the baseline's; null: they are in the same order already. */
function orderOf(candidate: Predictions, baseline: Predictions): Int32Array | string | null {
  const [mine, theirs] = [candidate.ids, baseline.ids];
  if (mine === null || theirs === null) {
    if (mine !== theirs)
      return "one side names its examples and the other does not, so nothing pairs them: give both the same id";
    if (candidate.rows === baseline.rows) return null;
    return `the candidate answered ${candidate.rows} examples, the baseline ${baseline.rows}`;
  }
  const rows = new Map(theirs.map((id, row) => [id, row]));
  const lacking = mine.filter((id) => !rows.has(id));
  const dropped = theirs.length - (mine.length - lacking.length);
  if (lacking.length > 0 || dropped > 0) {
    const parts = [
      dropped > 0 ? `the candidate left out ${dropped} of the baseline's ${theirs.length} examples` : "",
      lacking.length > 0 ? `${lacking.length} of its own are unknown to the baseline` : "",
    ];
    return parts.filter((part) => part !== "").join(", and ");
  }
  if (mine.every((id, row) => theirs[row] === id)) return null;
  return Int32Array.from(mine, (id) => rows.get(id) ?? -1);
}

function reordered(predictions: Predictions, rows: Int32Array): Predictions {
  const ids = predictions.ids === null ? null : Array.from(rows, (row) => predictions.ids?.[row] ?? "");
  const carried = new Map(
    [...predictions.carried].map(([name, column]) => [name, columnAt(column, rows)] as const),
  );
  if (predictions.task === "regression") {
    const { truth, predicted } = predictions;
    return { ...predictions, ids, carried, truth: pick(truth, 1, rows), predicted: pick(predicted, 1, rows) };
  }
  const scores = predictions.scores && {
    ...predictions.scores,
    values: pick(predictions.scores.values, predictions.scores.width, rows),
  };
  if (predictions.task === "multilabel-classification") {
    const { truth, predicted, labels } = predictions;
    const width = labels.length;
    return {
      ...predictions,
      ...{ ids, carried, scores },
      truth: pick(truth, width, rows),
      predicted: pick(predicted, width, rows),
    };
  }
  const { truth, predicted } = predictions;
  return {
    ...predictions,
    ...{ ids, carried, scores },
    truth: pick(truth, 1, rows),
    predicted: pick(predicted, 1, rows),
  };
}

function columnAt(column: Column, rows: Int32Array): Column {
  return column.kind === "number"
    ? { ...column, values: pick(column.values, 1, rows) }
    : { ...column, codes: pick(column.codes, 1, rows) };
}

/** Both sides with one list of classes. */
function sameNames(candidate: Predictions, baseline: Predictions): Paired {
  if (candidate.task === "multilabel-classification" && baseline.task === candidate.task) {
    if (sameList(candidate.labels, baseline.labels)) return { candidate, baseline, notes: [] };
    return { mismatch: "the candidate's labels are not the baseline's" };
  }
  if (!("classes" in candidate) || !("classes" in baseline)) return { candidate, baseline, notes: [] };
  if (sameList(candidate.classes, baseline.classes)) return { candidate, baseline, notes: [] };
  if (candidate.task === "binary-classification")
    return {
      mismatch: `the candidate's classes are ${candidate.classes}, the baseline's ${baseline.classes}`,
    };
  const classes = [...new Set([...candidate.classes, ...baseline.classes])];
  const isReordered =
    classes.length === candidate.classes.length && classes.length === baseline.classes.length;
  const notes = isReordered
    ? []
    : ["candidate and baseline know different classes: they are compared by label, without scores"];
  return {
    candidate: renamed(candidate, classes, isReordered),
    baseline: renamed(baseline, classes, isReordered),
    notes,
  };
}

type Classes = Extract<Predictions, { classes: unknown }>;

/** The same answers in another order of classes; scores of classes that one side does not have cannot be made up. */
function renamed(predictions: Classes, classes: readonly string[], hasScores: boolean): Classes {
  const place = new Map(classes.map((name, at) => [name, at]));
  const to = predictions.classes.map((name) => place.get(name) ?? -1);
  const moved = (codes: Int32Array) => codes.map((code) => (code < 0 ? code : (to[code] ?? -1)));
  const { scores } = predictions;
  return {
    ...predictions,
    classes,
    truth: moved(predictions.truth),
    predicted: moved(predictions.predicted),
    scores: hasScores && scores !== null ? { ...scores, values: movedScores(scores.values, to) } : null,
  };
}

function movedScores(values: Float64Array, to: readonly number[]): Float64Array {
  const width = to.length;
  const moved = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += width)
    to.forEach((place, k) => {
      moved[at + place] = values[at + k] ?? Number.NaN;
    });
  return moved;
}

function differingTruth(candidate: Predictions, baseline: Predictions): number {
  const width = candidate.task === "multilabel-classification" ? candidate.labels.length : 1;
  const theirs = baseline.truth;
  for (let at = 0; at < candidate.truth.length; at += 1)
    if (candidate.truth[at] !== theirs[at]) return Math.floor(at / width);
  return -1;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at]);
}

/** What keeps a reference from being one. */
export function referenceFault(error: unknown): Reference {
  return { kind: "problems", problems: problemsOf(error) };
}
