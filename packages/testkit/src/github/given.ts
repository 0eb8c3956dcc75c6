import { sha } from "./commits.ts";
import type {
  Artifact,
  CheckRun,
  Comment,
  Commit,
  Deployment,
  Issue,
  Job,
  PullRequest,
  Repository,
  Status,
  Workflow,
  WorkflowRun,
  World,
} from "./world.ts";

type Only<T, K extends keyof T> = Pick<T, K> & Partial<Omit<T, K>>;

/** The world before the test: of each thing only what matters needs saying. */
export type Given = {
  repository?: Partial<Repository>;
  commits?: readonly Only<Commit, "sha">[];
  branches?: Readonly<Record<string, string>>;
  pullRequests?: readonly (Omit<Only<PullRequest, "number">, "head" | "base"> & {
    head?: Partial<PullRequest["head"]>;
    base?: Partial<PullRequest["base"]>;
  })[];
  issues?: readonly Only<Issue, "number">[];
  comments?: readonly Only<Comment, "id" | "issue" | "body">[];
  statuses?: readonly Only<Status, "id" | "sha" | "state" | "context">[];
  checkRuns?: readonly Only<CheckRun, "id" | "sha" | "name">[];
  workflows?: readonly Workflow[];
  workflowRuns?: readonly Only<WorkflowRun, "id" | "head">[];
  jobs?: readonly Only<Job, "id" | "run" | "name">[];
  artifacts?: readonly Only<Artifact, "id" | "run" | "name" | "bytes">[];
  deployments?: readonly Only<Deployment, "id" | "sha" | "environment">[];
  rules?: Readonly<Record<string, string>>;
};

/**
 * Completes what a test gives. Unless given there is a private repository `o/r` with one commit on `main`; pull
 * requests come from a branch `feature`, and commits that are named but not given are children of the base.
 */
export function worldOf(given: Given, now: string): World {
  const repository = {
    ...{ owner: "o", name: "r", private: true, defaultBranch: "main", pullRequestsByActions: true },
    ...given.repository,
  };
  const whole = `${repository.owner}/${repository.name}`;
  const root = given.branches?.[repository.defaultBranch] ?? given.commits?.[0]?.sha ?? sha("root");
  const branches = { [repository.defaultBranch]: root, ...given.branches };
  const time = { createdAt: now, updatedAt: now };
  const issue = {
    body: null,
    author: "somebody",
    state: "open" as const,
    stateReason: null,
    ...time,
    closedAt: null,
  };
  const pullRequests = (given.pullRequests ?? []).map(
    (pull): PullRequest => ({
      ...issue,
      title: `Pull request ${pull.number}`,
      labels: [],
      assignees: [],
      draft: false,
      merged: false,
      mergeCommitSha: null,
      ...pull,
      head: { repository: whole, ref: "feature", sha: sha(`head ${pull.number}`), ...pull.head },
      base: { ref: repository.defaultBranch, sha: root, ...pull.base },
    }),
  );
  const world: World = {
    repository,
    branches,
    commits: (given.commits ?? []).map((commit) => ({
      parents: [],
      message: "",
      date: now,
      files: {},
      ...commit,
    })),
    pullRequests,
    issues: (given.issues ?? []).map((one) => ({
      ...issue,
      title: `Issue ${one.number}`,
      labels: [],
      assignees: [],
      ...one,
    })),
    comments: (given.comments ?? []).map((one) => ({ author: "somebody", ...time, minimized: null, ...one })),
    statuses: (given.statuses ?? []).map((one) => ({
      description: null,
      targetUrl: null,
      author: "github-actions[bot]",
      createdAt: now,
      ...one,
    })),
    checkRuns: (given.checkRuns ?? []).map((one) => ({
      status: "completed",
      conclusion: "success",
      detailsUrl: null,
      externalId: "",
      startedAt: now,
      completedAt: now,
      output: { title: null, summary: null, text: null },
      annotations: [],
      ...one,
    })),
    workflows: [...(given.workflows ?? [{ id: 1, name: "Models", path: ".github/workflows/models.yml" }])],
    workflowRuns: (given.workflowRuns ?? []).map((one) => ({
      workflow: given.workflows?.[0]?.id ?? 1,
      event: "pull_request",
      status: "completed",
      conclusion: "success",
      attempt: 1,
      pullRequests: [],
      createdAt: now,
      ...one,
    })),
    jobs: (given.jobs ?? []).map((one) => ({
      attempt: 1,
      status: "completed",
      conclusion: "success",
      ...one,
    })),
    artifacts: (given.artifacts ?? []).map((one) => ({ expired: false, createdAt: now, ...one })),
    deployments: (given.deployments ?? []).map((one) => ({
      ...{ ref: one.sha, task: "deploy", description: null, production: false, payload: {}, createdAt: now },
      ...one,
    })),
    ...{ deploymentStatuses: [], dispatches: [], blobs: {}, trees: {}, rules: { ...given.rules } },
  };
  addMissingCommits(world, root, now);
  // The test's own objects stay its own: the fake changes only its copy.
  return structuredClone(world);
}

function addMissingCommits(world: World, root: string, now: string): void {
  const add = (id: string, parents: readonly string[]) => {
    if (world.commits.some((commit) => commit.sha === id)) return;
    const files = world.commits.find((commit) => commit.sha === parents[0])?.files ?? {};
    world.commits.push({ sha: id, parents, message: "", date: now, files });
  };
  add(root, []);
  for (const id of Object.values(world.branches)) add(id, [root]);
  for (const { base, head, mergeCommitSha } of world.pullRequests) {
    add(base.sha, [root]);
    add(head.sha, [base.sha]);
    if (mergeCommitSha !== null) add(mergeCommitSha, [base.sha, head.sha]);
  }
  for (const { head } of world.workflowRuns) add(head.sha, [root]);
}
