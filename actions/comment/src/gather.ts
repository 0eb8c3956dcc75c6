import {
  type Event,
  type GitHub,
  type NamedReport,
  type Places,
  placesOf,
  type Trust,
  type WorkflowRun,
} from "@modelgate/review";
import { failure, type Problem } from "@modelgate/schema";
import type { Given } from "./main.ts";
import { readReportFiles } from "./report-files.ts";
import { readRunArtifacts } from "./run-artifacts.ts";
import { placesOfRun, unexplained } from "./second-stage.ts";

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

const FOLDER = "modelgate-reports";

/**
 * Reads this run's report files; or, in a second stage, the artifacts of the run that measured. `connect` gives GitHub,
 * or null without a token.
 * @throws ModelgateError when another run's reports are asked for and GitHub does not give them
 */
export async function gather(given: Given, event: Event, connect: () => GitHub | null): Promise<Gathered> {
  if (event.kind !== "workflow-run" && given.runId === null) return await firstStage(given, event);
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

async function firstStage({ reports, expected }: Given, event: Event): Promise<Gathered> {
  // Where `expected` says what is due, it also says what is missing; a path that is named and empty is a slip otherwise.
  const read = await readReportFiles(
    reports.length > 0 ? reports : [FOLDER],
    reports.length > 0 && expected === null,
  );
  return {
    ...read,
    places: placesOf(event),
    trust: null,
    run: null,
    commit: "headSha" in event ? event.headSha : null,
    readOnly: event.kind === "pull-request" && event.fork && !event.closed,
  };
}

async function otherRun(github: GitHub, event: Event, id: number | null): Promise<WorkflowRun> {
  if (event.kind === "workflow-run" && (id === null || id === event.run.id)) return event.run;
  if (id === null) throw failure("input-invalid", "run-id: expected the id of a workflow run, got nothing");
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
