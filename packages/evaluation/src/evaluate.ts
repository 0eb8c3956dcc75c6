import type { Predictions } from "@modelgate/inference";
import { measureAll, metricNamed, metricsFor, resolveMetric } from "@modelgate/metrics";
import {
  type Check,
  type Clause,
  type Measurement,
  type Problem,
  problemsOf,
  type Task,
  throwProblems,
} from "@modelgate/schema";
import { judge, unjudged } from "./judge.ts";

/** The predictions of one data set, or why there are none. */
export type Outcome =
  | { dataset: string; predictions: Predictions }
  | { dataset: string; problems: readonly Problem[] };

export type Settings = { confidence: number; seed: number; resamples?: number };

export type Evaluation = {
  measurements: Measurement[];
  checks: Check[];
  problems: Problem[];
};

/**
 * Clauses with their metrics under the names of the table, whatever alias they were written with.
 * @throws ModelgateError `input-invalid` naming every metric that is unknown or not of this task
 */
export function resolveClauses(clauses: readonly Clause[], task: Task): Clause[] {
  const problems: Problem[] = [];
  const resolved = clauses.map((clause): Clause => {
    try {
      const metric = resolveMetric(clause.metric, task).metric.name;
      return isNegated(clause.metric)
        ? { ...clause, metric, limit: mirrored(clause.limit) }
        : { ...clause, metric };
    } catch (error) {
      for (const problem of problemsOf(error)) problems.push(located(problem, clause));
      return clause;
    }
  });
  throwProblems(problems);
  return resolved;
}

function isNegated(written: string): boolean {
  return /^neg[_-]/iu.test(written.trim());
}

/** scikit-learn negates losses: `neg_log_loss >= -0.4` bounds the loss itself from above by 0.4. */
function mirrored({ kind, value }: Clause["limit"]): Clause["limit"] {
  return { kind: kind === "min" ? "max" : "min", value: value === 0 ? 0 : -value };
}

function located(problem: Problem, { at }: Clause): Problem {
  if (at === undefined) return { ...problem, message: `limits: ${problem.message}` };
  const where = at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
  return { ...problem, message: `${where}: ${problem.message}`, at };
}

/**
 * Measures the everyday metrics and every metric that a clause names, on every data set, and judges all
 * clauses. Nothing stops at the first fault: what can be measured is.
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
    if ("problems" in outcome) {
      result.problems.push(...outcome.problems);
      const [first] = outcome.problems;
      for (const clause of mine) {
        result.checks.push(
          unjudged(clause, outcome.dataset, first?.message ?? "its data set could not be read"),
        );
      }
      continue;
    }
    evaluateOne(outcome.dataset, outcome.predictions, mine, settings, result);
  }
  return result;
}

function evaluateOne(
  dataset: string,
  predictions: Predictions,
  clauses: readonly Clause[],
  settings: Settings,
  result: Evaluation,
): void {
  const names = new Set([
    ...metricsFor(predictions.task, needsMet(predictions)),
    ...clauses.map((c) => c.metric),
  ]);
  const measured = measurementsOf([...names], dataset, predictions, settings, result.measurements.length);
  result.measurements.push(...measured.values());
  for (const clause of clauses) {
    const ambiguous = needsAsking(clause.metric, predictions);
    if (ambiguous !== null) {
      result.problems.push(ambiguous);
      result.checks.push(unjudged(clause, dataset, ambiguous.message));
      continue;
    }
    const measurement = measured.get(clause.metric);
    if (measurement) result.checks.push(judge(clause, dataset, measurement));
  }
}

function measurementsOf(
  metrics: readonly string[],
  dataset: string,
  predictions: Predictions,
  settings: Settings,
  taken: number,
): Map<string, Measurement> {
  const { invalid, rows } = predictions;
  const values = invalid > 0 ? null : measureAll(metrics, dataOf(predictions), settings);
  const undefinedValue = {
    value: null,
    n: rows,
    interval: null,
    reason: `${invalid} of ${rows} predictions are NaN or infinite`,
  };
  return new Map(
    metrics.map((metric, index) => {
      const base = { id: `m${taken + index + 1}`, metric, dataset, slice: null, unit: specOf(metric).unit };
      return [metric, { ...base, ...(values?.get(metric) ?? undefinedValue) }];
    }),
  );
}

function specOf(metric: string) {
  const spec = metricNamed(metric);
  if (spec === undefined) throw new RangeError(`clauses are to be resolved first: ${metric}`);
  return spec;
}

/** Scores whose kind nobody told serve for ranking; a metric of probabilities has to ask. */
function needsAsking(metric: string, predictions: Predictions): Problem | null {
  if (predictions.task === "regression" || predictions.scores?.kind !== "ranking") return null;
  if (specOf(metric).needs !== "probabilities") return null;
  return {
    code: "outputs-ambiguous",
    message: `${metric} needs probabilities, and the scores could be probabilities or logits`,
    hint: "Set `scores: probabilities` or `scores: logits`.",
  };
}

function needsMet(predictions: Predictions): "labels" | "ranking" | "probabilities" {
  return predictions.task === "regression" ? "labels" : (predictions.scores?.kind ?? "labels");
}

function dataOf(predictions: Predictions) {
  if (predictions.task === "regression") return predictions;
  return { ...predictions, classes: predictions.classes.length };
}
