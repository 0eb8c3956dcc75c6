import type { Predictions } from "@modelgate/inference";
import type { Check, Clause, Measurement, Mode, Problem, Waiver } from "@modelgate/schema";
import { problemsOf } from "@modelgate/schema";
import { distinct } from "./distinct.ts";
import type { Fact } from "./fact.ts";
import { unjudged } from "./identity.ts";
import { evaluateCase } from "./judge-case.ts";
import type { Settings } from "./measure-unit.ts";
import type { Reference } from "./reference.ts";
import type { Roles } from "./sample.ts";
import type { Sections } from "./sections.ts";
import { follow } from "./waive.ts";

/** The predictions of one data set, or why there are none. */
export type Outcome =
  | {
      dataset: string;
      predictions: Predictions;
      roles?: Roles;
      /** What else was found out about the model on this data. */
      facts?: readonly Fact[];
    }
  | { dataset: string; problems: readonly Problem[] };

/** How a policy judges, beyond its clauses. */
export type Gate = {
  /** What each data set is compared with; one without an entry has no baseline. */
  references: ReadonlyMap<string, Reference>;
  waivers: readonly Waiver[];
  mode: Mode;
  /** YYYY-MM-DD, in UTC. */
  today: string;
};

export type Evaluation = {
  measurements: Measurement[];
  /** At least one for every clause, each with an id of its own. */
  checks: Check[];
  /** Not empty when something could not be judged. */
  problems: Problem[];
  notes: string[];
} & Sections;

// A waiver whose day nobody checks holds on none.
const NO_GATE: Gate = { references: new Map(), waivers: [], mode: "gate", today: "9999-12-31" };

/**
 * Measures the everyday metrics and every metric that a clause names, on every data set, and judges all
 * clauses. Nothing stops at the first fault: what can be measured is. To have nothing to judge is a fault.
 * @param clauses with resolved metric names
 */
export function evaluate(
  outcomes: readonly Outcome[],
  clauses: readonly Clause[],
  settings: Settings,
  gate: Partial<Gate> = {},
): Evaluation {
  const { references, ...rules } = { ...NO_GATE, ...gate };
  const result = empty();
  for (const outcome of outcomes) {
    const mine = clauses.filter(({ dataset }) => dataset === null || dataset === outcome.dataset);
    if ("problems" in outcome) giveUp(outcome.dataset, mine, outcome.problems, result);
    else evaluateOne(outcome, mine, { reference: references.get(outcome.dataset), settings }, result);
  }
  for (const clause of clauses) {
    if (outcomes.some(({ dataset }) => clause.dataset === null || clause.dataset === dataset)) continue;
    giveUp(clause.dataset ?? "model", [clause], [nowhere(clause, outcomes)], result);
  }
  if (clauses.length === 0) result.problems.push(NOTHING_ASKED);
  const { checks, notes } = follow(distinct(result.checks), rules);
  return { ...result, checks, notes: [...result.notes, ...notes], problems: once(result.problems) };
}

function empty(): Evaluation {
  return {
    measurements: [],
    checks: [],
    problems: [],
    notes: [],
    flips: [],
    confusion: [],
    reliability: [],
    curves: [],
  };
}

const NOTHING_ASKED: Problem = {
  code: "input-invalid",
  message: "limits: expected at least one: a gate without a limit judges nothing",
  hint: "For example accuracy>=0.9.",
};

function nowhere(clause: Clause, outcomes: readonly Outcome[]): Problem {
  const names = outcomes.map(({ dataset }) => dataset);
  const what = clause.dataset === null ? "no data set" : `no data set "${clause.dataset}"`;
  return {
    code: "input-invalid",
    message: `limits: ${clause.metric}: ${what} was evaluated`,
    hint: `The data sets are ${names.join(", ") || "none"}.`,
    ...(clause.at ? { at: clause.at } : {}),
  };
}

/** Clauses that cannot be judged on a data set, all for the same reason. */
function giveUp(
  dataset: string,
  clauses: readonly Clause[],
  problems: readonly Problem[],
  result: Evaluation,
): void {
  result.problems.push(...problems);
  const reason = problems[0]?.message ?? "its data set could not be read";
  result.checks.push(...clauses.map((clause) => unjudged(clause, { dataset, slice: null }, reason)));
}

function evaluateOne(
  outcome: Extract<Outcome, { predictions: unknown }>,
  clauses: readonly Clause[],
  how: { reference: Reference | undefined; settings: Settings },
  result: Evaluation,
): void {
  try {
    const done = evaluateCase(outcome, clauses, how);
    const first = result.measurements.length;
    const names = new Map(done.measurements.map(({ id }, at) => [id, `m${first + at + 1}`]));
    const renamed = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
    result.measurements.push(...done.measurements.map((one) => ({ ...one, id: renamed(one.id) ?? one.id })));
    result.checks.push(
      ...done.checks.map((check) => ({ ...check, measurement: renamed(check.measurement) })),
    );
    result.problems.push(...done.problems);
    result.notes.push(...done.notes);
    result.flips.push(...done.flips);
    result.confusion.push(...done.confusion);
    result.reliability.push(...done.reliability);
    result.curves.push(...done.curves);
  } catch (error) {
    giveUp(outcome.dataset, clauses, problemsOf(error).map(ofDataset(outcome.dataset)), result);
  }
}

/** What is wrong with rows and columns, with the data set that they are of. */
function ofDataset(name: string) {
  return (problem: Problem): Problem => ({ ...problem, message: `data set "${name}": ${problem.message}` });
}

/** A fault that several data sets or clauses share is told once. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
