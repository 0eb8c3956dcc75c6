import {
  type Confusion,
  countCells,
  drawMarginals,
  drawRows,
  type Marginals,
} from "./classification/confusion.ts";
import {
  type Classification,
  checkShape,
  type Data,
  type Multilabel,
  type Regression,
  rowsOf,
  type Scores,
} from "./data.ts";
import { type Design, isPlain, openDesign } from "./design.ts";
import { once } from "./once.ts";
import { descentIn } from "./ranking/column.ts";
import type { Descent } from "./ranking/descent.ts";

export type Options = {
  /** Share of intervals that hold the truth, 0 < confidence < 1. */
  confidence: number;
  /** Same seed, same numbers. */
  seed: number;
  /** Resamples of a bootstrap, at least 200; a bounded budget may take fewer. */
  resamples: number;
  /** Cluster of each row, any integers: rows of one patient, document or session are not independent. */
  groups?: Int32Array;
  /** What `roc_auc` of two classes is shown with: DeLong's interval unless told, or a bootstrap's. */
  area?: "delong" | "bootstrap";
};

/** Rows as far as noise is concerned: what they weigh, and how to tell it. */
export type Rows = { design: Design; options: Options };

/** Rows under measurement, with what several metrics ask of them: computed once, when first asked for. */
export type ClassificationSample = Classification &
  Rows & {
    confusion: () => Confusion;
    resampled: () => readonly Marginals[];
    /** Rows by the score of a class, where the scores have no flaw. */
    descent: (positive: number) => Descent;
    /** Why the scores cannot be used, or null. */
    scoreFlaw: () => string | null;
  };
export type RegressionSample = Regression & Rows;
export type MultilabelSample = Multilabel &
  Rows & {
    /** Rows by the score of a label, where the scores have no flaw. */
    descent: (label: number) => Descent;
    /** Why the scores cannot be used, or null. */
    scoreFlaw: () => string | null;
  };
export type Sample = ClassificationSample | RegressionSample | MultilabelSample;

/**
 * Prepares data for measuring.
 * @throws ModelgateError `predictions-invalid` when the arrays do not belong together
 */
export function openSample(data: Data, options: Options): Sample {
  checkShape(data);
  const design = openDesign(rowsOf(data), data.weights, options.groups);
  if (data.task === "regression") return { ...data, options, design };
  if (data.task === "multilabel-classification")
    return {
      ...data,
      options,
      design,
      descent: (label) => descentIn(data, label),
      scoreFlaw: once(() => scoreFlaw(data, "separate")),
    };
  const confusion = once(() => countCells(data));
  return {
    ...data,
    options,
    design,
    confusion,
    resampled: once(() =>
      isPlain(design) ? drawMarginals(confusion(), options) : drawRows(data, confusion(), design, options),
    ),
    descent: (positive) => descentIn(data, positive),
    scoreFlaw: once(() => scoreFlaw(data, "sum to one")),
  };
}

/** Rows of probabilities may miss one by this: half-precision softmax over a thousand classes does. */
const SUM_TOLERANCE = 0.01;

/** Scores that were looked through and have no flaw, with what was asked of them: nobody changes them. */
const flawless = new WeakMap<Float64Array, string>();

function scoreFlaw({ scores }: { scores: Scores | null }, columns: "sum to one" | "separate"): string | null {
  if (scores === null) return "there are no scores";
  const { kind, width, values } = scores;
  const asked = `${kind} ${width} ${columns}`;
  if (flawless.get(values) === asked) return null;
  const flaw = valueFlaw(scores) ?? (kind === "ranking" ? null : probabilityFlaw(scores, columns));
  if (flaw === null) flawless.set(values, asked);
  return flaw;
}

function valueFlaw({ width, values }: Scores): string | null {
  for (let i = 0; i < values.length; i++) {
    // What is no number, or infinite, is none less itself.
    const value = values[i] ?? 0;
    if (value - value !== 0) return `the score of row ${Math.floor(i / width)} is ${value}`;
  }
  return null;
}

function probabilityFlaw({ width, values }: Scores, columns: "sum to one" | "separate"): string | null {
  const mustSum = columns === "sum to one" && width > 1;
  for (let i = 0; i < values.length; i += width) {
    let total = 0;
    for (let j = i; j < i + width; j++) {
      const p = values[j] ?? 0;
      if (p < 0 || p > 1) return `the probability of row ${i / width} is ${p}`;
      total += p;
    }
    if (mustSum && Math.abs(total - 1) > SUM_TOLERANCE)
      return `the probabilities of row ${i / width} sum to ${total}, not 1`;
  }
  return null;
}
