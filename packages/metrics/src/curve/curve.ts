import { failure } from "@modelgate/schema";
import type { Classification, Multilabel } from "../data.ts";
import { designFlaw } from "../design.ts";
import { DEFAULTS } from "../measure.ts";
import { columnOf } from "../ranking/column.ts";
import { descend, positivesOf } from "../ranking/descent.ts";
import { descend as descendWeighted } from "../ranking/precision-steps.ts";
import { openSample } from "../sample.ts";
import { type Line, type Piece, type Point, reduced } from "./reduced.ts";

/** ROC: false and true positive rate, from (0, 0) to (1, 1). Precision-recall: recall and precision, from (0, 1) to full recall. */
export type Curve = {
  points: readonly Point[];
  /** Of the whole curve: the area under it, or the average precision. null where there is no curve, and `reason` says why. */
  area: number | null;
  reason?: string;
};

/** Points that a report should hold at most. */
const MOST = 101;

/**
 * The ROC and the precision-recall curve of one class against the rest, or of one label: every score is a threshold, and all are
 * sorted once. Curves of more than `most` points are reduced, which changes the area under their lines by at most 0.001 (reduced.ts).
 * @throws ModelgateError `predictions-invalid` as `measure`, `input-invalid` for a class that does not exist
 */
export function curvesOf(
  data: Classification | Multilabel,
  positive = 1,
  most = MOST,
): { roc: Curve; precisionRecall: Curve } {
  const ranking = rankingOf(data, positive);
  if (typeof ranking === "string") return { roc: nothing(ranking), precisionRecall: nothing(ranking) };
  return { roc: rocOf(ranking, most), precisionRecall: precisionRecallOf(ranking, most) };
}

function nothing(reason: string): Curve {
  return { points: [], area: null, reason };
}

/** Sums of rows, or of their weights. */
type Ranking = { rows: number; positives: number; pieces: Line["pieces"] };

function rocOf({ rows, positives, pieces }: Ranking, most: number): Curve {
  const negatives = rows - positives;
  if (positives === 0 || negatives === 0)
    return nothing(`every row is ${positives === 0 ? "negative" : "positive"}`);
  return reduced({ kind: "roc", positives, negatives, pieces }, most);
}

function precisionRecallOf({ rows, positives, pieces }: Ranking, most: number): Curve {
  if (positives === 0) return nothing("no row is positive");
  let [area, before] = [0, 0];
  for (const { found, above, count } of pieces()) {
    for (let i = 0; i < count; i++) {
      const right = found[i] ?? 0;
      const all = above[i] ?? 0;
      // The first rows may weigh nothing.
      if (all > 0) area += ((right - before) / positives) * (right / all);
      before = right;
    }
  }
  const line = {
    kind: "precision-recall",
    positives,
    negatives: rows - positives,
    pieces: () => untilAllFound(pieces(), positives),
  } as const;
  return { points: reduced(line, most).points, area };
}

/** Beyond full recall there are but more false alarms. */
function* untilAllFound(pieces: Iterable<Piece>, positives: number): Generator<Piece> {
  for (const piece of pieces) {
    const { found, above, count } = piece;
    if (found[count - 1] !== positives) yield piece;
    else {
      let last = 0;
      while (found[last] !== positives) last++;
      yield { found, above, count: last + 1 };
      return;
    }
  }
}

function rankingOf(data: Classification | Multilabel, positive: number): Ranking | string {
  const classes = data.task === "multilabel-classification" ? data.labels : data.classes;
  if (!(Number.isSafeInteger(positive) && positive >= 0 && positive < classes))
    throw failure("input-invalid", `class: expected 0 to ${classes - 1}, got ${positive}`);
  const sample = openSample(data, DEFAULTS);
  if (!("scoreFlaw" in sample)) throw new TypeError(`${data.task} has no ranking`);
  const flaw = sample.design.rows === 0 ? "no rows" : (sample.scoreFlaw() ?? designFlaw(sample.design));
  if (flaw !== null) return flaw;
  if (sample.design.weights === null) {
    const descent = sample.descent(positive);
    return {
      rows: descent.length,
      positives: positivesOf(descent),
      pieces: () => descend(descent),
    };
  }
  const { above, found } = descendWeighted(columnOf(sample, positive));
  return {
    rows: above.at(-1) ?? 0,
    positives: found.at(-1) ?? 0,
    pieces: () => [{ found, above, count: found.length }],
  };
}
