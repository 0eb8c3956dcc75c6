import { failure } from "@modelgate/schema";
import { labelText } from "./labels.ts";
import type { ClassPredictions, Scores } from "./predictions.ts";
import type { OutputSpec } from "./spec.ts";

/**
 * Which of two classes is the positive one, of which metrics speak; says in `notes` when nobody told.
 * @throws ModelgateError `input-invalid` when it is none of them
 */
export function positiveAt(classes: readonly string[], spec: OutputSpec, notes: string[]): number {
  const positive = spec.positive === null ? (classes[1] ?? "") : labelText(spec.positive);
  if (spec.positive === null)
    notes.push(`the positive class is "${positive}", the last of ${classes.join(", ")}`);
  const at = classes.indexOf(positive);
  if (at < 0) {
    throw failure("input-invalid", `positive: "${positive}" is none of the classes ${classes.join(", ")}`, {
      hint: "Set `positive:` to one of them.",
    });
  }
  return at;
}

/** Makes the positive class, whose scores these are already, class 1; labels change in place. */
export function positiveLast(given: ClassPredictions, positive: number): ClassPredictions {
  if (positive === 1) return given;
  for (const indices of [given.truth, given.predicted]) swap(indices);
  return { ...given, classes: given.classes.toReversed() };
}

function swap(indices: Int32Array): void {
  for (let row = 0; row < indices.length; row += 1) {
    const index = indices[row] ?? -1;
    if (index >= 0) indices[row] = 1 - index;
  }
}

/** The positive class's scores alone. A single score belongs to the second class; of two, its own is taken. */
export function positiveScores(scores: Scores, at: number): Scores {
  const { width, values, kind } = scores;
  if (width === 1) {
    const flipped =
      at === 1 ? values : values.map((value) => (kind === "probabilities" ? 1 - value : -value));
    return { ...scores, values: flipped };
  }
  // The order of raw scores for one class alone is no ranking; their difference is.
  const picked = new Float64Array(values.length / 2);
  for (let row = 0; row < picked.length; row += 1) {
    const mine = values[2 * row + at] ?? Number.NaN;
    picked[row] = kind === "probabilities" ? mine : mine - (values[2 * row + 1 - at] ?? Number.NaN);
  }
  return { ...scores, width: 1, values: picked };
}
