import { metricNamed, resolveMetric } from "@modelgate/metrics";
import {
  type Clause,
  failure,
  isAbsolute,
  ownerOf,
  type Problem,
  problemsOf,
  type Task,
  throwProblems,
} from "@modelgate/schema";
import { isFact } from "./fact.ts";
import { refuseNoShare, refusePercent } from "./share.ts";

/**
 * Clauses with their metrics under the names of the table, whatever alias they were written with. A metric that the table
 * does not have is the mean of a column of that name, of which the clause has to say which way it is better.
 * @throws ModelgateError `input-invalid` naming every metric that is unknown or not of this task, or whose limit is no share
 */
export function resolveClauses(clauses: readonly Clause[], task: Task): Clause[] {
  const problems: Problem[] = [];
  const resolved = clauses.map((clause): Clause => {
    try {
      return resolve(clause, task);
    } catch (error) {
      for (const problem of problemsOf(error)) problems.push(located(problem, clause));
      return clause;
    }
  });
  throwProblems(problems);
  return resolved;
}

function resolve(clause: Clause, task: Task): Clause {
  if (ownerOf(clause.metric) !== "validate") return clause;
  if (isFact(clause.metric)) return ofFact(clause);
  if (clause.better !== undefined) return ownMetric(clause, task);
  const { metric } = resolveMetric(clause.metric, task);
  const limit = isNegated(clause.metric) ? mirrored(clause) : clause.limit;
  refuseNoShare(metric, limit);
  refusePercent(metric, clause);
  return { ...clause, metric: metric.name, limit };
}

/** A fact is of the model, not of rows, and is compared with nothing. */
function ofFact(clause: Clause): Clause {
  const { kind } = clause.limit;
  if (isAbsolute(kind) && clause.slices === undefined) return clause;
  throw failure("input-invalid", `metric ${clause.metric}: expected min or max, on all rows`, {
    hint: "It is known of the model as a whole.",
  });
}

/** A metric of the user's own may not take the name of one that everybody knows under another meaning. */
function ownMetric(clause: Clause, task: Task): Clause {
  if (metricNamed(clause.metric, task) !== undefined)
    throw failure(
      "input-invalid",
      `metric ${clause.metric}: its direction is known, and \`better\` is for columns of your own`,
      {
        hint: "Leave `better` out, or call the column something else.",
      },
    );
  if (clause.limit.kind === "beat-dummy")
    throw failure("input-invalid", `metric ${clause.metric}: a dummy answers no column of your own`, {
      hint: "Use `min` or `max`.",
    });
  return clause;
}

function isNegated(written: string): boolean {
  return /^neg[_-]/iu.test(written.trim());
}

/**
 * scikit-learn negates losses: `neg_log_loss >= -0.4` bounds the loss itself from above by 0.4. Drops and improvements mean
 * the same of both, an increase of the negative is a decrease.
 */
function mirrored({ metric, limit }: Clause): Clause["limit"] {
  const { kind, value } = limit;
  if (isAbsolute(kind)) return { kind: kind === "min" ? "max" : "min", value: value === 0 ? 0 : -value };
  if (kind !== "max-increase" && kind !== "max-relative-increase") return limit;
  throw failure("input-invalid", `metric ${metric}: ${kind} of a negated metric bounds its improvement`, {
    hint: "Use max-improvement, or the metric without neg_.",
  });
}

function located(problem: Problem, { at }: Clause): Problem {
  if (at === undefined) return { ...problem, message: `limits: ${problem.message}` };
  const where = at.line === undefined ? at.path : `${at.path}:${at.line}:${at.column ?? 1}`;
  return { ...problem, message: `${where}: ${problem.message}`, at };
}
