/** A score of counts, and how it changes with each of them; 0 where it divides by 0, as scikit-learn's default. */
export type Score = {
  of: (hits: number, truth: number, predicted: number) => number;
  /** Derivatives by hits, by truth and by predicted. */
  slopes: (hits: number, truth: number, predicted: number) => readonly [number, number, number];
  /** Why it divides by 0 where no single label or row is scored, or null. */
  empty: (truth: number, predicted: number) => string | null;
};
export type ScoreName = "precision" | "recall" | "f1" | "f0_5" | "f2" | "jaccard";

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
  f1: fbeta(1),
  f0_5: fbeta(0.5),
  f2: fbeta(2),
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

function fbeta(beta: number): Score {
  const b = beta * beta;
  return {
    of: (hits, truth, predicted) => ratio((1 + b) * hits, b * truth + predicted),
    slopes(hits, truth, predicted) {
      const whole = b * truth + predicted;
      const other = -ratio((1 + b) * hits, whole ** 2);
      return [ratio(1 + b, whole), b * other, other];
    },
    empty: neither,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function neither(truth: number, predicted: number): string | null {
  return truth + predicted === 0 ? "no label is set or predicted" : null;
}
