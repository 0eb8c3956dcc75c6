// What each event means for review, in one place: whether there is a pull request to comment on, and which commit
// statuses belong on. Never the test merge commit: a status there hides those of the head.
import type { WorkflowRun } from "./github.ts";
import { commitOf, headOf, type Payload, payload } from "./payload.ts";

export type Event =
  | {
      kind: "pull-request";
      pullRequest: number;
      headSha: string;
      baseSha: string;
      baseRef: string;
      draft: boolean;
      closed: boolean;
      /** The head is in another repository, or in one that was deleted. */
      fork: boolean;
      /**
       * The token of a run for a fork can only read, whatever `permissions:` says; but for `pull_request_target`, which runs the
       * base's workflow.
       */
      readOnly: boolean;
    }
  /** `headSha` is null when the branch was deleted. */
  | { kind: "push"; headSha: string | null; beforeSha: string | null; ref: string }
  /** A group may hold several pull requests; `pullRequest` is the last, from the name of the group's branch. */
  | { kind: "merge-group"; pullRequest: number | null; headSha: string; baseSha: string; baseRef: string }
  /** Another workflow's run, at its newest attempt. Which pull request it was for, `findPullRequest` knows. */
  | { kind: "workflow-run"; run: WorkflowRun; headSha: string; fork: boolean }
  | { kind: "schedule" }
  /** Started by hand, through the API, or by an event that has no commit under review. */
  | { kind: "manual" };

const READERS: Readonly<Record<string, (event: Payload) => Event>> = {
  pull_request: pullRequest,
  pull_request_target: (event) => ({ ...pullRequest(event), readOnly: false }),
  pull_request_review: pullRequest,
  push: (event) => ({
    kind: "push",
    headSha: pushedCommit(event),
    beforeSha: commitOf(event, "before"),
    ref: event.text("ref"),
  }),
  merge_group: mergeGroup,
  workflow_run: workflowRun,
  schedule: () => ({ kind: "schedule" }),
};

/**
 * Reads the event that started this run: `GITHUB_EVENT_NAME` and the parsed file of `GITHUB_EVENT_PATH`.
 * @throws ModelgateError `input-invalid` naming the first field that is not as GitHub sends it
 */
export function readEvent(name: string, value: unknown): Event {
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  return reader === undefined ? { kind: "manual" } : reader(payload(value));
}

/** Where a verdict may be written for an event; the job summary is always one of the places. */
export type Places = {
  /** The pull request to comment on. */
  comment: number | null;
  /** The commit for statuses. */
  statuses: string | null;
  because: string;
};

/** A draft is treated as any pull request: its author wants the verdict before others look. */
export function placesOf(event: Event): Places {
  switch (event.kind) {
    case "pull-request":
      if (event.closed) return { comment: null, statuses: null, because: "the pull request is closed" };
      if (event.readOnly) return { comment: null, statuses: null, because: "a run for a fork can only read" };
      return { comment: event.pullRequest, statuses: event.headSha, because: "a pull request" };
    case "push":
      if (event.headSha === null) return { comment: null, statuses: null, because: "the branch was deleted" };
      return { comment: null, statuses: event.headSha, because: "a push has no pull request" };
    case "merge-group":
      return {
        comment: null,
        statuses: event.headSha,
        because: "a merge group may hold several pull requests",
      };
    case "workflow-run":
      return {
        comment: null,
        statuses: null,
        because: "a run for another workflow has no pull request of its own",
      };
    case "schedule":
    case "manual":
      return { comment: null, statuses: null, because: "no commit is under review" };
  }
}

function pullRequest(event: Payload): Extract<Event, { kind: "pull-request" }> {
  const pull = event.at("pull_request");
  const head = pull.at("head");
  const base = pull.at("base");
  const from = head.has("repo") ? head.at("repo").text("full_name") : null;
  const fork = from === null || from.toLowerCase() !== base.at("repo").text("full_name").toLowerCase();
  return {
    kind: "pull-request",
    pullRequest: pull.number("number"),
    headSha: headOf(head, "sha"),
    baseSha: headOf(base, "sha"),
    baseRef: base.text("ref"),
    // A review's payload has no `draft`: what is reviewed is treated as any other.
    draft: pull.has("draft") && pull.boolean("draft"),
    closed: pull.text("state") === "closed",
    fork,
    readOnly: fork,
  };
}

/** Of an annotated tag `after` is the tag's own object, which is no commit. */
function pushedCommit(event: Payload): string | null {
  const after = commitOf(event, "after");
  return after === null || !event.has("head_commit") ? after : headOf(event.at("head_commit"), "id");
}

function mergeGroup(event: Payload): Event {
  const group = event.at("merge_group");
  const [, number] =
    /gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(group.text("head_ref")) ?? [];
  return {
    kind: "merge-group",
    pullRequest: number === undefined ? null : Number(number),
    headSha: headOf(group, "head_sha"),
    baseSha: headOf(group, "base_sha"),
    baseRef: group.text("base_ref"),
  };
}

function workflowRun(event: Payload): Event {
  const run = event.at("workflow_run");
  const headRepository = run.has("head_repository") ? run.at("head_repository").text("full_name") : null;
  const own = event.at("repository").text("full_name");
  const headSha = headOf(run, "head_sha");
  return {
    kind: "workflow-run",
    headSha,
    fork: headRepository === null || headRepository.toLowerCase() !== own.toLowerCase(),
    run: {
      id: run.number("id"),
      attempt: run.number("run_attempt"),
      event: run.text("event"),
      status: run.text("status"),
      conclusion: run.optionalText("conclusion"),
      headSha,
      headBranch: run.optionalText("head_branch"),
      headRepository,
      path: run.text("path"),
      url: run.text("html_url"),
    },
  };
}
