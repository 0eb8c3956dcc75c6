// GitHub's objects as the port of review has them. The parameters list what is read of each, so that octokit's types
// are checked against it and nothing else of them is leant on.

type User = { login: string } | null;
type Side = { ref: string; sha: string; repo: { full_name: string } | null };

/** A comment on an issue or pull request. */
export function commentOf(view: {
  id: number;
  body?: string;
  user: User;
  created_at: string;
  updated_at: string;
  html_url: string;
}) {
  return {
    id: view.id,
    body: view.body ?? "",
    author: authorOf(view.user),
    createdAt: view.created_at,
    updatedAt: view.updated_at,
    url: view.html_url,
  };
}

/** A pull request with both of its sides. */
export function pullRequestOf(view: {
  number: number;
  state: string;
  draft?: boolean | undefined;
  head: Side;
  base: Side;
}) {
  const { number, head, base } = view;
  return {
    number,
    state: stateOf(view.state),
    draft: view.draft ?? false,
    // The repository of a deleted fork is gone, and with it its name.
    head: { sha: head.sha, ref: head.ref, repository: head.repo?.full_name ?? null },
    base: { sha: base.sha, ref: base.ref, repository: base.repo?.full_name ?? "" },
  };
}

/** A run of a workflow; null where GitHub does not say. */
export function workflowRunOf(view: {
  id: number;
  run_attempt?: number;
  event: string;
  status: string | null;
  conclusion: string | null;
  head_sha: string;
  head_branch: string | null;
  head_repository: { full_name: string } | null;
  path: string;
  html_url: string;
}) {
  return {
    id: view.id,
    attempt: view.run_attempt ?? 1,
    event: view.event,
    status: view.status ?? "",
    conclusion: view.conclusion,
    headSha: view.head_sha,
    headBranch: view.head_branch,
    headRepository: view.head_repository?.full_name ?? null,
    path: view.path,
    url: view.html_url,
  };
}

/** Whoever deleted the account is shown as `ghost`. */
function authorOf(user: User): string {
  return user?.login ?? "ghost";
}

function stateOf(state: string): "open" | "closed" {
  return state === "open" ? "open" : "closed";
}
