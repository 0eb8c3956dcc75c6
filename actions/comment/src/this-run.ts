import { type NamedReport, nameOf, runAt } from "@modelgate/review";
import type { Run } from "@modelgate/runner";
import type { Problem, Report } from "@modelgate/schema";

type Read = { reports: readonly NamedReport[]; problems: readonly Problem[] };

/**
 * The reports that this run's jobs wrote, at any of its attempts. Any other says nothing of the commit that this run is about: a
 * folder may be an earlier run's where a runner is used again, and an artifact another repository's.
 */
export function ofThisRun({ reports, problems }: Read, run: Pick<Run, "repository" | "id">): Read {
  const judged = reports.map((named) => ({ named, stranger: strangerOf(named.report, run) }));
  return {
    reports: judged.flatMap(({ named, stranger }) => (stranger === null ? [named] : [])),
    problems: [
      ...problems,
      ...judged.flatMap(({ named, stranger }) => (stranger === null ? [] : [problemOf(named, stranger)])),
    ],
  };
}

/** Whose a report is that is not this run's; null for one that is. */
function strangerOf({ provenance }: Report, run: Pick<Run, "repository" | "id">): string | null {
  const { repository } = provenance;
  const made = runAt(provenance.run ?? "");
  if (repository === null || made === null) return "it names no run that made it";
  const isHere = repository.toLowerCase() === run.repository.toLowerCase();
  if (isHere && made.id === Number(run.id)) return null;
  return `it is of run ${made.id}${isHere ? "" : ` of ${repository.slice(0, 100)}`}, and this is run ${run.id}`;
}

function problemOf({ name, report }: NamedReport, stranger: string): Problem {
  return {
    code: "report-invalid",
    message: `${name}: the report of ${nameOf(report).slice(0, 200)} is not this run's: ${stranger}`,
    hint: "Download this run's artifacts into a folder of its own, as `${{ runner.temp }}/modelgate-reports`, and name it in `reports`. What a workflow counts is written by the actions in its jobs.",
  };
}
