import { labelNames } from "./scoring/target-columns.ts";

/** The columns of a predictions file that answer for many labels, in the order of the labels. */
export type LabelColumns = {
  /** `prediction_<label>` of each; empty when there is none. */
  predictions: readonly string[];
  /** `probability_<label>` or `score_<label>` of each; empty when there is none. */
  scores: readonly string[];
  complaints: readonly string[];
};

/** Finds the answers to each of the target's columns by the names of their labels. */
export function labelColumns(names: ReadonlySet<string>, targets: readonly string[]): LabelColumns {
  const labels = labelNames(targets);
  const complaints: string[] = [];
  const answered = (role: string): string[] => {
    const wanted = labels.map((label) => `${role}_${label}`);
    const found = wanted.filter((name) => names.has(name));
    // Half of the labels scored is a column forgotten or misnamed, not a wish.
    if (found.length === wanted.length || found.length === 0) return found;
    const lacks = wanted.filter((name) => !names.has(name)).slice(0, 8);
    complaints.push(`no column ${lacks.map((name) => `"${name}"`).join(" and ")} beside "${found[0]}"`);
    return [];
  };
  const [predictions, probabilities, scores] = [
    answered("prediction"),
    answered("probability"),
    answered("score"),
  ];
  if (probabilities.length > 0 && scores.length > 0) {
    complaints.push(`expected scores of one kind, got ${probabilities[0]} and ${scores[0]}`);
  }
  if (predictions.length + probabilities.length + scores.length === 0 && complaints.length === 0) {
    const [label = "LABEL"] = labels;
    complaints.push(`no column "prediction_${label}", "probability_${label}" or "score_${label}"`);
  }
  return { predictions, scores: probabilities.length > 0 ? probabilities : scores, complaints };
}
