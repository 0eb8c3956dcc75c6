import type { LimitKind } from "@modelgate/schema";

const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const AMOUNT = [0, Number.POSITIVE_INFINITY] as const;
// A relative limit above one is far more often 2 for 2 % than the wish to allow a doubling.
const SHARE = [0, 1] as const;

/**
 * Which values a limit may have, inclusive. A drop or an increase is an amount; the relative ones are shares of the baseline,
 * 0.02 for 2 %.
 */
export const VALUE_RANGES: Readonly<Record<LimitKind, readonly [lowest: number, highest: number]>> = {
  min: ANY,
  max: ANY,
  "max-drop": AMOUNT,
  "max-relative-drop": SHARE,
  "min-improvement": ANY,
  "min-relative-improvement": [-1, 1],
  "max-improvement": ANY,
  "max-increase": AMOUNT,
  "max-relative-increase": SHARE,
  "beat-dummy": AMOUNT,
};

/** Whether a finite value is in the range of its kind. */
export function isLimitValue(kind: LimitKind, value: number): boolean {
  const [lowest, highest] = VALUE_RANGES[kind];
  return Number.isFinite(value) && value >= lowest && value <= highest;
}

/** The range of a kind in words, for messages. */
export function rangeInWords(kind: LimitKind): string {
  const [lowest, highest] = VALUE_RANGES[kind];
  if (lowest === Number.NEGATIVE_INFINITY) return "a finite number";
  if (highest === Number.POSITIVE_INFINITY) return "a number of at least 0";
  return `a share between ${lowest} and ${highest}, as 0.02 for 2 %`;
}
