import { nameOf } from "../data.ts";
import { type Design, effectiveUnits, isPlain, methodOf, units } from "../design.ts";
import { areaInterval, moderated, type Sides, strataVariance, type Variance } from "../interval/delong.ts";
import { type Spread, spreadOf } from "../interval/mean.ts";
import { resampledArea } from "../interval/resampled-area.ts";
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
import type { Difference } from "../paired/contrast.ts";
import { compareLinear, type Linear } from "../paired/linear-contrast.ts";
import type { ClassificationPair } from "../paired/pair.ts";
import type { ClassificationSample } from "../sample.ts";
import { areaOf } from "./descent-measures.ts";
import { oneVersusOne, oneVersusRest, type Pairing } from "./pairings.ts";
import { place } from "./placement.ts";

const tasks = [MULTICLASS] as const;
const SORTED = "the area under the ROC curve";

/** Sums of weights depend on their order, by less than one such part: that is rounding, and no noise of the rows. */
const PARTS = 2 ** 36;

/** As in scikit-learn. */
const UNWEIGHABLE = "areas of pairs of classes are not defined for weighted rows";

/** Areas under the ROC curve. Multiclass ones are means of areas, and their noise is DeLong's for the mean. */
export const rocMetrics: readonly Metric[] = [
  classificationMetric({
    name: "roc_auc",
    tasks: [BINARY],
    unit: "ratio",
    needs: "ranking",
    about: "Chance that a positive row scores above a negative one, ties counting one half.",
    ...meanArea(() => [{ rows: null, positive: 1, column: 0, weight: 1 }]),
  }),
  classificationMetric({
    name: "roc_auc_ovr",
    tasks,
    unit: "ratio",
    needs: "probabilities",
    about: `Unweighted mean over the classes of ${SORTED} of each class against all others.`,
    ...meanArea((counts) => oneVersusRest(counts, "macro")),
  }),
  classificationMetric({
    name: "roc_auc_ovr_weighted",
    tasks,
    everyday: [],
    unit: "ratio",
    needs: "probabilities",
    about: `Mean of ${SORTED} of each class against all others, weighted by its share of the labels.`,
    ...meanArea((counts) => oneVersusRest(counts, "weighted")),
  }),
  classificationMetric({
    name: "roc_auc_ovo",
    tasks,
    everyday: [],
    unit: "ratio",
    needs: "probabilities",
    about: `Unweighted mean over all pairs of classes of ${SORTED} of one against the other (Hand and Till).`,
    ...meanArea((counts, truth) => oneVersusOne(counts, truth, "macro"), UNWEIGHABLE),
  }),
  classificationMetric({
    name: "roc_auc_ovo_weighted",
    tasks,
    everyday: [],
    unit: "ratio",
    needs: "probabilities",
    about: `Mean over all pairs of classes of ${SORTED} of one against the other, weighted by the pair's rows.`,
    ...meanArea((counts, truth) => oneVersusOne(counts, truth, "weighted"), UNWEIGHABLE),
  }),
];

type Pairings = (counts: Float64Array, truth: Int32Array) => Iterable<Pairing>;

function meanArea(pairings: Pairings, whenWeighted: string | null = null) {
  return {
    estimate(sample: ClassificationSample): Measured {
      if (whenWeighted !== null && sample.design.weights !== null)
        return noValue(sample.truth.length, whenWeighted);
      return estimate(sample, pairings);
    },
    difference({ candidate, baseline }: ClassificationPair): Difference {
      const { design } = candidate;
      const spread = (pulls: Float64Array) => spreadOfArea(pulls, candidate);
      return compareLinear(linear(candidate, pairings), linear(baseline, pairings), {
        design,
        base: "delong",
        spread,
      });
    },
  };
}

function estimate(sample: ClassificationSample, pairings: Pairings): Measured {
  const { design, options } = sample;
  const n = design.rows;
  const counts = sample.confusion().truth;
  const flaw = n === 0 ? "no rows" : (sample.scoreFlaw() ?? missingClass(sample));
  if (flaw !== null) return noValue(n, flaw);
  if (sample.task === BINARY && options.area === "bootstrap") return resampledArea(sample);
  const { value, variance } = areaAndVariance(sample, pairings);
  if (variance === null) return noInterval(value, n, "a class has a single row, which shows no noise");
  const { confidence } = options;
  const sides = sidesOf(sample);
  // The noise of a mean of areas is not that of one area, so there nothing is known beforehand.
  const told = counts.length === 2 ? moderated(value, variance, sides) : variance;
  const bounds = areaInterval(value, told, sides, confidence);
  return withInterval(value, n, bounds, { confidence, method: methodOf("delong", design) });
}

