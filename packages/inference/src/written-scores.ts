import { failure } from "@modelgate/schema";
import type { ClassPredictions, LabelPredictions, Scores } from "./predictions.ts";
import { contradicts, decide } from "./raw-scores.ts";
import { couldBe, inferKind, type ScoreShape, shapeOf } from "./scoring/score-kind.ts";

/** Score columns of a predictions file: names in file order, values row-major. */
export type WrittenScores = {
  names: readonly string[];
  values: Float64Array;
  /** The class whose scores a single column holds, which its name does not say; absent: the names say it. */
  positive?: string;
};

/**
 * Score columns from which a reader gets the same scores, of the same kind, and the same answers.
 * @throws ModelgateError `predictions-invalid` where there are none
 */
export function writtenScores(predictions: ClassPredictions, scores: Scores): WrittenScores {
  const { classes, predicted } = predictions;
  const prefix = scores.kind === "probabilities" ? "probability" : "score";
  if (classes.includes("")) throw unwritable("a class without a name");
  const names = classes.map((label) => `${prefix}_${label}`);
  const pair = scores.width === 1 ? pairOf(scores) : null;
  const table = { ...scores, width: pair === null ? scores.width : 2, values: pair ?? scores.values };
  // Who reads several scores that speak against the labels drops them; a single one is never compared.
  const isSingle =
    pair !== null &&
    ((scores.kind === "ranking" && shapeOf(scores.values, 1).unit) || contradicts(table, predicted, []));
  const told = isSingle ? scores : table;
  check(predictions, told);
  if (!isSingle) return { names, values: told.values };
  return { names: [prefix], values: told.values, positive: classes[1] ?? "" };
}

/** What two classes would have said: a reader takes the second probability, or the difference of other scores. */
function pairOf({ kind, values }: Scores): Float64Array {
  const pair = new Float64Array(2 * values.length);
  for (const [row, value] of values.entries()) {
    const isBelow = kind === "ranking" && value < 0;
    pair[2 * row] = kind === "probabilities" ? 1 - value : isBelow ? -value : Number.isNaN(value) ? value : 0;
    pair[2 * row + 1] = isBelow ? 0 : value;
  }
  return pair;
}

function check({ predicted, rows, invalid }: ClassPredictions, told: Scores): void {
  const { kind, values, width } = told;
  const shape = shapeOf(values, width);
  if (!readsAs(kind, shape, width)) throw unwritable(`${kind} that a reader would take for something else`);
  if (shape.invalid !== invalid) throw unwritable("scores that were not finite and are so now");
  const needsDeciding = predicted.includes(-1);
  const decided = needsDeciding ? decide(told, rows) : predicted;
  if (decided.some((code, row) => code !== predicted[row]))
    throw unwritable("answers that its scores do not give");
}

function readsAs(kind: Scores["kind"], shape: ScoreShape, width: number): boolean {
  if (kind === "probabilities") return couldBe(shape, width, kind);
  return inferKind(shape, width, null) === null;
}

/**
 * The score columns of many labels, which a reader takes one by one.
 * @throws ModelgateError `predictions-invalid` for a ranking that it would take for something else
 */
export function writtenLabelScores({ labels, scores }: LabelPredictions): WrittenScores {
  if (scores === null) return { names: [], values: new Float64Array() };
  const { kind, values } = scores;
  if (!readsAs(kind, shapeOf(values, 1), 1))
    throw unwritable(`${kind} that a reader would take for something else`);
  const prefix = kind === "probabilities" ? "probability" : "score";
  return { names: labels.map((label) => `${prefix}_${label}`), values };
}

/** Why there can be no file. */
export function unwritable(what: string) {
  return failure("predictions-invalid", `predictions cannot be written as a file: ${what}`, {
    hint: "Mend the model's scores, or leave the predictions file out.",
  });
}
