import {
  type Check,
  type Effect,
  isComparative,
  type Measurement,
  type Report,
  severity,
} from "@modelgate/schema";
import { type Bound, beyond, boundOf, limitWords } from "./bound.ts";
import { differenceOf, directions, ends, signed, told } from "./change.ts";
import { formatValue } from "./format-value.ts";
import { type Timing, timedNumbers, timingOf, withRatio } from "./latency/timed.ts";
import { percent } from "./percent.ts";

/** A check with the measurement it judged, as every renderer shows it. Texts of ours are ready; names are still raw. */
export type Judged = {
  check: Check;
  /** null when the check names none, or one the report does not hold. */
  measurement: Measurement | null;
  /** "0.931", or "none" when it could not be computed. */
  value: string;
  /** "at least 0.95", "at most 0.01 below the baseline" */
  limit: string;
  /** The limit as it is judged; null when the metric's direction is needed and not known. */
  bound: Bound | null;
  /** Ends of the value's interval, each true to its side of the limit. */
  interval: { low: string; high: string; confidence: string } | null;
  /** What a comparative limit is judged on; null for the others, and when there is nothing to compare with. */
  difference: Compared | null;
  /** Of a relative limit on latency: the ratio that it was judged on. */
  timing: Timing | null;
  /** The limit lies inside the interval that an estimate was judged in spite of: another sample could have turned the verdict. */
  withinNoise: boolean;
  /** Whether its waiver holds on the day of the report; null when it has none. */
  waiver: "holds" | "expired" | null;
  /**
   * How far it is beyond its limit, for comparing checks in different units: no value at all, then breaches
   * that noise cannot explain, then by the share of the limit. Negative when the limit is kept.
   */
  breach: number;
  /** All slices of its clause, this one first, where it stands for them (`foldSlices`). */
  slices?: readonly Judged[];
};

/** Candidate and baseline, ready for any page. */
export type Compared = {
  base: string;
  /** "−0.027", or "none". */
  value: string;
  /** "−2.8 %" of the baseline, for a limit that is relative; else "". */
  share: string;
  /** "−0.036 to −0.018", null when there is none. */
  interval: { range: string; confidence: string; method: string } | null;
  paired: boolean;
};

type Judging = Pick<Report, "checks" | "measurements"> &
  Partial<Pick<Report, "provenance" | "latency" | "subject" | "baseline">>;

/** Every check of a report, worst first; among equals in the order of the policy. */
export function judgedChecks(given: Judging): Judged[] {
  const report = withRatio(given);
  const byId = new Map(report.measurements.map((measurement) => [measurement.id, measurement]));
  const better = directions([report]);
  // The day is UTC's, as a waiver's.
  const today = report.provenance?.createdAt.slice(0, 10) ?? "";
  return report.checks
    .map((check) => {
      const measurement = byId.get(check.measurement ?? "") ?? null;
      const bound = boundOf(check.limit, better.get(measurement?.metric ?? ""));
      const timing = timingOf(check, measurement, report);
      const judged = judge(check, measurement, bound, today);
      return timing === null ? { ...judged, timing } : { ...judged, ...timedNumbers(judged, timing) };
    })
    .sort(worstFirst);
}

/** Orders checks, of one report or of several: by effect, then by how far they are beyond their limit. */
export function worstFirst(a: Judged, b: Judged): number {
  const effect = severity(b.check.effect) - severity(a.check.effect);
  // Infinity minus Infinity is not a number.
  return effect || (a.breach === b.breach ? 0 : b.breach - a.breach);
}

/** How many checks have each effect. */
export function tally(checks: readonly Check[]): Record<Effect, number> {
  const counts: Record<Effect, number> = { skipped: 0, pass: 0, warn: 0, fail: 0, error: 0 };
  for (const { effect } of checks) counts[effect]++;
  return counts;
}

/** Limits that stand beside a value on the page: those of the value itself. */
export function limitsBeside(checks: readonly Check[]): number[] {
  return checks.flatMap(({ limit }) => (limit.kind === "min" || limit.kind === "max" ? [limit.value] : []));
}

/** Limits that stand beside a value and beside its change. */
export function besides(check: Check, bound: Bound | null, measurement: Measurement) {
  return { beside: limitsBeside([check]), bounds: boundsBeside(bound, measurement) };
}

