import type { Predictions } from "@modelgate/inference";
import { type Check, type Clause, type Measurement, type Problem, problemsOf } from "@modelgate/schema";
import { judge, unjudged } from "./judge.ts";
import { measureDataset, needsAsking, type Settings } from "./measure-dataset.ts";

/** The predictions of one data set, or why there are none. */
export type Outcome =
  | { dataset: string; predictions: Predictions }
  | { dataset: string; problems: readonly Problem[] };

export type Evaluation = {
  measurements: Measurement[];
  /** At least one for every clause, each with an id of its own. */
  checks: Check[];
  /** Not empty when something could not be judged. */
  problems: Problem[];
};

/**
 * Measures the everyday metrics and every metric that a clause names, on every data set, and judges all
 * clauses. Nothing stops at the first fault: what can be measured is. To have nothing to judge is a fault.
 * @param clauses with resolved metric names
 */
export function evaluate(
  outcomes: readonly Outcome[],
  clauses: readonly Clause[],
  settings: Settings,
): Evaluation {
  const result: Evaluation = { measurements: [], checks: [], problems: [] };
  for (const outcome of outcomes) {
    const mine = clauses.filter(({ dataset }) => dataset === null || dataset === outcome.dataset);
    if ("problems" in outcome) giveUp(outcome.dataset, mine, outcome.problems, result);
    else evaluateOne(outcome.dataset, outcome.predictions, mine, settings, result);
  }
  for (const clause of clauses) {
    if (outcomes.some(({ dataset }) => clause.dataset === null || clause.dataset === dataset)) continue;
    const dataset = clause.dataset ?? "model";
    giveUp(dataset, [clause], [nowhere(clause, outcomes)], result);
  }
  if (clauses.length === 0) result.problems.push(NOTHING_ASKED);
  return { ...result, checks: distinct(result.checks), problems: once(result.problems) };
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
  result.checks.push(...clauses.map((clause) => unjudged(clause, dataset, reason)));
}

function evaluateOne(
  dataset: string,
  predictions: Predictions,
  clauses: readonly Clause[],
  settings: Settings,
  result: Evaluation,
): void {
  const asked = clauses.map(({ metric }) => metric);
  const measured = new Map<string, Measurement>();
  try {
    for (const [metric, values] of measureDataset(predictions, asked, settings)) {
      measured.set(metric, { id: `m${result.measurements.length + measured.size + 1}`, dataset, ...values });
    }
  } catch (error) {
    giveUp(dataset, clauses, problemsOf(error), result);
    return;
  }
  result.measurements.push(...measured.values());
  for (const clause of clauses) {
    const ambiguous = needsAsking(clause.metric, predictions);
    const measurement = measured.get(clause.metric);
    if (ambiguous !== null) giveUp(dataset, [clause], [ambiguous], result);
    else if (measurement) result.checks.push(judge(clause, dataset, measurement));
    else throw new TypeError(`${clause.metric} was asked for and not measured`);
  }
}

/** Two limits of a kind on one metric, as a required and a stricter advisory one, are told apart by a number. */
function distinct(checks: readonly Check[]): Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const times = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, times);
    return times === 1 ? check : { ...check, id: `${check.id}#${times}` };
  });
}

/** A fault that several data sets or clauses share is told once. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
