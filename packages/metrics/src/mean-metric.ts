import { isPlain, methodOf, units } from "./design.ts";
import { skewedBounds, spreadOf } from "./interval/mean.ts";
import { type Measured, noInterval, noValue, withInterval } from "./metric.ts";
import type { Difference } from "./paired/contrast.ts";
import { compareLinear, type Linear } from "./paired/linear-contrast.ts";
import type { Sample } from "./sample.ts";
import { mean, sum } from "./sum.ts";

/** A growing function of a mean, with its derivative. */
export type Through = {
  of: (mean: number) => number;
  slope: (mean: number) => number;
  /** The largest value there is. */
  most?: number;
};

export const ROOT: Through = { of: Math.sqrt, slope: (mean) => (mean > 0 ? 1 / (2 * Math.sqrt(mean)) : 0) };
const ITSELF: Through = { of: (mean) => mean, slope: () => 1 };
export const SHARE: Through = { ...ITSELF, most: 1 };

/**
 * A metric that is the mean of losses that are never negative, or a growing function of it. `losses` gives one a row,
 * or says why there are none.
 */
export function meanMetric<S extends Sample>(losses: (sample: S) => Float64Array | string, through = ITSELF) {
  return {
    estimate(sample: S): Measured {
      const rows = losses(sample);
      if (typeof rows === "string") return noValue(sample.design.rows, rows);
      return estimate(rows, sample, through);
    },
    difference({ candidate, baseline }: { candidate: S; baseline: S }): Difference {
      const { design } = candidate;
      return compareLinear(
        linear(losses(candidate), candidate, through),
        linear(losses(baseline), baseline, through),
        {
          design,
          base: "skewness-adjusted-t",
          spread: (pulls) => spreadOf(units(pulls, design), 0),
        },
      );
    },
  };
}

function estimate(
  losses: Float64Array,
  { design, options: { confidence } }: Sample,
  through: Through,
): Measured {
  const n = losses.length;
  if (n === 0) return noValue(0, "no rows");
  const centre = meanOf(losses, design.weights, design.total);
  if (!Number.isFinite(centre)) return noValue(n, "the sum of the losses is beyond the largest number");
  const spread = isPlain(design)
    ? spreadOf(losses, centre)
    : spreadOf(units(pullsOf(losses, centre, design), design), 0);
  if (spread === null)
    return noInterval(
      through.of(centre),
      n,
      n === 1 ? "one row shows no noise" : "all rows have the same loss",
    );
  const bounds = skewedBounds({ ...spread, mean: centre }, (1 - confidence) / 2);
  const ends = [
    through.of(Math.max(0, bounds[0])),
    Math.min(through.most ?? Number.POSITIVE_INFINITY, through.of(bounds[1])),
  ] as const;
  return withInterval(through.of(centre), n, ends, {
    confidence,
    method: methodOf("skewness-adjusted-t", design),
  });
}

function linear(losses: Float64Array | string, { design }: Sample, { of, slope }: Through): Linear {
  if (typeof losses === "string") throw new TypeError(`a difference of nothing: ${losses}`);
  const centre = meanOf(losses, design.weights, design.total);
  const steep = slope(centre);
  return {
    value: of(centre),
    pulls: pullsOf(losses, centre, design).map((pull) => steep * pull),
    worst: of(losses.reduce((a, b) => Math.max(a, b), 0)),
  };
}

/** What each row adds to the weighted mean of all, in a mean over rows. */
export function pullsOf(
  values: Float64Array,
  centre: number,
  { rows, weights, total }: Sample["design"],
): Float64Array {
  return values.map((value, row) => ((weights?.[row] ?? 1) * rows * (value - centre)) / total);
}

/** Mean, each row times its weight. */
export function meanOf(values: Float64Array, weights: Float64Array | null, total: number): number {
  // A row without weight takes no part, however large: 0 times infinity is no number.
  return weights === null
    ? mean(values)
    : sum(values.map((v, i) => (weights[i] === 0 ? 0 : v * (weights[i] ?? 0)))) / total;
}
