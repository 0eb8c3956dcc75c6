import {
  type Check,
  type Effect,
  type LimitKind,
  type Measurement,
  type Report,
  severity,
} from "@modelgate/schema";
import { formatValue } from "./format-value.ts";

/** A check with the measurement it judged, as every renderer shows it. Texts of ours are ready; names are still raw. */
export type Judged = {
  check: Check;
  /** null when the check names none, or one the report does not hold. */
  measurement: Measurement | null;
  /** "0.931", or "none" when it could not be computed. */
  value: string;
  /** "at least 0.95" */
  limit: string;
  /** Ends of the interval, each true to its side of the limit. */
  interval: { low: string; high: string; confidence: string } | null;
  /** The limit lies inside the interval: another sample could have turned the verdict. */
  withinNoise: boolean;
  /**
   * How far the value is beyond its limit, for comparing checks in different units: no value at all, then breaches
   * that noise cannot explain, then by the share of the limit. Negative when the limit is kept.
   */
  breach: number;
};

const BOUND: Record<LimitKind, { words: string; holds: (value: number, limit: number) => boolean }> = {
  min: { words: "at least", holds: (value, limit) => value >= limit },
  max: { words: "at most", holds: (value, limit) => value <= limit },
};

/** Every check of a report, worst first; among equals in the order of the policy. */
export function judgedChecks({ checks, measurements }: Pick<Report, "checks" | "measurements">): Judged[] {
  const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
  return checks.map((check) => judge(check, byId.get(check.measurement ?? "") ?? null)).sort(worstFirst);
}

/** Orders checks, of one report or of several: by effect, then by how far they are beyond their limit. */
export function worstFirst(a: Judged, b: Judged): number {
  const effect = severity(b.check.effect) - severity(a.check.effect);
  // Infinity minus Infinity is not a number.
  return effect || (a.breach === b.breach ? 0 : b.breach - a.breach);
}

/** "95 %" */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`;
}

/** How many checks have each effect. */
export function tally(checks: readonly Check[]): Record<Effect, number> {
  const counts: Record<Effect, number> = { skipped: 0, pass: 0, warn: 0, fail: 0, error: 0 };
  for (const { effect } of checks) counts[effect]++;
  return counts;
}

function judge(check: Check, measurement: Measurement | null): Judged {
  const { kind, value: bound } = check.limit;
  const { words, holds } = BOUND[kind];
  const unit = measurement?.unit ?? "score";
  const beside = { beside: [bound] };
  const interval = measurement?.interval ?? null;
  const withinNoise = interval !== null && holds(interval.low, bound) !== holds(interval.high, bound);
  return {
    check,
    measurement,
    value: measurement?.value == null ? "none" : formatValue(measurement.value, unit, beside),
    limit: `${words} ${formatValue(bound, unit, { exact: true })}`,
    interval: interval && {
      low: formatValue(interval.low, unit, beside),
      high: formatValue(interval.high, unit, beside),
      confidence: percent(interval.confidence),
    },
    withinNoise,
    breach: breachOf(check, measurement, withinNoise),
  };
}

function breachOf({ limit: { kind, value: limit } }: Check, measurement: Measurement | null, noisy: boolean) {
  if (measurement?.value == null) return Number.POSITIVE_INFINITY;
  const beyond = kind === "min" ? limit - measurement.value : measurement.value - limit;
  const share = beyond / Math.max(Math.abs(limit), Math.abs(measurement.value), Number.MIN_VALUE);
  // A share is at most 2, so this orders the certain breaches before all others, and the certain passes after.
  return noisy || measurement.interval === null ? share : share + 4 * Math.sign(beyond);
}
