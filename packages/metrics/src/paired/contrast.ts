import type { Bounds } from "../interval/wilson.ts";

/** What paired rows tell of one number: candidate minus baseline, or that over the size of the baseline. */
export type Contrast = {
  value: number;
  method: string;
  /** A two-sided interval. */
  interval(confidence: number): Bounds;
  /** Two one-sided bounds, each wrong with a chance of `alpha`. */
  bounds(alpha: number): Bounds;
  /** p-value of the claim that the truth is at most `limit`: small where the rows show it to be above. */
  above(limit: number): number;
  /** p-value of the claim that the truth is at least `limit`. */
  below(limit: number): number;
  /** Standard error of the value as seen, and were the truth `limit`. */
  errors(limit: number): { seen: number; atLimit: number };
};

/** Both contrasts; where one is null, `reason` says why. */
export type Difference = {
  /** Examples the difference rests on. */
  n: number;
  difference: Contrast | null;
  relative: Contrast | null;
  reason?: string;
};

/** A difference about which the rows say nothing. */
export function unknownDifference(n: number, reason: string): Difference {
  return { n, difference: null, relative: null, reason };
}

/** Why a relative limit cannot be judged: the user has to choose another clause. */
export const NO_BASELINE_TO_RELATE = "the baseline cannot be told from 0: use an absolute limit";
