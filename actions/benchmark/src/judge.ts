import { distinct, effectOf, identity, SAME_BYTES, skipped } from "@modelgate/evaluation";
import {
  CONFIDENCE_WORDS,
  judgeAbsolute,
  judgeRatio,
  type OverLaunches,
  type RatioVerdict,
  shareAllowed,
  type Trace,
} from "@modelgate/latency";
import { formatValue } from "@modelgate/render";
import {
  type AbsoluteLimit,
  type Check,
  type Clause,
  isAbsolute,
  keepsLimit,
  type Measurement,
  ownerOf,
  slackOf,
  type Verdict,
} from "@modelgate/schema";

/** What limits are judged on. `first`: why there is no baseline to compare with, where there rightly is none. */
export type Evidence = {
  trace: Trace;
  measurements: readonly Measurement[];
  launches: ReadonlyMap<string, OverLaunches>;
  /** Tails that so few queries cannot bound: not known, rather than broken. */
  unbounded: ReadonlySet<string>;
  hasBaseline: boolean;
  /** Whether the baseline is the very same file. */
  isSame: boolean;
  first: string | null;
  /** Under which names the checks stand: the model's data sets, as other actions name them, or `model`. */
  places: readonly string[];
};

export type Judged = { checks: Check[]; settleSeconds: number | null };

type Outcome = { verdict: Verdict; because: string; breach: boolean | null; settle?: RatioVerdict["settle"] };

/** The checks of every clause. Those of other actions are left to them; what was not measured never passes. */
export function judge(clauses: readonly Clause[], evidence: Evidence): Judged {
  const settles: number[] = [];
  const checks = clauses.flatMap((clause): Check[] => {
    const places = clause.dataset === null ? evidence.places : [clause.dataset];
    const owner = ownerOf(clause.metric);
    if (owner !== "benchmark")
      return places.map((place) => ({ ...skipped(clause, at(place), `${owner} judges it`), owner }));
    // A time is of the model: it is the same whatever data set asks for it.
    const own = evidence.measurements.find(({ metric }) => metric === clause.metric) ?? null;
    const outcome = outcomeOf(clause, own, evidence);
    if (outcome.settle) settles.push(outcome.settle.seconds);
    return places.map((place) => checkOf(clause, place, { ...outcome, own }));
  });
  return { checks: distinct(checks), settleSeconds: settles.length === 0 ? null : Math.max(...settles) };
}

function outcomeOf(
  { metric, limit }: Clause,
  own: Measurement | null,
  { trace, launches, unbounded, hasBaseline, isSame, first }: Evidence,
): Outcome {
  const { kind, value: bound } = limit;
  if (isAbsolute(kind)) {
    const noise = { over: launches.get(metric), isUnbounded: unbounded.has(metric) };
    return absolute(own, noise, { kind, value: bound });
  }
  if (first !== null) return { verdict: "skipped", because: first, breach: null };
  if (!hasBaseline) return { verdict: "fail", because: "there is no baseline to compare with", breach: null };
  if (isSame) return { verdict: "pass", because: SAME_BYTES, breach: false };
  const before = own?.baseline?.value ?? null;
  if (own?.value == null || before === null)
    return { verdict: "fail", because: "it was not measured on both", breach: null };
  if (metric !== "latency_p50_ms") return exact(own.value, before, limit);
  const share = shareAllowed(trace, limit);
  if (share === null) return { verdict: "fail", because: "it was not measured on both", breach: null };
  const { verdict, because, settle } = judgeRatio(trace, share);
  // It fails only if the low end of the interval exceeds the limit. Where noise leaves that open the estimate decides
  // nothing: half of the unchanged models on a machine that is too noisy would be estimated to be too slow.
  return { verdict, because, breach: false, settle };
}

function absolute(
  own: Measurement | null,
  { over, isUnbounded }: { over: OverLaunches | undefined; isUnbounded: boolean },
  limit: AbsoluteLimit,
): Outcome {
  const value = own?.value ?? null;
  if (over !== undefined) {
    if (over.value === null) return { verdict: "fail", because: "it was not measured", breach: null };
    return { ...judgeAbsolute(over, limit), breach: !keepsLimit(over.value, limit) };
  }
  if (own === null || value === null) {
    const reason = own?.reason ?? "it was not measured";
    return { verdict: isUnbounded ? "inconclusive" : "fail", because: reason, breach: null };
  }
  if (/^latency_p\d+_ms$/u.test(own.metric)) {
    if (limit.kind === "min")
      return {
        verdict: "inconclusive",
        because: "only an upper bound was measured; it cannot decide a `min` limit",
        breach: null,
      };
    if (keepsLimit(value, limit))
      return {
        verdict: "pass",
        because: `its upper bound, which holds with ${CONFIDENCE_WORDS}, keeps the limit`,
        breach: false,
      };
    return {
      verdict: "inconclusive",
      because: "its upper bound exceeds the limit: more queries bring it nearer to the truth",
      breach: true,
    };
  }
  const verdict = keepsLimit(value, limit) ? "pass" : "fail";
  return {
    verdict,
    because: `the value ${verdict === "pass" ? "respects" : "breaches"} the limit`,
    breach: verdict === "fail",
  };
}

/** Sizes of files have no noise. */
function exact(value: number, before: number, { kind, value: limit }: Clause["limit"]): Outcome {
  const change =
    kind === "max-increase"
      ? value - before
      : before === 0
        ? value === 0
          ? 0
          : Number.POSITIVE_INFINITY
        : (value - before) / before;
  const holds = change <= limit + slackOf(limit);
  return {
    verdict: holds ? "pass" : "fail",
    because: `the difference ${holds ? "respects" : "breaches"} the limit`,
    breach: !holds,
  };
}

function checkOf(
  clause: Clause,
  place: string,
  { verdict, because, breach, settle, own }: Outcome & { own: Measurement | null },
): Check {
  if (verdict === "skipped") return skipped(clause, at(place), because);
  const value =
    own?.value == null ? "has no value" : formatValue(own.value, own.unit, { beside: [clause.limit.value] });
  const advisory = verdict !== "pass" && clause.tier === "advisory" ? "; the limit is advisory" : "";
  const seconds = settle == null ? "" : `; about ${Math.ceil(settle.seconds)} s more would settle it`;
  return {
    ...identity(clause, at(place)),
    measurement: own?.id ?? null,
    verdict,
    effect: effectOf(verdict, clause, breach),
    because: `${because}${advisory}`,
    message: `${clause.metric} ${value}: ${because}${seconds}`,
  };
}

/** Times are of all rows. */
function at(dataset: string) {
  return { dataset, slice: null };
}
