/** What a model answered for some rows. */
export type Answers = {
  /** One label a row, or with many labels `width` marks; of a regression its values. */
  predicted: ArrayLike<number> | null;
  /** Row-major, `width` a row. */
  scores: Float64Array | null;
  width: number;
  task: "regression" | "classification" | "multilabel";
};

/** How far two ways of asking the same rows led apart. */
export type Trial = {
  /** Rows that were compared; 0 when none was. */
  rows: number;
  /** The largest difference of two scores or values; infinite where one of the two is NaN or infinite. */
  largest: number;
  /** `largest` as a share of the largest score or value of the sample. */
  relative: number;
  /** Rows of which the label changed. */
  flips: number;
  /** Why nothing was compared. */
  skipped?: string;
};

/** A trial that did not take place. */
export function nothing(why: string): Trial {
  return { rows: 0, largest: 0, relative: 0, flips: 0, skipped: why };
}

/** Answers to some rows of the base: the n-th of them to its row `rows[n]`. */
export type Other = { answers: Answers; rows: readonly number[] };

/** What all others together show. */
export function compared(base: Answers, others: readonly Other[]): Trial {
  const middle = middleOf(base);
  const before = decided(base, middle);
  const left = valuesOf(base);
  let [rows, largest, scale, flips] = [0, 0, 0, 0];
  for (const { answers, rows: order } of others) {
    rows += order.length;
    const right = valuesOf(answers);
    const after = decided(answers, middle);
    order.forEach((row, at) => {
      for (let k = 0; k < base.width; k += 1) {
        const a = left?.[row * base.width + k] ?? 0;
        const b = right?.[at * base.width + k] ?? 0;
        // Nearly all of them, in code that is not compiled yet.
        if (a === b && a <= scale && a >= -scale) continue;
        largest = Math.max(largest, distance(a, b));
        scale = Math.max(scale, size(a), size(b));
      }
      if (isOther(before, row, after, at)) flips += 1;
    });
  }
  const relative = largest === 0 ? 0 : scale === 0 ? Number.POSITIVE_INFINITY : largest / scale;
  return { rows, largest, relative, flips };
}

function valuesOf({ predicted, scores, task }: Answers): ArrayLike<number> | null {
  return task === "regression" ? predicted : scores;
}

function distance(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  return Number.isFinite(a) && Number.isFinite(b) ? Math.abs(a - b) : Number.POSITIVE_INFINITY;
}

function size(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) : 0;
}

/** Whether single scores are logits, only all rows of the data set could tell; these rows have to do. */
function middleOf({ scores }: Answers): number {
  return scores?.every((score) => !(score < 0 || score > 1)) ? 0.5 : 0;
}

/** The labels of all rows, `each` of them a row. */
type Decided = { each: number; labels: ArrayLike<number> };

/** The model's own labels, else those that its scores decide for. */
function decided({ predicted, scores, width, task }: Answers, middle: number): Decided {
  if (task === "regression") return { each: 0, labels: [] };
  const isMany = task === "multilabel";
  if (predicted !== null) return { each: isMany ? width : 1, labels: predicted };
  if (scores === null) return { each: 0, labels: [] };
  if (isMany || width === 1) return { each: width, labels: scores.map((score) => (score > middle ? 1 : 0)) };
  const labels = Array.from({ length: scores.length / width }, (_, row) =>
    highest(scores, row * width, width),
  );
  return { each: 1, labels };
}

function isOther(before: Decided, row: number, after: Decided, at: number): boolean {
  for (let k = 0; k < before.each; k += 1) {
    if (before.labels[row * before.each + k] !== after.labels[at * after.each + k]) return true;
  }
  return false;
}

function highest(values: Float64Array, start: number, width: number): number {
  let best = 0;
  for (let k = 1; k < width; k += 1) if ((values[start + k] ?? 0) > (values[start + best] ?? 0)) best = k;
  return best;
}
