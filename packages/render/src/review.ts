import {
  type Baseline,
  type Direction,
  type Effect,
  type Report,
  type Subject,
  severity,
  worst,
} from "@modelgate/schema";
import { directions } from "./change.ts";
import { type Judged, judgedChecks, tally, worstFirst } from "./judged.ts";
import { withRatio } from "./latency/timed.ts";
import type { ReviewOptions } from "./review-options.ts";

/** A report that was expected and is missing or cannot be read, or a clause that no report judged. */
export type Missing = { name: string; reason: string };

/** One model with every report about it. */
export type ReviewedModel = {
  /** Raw: it comes from a stranger. */
  name: string;
  subject: Subject;
  baseline: Baseline | null;
  verdict: Effect;
  /** By action. */
  reports: readonly Report[];
  /** Of all its reports, worst first. */
  checks: readonly Judged[];
  counts: Record<Effect, number>;
  /** Whether more is better, by metric, where that is known. */
  directions: ReadonlyMap<string, Direction>;
  /** The bytes are those of the baseline. */
  unchanged: boolean;
};

/** Any number of reports as one: by model, worst first, whatever the order they came in. */
export type Review = {
  verdict: Effect;
  models: readonly ReviewedModel[];
  missing: readonly Missing[];
  unjudged: readonly Missing[];
  /** Checks of all models. */
  counts: Record<Effect, number>;
};

/**
 * Gathers reports by the name and digest of their model. A stranger may have written them, so the verdict is never better
 * than a check's effect or a problem says, nor than `verdict`; a missing report fails, and so does a clause that none judged. Of
 * no report at all it is `skipped`.
 */
export function reviewOf(
  reports: readonly Report[],
  {
    problems: missing = [],
    unjudged = [],
    verdict = "skipped",
  }: Pick<ReviewOptions, "problems" | "unjudged" | "verdict"> = {},
): Review {
  const models = [...byModel(reports).values()]
    .map(modelOf)
    .sort((a, b) => severity(b.verdict) - severity(a.verdict) || byWorst(a, b) || byText(keyOf(a), keyOf(b)));
  const verdicts = models.map(({ verdict }) => verdict);
  return {
    verdict: worst([...verdicts, missing.length + unjudged.length > 0 ? "fail" : "skipped", verdict]),
    models,
    missing: sorted(missing),
    unjudged: sorted(unjudged),
    counts: tally(models.flatMap(({ checks }) => checks.map(({ check }) => check))),
  };
}

function byModel(reports: readonly Report[]): Map<string, Report[]> {
  const named = Map.groupBy(reports, ({ subject }) => subject.name);
  return Map.groupBy(reports, ({ subject: { name, digest }, verdict }) => {
    if (digest !== null || verdict !== "error") return `${digest ?? ""} ${name}`;
    // It failed before the model was read: it is of the one of its name, and no model more.
    const digests = new Set((named.get(name) ?? []).map(({ subject }) => subject.digest ?? ""));
    const [only, other] = [...digests].filter((known) => known !== "");
    return `${other === undefined ? (only ?? "") : ""} ${name}`;
  });
}

function sorted(missing: readonly Missing[]): Missing[] {
  return [...missing].sort((a, b) => byText(a.name, b.name) || byText(a.reason, b.reason));
}

function modelOf(unordered: readonly Report[]): ReviewedModel {
  const content = memo((report: Report) => JSON.stringify(report));
  // Two reports of one action on one model are rare; their content then decides, so that the order they came in does not.
  const reports = unordered
    .map(withRatio)
    .sort((a, b) => byText(a.action, b.action) || byText(content(a), content(b)));
  const [first] = reports as [Report, ...Report[]];
  const { subject } = reports.find((report) => report.subject.digest !== null) ?? first;
  const checks = reports.flatMap(judgedChecks).sort(worstFirst);
  const effects = checks.map(({ check }) => check.effect);
  const baseline = reports.find((report) => report.baseline !== undefined)?.baseline ?? null;
  return {
    name: subject.name,
    subject,
    baseline,
    verdict: worst([...reports.map(verdictOf), ...effects]),
    reports,
    checks,
    counts: tally(checks.map(({ check }) => check)),
    directions: directions(reports),
    unchanged: subject.digest !== null && baseline?.digest === subject.digest && !reports.some(differs),
  };
}

/** The same bytes, read in another way, answer differently. */
function differs({ action, measurements }: Report): boolean {
  return action === "validate" && measurements.some(({ difference }) => (difference?.value ?? 0) !== 0);
}

function verdictOf({ verdict, problems }: Report): Effect {
  return problems.length > 0 ? "error" : verdict;
}

function byWorst(a: ReviewedModel, b: ReviewedModel): number {
  const [first, second] = [a.checks[0], b.checks[0]];
  return first !== undefined && second !== undefined ? worstFirst(first, second) : 0;
}

function keyOf({ name, subject }: ReviewedModel): string {
  return `${name} ${subject.digest ?? ""}`;
}

/** By code unit: a locale's order differs between machines. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
