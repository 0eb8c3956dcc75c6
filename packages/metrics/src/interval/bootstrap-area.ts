import type { Classification } from "../data.ts";
import { designFlaw, effectiveUnits, isPlain, methodOf } from "../design.ts";
import { checked } from "../measure.ts";
import { type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import { resampleRows } from "../random/resample-rows.ts";
import { xoshiro256 } from "../random/xoshiro.ts";
import { place } from "../ranking/placement.ts";
import { type ClassificationSample, type Options, openSample } from "../sample.ts";
import { areaCells, areaDraws, areaOf } from "./area-cells.ts";
import { percentiles } from "./bootstrap.ts";
import { areaInterval } from "./delong.ts";

/**
 * The area under a binary classifier's ROC curve with a bootstrap percentile interval, for those who want one beside
 * `roc_auc`'s DeLong: scores are sorted once and resampled as counts, so that its cost hardly grows with the rows.
 * Near an area of 1 with few positives it covers less than DeLong's on the logit scale.
 * @throws ModelgateError `input-invalid` for options out of range, `predictions-invalid` for arrays that do not belong together
 */
export function bootstrapArea(data: Classification, given: Partial<Options> = {}): Measured {
  const options = checked(given);
  const sample = openSample(data, options);
  if (!("classes" in sample) || sample.task !== "binary-classification")
    throw new TypeError(`an area of a ${sample.task}`);
  const n = sample.truth.length;
  const flaw = n === 0 ? "no rows" : (designFlaw(sample.design) ?? sample.scoreFlaw());
  if (flaw !== null) return noValue(n, flaw);
  const [negatives = 0, positives = 0] = sample.confusion().truth;
  if (positives === 0 || negatives === 0)
    return noValue(n, `every row is ${positives === 0 ? "negative" : "positive"}`);

  const rows = {
    scores: sample.scores?.values ?? new Float64Array(),
    isPositive: Uint8Array.from(sample.truth),
  };
  const { area, draws } = isPlain(sample.design) ? byCells(rows, options) : byRows(rows, sample);
  const { confidence } = options;
  // Where every pair is in order, or none, it is in every resample too.
  if (area <= 0 || area >= 1) {
    const worth = effectiveUnits(sample.design) / sample.design.total;
    const sides = { positives: positives * worth, negatives: negatives * worth };
    const certain = { value: 0, df: Number.POSITIVE_INFINITY };
    return withInterval(area, n, areaInterval(area, certain, sides, confidence), {
      confidence,
      method: methodOf("newcombe", sample.design),
    });
  }
  const bounds = percentiles(draws(), confidence);
  if (bounds === null) return noInterval(area, n, "too few rows to resample: a class is often missing");
  return withInterval(area, n, bounds, { confidence, method: methodOf("bootstrap", sample.design) });
}

type Rows = { scores: Float64Array; isPositive: Uint8Array };
type Resampled = { area: number; draws: () => Float64Array };

function byCells({ scores, isPositive }: Rows, { seed, resamples }: Options): Resampled {
  const cells = areaCells(scores, isPositive);
  return {
    area: areaOf(cells),
    draws() {
      const random = xoshiro256(seed);
      const draw = areaDraws(cells);
      return Float64Array.from({ length: resamples }, () => draw(random));
    },
  };
}

/** Weights and clusters are resampled row by row. */
function byRows(rows: Rows, { design, options }: ClassificationSample): Resampled {
  return {
    area: place({ ...rows, weights: design.weights }).area,
    draws: () =>
      Float64Array.from(resampleRows(design, options, (weights) => place({ ...rows, weights }).area)),
  };
}
