import { type Design, effectiveUnits, methodOf } from "../design.ts";
import { chanceOfMean, type Spread, widest } from "../interval/mean.ts";
import type { Bounds } from "../interval/wilson.ts";
import { type Contrast, type Difference, NO_BASELINE_TO_RELATE, unknownDifference } from "./contrast.ts";
import { shareUnseen, withUnseen } from "./unseen-rows.ts";

/**
 * A metric as a mean over rows, exactly or to first order: `pulls` has mean 0, and their spread is that of the metric
 * times the root of n. `worst` is how far one row can pull, where the rows or the metric bound that.
 */
export type Linear = { value: number; pulls: Float64Array; worst: number };

/** How the spread of a set of pulls is estimated; null where they show no noise. */
export type SpreadOfPulls = (pulls: Float64Array) => Spread | null;

/** A baseline this many standard errors from 0 has a sign that the rows do not doubt. */
const FAR_FROM_ZERO = 3;

/**
 * Compares two metrics of the same rows by what each row adds to their difference: Student's t, with the skewness
 * taken out where that widens it. `base` names the method, to which the design is added.
 */
export function compareLinear(
  candidate: Linear,
  baseline: Linear,
  { design, base, spread }: { design: Design; base: string; spread: SpreadOfPulls },
): Difference {
  const n = design.rows;
  const method = methodOf(base, design);
  const value = candidate.value - baseline.value;
  const size = Math.abs(baseline.value);
  const pulls = candidate.pulls.map((pull, row) => pull - (baseline.pulls[row] ?? 0));
  if (value === 0 && pulls.every((pull) => pull === 0))
    return withoutDifference(n, {
      independent: effectiveUnits(design),
      worst: Math.max(candidate.worst, baseline.worst),
      size,
    });
  const noise = spread(pulls);
  if (noise === null) return unknownDifference(n, "the rows show no noise");
  const worst = Math.max(candidate.worst, baseline.worst);
  const seen = { ...noise, mean: value };
  const difference = ofSpread(seen, { pulls, design, worst }, method);

  const own = spread(baseline.pulls);
  const isFar = size > 0 && (own === null || size > FAR_FROM_ZERO * own.error);
  if (!isFar) return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
  const related = (ratio: number): Contrast | null => {
    // The derivative of (c - b) / |b| by b.
    const slope = 1 + ratio * Math.sign(baseline.value);
    const parts = candidate.pulls.map((pull, row) => (pull - slope * (baseline.pulls[row] ?? 0)) / size);
    const part = spread(parts);
    const furthest = (Math.max(1, Math.abs(slope)) * worst) / size;
    return (
      part && ofSpread({ ...part, mean: value / size }, { pulls: parts, design, worst: furthest }, method)
    );
  };
  const relative = related(value / size);
  if (relative === null) return { n, difference, relative: null, reason: "the rows show no noise" };
  return { n, difference, relative: judgedAt(relative, related) };
}

/**
 * A ratio whose noise depends on where the truth is: what a limit r asks is whether c - (1 + r) b is below 0 (Fieller). It is
 * judged by the noise of that as well as by the noise of the ratio seen, which is too small where the baseline's rows
 * happen to be large. The interval is the latter's.
 */
function judgedAt(seen: Contrast, at: (limit: number) => Contrast | null): Contrast {
  let last: { limit: number; contrast: Contrast } | null = null;
  const near = (limit: number): Contrast => {
    // One limit is asked for several times.
    if (last?.limit !== limit) last = { limit, contrast: at(limit) ?? seen };
    return last.contrast;
  };
  return {
    ...seen,
    above: (limit) => Math.max(seen.above(limit), near(limit).above(limit)),
    below: (limit) => Math.max(seen.below(limit), near(limit).below(limit)),
    errors: (limit) => ({
      seen: seen.errors(limit).seen,
      atLimit: near(limit).errors(limit).atLimit,
    }),
  };
}

/**
 * The widest of three. Differences are of two kinds: lopsided ones, for which plain t errs in 13 % where 5 % is claimed,
 * and even ones with rare large rows, for which Hall's transform of it does, taking the chance skewness of a few rows for
 * real. Each is right where the other is not. Unseen rows widen both, but for their error they take skewness away, so
 * Hall's of what was seen counts too, with the degrees of freedom that so skewed rows are worth. And where few rows carry
 * the noise, no less is left open around what was seen than if none did: one that hardly differs is no evidence that
 * others do not.
 */
function ofSpread(
  seen: Spread,
  { pulls, design, worst }: { pulls: Float64Array; design: Design; worst: number },
  method: string,
): Contrast {
  const widened = withUnseen(seen, pulls, { design, worst });
  const halls = seen.skew === 0 ? [] : [{ ...seen, df: seen.worth }];
  const all = [...halls, widened, { ...widened, skew: 0 }];
  const share = Number.isFinite(worst) ? shareUnseen(pulls, design) : 0;
  const { reach, chance } = unseenRows(effectiveUnits(design), share * worst);
  const value = seen.mean;
  const bounds = (alpha: number): Bounds => {
    const [low, high] = widest(all, alpha);
    return [Math.min(low, value - reach(alpha)), Math.max(high, value + reach(alpha))];
  };
  return {
    value,
    method,
    interval: (confidence) => bounds((1 - confidence) / 2),
    bounds,
    above: (limit) => Math.max(chance(value - limit), ...all.map((one) => chanceOfMean(one, limit))),
    below: (limit) => Math.max(chance(limit - value), ...all.map((one) => 1 - chanceOfMean(one, limit))),
    errors: () => ({ seen: seen.error, atLimit: widened.error }),
  };
}

/** Both contrasts of two models of which not one row differs; `size` is that of the baseline's value. */
export function withoutDifference(
  n: number,
  { independent, worst, size }: { independent: number; worst: number; size: number },
): Difference {
  // Losses that are all 0 bound nothing: how large one would be is not known.
  if (independent === 0 || worst === 0 || !Number.isFinite(worst))
    return unknownDifference(n, "no row differs");
  const difference = ofEqualRows(independent, worst);
  if (size === 0) return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
  return { n, difference, relative: ofEqualRows(independent, worst / size) };
}

/** What two models may differ by of whose rows none does. */
function ofEqualRows(n: number, worst: number): Contrast {
  const { reach, chance } = unseenRows(n, worst);
  const bounds = (alpha: number): Bounds => [-reach(alpha), reach(alpha)];
  return {
    value: 0,
    method: "no-row-differs",
    interval: (confidence) => bounds((1 - confidence) / 2),
    bounds,
    above: (limit) => chance(-limit),
    below: (limit) => chance(limit),
    errors(limit) {
      const share = Math.min(1, Math.abs(limit) / worst);
      return { seen: 0, atLimit: worst * Math.sqrt((share * (1 - share)) / n) };
    },
  };
}

/**
 * How far rows can move a mean of which `n` show none: none is among them with a chance of alpha when a share of
 * 1 - alpha^(1/n) of all is such (three in n at 95 %), and each of these could be off by as much as the worst row.
 */
function unseenRows(n: number, worst: number) {
  return {
    reach: (alpha: number) => worst * -Math.expm1(Math.log(alpha) / n),
    /** Chance of seeing none where the mean is off by `distance`. */
    chance: (distance: number) => {
      if (distance <= 0) return 1;
      return worst === 0 ? 0 : Math.max(0, 1 - distance / worst) ** n;
    },
  };
}
