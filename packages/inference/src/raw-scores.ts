import { failure } from "@modelgate/schema";
import { type End, type Gathered, joinDoubles } from "./gathered.ts";
import type { Scores } from "./predictions.ts";
import { couldBe, inferKind, type ScoreShape, shapeOf, toProbabilities } from "./scoring/score-kind.ts";
import { blame, type Source } from "./source.ts";
import type { RawScoreKind } from "./spec.ts";

/**
 * All scores of a data set, as probabilities where it is told or plain that they are or hide such, and the number
 * of rows whose scores are NaN or infinite.
 * @throws ModelgateError `outputs-ambiguous` or `predictions-invalid` when they cannot be what they are said to be
 */
export function scoresOf(
  gathered: Gathered,
  end: NonNullable<End["scores"]>,
  source: Source,
  notes: string[],
): { scores: Scores; invalid: number } {
  const { width, output, precision } = end;
  const values = joinDoubles(gathered, width, (block) => block.scores);
  const shape = shapeOf(values, width);
  const kind = source.spec.scores ?? inferred(shape, width, output, source, notes);
  if (kind !== null && !couldBe(shape, width, kind)) throw otherThanTold(kind, output, source);
  if (kind !== null) toProbabilities(values, width, kind);
  const scores = { kind: kind === null ? "ranking" : "probabilities", width, values, precision } as const;
  return { scores, invalid: shape.invalid };
}

/** The error for scores that cannot be what somebody says of them. */
export function otherThanTold(kind: RawScoreKind, output: string, source: Source) {
  const but =
    kind === "probabilities"
      ? "they are not in [0, 1] or do not sum to 1"
      : "they are above 0 or their exponentials do not sum to 1";
  return failure(blame(source), `${source.path}: ${output} should hold ${kind}, but ${but}`, {
    hint: "Set `scores: logits` for a softmax or sigmoid, or mend what writes them.",
  });
}

function inferred(
  shape: ScoreShape,
  width: number,
  output: string,
  source: Source,
  notes: string[],
): RawScoreKind | null {
  const kind = inferKind(shape, width, source.producer(output));
  notes.push(kindNote(kind, output, width));
  return kind;
}

/** Says as what scores are read that nobody told of. */
export function kindNote(kind: RawScoreKind | null, output: string, width: number): string {
  const turned = {
    probabilities: "",
    logits: width > 1 ? ", through a softmax" : ", through a sigmoid",
    "log-probabilities": ", exponentiated",
  };
  return kind === null
    ? `output "${output}" is used for ranking only: its values could be probabilities or logits (set scores)`
    : `output "${output}" holds ${kind}${turned[kind]}`;
}

/** The error for single scores that could be probabilities or logits, where a decision is needed. */
export function undecided() {
  return failure("outputs-ambiguous", "one score a row, all within 0 and 1: probabilities or logits?", {
    hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently.",
  });
}

/**
 * The class with the highest score, the first of equals; -1 where a score is NaN or infinite.
 * @throws ModelgateError `outputs-ambiguous` for single scores of an unknown kind
 */
export function decide(scores: Scores, rows: number): Int32Array {
  const { width, values } = scores;
  if (width === 1 && scores.kind === "ranking") throw undecided();
  const predicted = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    predicted[row] = width === 1 ? side(values[row] ?? Number.NaN) : highest(values, row * width, width);
  }
  return predicted;
}

/**
 * Whether scores speak against the model's own labels on most rows, as the distances do that converters of
 * SVMs write in the order of no class. Labels are the answer then, and such scores no scores.
 */
export function contradicts(scores: Scores, predicted: Int32Array, notes: string[]): boolean {
  if (scores.width === 1) return false;
  const highests = decide(scores, predicted.length);
  const against = highests.reduce((count, index, row) => count + (index === predicted[row] ? 0 : 1), 0);
  if (against * 2 <= predicted.length) return false;
  notes.push(
    `scores are not used: on ${against} of ${predicted.length} rows they contradict the model's own label`,
  );
  return true;
}

function side(probability: number): number {
  if (!Number.isFinite(probability)) return -1;
  return probability > 0.5 ? 1 : 0;
}

function highest(values: Float64Array, start: number, width: number): number {
  let best = 0;
  for (let i = 0; i < width; i += 1) {
    const score = values[start + i] ?? Number.NaN;
    if (!Number.isFinite(score)) return -1;
    if (score > (values[start + best] ?? Number.NaN)) best = i;
  }
  return best;
}
