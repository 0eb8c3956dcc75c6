import { resolveMetric } from "@modelgate/metrics";
import { type Clause, type Problem, problemsOf, type Task, throwProblems } from "@modelgate/schema";

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
