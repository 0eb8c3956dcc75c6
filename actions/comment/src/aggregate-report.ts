import { type Aggregate, nameOf } from "@modelgate/review";
import type { Host } from "@modelgate/runner";
import { outline as outlineOf } from "@modelgate/runner/outline";
import type { Problem, Report } from "@modelgate/schema";
import type { Gathered } from "./gather.ts";
import { table } from "./inputs.ts";
import type { Given } from "./main.ts";

/** The aggregate as a report of its own: what was gathered, and what of it kept it from judging. */
export function aggregateReport(
  { verdict, lines }: Aggregate,
  { trust, problems }: Gathered,
  given: Given,
  host: Host,
): Report {
  const base = outline(host, []);
  const gathered = lines.map(({ name, effect, text }) => ({ name, verdict: effect, reason: text }));
  const subject = { ...base.subject, name: given.title ?? given.key };
  if (trust !== null) {
    // A second stage tells what another run measured; the check that gates the merge is that run's.
    return { ...base, verdict: "skipped", subject, gathered, notes: [`${trust.state}: ${trust.reason}`] };
  }
  // The lines without a name are the problems, less their remedies.
  const named = lines.filter(({ name, effect }) => effect === "error" && name !== "").map(problemOf);
  return { ...base, verdict, subject, gathered, problems: [...problems, ...named] };
}

/** What was expected and did not come, and what came and does not count, for those who read the comment. */
export function notCounted({ lines }: Aggregate, { reports }: Gathered): { name: string; reason: string }[] {
  const came = Map.groupBy(reports, ({ report }) => nameOf(report));
  return lines
    .filter(({ of, name, effect }) => of === "report" && effect !== "skipped" && came.get(name)?.length !== 1)
    .map(({ name, text }) => ({ name: name || "a report", reason: text }));
}

/** Clauses that every report left to another one: no report is missing for all that anybody knows, and still nobody judged them. */
export function unjudged({ lines }: Aggregate): { name: string; reason: string }[] {
  return lines.filter(({ of }) => of === "clause").map(({ name, text }) => ({ name, reason: text }));
}

/** The report of this action before anything was read, and the whole one of a run that could not begin. */
export function outline(host: Host, problems: readonly Problem[]): Report {
  const name = host.getInput("key") || table.inputs.key.fallback;
  return outlineOf(host, table, { subject: { name, path: null }, problems });
}

/** What is wrong with one line, and where to look. */
export function problemOf({ name, text }: Aggregate["lines"][number]): Report["problems"][number] {
  return {
    code: "report-invalid",
    message: `${name}: ${text}`,
    hint: / reports for one thing: /u.test(text)
      ? "Keep one report of each model and action among those that are read."
      : "Look at the job that should have written the report: what it says comes first.",
  };
}
