import type { Compared } from "@modelgate/metrics";
import { type Check, type Clause, type Measurement, ownerOf, type Problem } from "@modelgate/schema";
import { numberOf } from "./distinct.ts";
import { effectOf } from "./effect.ts";
import type { Evaluation, Outcome } from "./evaluate.ts";
import { isFact, judgeFacts } from "./fact.ts";
import { skipped, sliceName, unjudged } from "./identity.ts";
import { isAbsoluteClause, judge } from "./judge.ts";
import { judgeComparisons } from "./judge-comparison.ts";
import { type Case, everyday, type Found, measureUnit, type Settings, type Wanted } from "./measure-unit.ts";
import { specOf } from "./reach.ts";
import type { Reference } from "./reference.ts";
import { type Opponent, opponentOf } from "./rival.ts";
import { sectionsOf } from "./sections.ts";
import { lostSlice, noSlice, withoutRival } from "./settled.ts";
import { isTooSmall, type Scope, scopesOf, type Unit } from "./units.ts";

/** What was found of one unit, as the report has it. */
type Filed = { found: Found; measurements: ReadonlyMap<string, Measurement> };

/** A case under judgement, with what was found of each unit. */
type Bench = Case & { opponent: Opponent; filed: Map<string, Filed> };

/**
 * Measures one data set, whole and in slices, and judges the clauses on it.
 * @throws ModelgateError where nothing of the data set can be judged
 */
export function evaluateCase(
  {
    dataset,
    predictions,
    roles = { weights: null, groups: null },
    facts = [],
  }: Extract<Outcome, { predictions: unknown }>,
  clauses: readonly Clause[],
  { reference, settings }: { reference: Reference | undefined; settings: Settings },
): Evaluation {
  const notes: string[] = [];
  const problems: Problem[] = [];
  const isOurs = ({ metric }: Clause) => ownerOf(metric) === "validate";
  const ours = clauses.filter((clause) => isOurs(clause) && !isFact(clause.metric));
  const scopes = scopesOf(ours, predictions);
  const opponent = opponentOf(reference, predictions, notes);
  const rival = opponent.kind === "rival" ? opponent.rival : null;
  const bench: Bench = { dataset, predictions, roles, rival, opponent, filed: new Map() };
  measure(bench, scopes, settings);
  const aside = judgeFacts(
    facts,
    clauses.filter(({ metric }) => isFact(metric)),
    dataset,
  );
  const checks = [
    ...clauses.filter((clause) => !isOurs(clause)).map((clause) => others(clause, dataset)),
    ...scopes.flatMap((scope) =>
      judgeScope(scope, bench, problems).map((check) => ({
        ...check,
        id: check.id + numberOf(scope.clause, ours, check.slice ?? null),
      })),
    ),
    ...aside.checks,
  ];
  // Who names a baseline wants to see the difference, also where no limit asks for it.
  if (reference?.kind === "problems") problems.push(...reference.problems);
  if (opponent.kind === "mismatch" && ours.every(isAbsoluteClause))
    notes.push(`nothing is compared: ${opponent.reason}`);
  notes.push(...scopes.flatMap((scope) => [...smallOnes(scope, dataset), ...scope.left]));
  const measured = [...bench.filed.values()].flatMap((one) => [...one.measurements.values()]);
  const measurements = [...measured, ...aside.measurements];
  return { measurements, checks, problems, notes, ...sectionsOf(bench, settings) };
}

function others(clause: Clause, dataset: string): Check {
  const owner = ownerOf(clause.metric);
  return { ...skipped(clause, { dataset, slice: null }, `${owner} judges it`), owner };
}

/** Every unit once, with all that any clause asks of it. */
function measure(bench: Bench, scopes: readonly Scope[], settings: Settings): void {
  const { predictions } = bench;
  const whole: Unit = { slice: null, rows: null, count: predictions.rows };
  const units = new Map<string, Unit>([["", whole]]);
  const asked = new Map<string, Clause[]>([["", []]]);
  for (const { clause, units: own } of scopes)
    for (const unit of own) {
      const key = keyOf(unit);
      units.set(key, units.get(key) ?? unit);
      asked.set(key, [...(asked.get(key) ?? []), clause]);
    }
  let count = 0;
  for (const [key, unit] of units) {
    const clauses = asked.get(key) ?? [];
    const first = key === "" ? everyday(predictions) : [];
    const found = measureUnit(bench, unit, wantedOf(clauses, first), settings);
    const entries = [...found.measurements].map(
      ([metric, entry]) => [metric, { id: `m${++count}`, ...entry }] as const,
    );
    bench.filed.set(key, { found, measurements: new Map(entries) });
  }
}

function keyOf({ slice }: Unit): string {
  return slice === null ? "" : JSON.stringify(slice);
}

