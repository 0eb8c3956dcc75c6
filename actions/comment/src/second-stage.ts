import {
  findPullRequest,
  type GitHub,
  judgeTrust,
  type NamedReport,
  type Places,
  type PullRequest,
  type Trust,
  type WorkflowRun,
} from "@modelgate/review";
import { ModelgateError, type Problem } from "@modelgate/schema";

/** Which files have to be the base's for a report to count. */
export type Protected = { workflow: string | null; policy: string };

/** GitHub's word for a run that waits for approval, as a first contributor's: completed, it says, and nothing ran. */
const WAITING = "action_required";

/** How a run ends whose reports, if there are any, say all there is to say. */
const EXPLAINED = ["success", "skipped", "neutral", WAITING];

/**
 * Which pull request another run was for, and whether what it says may count. Asked of GitHub, never of the artifact.
 * @throws ModelgateError when GitHub does not say which pull request it was
 */
export async function placesOfRun(
  github: GitHub,
  run: WorkflowRun,
  files: Protected,
): Promise<{ places: Places; trust: Trust }> {
  if (run.conclusion === WAITING) return nowhere("the run waits until a maintainer approves it");
  const found = await findPullRequest(github, run);
  if (found.state !== "found") return nowhere(found.reason);
  const { pullRequest, isOnly } = found;
  const trust = isOnly ? await trustOf(github, run, pullRequest, files) : SEVERAL;
  const because = "the run was for this pull request";
  return { places: { comment: pullRequest.number, statuses: run.headSha, because }, trust };
}

/** Another branch may have a laxer policy, or none: then the head's own would have judged. */
const SEVERAL: Trust = {
  state: "neutral",
  reason: "several open pull requests have this head, and for which of them it ran GitHub does not say",
};

function nowhere(reason: string): { places: Places; trust: Trust } {
  return {
    places: { comment: null, statuses: null, because: reason },
    trust: { state: "neutral", reason },
  };
}

async function trustOf(
  github: GitHub,
  run: WorkflowRun,
  pullRequest: PullRequest,
  { workflow, policy }: Protected,
): Promise<Trust> {
  if (workflow === null) {
    return { state: "neutral", reason: "the input `workflow` does not say which workflow measures" };
  }
  try {
    return await judgeTrust(github, { run, pullRequest, workflowPath: workflow, policyPath: policy });
  } catch (error) {
    // What cannot be looked at is not trusted; the numbers are worth showing all the same.
    if (!(error instanceof ModelgateError)) throw error;
    return { state: "neutral", reason: error.problems.map(({ message }) => message).join("; ") };
  }
}

/**
 * A run that did not succeed though no report says why: a model's job was cancelled, or died before it wrote one. The first
 * stage's own gate knew which reports were due; this is how the second one hears of it.
 */
export function unexplained({ conclusion }: WorkflowRun, reports: readonly NamedReport[]): Problem[] {
  const isTold = reports.some(({ report: { verdict } }) => verdict === "fail" || verdict === "error");
  if (conclusion === null || EXPLAINED.includes(conclusion)) return [];
  if (conclusion === "failure" && isTold) return [];
  return [
    {
      code: "report-invalid",
      message: `the run that measured ended with ${conclusion}, and no report says why`,
      hint: "Look at its log: a job ended before it wrote its report.",
    },
  ];
}
