import { formatValue } from "@modelgate/render";
import type { Check, Clause, Measurement } from "@modelgate/schema";

/**
 * Judges one measurement by one clause. `min` and `max` are judged on the estimate, bounds inclusive; the
 * message says so when the interval spans the limit. A value that could not be computed never passes.
 */
export function judge(clause: Clause, dataset: string, measurement: Measurement): Check {
  const { tier } = clause;
  const breached = !respects(measurement.value, clause.limit);
  const verdict = breached ? "fail" : "pass";
  return {
    ...identity(clause, dataset),
    measurement: measurement.id,
    verdict,
    effect: breached && tier === "advisory" ? "warn" : verdict,
    because: because(clause, measurement, breached),
    message: sentence(clause, measurement),
  };
}

/** Asked as "does it hold", so that null, NaN and infinity, which hold in no comparison, do not pass. */
function respects(value: number | null, limit: Clause["limit"]): value is number {
  if (value === null || !Number.isFinite(value)) return false;
  return limit.kind === "min" ? value >= limit.value : value <= limit.value;
}

/** The check of a clause whose data set or scores could not be read: it could not be judged. */
export function unjudged(clause: Clause, dataset: string, reason: string): Check {
  const message = `${clause.metric} could not be judged: ${reason}`;
  return {
    ...identity(clause, dataset),
    measurement: null,
    verdict: "error",
    effect: "error",
    because: reason,
    message,
  };
}

function identity(clause: Clause, dataset: string) {
  const { metric, limit, tier, at } = clause;
  const place = at?.line === undefined ? {} : { at };
  return {
    id: `${dataset}/${metric}/${limit.kind}`,
    limit: { kind: limit.kind, value: limit.value },
    tier,
    ...place,
  };
}

function because({ tier }: Clause, { value }: Measurement, breached: boolean): string {
  if (!breached) return "the estimate respects the limit";
  const why = value === null ? "the value could not be computed" : "the estimate breaches the limit";
  return tier === "advisory" ? `${why}; the limit is advisory` : why;
}

function sentence({ metric, limit }: Clause, { value, unit, interval, reason }: Measurement): string {
  if (value === null) return `${metric} has no value: ${reason ?? "it could not be computed"}`;
  const holds = respects(value, limit);
  const relation = {
    min: holds ? "is at least" : "is below",
    max: holds ? "is at most" : "is above",
  }[limit.kind];
  const spans = interval !== null && interval.low <= limit.value && limit.value <= interval.high;
  const shown = formatValue(value, unit, { beside: [limit.value] });
  const bound = formatValue(limit.value, unit, { exact: true });
  return `${metric} ${shown} ${relation} ${bound}${spans ? ", within noise" : ""}`;
}
