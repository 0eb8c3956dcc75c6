import { randomInt } from "node:crypto";
import type { Predictions, Scores } from "../predictions.ts";
import { classesOf } from "./encode.ts";

/**
 * How many rows are run again. An entry of which a share p was changed is found with a chance of at least 1 - (1 - p)^512:
 * 99.4 % for one row in a hundred, 40 % for one in a thousand.
 */
export const SPOT_ROWS = 512;

/** Whether keeping predictions saves anything: of fewer rows the check would run a large part again. */
export function isWorthKeeping(rows: number): boolean {
  return rows >= 8 * SPOT_ROWS;
}

/** The largest difference between two runs of one model: absolute below 1, relative above. */
const TOLERANCE = 1e-6;

/**
 * Rows to run again, counted from 0 and increasing, every set of them as likely as any other. By default drawn from the
 * system's own randomness, for who writes a false entry must not know which rows are looked at.
 */
export function spotRows(
  rows: number,
  most: number = SPOT_ROWS,
  random: (below: number) => number = randomInt,
): number[] {
  // Floyd's way: without repetition in one pass over the sample (Bentley and Floyd, 1987).
  const chosen = new Set<number>();
  for (let end = rows - Math.min(rows, most); end < rows; end++) {
    const row = random(end + 1);
    chosen.add(chosen.has(row) ? end : row);
  }
  return [...chosen].sort((a, b) => a - b);
}

/**
 * Compares kept predictions with fresh ones of the same model on some rows (`fresh` has one row for each of `rows`).
 * Null when they agree; else why the entry is not to be used.
 */
export function spotCheck(memo: Predictions, rows: readonly number[], fresh: Predictions): string | null {
  const isAboutThem =
    memo.task === fresh.task && fresh.rows === rows.length && rows.every((row) => row < memo.rows);
  if (!isAboutThem || rows.length === 0) return "kept predictions were not used: nothing to check them by";
  const differing = rows.filter((row, at) => !isSame(memo, row, fresh, at));
  const [first] = differing;
  if (first === undefined) return null;
  return `kept predictions were not used: ${differing.length} of ${rows.length} rows that were run again differ, the first is row ${first + 1}`;
}

function isSame(memo: Predictions, row: number, fresh: Predictions, at: number): boolean {
  if (memo.task === "regression" || fresh.task === "regression")
    return isNear(Number(memo.predicted[row]), Number(fresh.predicted[at]));
  const [ours, theirs] = [answerOf(memo, row), answerOf(fresh, at)];
  return ours === theirs && haveSameScores(memo, row, fresh, at);
}

type Classified = Exclude<Predictions, { task: "regression" }>;

/** Classes by their names: a few rows may show fewer of them, in another order. */
function answerOf(predictions: Classified, row: number): string {
  const { predicted } = predictions;
  if (predictions.task !== "multilabel-classification")
    return JSON.stringify(predictions.classes[predicted[row] ?? -1] ?? null);
  const width = predictions.labels.length;
  return predicted.subarray(row * width, (row + 1) * width).join();
}

function haveSameScores(memo: Classified, row: number, fresh: Classified, at: number): boolean {
  if (memo.scores === null || fresh.scores === null) return memo.scores === fresh.scores;
  if (memo.scores.kind !== fresh.scores.kind || memo.scores.width !== fresh.scores.width) return false;
  if (JSON.stringify(classesOf(memo)) !== JSON.stringify(classesOf(fresh))) return false;
  const ours = scoresOf(memo.scores, row);
  const theirs = scoresOf(fresh.scores, at);
  return ours.every((score, index) => isNear(score, Number(theirs[index])));
}

function scoresOf({ values, width }: Scores, row: number): Float64Array {
  return values.subarray(row * width, (row + 1) * width);
}

function isNear(one: number, other: number): boolean {
  if (Object.is(one, other)) return true;
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other));
}
