// Limits on what diff measures. Numbers of a file have no noise: a comparison is judged on the difference itself, by the
// same rule of directions as every other (packages/metrics decide), with an interval of no width.
import {
  type AbsoluteClause,
  distinct,
  follow,
  identity,
  isAbsoluteClause,
  SAME_BYTES,
  skipped,
} from "@modelgate/evaluation";
import { type ComparativeLimit, type Compared, type Contrast, decide } from "@modelgate/metrics";
import { formatValue } from "@modelgate/render";
import {
  type Check,
  type Clause,
  DIFF_METRICS,
  type Effect,
  isComparative,
  isRelative,
  keepsLimit,
  type Measurement,
  ownerOf,
  relationWords,
  slackOf,
  type Verdict,
} from "@modelgate/schema";

/** What is judged. */
export type Judged = {
  measurements: readonly Measurement[];
  /** Why there is nothing to compare with; null: there is. */
  first: string | null;
  /** Whether both models are the same bytes. */
  isSame: boolean;
};

/** A clause, and the data sets that it has a check for. */
export type Asked = { clause: Clause; datasets: readonly string[] };

/**
 * The checks of every clause: one for each of its data sets, as every action has them, so that an aggregate finds each clause's
 * judge. A clause of another action is left to it; a value that could not be computed never passes.
 */
export function judge(asked: readonly Asked[], judged: Judged): Check[] {
  const datasets = [...new Set(asked.flatMap((one) => one.datasets))];
  const checks = datasets.flatMap((dataset) =>
    asked
      .filter((one) => one.datasets.includes(dataset))
      .map(({ clause }) => checkOf(clause, dataset, judged)),
  );
  return distinct(checks);
}

/** Waivers and mode, as every action heeds them; of the waivers those of its own checks: the others are for others to tell. */
export function judgedBy(checks: readonly Check[], rules: Parameters<typeof follow>[1]) {
  const own = new Set(checks.filter(({ owner }) => owner === undefined).map(({ id }) => id));
  return follow(checks, { ...rules, waivers: rules.waivers.filter(({ check }) => own.has(check)) });
}

function checkOf(clause: Clause, dataset: string, { measurements, first, isSame }: Judged): Check {
  const owner = ownerOf(clause.metric);
  if (owner !== "diff") return { ...skipped(clause, { dataset, slice: null }, `${owner} judges it`), owner };
  const known = measurements.filter(({ metric }) => metric === clause.metric);
  const measured = known.find((one) => one.dataset === dataset) ?? known.find((one) => one.dataset === null);
  const isComparison = DIFF_METRICS[clause.metric]?.of === "change" || !isAbsoluteClause(clause);
  if (first !== null && isComparison) return skipped(clause, { dataset, slice: null }, first);
  if (measured?.value == null) {
    const reason = measured?.reason ?? "it was not measured on this data";
    const message = `${clause.metric} has no value: ${reason}`;
    return verdictOf(clause, dataset, {
      verdict: "fail",
      because: "the value could not be computed",
      message,
      measured,
    });
  }
  const valued = { ...measured, value: measured.value };
  if (isSame && isSettled(clause, valued))
    return verdictOf(clause, dataset, {
      verdict: "pass",
      because: SAME_BYTES,
      message: `${clause.metric}: ${SAME_BYTES}`,
      measured,
    });
  return isAbsoluteClause(clause) ? absolute(clause, dataset, valued) : compared(clause, dataset, valued);
}

/**
 * What compares passes where nothing changed, without statistics, as validate has it. Changes of the file are counted all the same:
 * what stands beside it may be another.
 */
function isSettled(clause: Clause, { value }: Valued): boolean {
  if (!isAbsoluteClause(clause)) return true;
  return DIFF_METRICS[clause.metric]?.needsData === true && keepsLimit(value, clause.limit);
}

type Valued = Measurement & { value: number };

