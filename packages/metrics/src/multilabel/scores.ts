/** A score of counts, and how it changes with each of them; 0 where it divides by 0, as scikit-learn's default. */
export type Score = {
  of: (hits: number, truth: number, predicted: number) => number;
  /** Derivatives by hits, by truth and by predicted. */
  slopes: (hits: number, truth: number, predicted: number) => readonly [number, number, number];
  /** Why it divides by 0 where no single label or row is scored, or null. */
  empty: (truth: number, predicted: number) => string | null;
};
export type ScoreName = "precision" | "recall" | "f1" | "jaccard";

/** Scores of one label, of one row, or of all marks together. */
export const SCORES: Readonly<Record<ScoreName, Score>> = {
  precision: {
    of: (hits, _truth, predicted) => ratio(hits, predicted),
    slopes: (hits, _truth, predicted) => [ratio(1, predicted), 0, -ratio(hits, predicted ** 2)],
    empty: (_truth, predicted) => (predicted === 0 ? "no label is predicted" : null),
  },
  recall: {
    of: (hits, truth) => ratio(hits, truth),
    slopes: (hits, truth) => [ratio(1, truth), -ratio(hits, truth ** 2), 0],
    empty: (truth) => (truth === 0 ? "no row has a label" : null),
  },
  f1: {
    of: (hits, truth, predicted) => ratio(2 * hits, truth + predicted),
    slopes(hits, truth, predicted) {
      const other = -ratio(2 * hits, (truth + predicted) ** 2);
      return [ratio(2, truth + predicted), other, other];
    },
    empty: neither,
  },
  jaccard: {
    of: (hits, truth, predicted) => ratio(hits, truth + predicted - hits),
    slopes(hits, truth, predicted) {
      const either = truth + predicted - hits;
      const other = -ratio(hits, either ** 2);
      return [ratio(1, either) - other, other, other];
    },
    empty: neither,
  },
};

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function neither(truth: number, predicted: number): string | null {
  return truth + predicted === 0 ? "no label is set or predicted" : null;
}
