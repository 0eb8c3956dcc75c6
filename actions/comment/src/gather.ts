import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type Event,
  findPullRequest,
  type GitHub,
  judgeTrust,
  type NamedReport,
  type Places,
  placesOf,
  readReports,
  type Trust,
  type WorkflowRun,
} from "@modelgate/review";
import { decodeReport, failure, type Problem, problemsOf } from "@modelgate/schema";
import type { Given } from "./main.ts";

/** The reports that came, what of them could not be read, and where the verdict may be written. */
export type Gathered = {
  reports: readonly NamedReport[];
  problems: readonly Problem[];
  places: Places;
  /** null in the first stage, whose reports are this run's own. */
  trust: Trust | null;
};

const FOLDER = "modelgate-reports";
/** An artifact of 256 reports of ordinary size takes a tenth of this. */
const MOST_ARTIFACT_BYTES = 64 * 1024 * 1024;
/** A report of 10,000 checks takes 7 MB. */
const MOST_REPORT_BYTES = 16 * 1024 * 1024;

/** Reads this run's report files; or, in a second stage, the artifacts of the run that measured. */
export async function gather(given: Given, event: Event, github: GitHub | null): Promise<Gathered> {
  if (event.kind !== "workflow-run" && given.runId === null) {
    const { reports, problems } = await readFiles(given.reports.length > 0 ? given.reports : [FOLDER]);
    return { reports, problems, places: placesOf(event), trust: null };
  }
  if (github === null) {
    throw failure("github-denied", "the artifacts of another run cannot be read without a token", {
      hint: "Give the job `permissions: { actions: read }` and leave `token` at its default.",
    });
  }
  const run =
    given.runId === null && event.kind === "workflow-run" ? event.run : await runOf(github, given.runId);
  const { reports, problems } = await readArtifacts(github, run, given.artifact);
  const { places, trust } = await secondStage(github, run, given);
  return { reports, problems, places, trust };
}

async function runOf(github: GitHub, id: number | null): Promise<WorkflowRun> {
  if (id === null) throw failure("input-invalid", "run-id: expected the id of a workflow run");
  return await github.workflowRun(id);
}

/** Which pull request the other run was for, and whether what it says may count. Asked of GitHub, never of the artifact. */
async function secondStage(
  github: GitHub,
  run: WorkflowRun,
  { workflow, policy }: Given,
): Promise<{ places: Places; trust: Trust }> {
  const found = await findPullRequest(github, run);
  if (found.state !== "found") {
    const trust: Trust = { state: "neutral", reason: found.reason };
    return { places: { comment: null, statuses: null, because: found.reason }, trust };
  }
  const { pullRequest } = found;
  const trust: Trust =
    workflow === null
      ? { state: "neutral", reason: "the input `workflow` does not say which workflow measures" }
      : await judgeTrust(github, { run, pullRequest, workflowPath: workflow, policyPath: policy });
  return {
    places: {
      comment: pullRequest.number,
      statuses: run.headSha,
      because: "the run was for this pull request",
    },
    trust,
  };
}

async function readArtifacts(github: GitHub, run: WorkflowRun, prefix: string) {
  const reports: NamedReport[] = [];
  const problems: Problem[] = [];
  for await (const artifact of github.artifacts(run.id)) {
    if (!artifact.name.startsWith(prefix)) continue;
    if (artifact.expired) {
      problems.push({
        code: "report-invalid",
        message: `${artifact.name}: the artifact has expired`,
        hint: "Run it again.",
      });
      continue;
    }
    const read = readReports(await github.downloadArtifact(artifact.id, MOST_ARTIFACT_BYTES));
    reports.push(...read.reports.map(({ name, report }) => ({ name: `${artifact.name}/${name}`, report })));
    problems.push(...read.problems);
  }
  return { reports, problems };
}

/** Files, and the `.json` files anywhere below folders. A folder that is not there holds no report. */
async function readFiles(paths: readonly string[]) {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const reports: NamedReport[] = [];
  const problems: Problem[] = [];
  // One after the other: a thousand reports at once would be a thousand times 16 MB.
  for (const name of [...new Set(files)].sort()) {
    try {
      if ((await stat(name)).size > MOST_REPORT_BYTES)
        throw failure("report-invalid", "larger than any report");
      reports.push({ name, report: decodeReport(parsed(await readFile(name, "utf8"))) });
    } catch (error) {
      problems.push(
        ...problemsOf(error).map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })),
      );
    }
  }
  return { reports, problems };
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return path.endsWith(".json") ? [path] : [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The parser's own message quotes the document, which may hold anything. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failure("report-invalid", "expected JSON", {
      hint: "A report is a JSON document that a Modelgate action wrote.",
    });
  }
}
