import {
  type Artifact,
  DEFAULT_BOUNDS,
  type GitHub,
  type NamedReport,
  readReports,
  type WorkflowRun,
} from "@modelgate/review";
import { ModelgateError, type Problem } from "@modelgate/schema";

/** Packed, all artifacts together. 256 reports of ordinary size take a hundredth of it. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What a matrix can have of jobs, with room for a few by hand. */
const MOST_ARTIFACTS = 300;

/**
 * The reports in a run's artifacts whose names begin with `prefix`. A stranger's run may have uploaded them, so all is
 * bounded, and what cannot be read is a problem; only GitHub's own faults and refusals are thrown.
 */
export async function readRunArtifacts(
  github: GitHub,
  run: WorkflowRun,
  prefix: string,
): Promise<{ reports: NamedReport[]; problems: Problem[] }> {
  const reports: NamedReport[] = [];
  const problems: Problem[] = [];
  const artifacts = await newest(github, run, prefix);
  if (artifacts.length > MOST_ARTIFACTS) {
    problems.push(refused("the run", `${artifacts.length} artifacts, expected at most ${MOST_ARTIFACTS}`));
  }
  let left = MOST_BYTES;
  for (const artifact of artifacts.slice(0, MOST_ARTIFACTS)) {
    const read = await readOne(github, artifact, left);
    left -= read.bytes;
    reports.push(...read.reports.map(({ name, report }) => ({ name: `${artifact.name}/${name}`, report })));
    problems.push(...read.problems.map((one) => ({ ...one, message: `${shown(artifact)}: ${one.message}` })));
    if (reports.length > DEFAULT_BOUNDS.entries) {
      problems.push(refused("the run", `expected at most ${DEFAULT_BOUNDS.entries} reports`));
      return { reports: reports.slice(0, DEFAULT_BOUNDS.entries), problems };
    }
  }
  return { reports, problems };
}

/** A run's attempts share its artifacts, and a job that runs again uploads the same name again: the last counts. */
async function newest(github: GitHub, run: WorkflowRun, prefix: string): Promise<Artifact[]> {
  const byName = new Map<string, Artifact>();
  for await (const artifact of github.artifacts(run.id)) {
    if (!artifact.name.startsWith(prefix)) continue;
    const known = byName.get(artifact.name);
    if (known === undefined || artifact.id > known.id) byName.set(artifact.name, artifact);
  }
  return [...byName.values()].toSorted((a, b) => a.id - b.id);
}

async function readOne(github: GitHub, artifact: Artifact, mostBytes: number) {
  const none = { reports: [], bytes: 0 };
  if (artifact.expired) return { ...none, problems: [expired()] };
  if (artifact.sizeBytes > mostBytes) return { ...none, problems: [tooLarge()] };
  try {
    const zip = await github.downloadArtifact(artifact.id, mostBytes);
    const { reports, problems } = readReports(zip);
    // What is held in memory counts as well: a packed report may be 250 times as long.
    const held = reports.reduce((sum, { report }) => sum + JSON.stringify(report).length, 0);
    return { reports, problems, bytes: Math.max(zip.length, held) };
  } catch (error) {
    if (error instanceof ModelgateError && error.code === "report-invalid") {
      return { ...none, problems: [tooLarge()] };
    }
    throw error;
  }
}

/** GitHub forbids no letters to artifact names but a few: what is shown is cut, and escaped where it is shown. */
function shown({ name }: Artifact): string {
  return name.slice(0, 100);
}

function expired(): Problem {
  return {
    code: "report-invalid",
    message: "the artifact has expired",
    hint: "Run what measured again: artifacts are kept for a limited time.",
  };
}

function tooLarge(): Problem {
  return {
    code: "report-invalid",
    message: `the reports of this run take more than ${MOST_BYTES} bytes`,
    hint: "Upload the report files alone, without models or data.",
  };
}

function refused(what: string, message: string): Problem {
  return { code: "report-invalid", message: `${what}: ${message}`, hint: "Upload one artifact a model." };
}
