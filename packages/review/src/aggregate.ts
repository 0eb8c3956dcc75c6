import { type Effect, type Problem, type Report, worst } from "@modelgate/schema";
import type { NamedReport } from "./reports.ts";

/** Which reports there have to be: `model/action` each, as `nameOf` calls them. */
export type Expected = readonly string[];

/** One line of the verdict: of a report, or of a clause that none judged. `name` and `text` may hold a stranger's characters. */
export type AggregateLine = { of: "report" | "clause"; name: string; effect: Effect; text: string };

export type Aggregate = { verdict: Effect; lines: readonly AggregateLine[] };

/**
 * One verdict over many reports: the worst line. A report that is missing, there twice or unreadable could not judge
 * (`error`); a clause that no report judged fails. Nothing expected and nothing there is `skipped`, a success.
 */
export function aggregate(
  expected: Expected,
  reports: readonly NamedReport[],
  problems: readonly Problem[],
): Aggregate {
  const names = [...new Set(expected)];
  const byName = Map.groupBy(reports, ({ report }) => nameOf(report));
  const lines: AggregateLine[] = [
    ...problems.map(({ message }) => ({ of: "report", name: "", effect: "error", text: message }) as const),
    ...names.filter((name) => !byName.has(name)).map(missing),
    ...[...byName].map(([name, found]) => line(name, found, names)),
    ...unjudged(reports.map(({ report }) => report)),
  ];
  if (lines.length === 0) {
    const text = "nothing was expected and nothing changed: no report, no evidence";
    return { verdict: "skipped", lines: [{ of: "report", name: "", effect: "skipped", text }] };
  }
  return { verdict: worst(lines.map(({ effect }) => effect)), lines };
}

/** What a report is called in a line: the model and the action. */
export function nameOf({ subject, action }: Report): string {
  return `${subject.name}/${action}`;
}

function missing(name: string): AggregateLine {
  const text = "expected, and no report of it came: its job failed, or never ran";
  return { of: "report", name, effect: "error", text };
}

function line(name: string, found: readonly NamedReport[], expected: readonly string[]): AggregateLine {
  const [only] = found;
  if (only === undefined || found.length > 1) {
    const files = found.map((one) => one.name).join(", ");
    return { of: "report", name, effect: "error", text: `${found.length} reports for one thing: ${files}` };
  }
  const { checks, problems } = only.report;
  const verdict = verdictOf(only.report);
  const bad = checks.filter(({ effect }) => effect === verdict).length;
  const all = `${checks.length} ${checks.length === 1 ? "check" : "checks"}`;
  const share = verdict === "fail" || verdict === "warn" ? `${bad} of ${all}` : all;
  // One more than expected is no harm: it can only make the verdict worse.
  const surplus = expected.length > 0 && !expected.includes(name) ? ", not expected" : "";
  const [first] = problems;
  const why = first === undefined ? "" : `; ${first.message}`;
  return { of: "report", name, effect: verdict, text: `${verdict}: ${share}${surplus}${why}` };
}

/** Never better than what the report says of its own checks and problems: a stranger may have written its verdict. */
function verdictOf({ verdict, checks, problems }: Report): Effect {
  return worst([
    verdict,
    ...checks.map(({ effect }) => effect),
    ...(problems.length > 0 ? (["error"] as const) : []),
  ]);
}

/** Clauses that every report of a model left to another one. A comparison without a baseline yet is skipped by its own action. */
function unjudged(reports: readonly Report[]): AggregateLine[] {
  // A report that is skipped whole, and not for another action's sake, had nothing to judge: no clause waits for it.
  const isLeft = ({ checks }: Report) => checks.some(({ owner }) => owner !== undefined);
  const active = reports.filter((report) => report.verdict !== "skipped" || isLeft(report));
  return [...Map.groupBy(active, ({ subject }) => subject.name)].flatMap(([model, own]) => {
    const clauses = Map.groupBy(
      own.flatMap(({ checks }) => checks),
      ({ id }) => id,
    );
    return [...clauses]
      .filter(([, checks]) =>
        checks.every(({ verdict, owner }) => verdict === "skipped" && owner !== undefined),
      )
      .map(([id, [left]]) => ({
        of: "clause",
        name: `${model}/${id}`,
        effect: "fail",
        text: `no report judged this clause: a job has to run ${left?.owner} for this model and bring its report`,
      }));
  });
}
