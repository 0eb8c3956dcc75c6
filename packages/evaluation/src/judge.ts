import { clopperPearson, wilson } from "@modelgate/metrics";
import { formatValue } from "@modelgate/render";
import {
  type AbsoluteLimit,
  type Check,
  type Clause,
  type Interval,
  isAbsolute,
  keepsLimit,
  type Measurement,
  relationWords,
} from "@modelgate/schema";
import { effectOf } from "./effect.ts";
import { identity, sliceName } from "./identity.ts";

/** A clause of `min` or `max`. */
export type AbsoluteClause = Omit<Clause, "limit"> & { limit: AbsoluteLimit };

/** Whether a clause bounds the value itself, and compares it with no baseline. */
export function isAbsoluteClause(clause: Clause): clause is Clause & AbsoluteClause {
  return isAbsolute(clause.limit.kind);
}

/**
 * Judges one measurement by `min` or `max`, bounds inclusive: on the estimate, whose message says "within noise" when the
 * interval spans the limit, or on the interval's end. A value that could not be computed never passes.
 */
export function judge(clause: AbsoluteClause, dataset: string, measurement: Measurement): Check {
  const where = { dataset, slice: measurement.slice };
  const bound = clause.judge === "interval" ? boundOf(clause, measurement) : null;
  const judged = clause.judge === "interval" ? (bound?.value ?? null) : measurement.value;
  const breached = !keepsLimit(judged, clause.limit);
  const verdict = breached ? "fail" : "pass";
  return {
    ...identity(clause, where),
    measurement: measurement.id,
    verdict,
    effect: effectOf(verdict, clause, breached),
    because: because(clause, judged, breached),
    message: `${clause.metric}${sliceName(where.slice)} ${sentence(clause, measurement, bound)}`,
  };
}

/** The end of an interval that a limit has to clear, with the interval's method. */
type Bound = { value: number; method: string; confidence: number };

/** A plain proportion is held to the exact interval, which never covers less than its level; Wilson's does on average. */
function boundOf({ limit }: AbsoluteClause, { value, n, interval }: Measurement): Bound | null {
  if (value === null || interval === null) return null;
  const { low, high, method, confidence } = exact(value, n, interval) ?? interval;
  return { value: limit.kind === "min" ? low : high, method, confidence };
}

/**
 * The exact interval; null for what is no share of all its `n` rows. F1 and Jaccard have Wilson's interval too, of the few rows
 * that are of the class or said to be: as shares of every row they would be far surer than they are.
 */
function exact(value: number, n: number, { method, confidence, low: lowest }: Interval): Interval | null {
  const hits = Math.round(value * n);
  if (method !== "wilson" || n === 0 || Math.abs(hits / n - value) > SAME) return null;
  if (Math.abs(wilson(hits, n, confidence)[0] - lowest) > SAME) return null;
  const [low, high] = clopperPearson(hits, n, confidence);
  return { low, high, confidence, method: "clopper-pearson" };
}

/** Further apart than by rounding are two different numbers. */
const SAME = 1e-9;

function because({ tier, judge }: AbsoluteClause, judged: number | null, breached: boolean): string {
  const what = judge === "interval" ? "the end of the interval" : "the estimate";
  if (!breached) return `${what} respects the limit`;
  const missing = judge === "interval" ? "there is no interval" : "the value could not be computed";
  const why = judged === null ? missing : `${what} breaches the limit`;
  return tier === "advisory" ? `${why}; the limit is advisory` : why;
}

function sentence({ limit, judge }: AbsoluteClause, measurement: Measurement, bound: Bound | null): string {
  const { value, unit, interval, reason } = measurement;
  if (value === null) return `has no value: ${reason ?? "it could not be computed"}`;
  const shown = formatValue(value, unit, { beside: [limit.value] });
  const exactly = formatValue(limit.value, unit, { exact: true });
  if (judge === "interval") {
    if (bound === null)
      return `${shown} has no interval, and the limit asks for one: ${reason ?? "its noise is unknown"}`;
    const end = formatValue(bound.value, unit, { beside: [limit.value] });
    const share = `${Math.round(bound.confidence * 1000) / 10} %`;
    return `${shown}: the ${limit.kind === "min" ? "low" : "high"} end of its ${share} interval, ${end}, ${relation(bound.value, limit)} ${exactly}`;
  }
  const spans = interval !== null && interval.low <= limit.value && limit.value <= interval.high;
  return `${shown} ${relation(value, limit)} ${exactly}${spans ? ", within noise" : ""}`;
}

function relation(value: number, limit: AbsoluteLimit): string {
  return relationWords(limit.kind, keepsLimit(value, limit));
}
