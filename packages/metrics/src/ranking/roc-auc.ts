import { areaInterval, strataVariance } from "../interval/delong.ts";
import {
  BINARY,
  classificationMetric,
  type Measured,
  type Metric,
  MULTICLASS,
  noInterval,
  noValue,
  withInterval,
} from "../metric.ts";
import type { ClassificationSample } from "../sample.ts";
import { oneVersusOne, oneVersusRest, type Pairing } from "./pairings.ts";
import { place } from "./placement.ts";

const tasks = [MULTICLASS] as const;
const SORTED = "the area under the ROC curve";

/** Areas under the ROC curve. Multiclass ones are means of areas, and their noise is DeLong's for the mean. */
export const rocMetrics: readonly Metric[] = [
  classificationMetric({
    name: "roc_auc",
    tasks: [BINARY],
    unit: "ratio",
    needs: "ranking",
    about: "Chance that a positive row scores above a negative one, ties counting one half.",
    estimate: (sample) => estimate(sample, () => [{ rows: null, positive: 1, column: 0, weight: 1 }]),
  }),
  classificationMetric({
    name: "roc_auc_ovr",
    tasks,
    unit: "ratio",
    needs: "probabilities",
    about: `Unweighted mean over the classes of ${SORTED} of each class against all others.`,
    estimate: (sample) => estimate(sample, (counts) => oneVersusRest(counts, "macro")),
  }),
  classificationMetric({
    name: "roc_auc_ovr_weighted",
    tasks,
    everyday: [],
    unit: "ratio",
    needs: "probabilities",
    about: `Mean of ${SORTED} of each class against all others, weighted by its share of the labels.`,
    estimate: (sample) => estimate(sample, (counts) => oneVersusRest(counts, "weighted")),
  }),
  classificationMetric({
    name: "roc_auc_ovo",
    tasks,
    everyday: [],
    unit: "ratio",
    needs: "probabilities",
    about: `Unweighted mean over all pairs of classes of ${SORTED} of one against the other (Hand and Till).`,
    estimate: (sample) => estimate(sample, (counts, truth) => oneVersusOne(counts, truth, "macro")),
  }),
  classificationMetric({
    name: "roc_auc_ovo_weighted",
    tasks,
    everyday: [],
    unit: "ratio",
    needs: "probabilities",
    about: `Mean over all pairs of classes of ${SORTED} of one against the other, weighted by the pair's rows.`,
    estimate: (sample) => estimate(sample, (counts, truth) => oneVersusOne(counts, truth, "weighted")),
  }),
];

type Pairings = (counts: Float64Array, truth: Int32Array) => Iterable<Pairing>;

function estimate(sample: ClassificationSample, pairings: Pairings): Measured {
  const { truth, scores, classes, options } = sample;
  const n = truth.length;
  const counts = sample.confusion().truth;
  const flaw = n === 0 ? "no rows" : (sample.scoreFlaw() ?? missingClass(counts));
  if (flaw !== null || scores === null) return noValue(n, flaw ?? "there are no scores");

  let area = 0;
  const shares = new Float64Array(n);
  for (const { rows, positive, column, weight } of pairings(counts, truth)) {
    const size = rows === null ? n : rows.length;
    const row = (i: number) => (rows === null ? i : (rows[i] ?? 0));
    const values = new Float64Array(size);
    const isPositive = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
      values[i] = scores.values[row(i) * scores.width + column] ?? 0;
      isPositive[i] = truth[row(i)] === positive ? 1 : 0;
    }
    const placed = place(values, isPositive);
    area += weight * placed.area;
    for (let i = 0; i < size; i++) {
      const side = isPositive[i] === 1 ? placed.positives : placed.negatives;
      shares[row(i)] = (shares[row(i)] ?? 0) + (weight * (placed.of[i] ?? 0)) / side;
    }
  }
  area = Math.min(1, area);

  const variance = strataVariance(shares, truth, classes);
  if (variance === null) return noInterval(area, n, "a class has a single row, which shows no noise");
  const fewest = Math.min(...counts);
  const sides = { positives: fewest, negatives: n - fewest };
  const { confidence } = options;
  return withInterval(area, n, areaInterval(area, variance, sides, confidence), {
    confidence,
    method: "delong",
  });
}

function missingClass(counts: Float64Array): string | null {
  const missing = counts.indexOf(0);
  if (missing < 0) return null;
  if (counts.length > 2) return `no row is of class ${missing}`;
  return `every row is ${missing === 0 ? "positive" : "negative"}`;
}
