import { failure } from "@modelgate/schema";
import type { Classification, Multilabel } from "../data.ts";
import { designFlaw } from "../design.ts";
import { DEFAULTS } from "../measure.ts";
import { columnOf } from "../ranking/column.ts";
import { descend } from "../ranking/precision-steps.ts";
import { openSample } from "../sample.ts";
import { areaUnder, type Line, type Point, reduced } from "./reduced.ts";

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
  const steps = stepsOf(data, positive);
  if (typeof steps === "string") return { points: [], area: null, reason: steps };
  const { above, found } = steps;
  const positives = found.at(-1) ?? 0;
  const negatives = (above.at(-1) ?? 0) - positives;
  if (positives === 0 || negatives === 0)
    return { points: [], area: null, reason: `every row is ${positives === 0 ? "negative" : "positive"}` };
  const line = lineFrom(0, 0, above.length);
  for (let i = 0; i < above.length; i++) {
    const hits = found[i] ?? 0;
    line.add(((above[i] ?? 0) - hits) / negatives, hits / positives);
  }
  const whole = line.end();
  return { points: reduced(whole, most), area: areaUnder(whole) };
}

/** The precision-recall curve of one class against the rest, or of one label, as `rocCurve`. */
export function precisionRecallCurve(data: Classification | Multilabel, positive = 1, most = MOST): Curve {
  const steps = stepsOf(data, positive);
  if (typeof steps === "string") return { points: [], area: null, reason: steps };
  const { above, found } = steps;
  const positives = found.at(-1) ?? 0;
  if (positives === 0) return { points: [], area: null, reason: "no row is positive" };
  const line = lineFrom(0, 1, above.length);
  let area = 0;
  for (let i = 0; i < above.length; i++) {
    const [hits, rows] = [found[i] ?? 0, above[i] ?? 0];
    if (rows === 0) continue;
    area += ((hits - (found[i - 1] ?? 0)) / positives) * (hits / rows);
    line.add(hits / positives, hits / rows);
    // Beyond full recall there are but more false alarms.
    if (hits === positives) break;
  }
  return { points: reduced(line.end(), most), area };
}

function stepsOf(data: Classification | Multilabel, positive: number) {
  const classes = data.task === "multilabel-classification" ? data.labels : data.classes;
  if (!(Number.isSafeInteger(positive) && positive >= 0 && positive < classes))
    throw failure("input-invalid", `class: expected 0 to ${classes - 1}, got ${positive}`);
  const sample = openSample(data, DEFAULTS);
  if (!("scoreFlaw" in sample)) throw new TypeError(`${data.task} has no ranking`);
  const flaw = sample.design.rows === 0 ? "no rows" : (sample.scoreFlaw() ?? designFlaw(sample.design));
  return flaw ?? descend(columnOf(sample, positive));
}

/** Gathers up to `more` points after a first one, without those that repeat the last: rows of no weight add some. */
function lineFrom(firstX: number, firstY: number, more: number) {
  const [x, y] = [new Float64Array(more + 1), new Float64Array(more + 1)];
  x[0] = firstX;
  y[0] = firstY;
  let last = 0;
  return {
    add(nextX: number, nextY: number): void {
      if (nextX === x[last] && nextY === y[last]) return;
      last++;
      x[last] = nextX;
      y[last] = nextY;
    },
    end: (): Line => ({ x: x.subarray(0, last + 1), y: y.subarray(0, last + 1) }),
  };
}
