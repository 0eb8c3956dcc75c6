import { type Clause, DIFF_METRICS, throwProblems } from "@modelgate/schema";
import type { FailOn } from "./inputs.ts";
import type { Asked } from "./judge.ts";

/** A policy's clause has a check for each of its data sets, as validate has them. */
export function asPolicy(clauses: readonly Clause[], sets: readonly string[]): Asked[] {
  const everywhere = sets.length > 0 ? sets : [MODEL];
  return clauses.map((clause) => ({
    clause,
    datasets: clause.dataset === null ? everywhere : [clause.dataset],
  }));
}

/** One given as an input is known here alone: what is of the model and not of rows is judged once. */
export function asOwn(clauses: readonly Clause[], sets: readonly string[]): Asked[] {
  const strays = clauses.filter(({ dataset }) => dataset !== null && !sets.includes(dataset));
  throwProblems(
    strays.map(({ dataset }) => ({
      code: "input-invalid" as const,
      message: `limits: expected one of the data sets ${sets.join(", ") || "(there is none)"}, got "${dataset}"`,
      hint: "Name one of them, or none.",
    })),
  );
  return clauses.map((clause) => {
    const everywhere = DIFF_METRICS[clause.metric]?.needsData && sets.length > 0 ? sets : [MODEL];
    return { clause, datasets: clause.dataset === null ? everywhere : [clause.dataset] };
  });
}

/** Where a check stands that is of no data set. */
export const MODEL = "model";

/** `fail-on` in the words of limits. */
export function failOn(word: FailOn): Clause[] {
  if (word === "never") return [];
  const most = (metric: string, value: number): Clause[] => [
    { metric, dataset: null, limit: { kind: "max", value }, tier: "required" },
  ];
  if (word === "breaking") return most("breaking_changes", 0);
  return most("change_level", { major: 2, minor: 1, any: 0 }[word]);
}
