import type { Predictions } from "@modelgate/inference";
import { measurementKey, type Problem } from "@modelgate/schema";
import type { Rival } from "./measure-unit.ts";
import { pair, type Reference } from "./reference.ts";

/** What a comparative clause meets on one data set. */
export type Opponent =
  | { kind: "rival"; rival: Rival }
  /** The candidate is the baseline: comparisons pass without statistics. */
  | { kind: "same" }
  /** Nothing to compare with yet: comparisons are skipped. */
  | { kind: "none"; reason: string }
  /** Both did not answer the same examples: comparisons fail. */
  | { kind: "mismatch"; reason: string }
  | { kind: "problems"; problems: readonly Problem[] };

const NOT_ASKED: Problem = {
  code: "baseline-missing",
  message: "limits: a comparison needs a baseline, and none was given",
  hint: "Set `baseline`: `base` as an input or flag, `{ git: base }` in a policy.",
};

/** Turns what was gathered of a baseline into what can be compared; `notes` takes what was inferred. */
export function opponentOf(
  reference: Reference | undefined,
  predictions: Predictions,
  notes: string[],
): Opponent {
  if (reference === undefined) return { kind: "problems", problems: [NOT_ASKED] };
  if (reference.kind === "measurements") {
    const measurements = new Map(reference.measurements.map((one) => [measurementKey(one), one]));
    return { kind: "rival", rival: { kind: "measurements", measurements } };
  }
  if (reference.kind !== "predictions") return reference;
  const paired = pair(predictions, reference.predictions);
  if ("mismatch" in paired) return { kind: "mismatch", reason: paired.mismatch };
  notes.push(...paired.notes);
  return { kind: "rival", rival: { kind: "paired", candidate: paired.candidate, baseline: paired.baseline } };
}
