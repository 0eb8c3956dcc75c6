import { failure } from "@modelgate/schema";
import { checkShape, type Data } from "../data.ts";
import { once } from "../once.ts";
import { type ClassificationSample, type Options, openSample, type RegressionSample } from "../sample.ts";
import { countJoint, drawJoint, type PairedMarginals } from "./joint-cells.ts";

/** Two classifiers' answers to the same rows, with what several metrics ask of them. */
export type ClassificationPair = {
  candidate: ClassificationSample;
  baseline: ClassificationSample;
  /** Resamples of both together. */
  resampled: () => readonly PairedMarginals[];
};
export type RegressionPair = { candidate: RegressionSample; baseline: RegressionSample };
export type Pair = ClassificationPair | RegressionPair;

/**
 * Prepares two models' data for comparing.
 * @throws ModelgateError `predictions-invalid` when they are not of the same rows
 */
export function openPair(candidate: Data, baseline: Data, options: Options): Pair {
  checkPair(candidate, baseline);
  const [now, before] = [openSample(candidate, options), openSample(baseline, options)];
  if (now.task === "regression" && before.task === "regression") return { candidate: now, baseline: before };
  if (now.task === "regression" || before.task === "regression")
    throw unlike(`the candidate is a ${now.task}, the baseline a ${before.task}`);
  return {
    candidate: now,
    baseline: before,
    resampled: once(() =>
      drawJoint(
        countJoint(now, before),
        { candidate: now.confusion(), baseline: before.confusion() },
        options,
      ),
    ),
  };
}

/**
 * Throws `predictions-invalid` when two models did not answer the same examples in the same order: the caller aligns
 * them by id, and the labels tell whether it did.
 */
export function checkPair(candidate: Data, baseline: Data): void {
  checkShape(candidate);
  checkShape(baseline);
  if (candidate.task !== baseline.task)
    throw unlike(`the candidate is a ${candidate.task}, the baseline a ${baseline.task}`);
  if (candidate.task !== "regression" && baseline.task !== "regression")
    if (candidate.classes !== baseline.classes)
      throw unlike(`the candidate knows ${candidate.classes} classes, the baseline ${baseline.classes}`);
  const [a, b] = [candidate.truth, baseline.truth];
  if (a.length !== b.length) throw unlike(`the candidate has ${a.length} rows, the baseline ${b.length}`);
  for (let row = 0; row < a.length; row++)
    if (a[row] !== b[row] && !(Number.isNaN(a[row]) && Number.isNaN(b[row])))
      throw unlike(`row ${row} is labelled ${a[row]} for the candidate, ${b[row]} for the baseline`);
}

function unlike(what: string) {
  return failure("predictions-invalid", `comparison: expected the same examples, but ${what}`, {
    hint: "Align both predictions by id, and compare models of one task and the same classes.",
  });
}
