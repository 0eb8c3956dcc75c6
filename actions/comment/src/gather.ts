import {
  type Event,
  type GitHub,
  type NamedReport,
  type Places,
  placesOf,
  type Trust,
  type WorkflowRun,
} from "@modelgate/review";
import type { Run } from "@modelgate/runner";
import { failure, type Problem, REPORTS_FOLDER } from "@modelgate/schema";
import type { Given } from "./main.ts";
import { readReportFiles } from "./report-files.ts";
import { readRunArtifacts } from "./run-artifacts.ts";
import { placesOfRun, unexplained } from "./second-stage.ts";
import { ofThisRun } from "./this-run.ts";

/** A run of a workflow as a comment names it. A re-run keeps its id and counts its attempt up. */
export type Measured = { id: number; attempt: number; url: string };

/** The reports that came, what of them could not be read, and where the verdict may be written. */
export type Gathered = {
  reports: readonly NamedReport[];
  problems: readonly Problem[];
  places: Places;
  /** null in the first stage, whose reports are this run's own. */
  trust: Trust | null;
  /** The run that measured; null where it is this one. */
  run: Measured | null;
  /** The commit under review, which is not the merge commit that a pull request's run checks out. */
  commit: string | null;
  /** The run was started for a fork: whatever `permissions:` says, its token can only read. */
  readOnly: boolean;
};

/** The event, and which run this is; null on a laptop, where no report is this run's. */
export type Occasion = { event: Event; here: Run | null };

/**
 * Reads this run's report files; or, in a second stage, the artifacts of the run that measured. A workflow that another one's end
 * started may measure as well, and then names its `reports`. `connect` gives GitHub, or null without a token.
 * @throws ModelgateError when another run's reports are asked for and GitHub does not give them
 */
export async function gather(
  given: Given,
  { event, here }: Occasion,
  connect: () => GitHub | null,
): Promise<Gathered> {
  const isOwn = event.kind !== "workflow-run" || given.reports.length > 0;
  if (isOwn && given.runId === null) return await firstStage(given, event, here);
  refuseGate(event);
  const github = connect();
  if (github === null) throw withoutToken(given.runId);
  const run = await otherRun(github, event, given.runId);
  const { reports, problems } = await readRunArtifacts(github, run, given.artifact);
  return {
    reports,
    problems: [...problems, ...unexplained(run, reports)],
    ...(await placesOfRun(github, run, given)),
    run: { id: run.id, attempt: run.attempt, url: run.url },
    commit: run.headSha,
    readOnly: false,
  };
}

async function firstStage({ reports, expected }: Given, event: Event, here: Run | null): Promise<Gathered> {
  // Where `expected` says what is due, it also says what is missing; a path that is named and empty is a slip otherwise.
  const read = await readReportFiles(
    reports.length > 0 ? reports : [REPORTS_FOLDER],
    reports.length > 0 && expected === null,
  );
  const own = here === null ? read : ofThisRun(read, here);
  const isSilent = expected === null && own.reports.length === 0 && own.problems.length === 0;
  return {
    reports: own.reports,
    problems: here !== null && isSilent ? [nothingCame()] : own.problems,
    places: placesOf(event),
    trust: null,
    run: null,
    // What another run was about is no word on what this one has checked out.
    commit: "headSha" in event && event.kind !== "workflow-run" ? event.headSha : null,
    readOnly: event.kind === "pull-request" && event.readOnly && !event.closed,
  };
}

/** A job that was left out, or an artifact that got lost, would else be a success. */
function nothingCame(): Problem {
  return {
    code: "file-missing",
    message: "no report came, and `expected` does not say that none is due",
    hint: "Say with `expected` which reports are due; `[]` where none is. Download the artifacts with the reports first.",
  };
}

async function otherRun(github: GitHub, event: Event, id: number | null): Promise<WorkflowRun> {
  if (event.kind === "workflow-run" && (id === null || id === event.run.id)) return event.run;
  if (id === null)
    throw failure("input-invalid", "run-id: expected the id of a workflow run, got nothing", {
      hint: "Give the run that measured: the number at the end of its address, as `run-id: ${{ inputs.run-id }}`.",
    });
  return await github.workflowRun(id);
}

/** A second stage only describes and always succeeds: as the gate of a pull request it would let everything through. */
function refuseGate({ kind }: Event): void {
  if (kind === "workflow-run" || kind === "manual" || kind === "schedule") return;
  throw failure(
    "input-invalid",
    `run-id: expected on workflow_run or in a workflow started by hand, got one for a ${kind}`,
    {
      hint: "Where a check gates the merge, download this run's artifacts with actions/download-artifact and give `reports`.",
    },
  );
}

function withoutToken(runId: number | null) {
  return failure("github-denied", "the artifacts of another run cannot be read without a token", {
    hint: `Give the job \`permissions: { actions: read }\` and leave \`token\` at its default. On a laptop: gh run download ${runId ?? "RUN"} --dir modelgate-reports`,
  });
}
