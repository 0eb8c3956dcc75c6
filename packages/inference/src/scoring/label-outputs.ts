import { failure } from "@modelgate/schema";
import type { InferenceSession, Tensor } from "onnxruntime-common";
import type { OutputSpec } from "../spec.ts";
import { ask, isFloat, isInteger, names, type Shown } from "./output-plan.ts";
import { numbersOf, rowsOf } from "./output-values.ts";

/** Which outputs answer for many labels. At least one of `labels` and `scores` is set; `width` is the number of labels. */
export type LabelPlan = {
  task: "multilabel";
  labels: string | null;
  scores: string | null;
  width: number;
  /** Scores are [labels, N, 2], as scikit-learn's forests and neighbours are converted: no and yes of each label. */
  isPerLabel: boolean;
};

/**
 * Finds the outputs with one entry for each row and label: floats are scores, integers and bools are labels.
 * @throws ModelgateError `outputs-ambiguous` when there is none, or more than one of a kind
 */
export function planLabels(
  shown: readonly Shown[],
  batchRows: number,
  width: number,
  spec: OutputSpec,
): LabelPlan {
  const told = spec.output === null ? shown : shown.filter(({ name }) => name === spec.output);
  const fits = (output: Shown) => isMatrix(output, batchRows, width);
  const scores = told.filter(
    (output) => isFloat(output.type) && (fits(output) || isPerLabel(output, batchRows, width)),
  );
  // The scores may be told and the labels beside them are still the model's own.
  const candidates = spec.output === null || scores.length > 0 ? shown : told;
  const labels = candidates.filter((output) => isInteger(output.type) && fits(output));
  if (scores.length > 1) throw ask(`outputs ${names(scores)} could all hold the scores`, shown);
  const [score] = scores;
  const label = labels.length === 1 ? (labels[0]?.name ?? null) : null;
  if (score === undefined && label === null) {
    throw ask(`the target has ${width} labels, and not exactly one output has an entry for each`, shown);
  }
  return {
    task: "multilabel",
    labels: label,
    scores: score?.name ?? null,
    width,
    isPerLabel: score !== undefined && !fits(score),
  };
}

function isMatrix({ dims }: Shown, rows: number, width: number): boolean {
  const [first, ...rest] = dims;
  return first === rows && rest.reduce((product, size) => product * size, 1) === width;
}

function isPerLabel({ dims }: Shown, rows: number, width: number): boolean {
  return dims.length === 3 && dims[0] === width && dims[1] === rows && dims[2] === 2;
}

/** The answers of one batch, row-major, rows × labels. `padded` rows were fed. */
export function labelAnswers(
  { labels, scores, width, isPerLabel }: LabelPlan,
  outputs: InferenceSession.OnnxValueMapType,
  { rows, padded }: { rows: number; padded: number },
): { predicted: Uint8Array | null; scores: Float64Array | null } {
  const entries = rows * width;
  return {
    predicted: labels === null ? null : marksOf(labels, rowsOf(outputs[labels], width, padded), entries),
    scores:
      scores === null
        ? null
        : isPerLabel
          ? yesOf(numbersOf(rowsOf(outputs[scores], 2 * width, padded), 2 * padded * width), rows, padded)
          : numbersOf(rowsOf(outputs[scores], width, padded), entries),
  };
}

/** The second of each pair of [labels, padded, 2], turned to rows × labels. */
function yesOf(pairs: Float64Array, rows: number, padded: number): Float64Array {
  const width = pairs.length / (2 * padded);
  const scores = new Float64Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    for (let label = 0; label < width; label += 1) {
      scores[row * width + label] = pairs[2 * (label * padded + row) + 1] ?? Number.NaN;
    }
  }
  return scores;
}

function marksOf(output: string, { data }: Tensor, entries: number): Uint8Array {
  const marks = new Uint8Array(entries);
  for (let at = 0; at < entries; at += 1) {
    const mark = Number(data[at]);
    if (mark !== 0 && mark !== 1) {
      throw failure(
        "outputs-ambiguous",
        `the output "${output}" should hold 0 or 1 for each label, and has ${mark}`,
        {
          hint: "Name the output that holds scores or labels with `output:`.",
        },
      );
    }
    marks[at] = mark;
  }
  return marks;
}
