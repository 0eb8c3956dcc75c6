import { createHash } from "node:crypto";
import type { Call } from "./call.ts";
import { isBot } from "./token.ts";
import type { Comment, Issue, PullRequest, World } from "./world.ts";

// How things look on the wire, as far as the fake knows them; `filled` completes them from the description.

/** The account that GitHub's own workflows act as. */
const ACTIONS_BOT = { login: "github-actions[bot]", id: 41898282 };

/** A whole number that is always the same for a name, and as large as GitHub's are. */
export function idOf(name: string): number {
  return 1_000_000 + createHash("sha256").update(name).digest().readUInt32BE(0);
}

export function userView(login: string) {
  const id = login === ACTIONS_BOT.login ? ACTIONS_BOT.id : idOf(login);
  const page = isBot(login)
    ? `https://github.com/apps/${login.replace("[bot]", "")}`
    : `https://github.com/${login}`;
  return { login, id, node_id: nodeId("U", id), type: isBot(login) ? "Bot" : "User", html_url: page };
}

/** Opaque to clients, but the fake's GraphQL has to find the thing again. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
}

export const fullName = ({ repository }: World) => `${repository.owner}/${repository.name}`;

export function repositoryView(world: World, name = fullName(world)) {
  const [owner = "", repo = ""] = name.split("/");
  const isFork = name !== fullName(world);
  return {
    id: idOf(name),
    name: repo,
    full_name: name,
    private: world.repository.private,
    fork: isFork,
    owner: userView(owner),
    html_url: `https://github.com/${name}`,
    default_branch: world.repository.defaultBranch,
    visibility: world.repository.private ? "private" : "public",
  };
}

/** The part that issues and pull requests share. */
export function issueView(issue: Issue, { world, api }: Pick<Call, "world" | "api">) {
  const home = `${api}/repos/${fullName(world)}`;
  const isPull = "head" in issue;
  const page = `https://github.com/${fullName(world)}/${isPull ? "pull" : "issues"}/${issue.number}`;
  return {
    id: idOf(`issue ${issue.number}`),
    node_id: nodeId("I", issue.number),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: userView(issue.author),
    labels: issue.labels.map(labelView),
    assignees: issue.assignees.map(userView),
    comments: world.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    locked: false,
    author_association: "CONTRIBUTOR",
    url: `${home}/issues/${issue.number}`,
    html_url: page,
    comments_url: `${home}/issues/${issue.number}/comments`,
    repository_url: home,
    ...(isPull
      ? {
          pull_request: {
            url: `${home}/pulls/${issue.number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
          },
        }
      : {}),
  };
}

export function labelView(name: string) {
  return { id: idOf(`label ${name}`), name, color: "ededed", description: null, default: false };
}

export function pullView(pull: PullRequest, call: Pick<Call, "world" | "api">) {
  const { world, api } = call;
  const {
    state_reason: _reason,
    pull_request: _link,
    comments,
    repository_url: _home,
    ...shared
  } = issueView(pull, call);
  return {
    ...shared,
    id: idOf(`pull ${pull.number}`),
    url: `${api}/repos/${fullName(world)}/pulls/${pull.number}`,
    draft: pull.draft,
    merged_at: pull.merged ? pull.closedAt : null,
    merge_commit_sha: pull.mergeCommitSha,
    head: sideView(world, pull.head, pull.head.repository),
    base: sideView(world, pull.base, fullName(world)),
    _links: {},
    ...{ merged: pull.merged, mergeable: true, mergeable_state: "clean", comments },
  };
}

function sideView(world: World, { ref, sha }: { ref: string; sha: string }, repository: string | null) {
  const owner = repository?.split("/")[0] ?? null;
  return {
    ref,
    sha,
    label: `${owner ?? "unknown repository"}:${ref}`,
    user: owner === null ? null : userView(owner),
    repo: repository === null ? null : repositoryView(world, repository),
  };
}

export function commentView(comment: Comment, { world, api }: Pick<Call, "world" | "api">) {
  const home = `${api}/repos/${fullName(world)}`;
  const isPull = world.pullRequests.some(({ number }) => number === comment.issue);
  const page = `https://github.com/${fullName(world)}/${isPull ? "pull" : "issues"}/${comment.issue}`;
  return {
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    url: `${home}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${home}/issues/${comment.issue}`,
    body: comment.body,
    user: userView(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: isBot(comment.author) ? "NONE" : "CONTRIBUTOR",
  };
}
