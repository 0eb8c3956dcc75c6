import {
  ALPHA,
  type ComparativeLimit,
  type Compared,
  type Decision,
  decide,
  examplesToSettle,
  holm,
} from "@modelgate/metrics";
import { formatValue } from "@modelgate/render";
import {
  type Check,
  type Clause,
  isAbsolute,
  isRelative,
  type Measurement,
  ROUNDING,
  withoutRounding,
} from "@modelgate/schema";
import { effectOf } from "./effect.ts";
import { identity, sliceName, type Where } from "./identity.ts";

/** One clause on some rows, compared. */
export type Comparison = { clause: Clause; where: Where; measurement: Measurement; compared: Compared };

/**
 * Judges the slices of one clause, or its one case without any, by the one-sided 95 % bounds of the difference. Fails are corrected by
 * Holm for the number of slices; passing them all needs no correction, as an intersection-union test.
 */
export function judgeComparisons(family: readonly Comparison[]): Check[] {
  const decisions = family.map(({ clause, compared }) => decide(compared, limitOf(clause)));
  const adjusted = holm(decisions.map(({ p }) => p?.kept ?? 1));
  return family.map((comparison, at) => {
    const decision = decisions[at];
    if (decision === undefined) throw new RangeError("a comparison without a decision");
    return checkOf(
      comparison,
      strictly(decision, comparison),
      family.length > 1 ? (adjusted[at] ?? 1) : null,
    );
  });
}

/** To beat the dummy is to improve on it by a margin. */
function limitOf({ limit }: Clause): ComparativeLimit {
  const { kind, value } = limit;
  if (isAbsolute(kind)) throw new TypeError(`${kind} compares nothing`);
  return kind === "beat-dummy" ? { kind: "min-improvement", value } : { kind, value };
}

/** Who is as good as the dummy does not beat it, though an improvement of at least 0 is one of 0 too. */
function strictly(decision: Decision, { clause, compared }: Comparison): Decision {
  const { value, baseline, direction } = compared;
  if (clause.limit.kind !== "beat-dummy" || value === null || baseline === null) return decision;
  const isLoss = direction === "lower";
  // What is higher the better lies around 0 or 1; a loss is in the unit of the target, however small.
  const size = isLoss ? Math.abs(baseline) : Math.max(1, Math.abs(baseline));
  if ((isLoss ? -value : value) > ROUNDING * size) return decision;
  return {
    ...decision,
    verdict: decision.verdict === "pass" ? "inconclusive" : decision.verdict,
    breach: true,
  };
}

function checkOf(comparison: Comparison, decision: Decision, adjusted: number | null): Check {
  const { clause, where, measurement, compared } = comparison;
  const held = decision.verdict === "fail" && adjusted !== null && adjusted > ALPHA;
  const verdict = absent(measurement) ? "fail" : held ? "inconclusive" : decision.verdict;
  // What Holm holds back would have failed alone, so it is settled at the level that is left of it.
  const alpha = held ? (ALPHA * (decision.p?.kept ?? 1)) / adjusted : ALPHA;
  const settle =
    verdict === "inconclusive" ? examplesToSettle(compared, limitOf(clause), { alpha }) : undefined;
  return {
    ...identity(clause, where),
    measurement: measurement.id,
    verdict,
    effect: effectOf(verdict, clause, lacksBaseline(comparison) ? false : decision.breach),
    because: because(comparison, { ...decision, verdict }, held),
    message: sentence(comparison, verdict),
    ...(decision.p === null ? {} : { p: { ...decision.p, ...(adjusted === null ? {} : { adjusted }) } }),
    ...(settle === undefined ? {} : { settle }),
  };
}

/** Whether only the baseline has no value: a candidate that mends that breaches nothing. A dummy has none only by the data. */
function lacksBaseline({ clause, compared }: Comparison): boolean {
  return clause.limit.kind !== "beat-dummy" && compared.candidate !== null && compared.baseline === null;
}

/** What the policy names and the candidate does not have is no question of noise. */
function absent({ value }: Measurement): boolean {
  return value === null;
}