function wantedOf(clauses: readonly Clause[], first: readonly string[]): Wanted {
  const own = clauses.filter(({ better }) => better === undefined).map(({ metric }) => metric);
  const columns = clauses.flatMap(({ metric, better }) =>
    better === undefined ? [] : [[metric, better] as const],
  );
  const dummies = clauses.filter(({ limit }) => limit.kind === "beat-dummy").map(({ metric }) => metric);
  return {
    metrics: [...new Set([...first, ...own])],
    columns: new Map(columns),
    dummies: [...new Set(dummies)],
  };
}

function judgeScope(scope: Scope, bench: Bench, problems: Problem[]): Check[] {
  const { clause, units, missing } = scope;
  const { dataset } = bench;
  if (units.length === 0 && missing.length === 0) return [noSlice(clause, dataset)];
  const lost = missing.map(({ slice }) => lostSlice(clause, { dataset, slice }));
  return [...lost, ...judgeUnits(scope, bench, problems)];
}

function judgeUnits({ clause, units }: Scope, bench: Bench, problems: Problem[]): Check[] {
  const ambiguous = clause.better === undefined ? needsAsking(clause.metric, bench) : null;
  if (ambiguous !== null) return refuse(clause, units, bench, [ambiguous], problems);
  if (isAbsoluteClause(clause))
    return units.map((unit) =>
      hesitate(clause, unit, judge(clause, bench.dataset, measurementOf(clause, unit, bench))),
    );
  if (clause.limit.kind !== "beat-dummy") {
    const { opponent } = bench;
    if (opponent.kind === "problems") return refuse(clause, units, bench, opponent.problems, problems);
    if (opponent.kind !== "rival")
      return units.map((unit) => {
        const where = { dataset: bench.dataset, slice: unit.slice };
        return withoutRival(clause, where, opponent, measurementOf(clause, unit, bench));
      });
  }
  const family = units.map((unit) => {
    const measurement = measurementOf(clause, unit, bench);
    return {
      clause,
      where: { dataset: bench.dataset, slice: unit.slice },
      measurement,
      compared: comparedOf(clause, unit, bench),
    };
  });
  return judgeComparisons(family).map((check, at) => {
    const unit = units[at];
    return unit === undefined ? check : hesitate(clause, unit, check);
  });
}

function refuse(
  clause: Clause,
  units: readonly Unit[],
  { dataset }: Bench,
  why: readonly Problem[],
  problems: Problem[],
): Check[] {
  problems.push(...why);
  return units.map(({ slice }) =>
    unjudged(clause, { dataset, slice }, why[0]?.message ?? "it could not be judged"),
  );
}

/** A slice that the policy names, with fewer rows than it asks for, supports no verdict but a breach that it shows anyway. */
function hesitate(clause: Clause, unit: Unit, check: Check): Check {
  if (!isTooSmall(clause, unit) || check.verdict !== "pass") return check;
  const because = `only ${unit.count} rows, of the ${clause.slices?.minSupport ?? 0} that min-support asks for`;
  return { ...check, verdict: "inconclusive", effect: effectOf("inconclusive", clause, false), because };
}

function smallOnes({ clause, small }: Scope, dataset: string): string[] {
  if (small.length === 0) return [];
  const names = small.slice(0, 5).map(({ slice, count }) => `${sliceName(slice)} (${count})`);
  const more = small.length > names.length ? ` and ${small.length - names.length} more` : "";
  return [
    `${clause.metric} on ${dataset} is not judged in slices of fewer than ${clause.slices?.minSupport} rows: ${names.join(", ")}${more}`,
  ];
}

/** Scores whose kind nobody told serve for ranking; a metric of probabilities has to ask. */
function needsAsking(metric: string, { predictions }: Case): Problem | null {
  if (predictions.task === "regression" || predictions.scores?.kind !== "ranking") return null;
  if (specOf(metric, predictions).needs !== "probabilities") return null;
  return {
    code: "outputs-ambiguous",
    message: `${metric} needs probabilities, and nothing says whether the scores are probabilities or logits`,
    hint: "Set `scores: probabilities` or `scores: logits`.",
  };
}

function filedOf(unit: Unit, { filed }: Bench): Filed {
  const found = filed.get(keyOf(unit));
  if (found === undefined) throw new TypeError("a unit was asked for and not measured");
  return found;
}

function measurementOf({ metric }: Clause, unit: Unit, bench: Bench): Measurement {
  const measurement = filedOf(unit, bench).measurements.get(metric);
  if (measurement === undefined) throw new TypeError(`${metric} was asked for and not measured`);
  return measurement;
}

function comparedOf(clause: Clause, unit: Unit, bench: Bench): Compared {
  const { found } = filedOf(unit, bench);
  const compared = (clause.limit.kind === "beat-dummy" ? found.dummies : found.compared).get(clause.metric);
  if (compared !== undefined) return compared;
  const { metric, n, better = "higher", reason = NOTHING } = measurementOf(clause, unit, bench);
  return { ...NO_DIFFERENCE, metric, direction: better, n, reason };
}

const NOTHING = "there is nothing to compare with";

const NO_DIFFERENCE = {
  candidate: null,
  baseline: null,
  value: null,
  interval: null,
  relative: null,
  paired: false,
  contrasts: { difference: null, relative: null },
} as const;
