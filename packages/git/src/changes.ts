import { commitId, obtain } from "./commit.ts";
import { refused } from "./fault.ts";
import { ask, type Repository } from "./repository.ts";

/** One file that differs. `similarity` is git's, from 0 to 1. A type change (a file that became a link) is `modified`. */
export type ChangedFile =
  | { change: "added" | "modified" | "deleted"; path: string }
  | { change: "renamed"; path: string; from: string; similarity: number };

/**
 * What differs between two commits, in git's order; a file of which at least half is the same at a new path is renamed. No
 * settings of the user change it. Bytes of a path that are not UTF-8 become U+FFFD.
 */
export async function changedFiles(
  repository: Repository,
  base: string,
  head: string,
): Promise<ChangedFile[]> {
  const ids = [commitId(repository, base), commitId(repository, head)];
  await obtain(repository, ids);
  // To tell what is similar, contents are compared: a partial clone does not have them, and then only equal ids count.
  const similar = repository.mayFetch || !(await isPartial(repository)) ? "50%" : "100%";
  const args = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-textconv"];
  const listed = await ask(
    repository.git,
    [...args, `--find-renames=${similar}`, "-l1000", ...ids, "--"],
    "compare two commits",
  );
  return changesOf(listed.toString());
}

async function isPartial({ git }: Repository): Promise<boolean> {
  // Ends with 1, which `git` resolves, where no remote is a promisor.
  const { exitCode } = await git([
    "config",
    "--get-regexp",
    "^(remote\\..*\\.promisor|extensions\\.partialclone)$",
  ]);
  return exitCode === 0;
}

const CHANGES: Readonly<Record<string, "added" | "modified" | "deleted">> = {
  A: "added",
  M: "modified",
  T: "modified",
  D: "deleted",
};

function changesOf(listing: string): ChangedFile[] {
  const fields = listing.split("\0");
  const changes: ChangedFile[] = [];
  for (let at = 0; at < fields.length - 1; ) {
    const header = fields[at++] ?? "";
    const [, letter = "", score = ""] = /^:\d{6} \d{6} [0-9a-f]+ [0-9a-f]+ ([A-Z])(\d*)$/.exec(header) ?? [];
    const change = CHANGES[letter];
    const first = fields[at++];
    if (change !== undefined && first !== undefined) changes.push({ change, path: first });
    else if (letter === "R" && first !== undefined)
      changes.push({
        change: "renamed",
        path: fields[at++] ?? "",
        from: first,
        similarity: Number(score) / 100,
      });
    else throw refused("git listed a change of a kind that is not known", "Report it with `git --version`.");
  }
  return changes;
}
