import type { GitHub, PullRequest, WorkflowRun } from "./github.ts";

/**
 * `isOnly`: no other open one proposes this very head to another branch, whose workflow and policy the run may have used.
 * `outdated`: its head has moved on, so the run speaks of a commit that nobody reviews any more.
 */
export type FoundPullRequest =
  | { state: "found"; pullRequest: PullRequest; isOnly: boolean }
  | { state: "outdated" | "closed"; pullRequest: PullRequest; reason: string }
  | { state: "none"; reason: string };

/**
 * The pull request that a run was for, from what GitHub says of the run; an artifact is never asked. Of several
 * into this repository the newest with this very head.
 */
export async function findPullRequest(github: GitHub, run: WorkflowRun): Promise<FoundPullRequest> {
  const candidates = await candidatesOf(github, run);
  const isCurrent = ({ state, head }: PullRequest) => state === "open" && head.sha === run.headSha;
  const [best] = candidates.toSorted(
    (a, b) => Number(isCurrent(b)) - Number(isCurrent(a)) || openFirst(a, b) || b.number - a.number,
  );
  if (best === undefined) {
    return {
      state: "none",
      reason: `no pull request into ${github.repository} has the head ${short(run.headSha)}`,
    };
  }
  if (isCurrent(best)) {
    const others = candidates.filter((one) => isCurrent(one) && one.number !== best.number);
    return { state: "found", pullRequest: best, isOnly: others.length === 0 };
  }
  if (best.state === "closed") {
    return { state: "closed", pullRequest: best, reason: `pull request ${best.number} is closed` };
  }
  const reason = `pull request ${best.number} is at ${short(best.head.sha)}, the run was for ${short(run.headSha)}`;
  return { state: "outdated", pullRequest: best, reason };
}

async function candidatesOf(github: GitHub, run: WorkflowRun): Promise<PullRequest[]> {
  const fits = ({ base, head }: PullRequest) =>
    isSame(base.repository, github.repository) &&
    // The same commit may be the head of a stranger's pull request as well. A deleted fork has no name left.
    (head.repository === null ||
      run.headRepository === null ||
      isSame(head.repository, run.headRepository)) &&
    (run.headBranch === null || head.ref === run.headBranch);
  const byCommit = (await github.pullRequestsOf(run.headSha)).filter(fits);
  if (byCommit.some(({ state, head }) => state === "open" && head.sha === run.headSha)) return byCommit;
  // GitHub does not list a fork's pull request under its commit; under `owner:branch` it does.
  const [owner] = run.headRepository?.split("/") ?? [];
  if (owner === undefined || run.headBranch === null) return byCommit;
  const byBranch = (await github.pullRequestsFrom(`${owner}:${run.headBranch}`)).filter(fits);
  return [...byCommit, ...byBranch];
}

// GitHub's names are equal whatever their case.
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function openFirst(a: PullRequest, b: PullRequest): number {
  return Number(b.state === "open") - Number(a.state === "open");
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