function absolute(clause: Clause & AbsoluteClause, dataset: string, measured: Valued): Check {
  const { limit, judge: on } = clause;
  const isMin = limit.kind === "min";
  const { interval, unit } = measured;
  // What is counted in a file has no noise, and is its own interval; a share of some rows without one is not.
  if (on === "interval" && interval === null && DIFF_METRICS[clause.metric]?.needsData) {
    const message = `${clause.metric} has no interval, and the limit asks for one`;
    return verdictOf(clause, dataset, {
      verdict: "fail",
      because: "there is no interval",
      message,
      measured,
    });
  }
  const bound =
    on === "interval" && interval !== null ? (isMin ? interval.low : interval.high) : measured.value;
  const isKept = keepsLimit(bound, limit);
  const relation = relationWords(limit.kind, isKept);
  const shown = formatValue(measured.value, unit, { beside: [limit.value] });
  const exactly = formatValue(limit.value, unit, { exact: true });
  const isEnd = bound !== measured.value;
  const end = isEnd
    ? `, at the end of its interval ${formatValue(bound, unit, { beside: [limit.value] })},`
    : "";
  const what = on === "interval" ? "the end of the interval" : "the value";
  return verdictOf(clause, dataset, {
    verdict: isKept ? "pass" : "fail",
    because: `${what} ${isKept ? "respects" : "breaches"} the limit`,
    message: `${clause.metric} ${shown}${end} ${relation} ${exactly}`,
    measured,
  });
}

function compared(clause: Clause, dataset: string, measured: Valued): Check {
  const { unit, value } = measured;
  const before = measured.baseline?.value ?? null;
  if (before === null) {
    const message = `${clause.metric} cannot be compared: the baseline has no value`;
    return verdictOf(clause, dataset, {
      verdict: "fail",
      because: "there is no difference",
      message,
      measured,
    });
  }
  const { kind, value: bound } = clause.limit;
  if (!isComparative(kind)) throw new TypeError(`${kind} compares with no baseline`);
  const limit: ComparativeLimit = { kind, value: bound };
  const { verdict } = decide(exactly(measured, before), limit);
  const words = isRelative(kind) ? `${limit.value * 100} %` : formatValue(limit.value, unit, { exact: true });
  // A share of nothing is no number, and no such limit is kept by it.
  const outcome = verdict === "pass" ? "holds" : "is breached";
  const text = (one: number, other: number) =>
    formatValue(one, unit, { beside: one === other ? [] : [other] });
  return verdictOf(clause, dataset, {
    verdict: verdict === "pass" ? "pass" : "fail",
    because: `the difference ${verdict === "pass" ? "respects" : "breaches"} the limit`,
    message: `${clause.metric} ${text(value, before)} after ${text(before, value)}: ${limit.kind} ${words} ${outcome}`,
    measured,
  });
}

function exactly({ metric, value, n, better = "lower" }: Valued, before: number): Compared {
  const of = (amount: number): Contrast => ({
    value: amount,
    method: "exact",
    interval: () => [amount, amount],
    bounds: () => [amount, amount],
    above: (limit) => (amount >= limit - slackOf(limit) ? 0 : 1),
    below: (limit) => (amount <= limit + slackOf(limit) ? 0 : 1),
    errors: () => ({ seen: 0, atLimit: 0 }),
  });
  const difference = value - before;
  const share = before === 0 ? (difference === 0 ? 0 : null) : difference / Math.abs(before);
  return {
    metric,
    direction: better,
    candidate: value,
    baseline: before,
    value: difference,
    interval: null,
    relative: null,
    n,
    paired: true,
    contrasts: { difference: of(difference), relative: share === null ? null : of(share) },
  };
}

type Outcome = { verdict: Verdict; because: string; message: string; measured: Measurement | undefined };

function verdictOf(clause: Clause, dataset: string, { verdict, because, message, measured }: Outcome): Check {
  const effect: Effect = verdict === "fail" && clause.tier === "advisory" ? "warn" : (verdict as Effect);
  const advisory = effect === "warn" ? "; the limit is advisory" : "";
  return {
    ...identity(clause, { dataset, slice: null }),
    measurement: measured?.id ?? null,
    verdict,
    effect,
    because: `${because}${advisory}`,
    message,
  };
}
