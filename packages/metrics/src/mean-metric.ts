import { type Design, isPlain, methodOf, units } from "./design.ts";
import { spreadOf, widest } from "./interval/mean.ts";
import { type Measured, noInterval, noValue, withInterval } from "./metric.ts";
import type { Difference } from "./paired/contrast.ts";
import { compareLinear, type Linear } from "./paired/linear-contrast.ts";
import { release } from "./release.ts";
import type { Rows, Sample } from "./sample.ts";
import { mean, sum } from "./sum.ts";

/** A growing function of a mean, with its derivative. */
export type Through = {
  of: (mean: number) => number;
  slope: (mean: number) => number;
  /** The least mean there is: 0 unless told. */
  least?: number;
  /** The largest value there is. */
  most?: number;
};

export const ROOT: Through = { of: Math.sqrt, slope: (mean) => (mean > 0 ? 1 / (2 * Math.sqrt(mean)) : 0) };
/** Of numbers of any sign. */
export const UNBOUNDED: Through = { of: (mean) => mean, slope: () => 1, least: Number.NEGATIVE_INFINITY };
const ITSELF: Through = { of: (mean) => mean, slope: () => 1 };
export const SHARE: Through = { ...ITSELF, most: 1 };

/**
 * A metric that is the mean of losses that are never negative, or a growing function of it. `losses` gives one a row,
 * that are nobody else's, or says why there are none.
 */
export function meanMetric<S extends Sample>(losses: (sample: S) => Float64Array | string, through = ITSELF) {
  return {
    estimate(sample: S): Measured {
      const rows = losses(sample);
      if (typeof rows === "string") return noValue(sample.design.rows, rows);
      const measured = estimateMean(rows, sample, through);
      release(rows);
      return measured;
    },
    difference({ candidate, baseline }: { candidate: S; baseline: S }): Difference {
      const [now, before] = [known(losses(candidate)), known(losses(baseline))];
      const worst = (rows: Float64Array) => rows.reduce((a, b) => Math.max(a, b), 0);
      return compareMeans(
        { candidate: now, baseline: before, worst: Math.max(worst(now), worst(before)) },
        candidate.design,
        through,
      );
    },
  };
}

/** The mean of numbers, one a row. */
export function estimateMean(
  values: Float64Array,
  { design, options: { confidence } }: Rows,
  through: Through,
): Measured {
  const n = values.length;
  if (n === 0) return noValue(0, "no rows");
  const centre = meanOf(values, design.weights, design.total);
  if (!Number.isFinite(centre)) return noValue(n, "the sum of the rows is beyond the largest number");
  const spread = isPlain(design)
    ? spreadOf(values, centre)
    : spreadOf(units(pullsOf(values, centre, design), design), 0);
  if (spread === null)
    return noInterval(through.of(centre), n, n === 1 ? "one row shows no noise" : "all rows are alike");
  const halls = { ...spread, mean: centre };
  const bounds = widest([halls, { ...halls, skew: 0 }], (1 - confidence) / 2);
  const ends = [
    through.of(Math.max(through.least ?? 0, bounds[0])),
    Math.min(through.most ?? Number.POSITIVE_INFINITY, through.of(bounds[1])),
  ] as const;
  return withInterval(through.of(centre), n, ends, {
    confidence,
    method: methodOf("skewness-adjusted-t", design),
  });
}

/** Compares two means of numbers of the same rows; `worst` is how far one row's numbers can lie apart. */
export function compareMeans(
  { candidate, baseline, worst }: { candidate: Float64Array; baseline: Float64Array; worst: number },
  design: Design,
  through: Through,
): Difference {
  return compareLinear(
    linear(candidate, design, { through, worst }),
    linear(baseline, design, { through, worst }),
    {
      design,
      base: "skewness-adjusted-t",
      spread: (pulls) => spreadOf(units(pulls, design), 0),
    },
  );
}

function known(losses: Float64Array | string): Float64Array {
  if (typeof losses === "string") throw new TypeError(`a difference of nothing: ${losses}`);
  return losses;
}

function linear(
  values: Float64Array,
  design: Design,
  { through, worst }: { through: Through; worst: number },
): Linear {
  const centre = meanOf(values, design.weights, design.total);
  const steep = through.slope(centre);
  return {
    value: through.of(centre),
    pulls: pullsOf(values, centre, design).map((pull) => steep * pull),
    worst: steep * worst,
  };
}

/** What each row adds to the weighted mean of all, in a mean over rows. */
function pullsOf(values: Float64Array, centre: number, { rows, weights, total }: Design): Float64Array {
  return values.map((value, row) => ((weights?.[row] ?? 1) * rows * (value - centre)) / total);
}

/** Mean, each row times its weight. */
export function meanOf(values: Float64Array, weights: Float64Array | null, total: number): number {
  // A row without weight takes no part, however large: 0 times infinity is no number.
  return weights === null
    ? mean(values)
    : sum(values.map((v, i) => (weights[i] === 0 ? 0 : v * (weights[i] ?? 0)))) / total;
}
