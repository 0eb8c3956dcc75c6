import { effectiveUnits, isPlain, methodOf, units } from "../design.ts";
import { type Measured, noInterval, withInterval } from "../metric.ts";
import { resampleRows } from "../random/resample-rows.ts";
import { xoshiro256 } from "../random/xoshiro.ts";
import { type Placed, place } from "../ranking/placement.ts";
import type { ClassificationSample } from "../sample.ts";
import { areaCells, areaDraws, areaOf, strataOf } from "./area-cells.ts";
import { areaInterval, moderated, type Variance, varianceOf } from "./delong.ts";
import { spreadOf } from "./mean.ts";

/**
 * The area under a binary classifier's ROC curve by its bootstrap: scores are sorted once and resampled as counts, so that
 * the cost hardly grows with the rows. The resamples' variance takes the place of DeLong's, and what follows is the same:
 * moderated, on the logit scale. Their percentiles cover 86 % where twenty positives have an area of .95, this 95 %.
 * Both classes must have rows, and the scores be numbers.
 */
export function resampledArea(sample: ClassificationSample): Measured {
  const { design, options } = sample;
  const n = design.rows;
  const rows: Placed = {
    scores: sample.scores?.values ?? new Float64Array(),
    isPositive: Uint8Array.from(sample.truth),
    weights: design.weights,
  };
  const [negatives = 0, positives = 0] = sample.confusion().truth;
  const worth = effectiveUnits(design) / design.total;
  const sides = { positives: positives * worth, negatives: negatives * worth };
  const { area, draws, seen } = isPlain(design) ? byCells(rows, sample) : byRows(rows, sample);
  const { confidence } = options;
  // Where every pair is in order, or none, it is in every resample too.
  if (area <= 0 || area >= 1)
    return withInterval(area, n, areaInterval(area, seen ?? CERTAIN, sides, confidence), {
      confidence,
      method: methodOf("newcombe", design),
    });
  if (seen === null) return noInterval(area, n, "a class has a single row, which shows no noise");
  const value = varianceOfDraws(draws());
  if (value === null) return noInterval(area, n, "too few rows to resample: a class is often missing");
  const bounds = areaInterval(area, moderated(area, { ...seen, value }, sides), sides, confidence);
  return withInterval(area, n, bounds, { confidence, method: methodOf("bootstrap", design) });
}

const CERTAIN = { value: 0, df: Number.POSITIVE_INFINITY, worth: Number.POSITIVE_INFINITY };

/** `seen` is the variance that the rows themselves show: of it the degrees of freedom are used. */
type Resampled = { area: number; draws: () => Float64Array; seen: Variance | null };

function byCells(
  { scores, isPositive }: Placed,
  { options: { seed, resamples } }: ClassificationSample,
): Resampled {
  const cells = areaCells(scores, isPositive);
  return {
    area: areaOf(cells),
    seen: varianceOf(strataOf(cells)),
    draws() {
      const random = xoshiro256(seed);
      const draw = areaDraws(cells);
      return Float64Array.from({ length: resamples }, () => draw(random));
    },
  };
}

/** Weights and clusters are resampled row by row. */
function byRows(rows: Placed, { design, options }: ClassificationSample): Resampled {
  const { area, of, positives, negatives } = place(rows);
  const pulls = of.map((share, row) => {
    const side = rows.isPositive[row] === 1 ? positives : negatives;
    return (design.rows * (rows.weights?.[row] ?? 1) * (share - area)) / side;
  });
  const spread = spreadOf(units(pulls, design), 0);
  return {
    area,
    seen: spread && { value: spread.error ** 2, df: spread.df, worth: spread.worth },
    draws: () =>
      Float64Array.from(resampleRows(design, options, (weights) => place({ ...rows, weights }).area)),
  };
}

/** NaN stands for a resample without a class: null where more than one in twenty has none, for the rest are the lucky ones. */
function varianceOfDraws(draws: Float64Array): number | null {
  const defined = draws.filter((value) => !Number.isNaN(value));
  if (defined.length < Math.max(2, draws.length * 0.95)) return null;
  const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
  return defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (defined.length - 1);
}
