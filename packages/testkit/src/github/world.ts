/** What GitHub knows, as plain data. A test hands it in and looks at it afterwards; times are ISO 8601 in UTC. */
export type World = {
  repository: Repository;
  commits: Commit[];
  /** Name of a branch to its newest commit. */
  branches: Record<string, string>;
  pullRequests: PullRequest[];
  issues: Issue[];
  comments: Comment[];
  statuses: Status[];
  checkRuns: CheckRun[];
  workflows: Workflow[];
  workflowRuns: WorkflowRun[];
  jobs: Job[];
  artifacts: Artifact[];
  deployments: Deployment[];
  deploymentStatuses: DeploymentStatus[];
  /** What was started by hand or by another program. */
  dispatches: Dispatch[];
  /** What no commit has: blobs and trees by their ids. */
  blobs: Record<string, Uint8Array>;
  trees: Record<string, Pick<Commit, "files" | "executable">>;
  /** Rules of branches: what GitHub says when they refuse a push. */
  rules: Record<string, string>;
};

export type Repository = {
  owner: string;
  name: string;
  private: boolean;
  defaultBranch: string;
  /** Whether a workflow's own token may open pull requests. */
  pullRequestsByActions: boolean;
};

/** `files` is the whole tree at the commit, by path; `executable` those that can be run. */
export type Commit = {
  sha: string;
  parents: readonly string[];
  message: string;
  date: string;
  files: Readonly<Record<string, string | Uint8Array>>;
  executable?: readonly string[];
};

/** Anything one can comment on. A pull request is an issue with more to it; both share one row of numbers. */
export type Issue = {
  number: number;
  title: string;
  body: string | null;
  author: string;
  state: "open" | "closed";
  stateReason: string | null;
  labels: string[];
  assignees: string[];
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
};

export type PullRequest = Issue & {
  draft: boolean;
  merged: boolean;
  /** `repository` is another than the base's for a fork, null for a fork that was deleted. */
  head: { repository: string | null; ref: string; sha: string };
  base: { ref: string; sha: string };
  /** GitHub's trial merge, what `refs/pull/1/merge` names. */
  mergeCommitSha: string | null;
};

/** `minimized` is the reason, as `OUTDATED`, when somebody folded it away. */
export type Comment = {
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
  minimized: string | null;
};

export type Status = {
  id: number;
  sha: string;
  state: "error" | "failure" | "pending" | "success";
  context: string;
  description: string | null;
  targetUrl: string | null;
  author: string;
  createdAt: string;
};

export type CheckRun = {
  id: number;
  sha: string;
  name: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string;
  startedAt: string;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  /** GitHub's own fields: path, start_line, annotation_level, message … */
  annotations: Record<string, unknown>[];
};

export type Workflow = { id: number; name: string; path: string };

export type WorkflowRun = {
  id: number;
  workflow: number;
  event: string;
  status: string;
  conclusion: string | null;
  attempt: number;
  head: { repository: string; branch: string | null; sha: string };
  /** Empty for a fork, as GitHub has it. */
  pullRequests: readonly number[];
  createdAt: string;
};

export type Job = {
  id: number;
  run: number;
  attempt: number;
  name: string;
  status: string;
  conclusion: string | null;
};

export type Artifact = {
  id: number;
  run: number;
  name: string;
  /** The zip. */
  bytes: Uint8Array;
  expired: boolean;
  createdAt: string;
};

export type Deployment = {
  id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  description: string | null;
  production: boolean;
  payload: unknown;
  createdAt: string;
};

export type DeploymentStatus = {
  id: number;
  deployment: number;
  state: string;
  description: string;
  logUrl: string;
  createdAt: string;
};

/** `ref` is null for a `repository_dispatch`, which has no branch. */
export type Dispatch = { kind: "workflow" | "event"; name: string; ref: string | null; payload: unknown };
