import { normalTail } from "../interval/distribution.ts";
import type { Bounds } from "../interval/wilson.ts";
import { type Contrast, type Difference, NO_BASELINE_TO_RELATE } from "./contrast.ts";
import { type Discordance, frontier, type Hypothesis } from "./discordance.ts";
import { chanceAbove, chanceBelow } from "./exact-tail.ts";
import { largestRatio, ratioInterval, ratioOf, ratioSeen } from "./ratio.ts";
import { differenceOf, tango } from "./tango.ts";

/** Two proportions of the same rows; `both` counts the rows that both models have right. */
export type PairedRows = Discordance & { both: number };

/**
 * What the same rows tell of two proportions: Tango's score for the difference, Tang's for the ratio. Counts of rows
 * have an exact distribution; those of weights or clusters are effective numbers, which `design` says and names.
 */
export function compareProportions({ both, ...seen }: PairedRows, design?: Effective): Difference {
  const isExact = design === undefined;
  const method = design?.method ?? ((base: string) => base);
  const n = design?.rows ?? seen.n;
  const difference = differenceContrast(seen, method("tango"), isExact);
  if (both + seen.losses <= 0) return { n, difference, relative: null, reason: NO_BASELINE_TO_RELATE };
  const eitherRight = { ...seen, n: both + seen.gains + seen.losses };
  return { n, difference, relative: ratioContrast(eitherRight, method("score-ratio"), isExact) };
}

/** The rows behind effective numbers, and how their method is called. */
export type Effective = { rows: number; method: (base: string) => string };

/** Beyond so many differing rows bounds are the score's own: the exact ones agree to three digits and cost seconds. */
const MANY = 1000;

function differenceContrast(seen: Discordance, method: string, isExact: boolean): Contrast {
  const { gains, losses, n } = seen;
  const value = (gains - losses) / n;
  return {
    value,
    method,
    interval: (confidence) => tango(seen, confidence),
    bounds(alpha) {
      if (!isExact || gains + losses > MANY) return tango(seen, 1 - 2 * alpha);
      return [
        frontier((delta) => chanceAbove(seen, differenceOf(delta)) < alpha, -1, value),
        frontier((delta) => chanceBelow(seen, differenceOf(delta)) < alpha, 1, value),
      ];
    },
    above: (limit) => outsideOr(limit, [-1, 1], "above") ?? above(seen, differenceOf(limit), isExact),
    below: (limit) => outsideOr(limit, [-1, 1], "below") ?? below(seen, differenceOf(limit), isExact),
    errors: (limit) => ({
      seen: Math.sqrt(Math.max(0, gains + losses - value * value * n)) / n,
      atLimit: Math.abs(limit) < 1 ? differenceOf(limit).error(seen) : 0,
    }),
  };
}

/** (candidate - baseline) / baseline, which is the ratio less one. */
function ratioContrast(seen: Discordance, method: string, isExact: boolean): Contrast {
  const share = ratioSeen(seen);
  const possible: Bounds = [-1, Number.POSITIVE_INFINITY];
  const lessOne = ([low, high]: Bounds): Bounds => [low - 1, high - 1];
  return {
    value: share - 1,
    method,
    interval: (confidence) => lessOne(ratioInterval(seen, confidence)),
    bounds(alpha) {
      if (!isExact || seen.gains + seen.losses > MANY) return lessOne(ratioInterval(seen, 1 - 2 * alpha));
      return lessOne([
        frontier((ratio) => chanceAbove(seen, ratioOf(ratio)) < alpha, Number.EPSILON, share),
        frontier((ratio) => chanceBelow(seen, ratioOf(ratio)) < alpha, largestRatio(seen), share),
      ]);
    },
    above: (limit) => outsideOr(limit, possible, "above") ?? above(seen, ratioOf(1 + limit), isExact),
    below: (limit) => outsideOr(limit, possible, "below") ?? below(seen, ratioOf(1 + limit), isExact),
    errors: (limit) => ({
      seen: ratioOf(share).error(seen),
      atLimit: limit > -1 ? ratioOf(1 + limit).error(seen) : 0,
    }),
  };
}

/** The p-value where the limit is at or beyond the end of what is possible, so that nothing is left to test. */
function outsideOr(limit: number, [low, high]: Bounds, side: "above" | "below"): number | null {
  if (limit <= low) return side === "above" ? 0 : 1;
  if (limit >= high) return side === "above" ? 1 : 0;
  return null;
}

function above(seen: Discordance, claim: Hypothesis, isExact: boolean): number {
  return isExact ? chanceAbove(seen, claim) : normalTail(claim.score(seen));
}

function below(seen: Discordance, claim: Hypothesis, isExact: boolean): number {
  return isExact ? chanceBelow(seen, claim) : normalTail(-claim.score(seen));
}