function because(
  { clause, measurement }: Comparison,
  { verdict, breach, reason }: Decision,
  held: boolean,
): string {
  if (absent(measurement)) return "the value could not be computed";
  const told = {
    pass: "the one-sided 95 % bound of the difference clears the limit",
    fail: "the one-sided 95 % bound of the difference breaches the limit",
    inconclusive: held
      ? "after Holm's correction for its slices the breach may be noise"
      : (reason ?? "the limit lies between the one-sided 95 % bounds of the difference"),
    error: "",
    skipped: "",
  }[verdict];
  const estimate = { true: "; the estimate breaches it", false: "; the estimate respects it", null: "" }[
    String(breach) as "true"
  ];
  const advisory = clause.tier === "advisory" && verdict !== "pass" ? "; the limit is advisory" : "";
  const overridden =
    verdict === "inconclusive" && clause.onInconclusive !== undefined
      ? `; on-inconclusive is ${clause.onInconclusive}`
      : "";
  return `${told}${verdict === "inconclusive" ? estimate : ""}${overridden}${advisory}`;
}

function sentence({ clause, where, measurement, compared }: Comparison, verdict: Check["verdict"]): string {
  const name = `${clause.metric}${sliceName(where.slice)}`;
  const { value, unit } = measurement;
  if (value === null) return `${name} has no value: ${measurement.reason ?? "it could not be computed"}`;
  const than = clause.limit.kind === "beat-dummy" ? "a dummy" : "the baseline";
  if (compared.baseline === null || compared.value === null)
    return `${name} ${formatValue(value, unit)} cannot be compared: ${compared.reason ?? `${than} has no value`}`;
  // Digits tell two numbers apart; equal ones are rounded alike.
  const isEqual = value === compared.baseline;
  const shown = formatValue(value, unit, { beside: isEqual ? [] : [compared.baseline] });
  const before = formatValue(compared.baseline, unit, { beside: isEqual ? [] : [value] });
  const change = `${changeOf(clause, compared, unit)} ${than}'s ${before}`;
  const unpaired = compared.paired ? "" : ", unpaired";
  return `${name} ${shown} is ${change}${unpaired}: ${outcome(clause, verdict, unit)}`;
}

function changeOf({ limit }: Clause, { value, relative }: Compared, unit: Measurement["unit"]): string {
  const isShare = isRelative(limit.kind) && relative !== null;
  const size = isShare ? relative.value : (value ?? 0);
  const amount = isShare
    ? `${percent(withoutRounding(Math.abs(size), [limit.value]), limit.value)} %`
    : formatValue(withoutRounding(Math.abs(size), [limit.value]), unit, { beside: [limit.value] });
  return size === 0 ? "equal to" : `${amount} ${size > 0 ? "above" : "below"}`;
}

/** With more digits where it takes them to tell a share from its limit; the limit itself in full. */
function percent(share: number, limit: number): string {
  // Fifteen digits leave out what the multiplication rounds.
  const times = (one: number) => Number((100 * one).toPrecision(15));
  const [size, bound] = [times(share), times(limit)];
  for (let digits = 2; digits < 15; digits += 1) {
    const shown = Number(size.toFixed(digits));
    if (Math.sign(shown - bound) === Math.sign(size - bound)) return String(shown);
  }
  return String(size);
}

function outcome({ limit }: Clause, verdict: Check["verdict"], unit: Measurement["unit"]): string {
  const value = isRelative(limit.kind)
    ? `${percent(limit.value, limit.value)} %`
    : formatValue(limit.value, unit, { exact: true });
  const words =
    limit.kind === "beat-dummy"
      ? limit.value === 0
        ? "beat-dummy"
        : `beat-dummy by ${value}`
      : `${limit.kind} ${value}`;
  return {
    pass: `${words} holds`,
    fail: `${words} is breached`,
    inconclusive: `${words} cannot be told from noise`,
    error: "",
    skipped: "",
  }[verdict];
}
