import { failure } from "@modelgate/schema";
import { headOf } from "./branch-point.ts";
import { commitId } from "./commit.ts";
import { isBehind } from "./merge-base.ts";
import type { Repository } from "./repository.ts";

/** A change that nobody has merged yet, by the commit that was proposed. */
export type Proposed = { kind: "pull-request" | "merge-group"; headSha: string };

/**
 * Makes sure that what is checked out is what is proposed: its head, GitHub's trial merge of it, or commits that the job made on
 * top. A run at another commit would measure what nobody proposed, and call it the proposal. Files that were changed after the
 * checkout are not looked at: models are often pulled into the work tree.
 * @throws ModelgateError `checkout-mismatch`
 */
export async function checkedOut({ kind, headSha }: Proposed, repository: Repository): Promise<void> {
  const head = commitId(repository, headSha);
  const found = await headOf(repository);
  if (found !== null && (found === head || (await isBehind(repository, head, found)))) return;
  const where = found === null ? "nothing is checked out" : `the checkout is at ${found.slice(0, 12)}`;
  const { what, hint } = WANTED[kind];
  throw failure("checkout-mismatch", `${where}: expected ${what(head.slice(0, 12))}`, { hint });
}

const WANTED = {
  "pull-request": {
    what: (head: string) => `the pull request's head ${head}, or its trial merge`,
    hint: "Run this on `pull_request` and leave `ref` out at actions/checkout. On `pull_request_target` it checks out the base, and of a merged pull request the branch that it went into: judge that on `push`.",
  },
  "merge-group": {
    what: (head: string) => `the merge group's commit ${head}`,
    hint: "Leave `ref` out at actions/checkout: on `merge_group` it then checks out the group's commit.",
  },
} as const;
