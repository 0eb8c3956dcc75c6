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
};

export type Repository = { owner: string; name: string; private: boolean; defaultBranch: string };

/** `files` is the whole tree at the commit, by path. */
export type Commit = {
  sha: string;
  parents: readonly string[];
  message: string;
  date: string;
  files: Readonly<Record<string, string | Uint8Array>>;
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
