import { type Call, found, type Handler, textOf } from "./call.ts";
import { ancestry, commitAt, contentOf, mergeBase, shaOf } from "./commits.ts";
import { gitCommitView, objectId } from "./git.ts";
import { fullName, userView } from "./views.ts";
import type { Commit } from "./world.ts";

/** Three dots: what the head has that the merge base has not. */
export const compare: Handler = (call) => {
  const [left = "", right = ""] = (textOf(call.given, "basehead") ?? "").split("...");
  // A fork's commits are in the same store; `owner:` before a ref only says where it was pushed.
  const base = found(shaOf(call.world, left.replace(/^[^:]*:/, "")));
  const head = found(shaOf(call.world, right.replace(/^[^:]*:/, "")));
  const middle = found(mergeBase(call.world, base, head));
  const ahead = beyond(call, base, head);
  const behind = beyond(call, head, base);
  const status =
    ahead.length > 0
      ? behind.length > 0
        ? "diverged"
        : "ahead"
      : behind.length > 0
        ? "behind"
        : "identical";
  const url = `${call.api}/repos/${fullName(call.world)}/compare/${base}...${head}`;
  const page = `https://github.com/${fullName(call.world)}/compare/${base}...${head}`;
  const whole = {
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitView(base, call),
    merge_base_commit: commitView(middle, call),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    files: changedFiles(call, middle, head),
  };
  const commits = ahead.toReversed().map((id) => commitView(id, call));
  return { list: commits, page: (items) => ({ ...whole, commits: items }) };
};

export const getCommit: Handler = (call) => {
  const id = found(shaOf(call.world, textOf(call.given, "ref") ?? ""));
  const parent = commitAt(call.world, id)?.parents[0];
  const files = changedFiles(call, parent, id);
  const changes = files.reduce((sum, file) => sum + file.changes, 0);
  return { status: 200, body: { ...commitView(id, call), files, stats: { total: changes } } };
};

/** The files that differ between two commits, as far as names, ids and line counts go: no patches, no renames. */
export function changedFiles(call: Call, from: string | undefined, to: string) {
  const before = filesAt(call, from);
  const after = filesAt(call, to);
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return paths.flatMap((path) => {
    const [old, now] = [before[path], after[path]];
    const ids = [old, now].map((file) => (file === undefined ? null : objectId("blob", contentOf(file))));
    if (ids[0] === ids[1]) return [];
    const [deletions, additions] = [linesOf(old), linesOf(now)];
    const home = `${fullName(call.world)}`;
    return [
      {
        sha: ids[1] ?? ids[0] ?? null,
        filename: path,
        status: old === undefined ? "added" : now === undefined ? "removed" : "modified",
        additions,
        deletions,
        changes: additions + deletions,
        blob_url: `https://github.com/${home}/blob/${to}/${path}`,
        raw_url: `https://github.com/${home}/raw/${to}/${path}`,
        contents_url: `${call.api}/repos/${home}/contents/${path}?ref=${to}`,
      },
    ];
  });
}

/** Of commits on one side only, newest first. */
function beyond({ world }: Call, base: string, head: string): string[] {
  const known = new Set(ancestry(world, base));
  return ancestry(world, head).filter((id) => !known.has(id));
}

function filesAt({ world }: Call, id: string | undefined): Commit["files"] {
  return (id === undefined ? undefined : commitAt(world, id))?.files ?? {};
}

function linesOf(file: string | Uint8Array | undefined): number {
  return file === undefined ? 0 : contentOf(file).toString().split("\n").length;
}

function commitView(id: string, call: Call) {
  const { author, committer, message, tree, verification, parents, ...rest } = gitCommitView(
    found(commitAt(call.world, id)),
    call,
  );
  const home = `${call.api}/repos/${fullName(call.world)}`;
  return {
    ...rest,
    url: `${home}/commits/${id}`,
    comments_url: `${home}/commits/${id}/comments`,
    author: userView("somebody"),
    committer: userView("somebody"),
    parents,
    commit: { url: rest.url, author, committer, message, tree, comment_count: 0, verification },
  };
}