/** The number that was judged, in the unit of its bound; null when there is none. */
export function seenBy(bound: Bound, measurement: Measurement | null): number | null {
  if (measurement === null || bound.of === "dummy") return null;
  if (bound.of === "value") return measurement.value;
  if (measurement.baseline === undefined) return null;
  const difference = differenceOf(measurement).value;
  if (bound.of === "difference" || difference === null) return difference;
  const size = Math.abs(measurement.baseline.value ?? 0);
  return size === 0 ? null : difference / size;
}

function judge(
  check: Check,
  measurement: Measurement | null,
  bound: Bound | null,
  today: string,
): Omit<Judged, "timing"> {
  const unit = measurement?.unit ?? "score";
  const beside = { beside: limitsBeside([check]) };
  const interval = measurement?.interval ?? null;
  const [limit] = beside.beside;
  const withinNoise =
    check.judge !== "interval" &&
    interval !== null &&
    limit !== undefined &&
    bound !== null &&
    beyond(bound, interval.low) > 0 !== beyond(bound, interval.high) > 0;
  const whole = check.judge === "interval" ? " for the whole interval" : "";
  return {
    check,
    measurement,
    value: measurement?.value == null ? "none" : formatValue(measurement.value, unit, beside),
    limit: limitWords(check.limit, bound, unit) + whole,
    bound,
    interval: interval && {
      low: formatValue(interval.low, unit, beside),
      high: formatValue(interval.high, unit, beside),
      confidence: percent(interval.confidence),
    },
    difference: isComparative(check.limit.kind) ? compared(measurement, bound) : null,
    withinNoise,
    waiver: check.waiver === undefined ? null : check.waiver.expires < today ? "expired" : "holds",
    breach: breachOf(check, measurement, bound, withinNoise),
  };
}

function compared(measurement: Measurement | null, bound: Bound | null): Compared | null {
  if (measurement?.baseline === undefined) return null;
  const { unit, baseline, value } = measurement;
  const { value: change, interval, paired } = differenceOf(measurement);
  const beside = boundsBeside(bound, measurement);
  const size = Math.abs(baseline.value ?? 0);
  const isShare = bound?.of === "relative" && change !== null && size > 0;
  return {
    base:
      baseline.value === null
        ? "none"
        : formatValue(baseline.value, unit, { beside: told(baseline.value, value) }),
    value: change === null ? "none" : signed(change, unit, beside),
    share: isShare ? sharePercent(change / size, bound.value) : "",
    interval: interval && {
      range: ends(interval, unit, beside),
      confidence: percent(interval.confidence),
      method: interval.method,
    },
    paired,
  };
}

/** The bound of a difference in the metric's own unit, for digits beside it; none for other limits. */
export function boundsBeside(bound: Bound | null, measurement: Measurement): number[] {
  if (bound?.of === "difference") return [bound.value];
  const size = Math.abs(measurement.baseline?.value ?? 0);
  return bound?.of === "relative" && size > 0 ? [bound.value * size] : [];
}

function sharePercent(share: number, bound: number): string {
  const text = signed(share * 100, "score", [bound * 100]);
  return `${text} %`;
}

function breachOf(check: Check, measurement: Measurement | null, bound: Bound | null, noisy: boolean) {
  if (measurement?.value == null) return Number.POSITIVE_INFINITY;
  // What cannot be placed is as bad as its verdict says, and no worse than what can.
  const seen = bound && seenBy(bound, measurement);
  if (bound === null || seen === null)
    return check.verdict === "fail" ? 4 : check.verdict === "pass" ? -8 : 0;
  const over = beyond(bound, seen);
  const share = over / Math.max(Math.abs(bound.value), Math.abs(seen), Number.MIN_VALUE);
  // A share is at most 2, so this orders the certain breaches before all others, and the certain passes after.
  return noisy || isUncertain(check, measurement, bound) ? share : share + 4 * Math.sign(over);
}

function isUncertain({ verdict }: Check, measurement: Measurement, { of }: Bound): boolean {
  return of === "value" ? measurement.interval === null : verdict === "inconclusive";
}
