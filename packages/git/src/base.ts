import { branchPoint, headOf } from "./branch-point.ts";
import { checkedOut } from "./checked-out.ts";
import { commitId, obtain } from "./commit.ts";
import { mergeBase, parentsOf } from "./merge-base.ts";
import { resolveRef } from "./ref.ts";
import type { Repository } from "./repository.ts";

/** What a run is about, as far as its base goes. The events that `review` reads fit. */
export type BaseEvent =
  | {
      kind: "pull-request";
      headSha: string;
      baseSha: string;
      /** GITHUB_SHA of a `pull_request` event: the commit in which GitHub merged head and base to test them. */
      testMergeSha?: string | null | undefined;
    }
  | { kind: "merge-group"; headSha: string; baseSha: string }
  /** `beforeSha` is null for a branch that is new. */
  | { kind: "push"; beforeSha: string | null }
  /** A branch, tag or commit that somebody named. */
  | { kind: "ref"; ref: string }
  /** No event at all: a developer's clone, and what is checked out in it. */
  | { kind: "checkout" }
  | { kind: "workflow-run" | "schedule" }
  /** Any other event; `name` is GitHub's for it. */
  | { kind: "manual"; name?: string | undefined };

export type Base = {
  /** A full commit id; the commit is in the clone. */
  commit: string;
  how:
    | "merge-base"
    | "test-merge-parent"
    | "merge-group-base"
    | "previous-push"
    | "branch-point"
    | "head"
    | "ref";
};

/**
 * The commit to compare with; null when there is none: a new branch, unrelated histories, an event without a before.
 * What is checked out decides for a pull request: of GitHub's test merge it is the first parent, the base branch as it went in;
 * otherwise the merge base of head and base.
 * @throws ModelgateError `history-missing` when the clone is too shallow and nothing may be fetched, `checkout-mismatch` where what
 * is proposed is not what is checked out
 */
export async function baseOf(event: BaseEvent, repository: Repository): Promise<Base | null> {
  switch (event.kind) {
    case "pull-request": {
      await checkedOut(event, repository);
      const parent = await testMergeParent(event, repository);
      if (parent !== null) return await present(repository, parent, "test-merge-parent");
      const { headSha, baseSha } = event;
      const commit = await mergeBase(
        repository,
        commitId(repository, headSha),
        commitId(repository, baseSha),
      );
      return commit === null ? null : { commit, how: "merge-base" };
    }
    case "merge-group":
      await checkedOut(event, repository);
      return await present(repository, event.baseSha, "merge-group-base");
    case "push":
      return event.beforeSha === null ? null : await present(repository, event.beforeSha, "previous-push");
    case "ref":
      return { commit: await resolveRef(repository, event.ref), how: "ref" };
    case "checkout":
      return await branchPoint(repository);
    default:
      return null;
  }
}

async function present(repository: Repository, commit: string, how: Base["how"]): Promise<Base> {
  await obtain(repository, [commit]);
  return { commit, how };
}

/**
 * The first parent of HEAD when HEAD merges the pull request into its base. An author can also push a merge with any first
 * parent, and the policy is read from there: so GitHub must have made it, or the parent must be the event's base.
 */
async function testMergeParent(
  { headSha, baseSha, testMergeSha }: Extract<BaseEvent, { kind: "pull-request" }>,
  repository: Repository,
): Promise<string | null> {
  const head = await headOf(repository);
  if (head === null) return null;
  const [first, second, ...more] = await parentsOf(repository, head);
  if (first === undefined || second !== headSha || more.length > 0) return null;
  return head === testMergeSha || first === baseSha ? first : null;
}
