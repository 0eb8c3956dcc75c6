import { namedClasses } from "@modelgate/profile";
import type { DatasetOutcome } from "./answers.ts";
import { labelText } from "./labels.ts";
import type { OutputSpec } from "./spec.ts";

/**
 * The labels of a model's scores in the order in which it writes them, as a profile names them; empty where that is not known.
 * Of two classes predictions have the positive one last, wherever the model has it.
 * @param own the labels that the model itself carries; null: none
 */
export function classesOfScores(
  outcome: DatasetOutcome,
  { classes, positive }: Pick<OutputSpec, "classes" | "positive">,
  own: readonly string[] | null,
): string[] {
  if (!("predictions" in outcome)) return [];
  const { predictions } = outcome;
  if (predictions.task === "regression" || predictions.task === "multilabel-classification") return [];
  if (predictions.task === "multiclass-classification" || positive === null) {
    return namedClasses(predictions.classes);
  }
  const told = (classes ?? own ?? []).map(labelText);
  return told.length === 2 ? namedClasses(told) : [];
}
