import { failure } from "@modelgate/schema";
import { labelText } from "./labels.ts";
import type { ClassPredictions, Scores } from "./predictions.ts";
import type { OutputSpec } from "./spec.ts";

/** Metrics of two classes speak of the positive one: it becomes class 1, and its scores the only ones. */
export function positiveLast(given: ClassPredictions, spec: OutputSpec, notes: string[]): ClassPredictions {
  const { classes } = given;
  const positive = spec.positive === null ? (classes[1] ?? "") : labelText(spec.positive);
  if (spec.positive === null)
    notes.push(`the positive class is "${positive}", the last of ${classes.join(", ")}`);
  const at = classes.indexOf(positive);
  if (at < 0) {
    throw failure("input-invalid", `positive: "${positive}" is none of the classes ${classes.join(", ")}`, {
      hint: "Set `positive:` to one of them.",
    });
  }
  const scores = given.scores && positiveScores(given.scores, at);
  if (at === 1) return { ...given, scores };
  const swap = (indices: Int32Array) => indices.map((index) => (index < 0 ? index : 1 - index));
  const swapped = [classes[1] ?? "", classes[0] ?? ""];
  return { ...given, classes: swapped, truth: swap(given.truth), predicted: swap(given.predicted), scores };
}

/** A single score belongs to the second class; of two, the positive class's is taken. */
function positiveScores(scores: Scores, at: number): Scores {
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
