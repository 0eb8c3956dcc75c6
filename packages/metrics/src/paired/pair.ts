import { failure } from "@modelgate/schema";
import { checkShape, type Data } from "../data.ts";
import { isPlain } from "../design.ts";
import { MULTILABEL } from "../metric.ts";
import { once } from "../once.ts";
import {
  type ClassificationSample,
  type MultilabelSample,
  type Options,
  openSample,
  type RegressionSample,
} from "../sample.ts";
import { countJoint, drawJoint, drawJointRows, type PairedMarginals } from "./joint-cells.ts";

/** Two classifiers' answers to the same rows, with what several metrics ask of them. */
export type ClassificationPair = {
  candidate: ClassificationSample;
  baseline: ClassificationSample;
  /** Resamples of both together. */
  resampled: () => readonly PairedMarginals[];
};
export type RegressionPair = { candidate: RegressionSample; baseline: RegressionSample };
export type MultilabelPair = { candidate: MultilabelSample; baseline: MultilabelSample };
export type Pair = ClassificationPair | RegressionPair | MultilabelPair;

/**
 * Prepares two models' data for comparing.
 * @throws ModelgateError `predictions-invalid` when they are not of the same rows
 */
export function openPair(candidate: Data, baseline: Data, options: Options): Pair {
  checkPair(candidate, baseline);
  checkWeights(candidate.weights, baseline.weights);
  const [now, before] = [openSample(candidate, options), openSample(baseline, options)];
  if (now.task === "regression" && before.task === "regression") return { candidate: now, baseline: before };
  if (now.task === MULTILABEL && before.task === MULTILABEL) return { candidate: now, baseline: before };
  if (!("classes" in now && "classes" in before))
    throw unlike(`the candidate is a ${now.task}, the baseline a ${before.task}`);
  return {
    candidate: now,
    baseline: before,
    resampled: once(() => {
      const seen = { candidate: now.confusion(), baseline: before.confusion() };
      if (!isPlain(now.design)) return drawJointRows(now, before, seen);
      return drawJoint(countJoint(now, before), seen, options);
    }),
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
  const [mine, theirs] = [classesOf(candidate), classesOf(baseline)];
  if (mine !== theirs) throw unlike(`the candidate knows ${mine} classes, the baseline ${theirs}`);
  const [a, b] = [candidate.truth, baseline.truth];
  if (a.length !== b.length) throw unlike(`the candidate has ${a.length} rows, the baseline ${b.length}`);
  for (let row = 0; row < a.length; row++)
    if (a[row] !== b[row] && !(Number.isNaN(a[row]) && Number.isNaN(b[row])))
      throw unlike(`row ${row} is labelled ${a[row]} for the candidate, ${b[row]} for the baseline`);
}

function classesOf(data: Data): number {
  if (data.task === "regression") return 0;
  return data.task === MULTILABEL ? data.labels : data.classes;
}

/** Weights say which examples count, so both models must be measured with the same ones. */
function checkWeights(a: Float64Array | undefined, b: Float64Array | undefined): void {
  if (a === b) return;
  if (a === undefined || b === undefined) throw unlike("only one of them has weights");
  for (let row = 0; row < a.length; row++)
    if (a[row] !== b[row])
      throw unlike(`row ${row} weighs ${a[row]} for the candidate, ${b[row]} for the baseline`);
}

function unlike(what: string) {
  return failure("predictions-invalid", `comparison: expected the same examples, but ${what}`, {
    hint: "Align both predictions by id, and compare models of one task and the same classes.",
  });
}
