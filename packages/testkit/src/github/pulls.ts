import { type Call, found, type Handler, Refusal, textOf } from "./call.ts";
import { ancestry, isSha, mergeBase, shaOf } from "./commits.ts";
import { changedFiles } from "./compare.ts";
import { fullName, pullView } from "./views.ts";
import type { PullRequest } from "./world.ts";

/** By state, base branch and `head` as `owner:branch`. Newest first unless asked otherwise. */
export const listPulls: Handler = (call) => {
  const { world, given } = call;
  const head = textOf(given, "head");
  const base = textOf(given, "base");
  const pulls = world.pullRequests
    .filter(({ state }) => given["state"] === "all" || state === given["state"])
    .filter((pull) => base === undefined || pull.base.ref === base)
    // GitHub passes over a `head` without an owner, and lists everything.
    .filter((pull) => !head?.includes(":") || `${ownerOf(pull, call)}:${pull.head.ref}` === head);
  return { list: sorted(pulls, given).map((pull) => simplePull(pull, call)) };
};

export const getPull: Handler = (call) => {
  const pull = pullOf(call);
  const files = filesOf(pull, call);
  const sum = (of: "additions" | "deletions") => files.reduce((total, file) => total + file[of], 0);
  return {
    status: 200,
    body: {
      ...pullView(pull, call),
      additions: sum("additions"),
      deletions: sum("deletions"),
      changed_files: files.length,
    },
  };
};

export const listPullFiles: Handler = (call) => ({ list: filesOf(pullOf(call), call) });

/** Open and merged pull requests that hold a commit; one that is unknown is unprocessable. */
export const listPullsOfCommit: Handler = (call) => {
  const { world, given } = call;
  const wanted = textOf(given, "commit_sha") ?? "";
  const id = shaOf(world, wanted);
  if (id === undefined || !isSha(id)) throw new Refusal(422, `No commit found for SHA: ${wanted}`);
  const pulls = world.pullRequests.filter(({ head, base, mergeCommitSha, merged }) => {
    if (merged && mergeCommitSha === id) return true;
    const before = new Set(ancestry(world, mergeBase(world, base.sha, head.sha) ?? base.sha));
    return ancestry(world, head.sha).some((one) => one === id && !before.has(one));
  });
  return { list: pulls.map((pull) => simplePull(pull, call)) };
};

function pullOf({ world, given }: Call): PullRequest {
  return found(world.pullRequests.find(({ number }) => number === given["pull_number"]));
}

function filesOf({ head, base }: PullRequest, call: Call) {
  return changedFiles(call, mergeBase(call.world, base.sha, head.sha), head.sha);
}

function ownerOf({ head }: PullRequest, { world }: Call): string | undefined {
  return (head.repository ?? fullName(world)).split("/")[0];
}

function sorted(pulls: readonly PullRequest[], given: Call["given"]): PullRequest[] {
  const by = given["sort"] === "updated" ? "updatedAt" : "createdAt";
  const isUp = (given["direction"] ?? (given["sort"] === "created" ? "desc" : "asc")) === "asc";
  const turn = isUp ? 1 : -1;
  return pulls.toSorted((a, b) => turn * (Date.parse(a[by]) - Date.parse(b[by]) || a.number - b.number));
}

/** In a list GitHub leaves out what it has to work for. */
function simplePull(pull: PullRequest, call: Call) {
  const { merged: _1, mergeable: _2, mergeable_state: _3, comments: _4, ...simple } = pullView(pull, call);
  return simple;
}
