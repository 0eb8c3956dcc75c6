import { type Handler, missing, Refusal } from "./call.ts";
import type { Repository, World } from "./world.ts";

/** Scopes as a workflow writes them under `permissions:`. */
export type Scope =
  | "actions"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "pull-requests"
  | "statuses";

/** Who calls. `permissions` names what the token holds; what it does not name it has not. */
export type Token = {
  /** `github-actions[bot]` unless given. A name with `[bot]` is an app's installation, any other a person. */
  login: string;
  permissions: Readonly<Partial<Record<Scope, "read" | "write">>>;
  /** `owner/name` it was made for; unless given, the fake's own. */
  repository?: string;
};

export const isBot = (login: string) => login.endsWith("[bot]");

type Need = { any: readonly Scope[]; access: "read" | "write"; evenIfPublic?: boolean };

const reads = (...any: Scope[]): Need => ({ any, access: "read" });
const writes = (...any: Scope[]): Need => ({ any, access: "write" });

/** Source: "Permissions required for GitHub Apps" in GitHub's REST documentation. Metadata, which needs no scope, is not listed. */
const NEEDS: Readonly<Record<string, Need>> = {
  "actions/create-workflow-dispatch": writes("actions"),
  "actions/download-artifact": { ...reads("actions"), evenIfPublic: true },
  "actions/get-artifact": reads("actions"),
  "actions/get-workflow": reads("actions"),
  "actions/get-workflow-run": reads("actions"),
  "actions/list-jobs-for-workflow-run": reads("actions"),
  "actions/list-workflow-run-artifacts": reads("actions"),
  "actions/list-workflow-runs": reads("actions"),
  "actions/list-workflow-runs-for-repo": reads("actions"),
  "checks/create": writes("checks"),
  "checks/get": reads("checks"),
  "checks/list-annotations": reads("checks"),
  "checks/list-for-ref": reads("checks"),
  "checks/update": writes("checks"),
  "git/create-blob": writes("contents"),
  "git/create-commit": writes("contents"),
  "git/create-ref": writes("contents"),
  "git/create-tree": writes("contents"),
  "git/get-blob": reads("contents"),
  "git/get-commit": reads("contents"),
  "git/get-ref": reads("contents"),
  "git/get-tree": reads("contents"),
  "git/update-ref": writes("contents"),
  "issues/create": writes("issues"),
  "issues/get": reads("issues"),
  "issues/list-for-repo": reads("issues"),
  "pulls/create": writes("pull-requests"),
  "pulls/get": reads("pull-requests"),
  "pulls/list": reads("pull-requests"),
  "pulls/list-files": reads("pull-requests"),
  "pulls/update": writes("pull-requests"),
  "repos/compare-commits-with-basehead": reads("contents"),
  "repos/create-commit-status": writes("statuses"),
  "repos/create-deployment": writes("deployments"),
  "repos/create-deployment-status": writes("deployments"),
  "repos/create-dispatch-event": writes("contents"),
  "repos/get-combined-status-for-ref": reads("statuses"),
  "repos/get-commit": reads("contents"),
  "repos/get-content": reads("contents"),
  "repos/list-commit-statuses-for-ref": reads("statuses"),
  "repos/list-deployment-statuses": reads("deployments"),
  "repos/list-deployments": reads("deployments"),
  "repos/list-pull-requests-associated-with-commit": reads("pull-requests"),
};

/** Operations on an issue or its comments: `pull-requests` serves as well where the issue is a pull request. */
const ON_ISSUES: Readonly<Record<string, "read" | "write">> = {
  "issues/add-labels": "write",
  "issues/create-comment": "write",
  "issues/delete-comment": "write",
  "issues/get-comment": "read",
  "issues/list-comments": "read",
  "issues/update": "write",
  "issues/update-comment": "write",
};

/** What an operation asks of a token; null when it asks nothing. */
export function needOf(
  operation: string,
  world: World,
  given: Readonly<Record<string, unknown>>,
): Need | null {
  const access = ON_ISSUES[operation];
  if (access === undefined) return NEEDS[operation] ?? null;
  const comment = world.comments.find(({ id }) => id === given["comment_id"]);
  const number = comment?.issue ?? given["issue_number"];
  const isPull = world.pullRequests.some((pull) => pull.number === number);
  return { any: isPull ? ["issues", "pull-requests"] : ["issues"], access };
}

/** Throws GitHub's answer to a token that may not do this: 404 for what it cannot see, else 403. */
export function authorize(token: Token, need: Need | null, repository: Repository): void {
  const own = `${repository.owner}/${repository.name}`;
  const isForeign = (token.repository ?? own).toLowerCase() !== own.toLowerCase();
  if (isForeign && repository.private) throw missing();
  if (need === null || (need.access === "read" && !repository.private && !need.evenIfPublic)) return;
  const holds = need.any.some((scope) => {
    const held = isForeign ? undefined : token.permissions[scope];
    return held === "write" || held === need.access;
  });
  if (holds) return;
  const accepted = need.any.map((scope) => `${scope.replace("-", "_")}=${need.access}`).join("; ");
  const who = isBot(token.login) ? "integration" : "personal access token";
  throw new Refusal(403, `Resource not accessible by ${who}`, {
    headers: { "x-accepted-github-permissions": accepted },
  });
}

/** A workflow's token is no user: GitHub refuses to say who it is. */
export const getAuthenticated: Handler = ({ token }) => {
  if (isBot(token.login)) throw new Refusal(403, "Resource not accessible by integration");
  return { status: 200, body: { login: token.login, type: "User" } };
};
