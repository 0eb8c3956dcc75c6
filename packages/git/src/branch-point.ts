// The base on a laptop, where no event names one. A developer on a feature branch asks what the branch changed since it left
// the trunk; on the trunk itself, what is not pushed yet, and where nothing is pushed, what is not committed yet.
import { commitId } from "./commit.ts";
import { mergeBase } from "./merge-base.ts";
import { type Repository, run } from "./repository.ts";

/** The commit that is checked out; null before the first one. */
export async function headOf(repository: Repository): Promise<string | null> {
  return await commitOf(repository, "HEAD");
}

/**
 * Where HEAD left the trunk: its merge base with the remote's default branch, else with a local main or master that is not
 * checked out. HEAD itself where there is no such branch: then the files on disk are compared with what is committed. Null
 * before the first commit and for a branch that shares nothing with the trunk.
 * @throws ModelgateError `history-missing` when the clone is too shallow
 */
export async function branchPoint(
  repository: Repository,
): Promise<{ commit: string; how: "branch-point" | "head" } | null> {
  const head = await headOf(repository);
  if (head === null) return null;
  const trunk = await trunkOf(repository);
  if (trunk === null) return { commit: head, how: "head" };
  const commit = await mergeBase(repository, head, trunk);
  if (commit === null) return null;
  return { commit, how: commit === head ? "head" : "branch-point" };
}

const USUAL = ["main", "master"];

async function trunkOf(repository: Repository): Promise<string | null> {
  const { git, remote } = repository;
  const remotes = ["HEAD", ...USUAL].map((name) => `refs/remotes/${remote}/${name}`);
  const { stdout } = await run(git, ["symbolic-ref", "--quiet", "HEAD"]);
  const current = stdout.toString().trim();
  const own = USUAL.map((name) => `refs/heads/${name}`);
  // Who is on main has no other trunk: a master beside it is what main was called before.
  for (const ref of own.includes(current) ? remotes : [...remotes, ...own]) {
    const commit = await commitOf(repository, ref);
    if (commit !== null) return commit;
  }
  return null;
}

async function commitOf(repository: Repository, ref: string): Promise<string | null> {
  const args = ["rev-parse", "--quiet", "--verify", "--end-of-options", `${ref}^{commit}`];
  const { exitCode, stdout } = await run(repository.git, args);
  return exitCode === 0 ? commitId(repository, stdout.toString().trim()) : null;
}
