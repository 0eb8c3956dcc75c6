// A pull request can change the workflow that measures it, and then print any report it likes. Its report counts as
// success only when nothing that made it came from the pull request. Why these refs are compared:
// .github/decisions/fork-safety.md.
import type { GitHub, PullRequest, WorkflowRun } from "./github.ts";

/** Whether a run's reports may count as success. `neutral`: they are shown, and prove nothing. */
export type Trust = { state: "success" | "neutral"; reason: string };

export type Judged = {
  run: WorkflowRun;
  /** As `findPullRequest` found it: its head is the run's. */
  pullRequest: PullRequest;
  /** The workflow that measures, as `.github/workflows/modelgate.yml`. */
  workflowPath: string;
  /** null when the limits stand in the workflow. */
  policyPath: string | null;
};

/** Events whose run takes its workflow from the merge of head and base, or from the head. */
const EVENTS = ["pull_request", "push"];

/** GitHub lists no more of a pull request's files. */
const MOST_FILES = 3_000;

/** Judges whether the workflow and the policy that a run used are the base's, byte for byte. The first doubt ends it. */
export async function judgeTrust(github: GitHub, judged: Judged): Promise<Trust> {
  const { run, pullRequest, workflowPath, policyPath } = judged;
  const [path] = run.path.split("@");
  if (!EVENTS.includes(run.event)) return doubt(`the event ${run.event} may run another commit's workflow`);
  if (run.status !== "completed") return doubt("the run has not ended");
  if (path !== workflowPath) return doubt(`the reports come from ${path}, expected ${workflowPath}`);
  if (pullRequest.head.sha !== run.headSha)
    return doubt("the run was for another commit of the pull request");

  const mergeBase = await github.mergeBase(pullRequest.base.ref, run.headSha);
  const compared = { github, head: run.headSha, bases: [mergeBase, pullRequest.base.ref] };
  const workflow = await ofBase(workflowPath, compared);
  if (workflow === "differs") return doubt(`${workflowPath} is not the base's`);
  if (workflow === null) return doubt(`${workflowPath} is not on the base branch`);
  if (policyPath !== null && (await ofBase(policyPath, compared)) === "differs") {
    return doubt(`${policyPath} is not the base's`);
  }
  const touched = await touches(github, pullRequest.number, localPaths(workflow));
  if (touched !== null) return doubt(touched);
  return { state: "success", reason: "the run's workflow and policy are the base's, byte for byte" };
}

type Compared = { github: GitHub; head: string; bases: readonly string[] };

/** The head's bytes, when a base has the same; null when neither the head nor a base has the file. */
async function ofBase(
  path: string,
  { github, head, bases }: Compared,
): Promise<Uint8Array | null | "differs"> {
  const theirs = await github.file(path, head);
  for (const base of bases) {
    const own = await github.file(path, base);
    if (own === null && theirs === null) return null;
    if (own !== null && theirs !== null && Buffer.compare(own, theirs) === 0) return theirs;
  }
  return "differs";
}

/** Folders of `uses: ./…` in a workflow: what the pull request could have put there runs as part of it. */
function localPaths(workflow: Uint8Array): string[] {
  const text = new TextDecoder().decode(workflow);
  return [...text.matchAll(/\buses["']?\s*:\s*["']?(?:\.|\$)\/([^\s"'#@]*)/g)].map(([, path = ""]) =>
    path.replace(/\/*$/, ""),
  );
}

/** The first file the pull request touches that the workflow may run as an action or a workflow; null when none. */
async function touches(github: GitHub, number: number, local: readonly string[]): Promise<string | null> {
  let count = 0;
  for await (const { path, previousPath } of github.changedFiles(number)) {
    count++;
    const hit = [path, previousPath].find((one) => one !== null && isReachable(one, local));
    if (hit != null) return `the pull request changes ${hit}, which the workflow may use`;
  }
  return count < MOST_FILES
    ? null
    : `the pull request changes ${count} files, more than can be looked through`;
}

function isReachable(path: string, local: readonly string[]): boolean {
  // Actions may use each other by path: one that is not named in the workflow is still recognised by its file.
  if (/^\.github\/(workflows|actions)\//.test(path) || /(^|\/)action\.ya?ml$/.test(path)) return true;
  return (
    path.startsWith("actions/") ||
    local.some((folder) => folder === "" || `${path}/`.startsWith(`${folder}/`))
  );
}

function doubt(reason: string): Trust {
  return { state: "neutral", reason };
}
