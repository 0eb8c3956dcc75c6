import { failure } from "@modelgate/schema";
import type { Classification, Multilabel } from "../data.ts";
import { designFlaw } from "../design.ts";
import { DEFAULTS } from "../measure.ts";
import { columnOf } from "../ranking/column.ts";
import { descend, positivesOf } from "../ranking/descent.ts";
import { descend as descendWeighted } from "../ranking/precision-steps.ts";
import { openSample } from "../sample.ts";
import { type Line, type Point, reduced } from "./reduced.ts";

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
 * The ROC curve of one class against the rest, or of one label: every score is a threshold. Curves of more than `most` points
 * are reduced, which changes the area under their lines by at most 0.001 (reduced.ts).
 * @throws ModelgateError `predictions-invalid` as `measure`, `input-invalid` for a class that does not exist
 */
export function rocCurve(data: Classification | Multilabel, positive = 1, most = MOST): Curve {
  const ranking = rankingOf(data, positive);
  return typeof ranking === "string" ? nothing(ranking) : rocOf(ranking, most);
}

/** The precision-recall curve of one class against the rest, or of one label, as `rocCurve`. */
export function precisionRecallCurve(data: Classification | Multilabel, positive = 1, most = MOST): Curve {
  const ranking = rankingOf(data, positive);
  return typeof ranking === "string" ? nothing(ranking) : precisionRecallOf(ranking, most);
}

/** Both curves of one class or label, for whose scores are sorted once. */
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
type Ranking = { rows: number; positives: number; each: Line["each"] };

function rocOf({ rows, positives, each }: Ranking, most: number): Curve {
  const negatives = rows - positives;
  if (positives === 0 || negatives === 0)
    return nothing(`every row is ${positives === 0 ? "negative" : "positive"}`);
  return reduced({ kind: "roc", positives, negatives, each }, most);
}

function precisionRecallOf({ rows, positives, each }: Ranking, most: number): Curve {
  if (positives === 0) return nothing("no row is positive");
  // In an object: a number that a closure writes to by itself takes memory each time.
  const sums = { area: 0, found: 0 };
  each((found, above) => {
    // The first rows may weigh nothing.
    if (above > 0) sums.area += ((found - sums.found) / positives) * (found / above);
    sums.found = found;
  });
  const untilAllFound: Line["each"] = (visit) => {
    const last = { found: 0 };
    each((found, above) => {
      // Beyond full recall there are but more false alarms.
      if (last.found === positives) return;
      last.found = found;
      visit(found, above);
    });
  };
  const line = {
    kind: "precision-recall",
    positives,
    negatives: rows - positives,
    each: untilAllFound,
  } as const;
  return { points: reduced(line, most).points, area: sums.area };
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
      each: (visit) => descend(descent, visit),
    };
  }
  const { above, found } = descendWeighted(columnOf(sample, positive));
  return {
    rows: above.at(-1) ?? 0,
    positives: found.at(-1) ?? 0,
    each(visit) {
      for (let i = 0; i < found.length; i++) visit(found[i] ?? 0, above[i] ?? 0);
    },
  };
}
