import { failure } from "@modelgate/schema";
import { type End, type Gathered, joinDoubles } from "./gathered.ts";
import type { Scores } from "./predictions.ts";
import { areProbabilities, inferKind, type ScoreShape, toProbabilities } from "./scoring/score-kind.ts";
import { blame, type Source } from "./source.ts";
import type { RawScoreKind } from "./spec.ts";

/**
 * All scores of a data set, as probabilities where it is told or plain that they are or hide such.
 * @throws ModelgateError `outputs-ambiguous` or `predictions-invalid` when they are told to be probabilities and are not
 */
export function scoresOf(
  blocks: Gathered["blocks"],
  rows: number,
  end: NonNullable<End["scores"]>,
  source: Source,
  notes: string[],
): Scores {
  const { width, shape, output, precision } = end;
  const values = joinDoubles(blocks, rows, width, (block) => block.scores);
  const kind = source.spec.scores ?? inferred(shape, width, output, source, notes);
  if (kind === "probabilities" && !areProbabilities(shape, width)) {
    throw failure(
      blame(source),
      `${source.path}: ${output} should hold probabilities, but they are not in [0, 1] or do not sum to 1`,
      {
        hint: "Set `scores: logits` for a softmax or sigmoid, or mend what writes them.",
      },
    );
  }
  if (kind === null) return { kind: "ranking", width, values, precision };
  toProbabilities(values, width, kind);
  return { kind: "probabilities", width, values, precision };
}

function inferred(
  shape: ScoreShape,
  width: number,
  output: string,
  source: Source,
  notes: string[],
): RawScoreKind | null {
  const kind = inferKind(shape, width, source.producer(output));
  const turned = { probabilities: "", logits: width > 1 ? ", through a softmax" : ", through a sigmoid" };
  notes.push(
    kind === null
      ? `output \`${output}\` is used for ranking only: its values could be probabilities or logits (set \`scores:\`)`
      : `output \`${output}\` holds ${kind}${kind === "log-probabilities" ? ", exponentiated" : turned[kind]}`,
  );
  return kind;
}

/**
 * The class with the highest score, the first of equals; -1 where a score is NaN or infinite.
 * @throws ModelgateError `outputs-ambiguous` for single scores of an unknown kind
 */
export function decide(scores: Scores | null, rows: number): Int32Array {
  if (scores === null) throw new TypeError("neither labels nor scores");
  const { width, values } = scores;
  const predicted = new Int32Array(rows);
  if (width === 1 && scores.kind === "ranking") {
    throw failure("outputs-ambiguous", "one score a row, all within 0 and 1: probabilities or logits?", {
      hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently.",
    });
  }
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
