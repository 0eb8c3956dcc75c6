import { type Call, found, type Handler, Refusal, textOf, unprocessable } from "./call.ts";
import { nextNumber } from "./comments.ts";
import { ancestry } from "./commits.ts";
import { pullView } from "./views.ts";
import type { PullRequest } from "./world.ts";

/** From a branch of this repository. Workflows need a setting besides their permission. */
export const createPull: Handler = (call) => {
  const { world, body, now, token } = call;
  if (token.login === "github-actions[bot]" && !world.repository.pullRequestsByActions)
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const [head, base] = [textOf(body, "head") ?? "", textOf(body, "base") ?? ""];
  const [from, onto] = [world.branches[head], world.branches[base]];
  const wrong = (field: string) => unprocessable({ resource: "PullRequest", field, code: "invalid" });
  if (from === undefined) throw wrong("head");
  if (onto === undefined) throw wrong("base");
  if (ancestry(world, onto).includes(from))
    throw unprocessable({
      resource: "PullRequest",
      code: "custom",
      message: `No commits between ${base} and ${head}`,
    });
  const isThere = (pull: PullRequest) =>
    pull.state === "open" && pull.head.ref === head && pull.base.ref === base;
  if (world.pullRequests.some(isThere)) {
    const message = `A pull request already exists for ${world.repository.owner}:${head}.`;
    throw unprocessable({ resource: "PullRequest", code: "custom", message });
  }
  const pull: PullRequest = {
    number: nextNumber(world),
    title: textOf(body, "title") ?? "",
    body: textOf(body, "body") ?? null,
    author: token.login,
    ...{
      state: "open",
      stateReason: null,
      labels: [],
      assignees: [],
      createdAt: now,
      updatedAt: now,
      closedAt: null,
    },
    ...{ draft: false, merged: false, mergeCommitSha: null },
    head: { repository: `${world.repository.owner}/${world.repository.name}`, ref: head, sha: from },
    base: { ref: base, sha: onto },
  };
  world.pullRequests.push(pull);
  return { status: 201, body: whole(pull, call) };
};

export const updatePull: Handler = (call) => {
  const pull = found(call.world.pullRequests.find(({ number }) => number === call.given["pull_number"]));
  const { body, now } = call;
  pull.title = textOf(body, "title") ?? pull.title;
  pull.body = textOf(body, "body") ?? pull.body;
  if (body["state"] === "closed" || body["state"] === "open") pull.state = body["state"];
  pull.closedAt = pull.state === "closed" ? now : null;
  pull.updatedAt = now;
  return { status: 200, body: whole(pull, call) };
};

function whole(pull: PullRequest, call: Call) {
  return { ...pullView(pull, call), additions: 1, deletions: 1, changed_files: 1 };
}