function areaAndVariance(
  sample: ClassificationSample,
  pairings: Pairings,
): { value: number; variance: Variance | null } {
  if (sample.task === BINARY && isPlain(sample.design)) {
    const { area, variance } = areaOf(sample.descent(1));
    return { value: area, variance };
  }
  const { value, pulls } = linear(sample, pairings);
  const spread = spreadOfArea(pulls, sample);
  return { value, variance: spread && { value: spread.error ** 2, df: spread.df, worth: spread.worth } };
}

/** The smallest class against all others, in rows or in the clusters and weights that they are worth. */
function sidesOf({ confusion, design }: ClassificationSample): Sides {
  const fewest = Math.min(...confusion().truth) / design.total;
  const worth = effectiveUnits(design);
  return { positives: fewest * worth, negatives: (1 - fewest) * worth };
}

/** The mean area, and what each row adds to it: its placement less the area, over its side. */
function linear({ truth, scores, design, confusion }: ClassificationSample, pairings: Pairings): Linear {
  const n = truth.length;
  let value = 0;
  let worst = 0;
  const pulls = new Float64Array(n);
  for (const { rows, positive, column, weight } of pairings(confusion().truth, truth)) {
    const size = rows === null ? n : rows.length;
    const row = (i: number) => (rows === null ? i : (rows[i] ?? 0));
    const values = new Float64Array(size);
    const isPositive = new Uint8Array(size);
    const weights = design.weights === null ? null : new Float64Array(size);
    for (let i = 0; i < size; i++) {
      values[i] = scores?.values[row(i) * scores.width + column] ?? 0;
      isPositive[i] = truth[row(i)] === positive ? 1 : 0;
      if (weights !== null) weights[i] = design.weights?.[row(i)] ?? 0;
    }
    const placed = place({ scores: values, isPositive, weights });
    value += weight * placed.area;
    // A row of the smaller side that moves from one end to the other.
    worst += (weight * design.total) / Math.min(placed.positives, placed.negatives);
    for (let i = 0; i < size; i++) {
      const side = isPositive[i] === 1 ? placed.positives : placed.negatives;
      const off = (placed.of[i] ?? 0) - placed.area;
      const share = (weight * (weights === null ? off : (weights[i] ?? 0) * unrounded(off))) / side;
      pulls[row(i)] = (pulls[row(i)] ?? 0) + n * share;
    }
  }
  return { value: 1 - value < 1 / PARTS ? 1 : value, pulls, worst };
}

function unrounded(off: number): number {
  return Math.round(off * PARTS) / PARTS;
}

/** DeLong's, the classes being strata; with weights or clusters that of the sums, in which classes meet. */
function spreadOfArea(pulls: Float64Array, { truth, classes, design }: ClassificationSample): Spread | null {
  if (isPlain(design)) {
    const variance = strataVariance(pulls, truth, classes);
    if (variance === null) return null;
    const { value, ...degrees } = variance;
    return { mean: 0, error: Math.sqrt(value) / pulls.length, skew: 0, ...degrees };
  }
  const parts = units(pulls, design);
  const spread = spreadOf(parts, 0);
  if (spread !== null) return { ...spread, skew: 0 };
  if (pulls.some((pull) => pull !== 0) || isAlone(truth, design)) return null;
  // Every pair is in order: no noise, as of strata.
  return { mean: 0, error: 0, skew: 0, df: parts.length - 1, worth: parts.length - 1 };
}

/** Whether all rows of a class that have weight are one row, or in one cluster. */
function isAlone(truth: Int32Array, { weights, groups }: Design): boolean {
  const unitsOf = new Map<number, Set<number>>();
  for (const [row, label] of truth.entries()) {
    if (weights?.[row] === 0) continue;
    unitsOf.set(label, (unitsOf.get(label) ?? new Set()).add(groups?.of[row] ?? row));
  }
  return [...unitsOf.values()].some((of) => of.size === 1);
}

function missingClass(sample: ClassificationSample): string | null {
  const missing = sample.confusion().truth.indexOf(0);
  if (missing < 0) return null;
  if (sample.task !== BINARY) return `no row is of class ${nameOf(sample, missing)}`;
  return `every row is ${missing === 0 ? "positive" : "negative"}`;
}
