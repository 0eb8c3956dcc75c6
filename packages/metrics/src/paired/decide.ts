import { type ComparativeKind, failure, isRelative, slackOf } from "@modelgate/schema";
import type { Compared } from "./compare.ts";
import { type Contrast, NO_BASELINE_TO_RELATE } from "./contrast.ts";

/** Values are shares of |baseline| for the relative ones. */
export type ComparativeLimit = { kind: ComparativeKind; value: number };

export type Decision = {
  verdict: "pass" | "fail" | "inconclusive";
  /** p-value of the claim that the limit is breached (small: pass), and of that it is kept (small: fail). */
  p: { breached: number; kept: number } | null;
  /** Whether the estimate itself breaches the limit; null where there is none. */
  breach: boolean | null;
  /** Why it could not be judged. */
  reason?: string;
};

/** Chance of a wrong pass, and of a wrong fail, when the truth is exactly at the limit. */
export const ALPHA = 0.05;

/**
 * Judges a comparison by one limit: pass when the one-sided bound of the damage is within it, fail when the other bound
 * exceeds it, else inconclusive. A drop is a change for the worse and an improvement one for the better, by the
 * metric's direction; an increase is one of the number itself.
 * @throws ModelgateError `input-invalid` for a limit that is no number
 */
export function decide(compared: Compared, limit: ComparativeLimit, alpha = ALPHA): Decision {
  const bound = boundOf(compared, limit);
  const contrast = contrastOf(compared, limit);
  const breach = breachSeen(compared, limit);
  if (contrast === null) {
    const reason = reasonOf(compared, limit);
    return { verdict: "inconclusive", p: null, breach, reason };
  }
  const [above, below] = [contrast.above(bound.value), contrast.below(bound.value)];
  const p = bound.side === "at-least" ? { breached: above, kept: below } : { breached: below, kept: above };
  const verdict = p.breached <= alpha ? "pass" : p.kept <= alpha ? "fail" : "inconclusive";
  // Rows that all differ by the limit itself are as sure of their rounding as of a breach.
  if (verdict === "fail" && breach === false && isAtLimit(compared, limit))
    return { verdict: "inconclusive", p, breach, reason: "the estimate is at the limit, but for rounding" };
  return { verdict, p, breach };
}

/** The contrast a limit is about, or null. */
export function contrastOf({ contrasts }: Compared, { kind }: ComparativeLimit): Contrast | null {
  return isRelative(kind) ? contrasts.relative : contrasts.difference;
}

/** The limit as a bound of candidate minus baseline. */
export function boundOf(
  { direction }: Compared,
  { kind, value }: ComparativeLimit,
): { side: "at-least" | "at-most"; value: number } {
  if (!Number.isFinite(value))
    throw failure("input-invalid", `${kind}: expected a finite number, got ${value}`);
  if (kind === "max-increase" || kind === "max-relative-increase") return { side: "at-most", value };
  const improvement = kind === "max-improvement" ? "at-most" : "at-least";
  const least = kind === "max-drop" || kind === "max-relative-drop" ? 0 - value : value;
  if (direction === "higher") return { side: improvement, value: least };
  return { side: improvement === "at-least" ? "at-most" : "at-least", value: 0 - least };
}

/** The estimate as the limit has it; null where there is none. */
function seenOf({ value, baseline }: Compared, { kind }: ComparativeLimit): number | null {
  if (value === null || baseline === null) return null;
  const size = isRelative(kind) ? Math.abs(baseline) : 1;
  return size === 0 ? null : value / size;
}

function breachSeen(compared: Compared, limit: ComparativeLimit): boolean | null {
  const seen = seenOf(compared, limit);
  if (seen === null) return null;
  const bound = boundOf(compared, limit);
  const slack = slackOf(bound.value);
  return bound.side === "at-least" ? seen < bound.value - slack : seen > bound.value + slack;
}

function isAtLimit(compared: Compared, limit: ComparativeLimit): boolean {
  const seen = seenOf(compared, limit);
  const { value } = boundOf(compared, limit);
  return seen !== null && Math.abs(seen - value) <= slackOf(value);
}

function reasonOf({ reason, contrasts }: Compared, { kind }: ComparativeLimit): string {
  if (isRelative(kind) && contrasts.difference !== null) return reason ?? NO_BASELINE_TO_RELATE;
  return reason ?? "the rows show no noise";
}
