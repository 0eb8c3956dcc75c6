import { failure } from "@modelgate/schema";
import { type End, type Gathered, scorePieces } from "./gathered.ts";
import { positiveScores } from "./positive-class.ts";
import type { Scores } from "./predictions.ts";
import { couldBe, inferKind, type ScoreShape, shapeOf, toProbabilities } from "./scoring/score-kind.ts";
import { blame, type Source } from "./source.ts";
import type { RawScoreKind } from "./spec.ts";

/** How the scores of a data set are read: `kind` is null where they only rank. */
export type ScoreReading = {
  kind: RawScoreKind | null;
  width: number;
  precision: string;
  /** Rows with a score that is NaN or infinite. */
  invalid: number;
};

/**
 * As what the scores of a data set are to be read, as told or as their values and the model say.
 * @throws ModelgateError `outputs-ambiguous` or `predictions-invalid` when they cannot be what they are said to be
 */
export function readingOf(
  gathered: Gathered,
  { width, output, precision }: NonNullable<End["scores"]>,
  source: Source,
  notes: string[],
): ScoreReading {
  let shape = shapeOf(new Float64Array(), width);
  for (const { values } of scorePieces(gathered, width, { kept: true }))
    shape = both(shape, shapeOf(values, width));
  const kind = source.spec.scores ?? inferred(shape, width, output, source, notes);
  if (kind !== null && !couldBe(shape, width, kind)) throw otherThanTold(kind, output, source);
  return { kind, width, precision, invalid: shape.invalid };
}

function both(a: ScoreShape, b: ScoreShape): ScoreShape {
  return {
    unit: a.unit && b.unit,
    sums: a.sums && b.sums,
    nonPositive: a.nonPositive && b.nonPositive,
    exponentialSums: a.exponentialSums && b.exponentialSums,
    keepsOrder: a.keepsOrder && b.keepsOrder,
    invalid: a.invalid + b.invalid,
  };
}

/** What becomes of the scores, besides how they are read. */
type Keeping = {
  /** The model's own labels as class indices; null: the scores decide. */
  labels: Int32Array | null;
  /** The class whose scores alone are kept; null: all are. */
  positive: number | null;
  /** Whether a single score is that class's, as in a file whose `probability` is; a model's is the second class's. */
  isOwn: boolean;
};

/**
 * All scores of a data set, as probabilities where it is told or plain that they are or hide such, and what is predicted.
 * Blocks lose theirs on the way: a million rows are not held twice. `against`: rows whose label the scores contradict.
 * @throws ModelgateError `outputs-ambiguous` where single scores of an unknown kind should decide
 */
export function keepScores(
  gathered: Gathered,
  reading: ScoreReading,
  { labels, positive, isOwn }: Keeping,
): { scores: Scores; predicted: Int32Array; against: number } {
  const { width, precision } = reading;
  const kind = reading.kind === null ? "ranking" : "probabilities";
  const columns = positive === null ? width : 1;
  // Not turned there and back: of a small probability nothing would be left.
  const isFirst = isOwn && width === 1 && positive === 0;
  const values = new Float64Array(gathered.rows * columns);
  const predicted = labels ?? new Int32Array(gathered.rows);
  let [at, against] = [0, 0];
  for (const piece of scorePieces(gathered, width, { kept: false })) {
    const { rows } = piece;
    const own: Scores = { kind, width, values: piece.values, precision };
    if (reading.kind !== null) toProbabilities(own.values, width, reading.kind);
    if (labels !== null) against += differing(own, labels.subarray(at, at + rows));
    else {
      const decided = decide(own, rows);
      predicted.set(isFirst ? decided.map((index) => (index < 0 ? index : 1 - index)) : decided, at);
    }
    const isAsIs = positive === null || isFirst;
    values.set(isAsIs ? own.values : positiveScores(own, positive).values, at * columns);
    at += rows;
  }
  return { scores: { kind, width: columns, values, precision }, predicted, against };
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
    ? `output "${output}" is used for ranking only: nothing says whether its values are probabilities, logits or on another scale (set scores)`
    : `output "${output}" holds ${kind}${turned[kind]}`;
}

/** The error for single scores of an unknown kind, where a decision is needed. */
export function undecided() {
  return failure("outputs-ambiguous", "one score a row, and nothing says from where on it means yes", {
    hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently. On any other scale give the answers too, in a predictions file as `prediction`.",
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
  return contradict(differing(scores, predicted), predicted.length, notes);
}

/** The same, of rows that were counted. */
export function contradict(against: number, rows: number, notes: string[]): boolean {
  if (against * 2 <= rows) return false;
  notes.push(
    `scores are not used: on ${against} of ${rows} rows they contradict the model's own label; are \`classes\` in the order of the scores?`,
  );
  return true;
}

/** Rows whose label is not the one of the highest score; a single score does not tell. */
function differing(scores: Scores, predicted: Int32Array): number {
  if (scores.width === 1) return 0;
  const highests = decide(scores, predicted.length);
  return highests.reduce((count, index, row) => count + (index === predicted[row] ? 0 : 1), 0);
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
