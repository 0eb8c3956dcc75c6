// One pull request for each stage and model, on a branch of ours. It is moved forward, never forced: each change is a commit on
// the branch and on its base, whose files are the base's with the new values. So a race has one winner, and it never conflicts.
import { codeSpan, escapeMarkdown } from "@modelgate/render";
import type { GitHubBranch } from "@modelgate/runner/github-branch";
import { type Change, holds } from "./change.ts";
import type { Came } from "./deliver.ts";
import { messageOf, type Parcel, titleOf } from "./parcel.ts";

/** The base, and our own branch with its newest commit; null: it is not there yet. */
type Branches = { onto: string; own: string; before: string | null; branch: GitHubBranch };

/**
 * Proposes a change. A base that holds it already needs none, and a pull request that would take it back is closed. null: somebody
 * else was quicker, and it has to be read anew.
 * @throws ModelgateError as `deliver`
 */
export async function byPullRequest(
  parcel: Parcel,
  { head, files, edits }: Change,
  { onto, own, before, branch }: Branches,
): Promise<Came | null> {
  if (files.size === 0) {
    const stale = await branch.pullRequest(own, onto);
    if (stale !== null) await branch.updatePullRequest(stale.number, { state: "closed" });
    return { outcome: "already" };
  }
  const push = async () => {
    const parents = before === null ? [head] : [before, head];
    const commit = await branch.commit({ base: head, parents, files, message: messageOf(parcel) });
    return await branch.move(own, commit, before === null);
  };
  const isThere = before !== null && (await holds(parcel, before, branch));
  if (!isThere && (await push()) === "moved") return null;
  const text = { title: titleOf(parcel), body: bodyOf(parcel, edits) };
  const open = await branch.pullRequest(own, onto);
  if (open !== null) await branch.updatePullRequest(open.number, text);
  const pull = open ?? (await branch.openPullRequest({ head: own, base: onto, ...text }));
  if (pull === null) {
    // Somebody opened one in between, which the next try finds. Or the branch was merged and the base was changed back by hand:
    // then there is nothing in it to propose until it has a commit on that base.
    if (isThere && (await branch.pullRequest(own, onto)) === null) await push();
    return null;
  }
  return {
    outcome: isThere && open !== null ? "already" : "done",
    commit: await branch.head(own),
    pullRequest: pull.url,
  };
}

function bodyOf({ model, stage, delivered, run, reason }: Parcel, edits: Change["edits"]): string {
  const rows = edits
    .filter(({ before, after }) => before !== after)
    .map(
      ({ path, line, before, after }) =>
        `| ${codeSpan(path)} | ${line} | ${codeSpan(before)} | ${codeSpan(after)} |`,
    );
  return [
    `${escapeMarkdown(model)} ${codeSpan(delivered.version)} holds ${escapeMarkdown(stage)}. ${escapeMarkdown(reason, 300)}`,
    ["| File | Line | Before | After |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    [
      `Model: ${codeSpan(delivered.model)}`,
      ...(delivered.image === null ? [] : [`Image: ${codeSpan(delivered.image)}`]),
      ...(run === null ? [] : [`Run: ${run}`]),
    ].join("  \n"),
    "This branch belongs to Modelgate: what is pushed to it by hand goes with the next promotion.",
  ].join("\n\n");
}
