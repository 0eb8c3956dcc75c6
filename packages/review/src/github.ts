// What review asks of GitHub, as a port: plain data in and out, one method an operation. `runner` fulfils it over
// octokit without importing it (it stands beside the floors): the compiler compares the two where an action joins
// them, and in the adapter's test. Every method may throw a ModelgateError `github-denied` or `github-fault`.

/** A comment on an issue or pull request. */
export type Comment = {
  id: number;
  body: string;
  author: string;
  createdAt: string;
  updatedAt: string;
  url: string;
};

export type PullRequest = {
  number: number;
  state: "open" | "closed";
  draft: boolean;
  head: { sha: string; ref: string; repository: string | null };
  base: { sha: string; ref: string; repository: string };
};

export type WorkflowRun = {
  id: number;
  attempt: number;
  event: string;
  status: string;
  conclusion: string | null;
  headSha: string;
  headBranch: string | null;
  headRepository: string | null;
  /** As `.github/workflows/modelgate.yml`. */
  path: string;
  url: string;
};

export type Artifact = { id: number; name: string; sizeBytes: number; expired: boolean };

export type CommitState = "error" | "failure" | "pending" | "success";

/** A file that a pull request touches. `previousPath` where it was renamed. */
export type ChangedFile = { path: string; previousPath: string | null };

/** The repository a port speaks of is fixed when it is made. */
export type GitHub = {
  /** `owner/name`. */
  readonly repository: string;
  /** Who a workflow's own token writes as; null for a person's token. True unless it is another app's token. */
  readonly presumedAuthor: string | null;
  /** Login of the identity that writes comments, as `github-actions[bot]`. Costs a request. */
  author(): Promise<string>;
  /** Ascending by id. `since`: only those written or edited at that time (ISO 8601) or later. */
  comments(issue: number, filter?: { since?: string }): AsyncIterable<Comment>;
  createComment(issue: number, body: string): Promise<Comment>;
  /** null when it is gone: another run may have deleted it meanwhile. */
  updateComment(id: number, body: string): Promise<Comment | null>;
  /** Does nothing when it is gone already. */
  deleteComment(id: number): Promise<void>;
  pullRequest(number: number): Promise<PullRequest>;
  /** What a pull request changes against its merge base. GitHub lists at most 3,000. */
  changedFiles(number: number): AsyncIterable<ChangedFile>;
  /** Open and closed pull requests whose head is this commit, also those from forks. */
  pullRequestsOf(sha: string): Promise<readonly PullRequest[]>;
  /** Open pull requests from `owner:branch`. */
  pullRequestsFrom(head: string): Promise<readonly PullRequest[]>;
  /** The newest status of each context on a commit; `url` is where it leads to. */
  statuses(sha: string): AsyncIterable<{ context: string; url: string | null }>;
  setStatus(
    sha: string,
    status: { state: CommitState; context: string; description: string; url: string | null },
  ): Promise<void>;
  workflowRun(id: number): Promise<WorkflowRun>;
  artifacts(run: number): AsyncIterable<Artifact>;
  /** The zip of an artifact, at most `mostBytes`. */
  downloadArtifact(id: number, mostBytes: number): Promise<Uint8Array>;
  /** A file at a ref, byte for byte; null when there is none. At most 1 MiB. */
  file(path: string, ref: string): Promise<Uint8Array | null>;
  /** The commit both sides come from. */
  mergeBase(base: string, head: string): Promise<string>;
};
