import { absentOf, commitId, obtain } from "./commit.ts";
import { absent, FETCH_DEPTH, refused, shown } from "./fault.ts";
import { ask, type Repository, run } from "./repository.ts";

/**
 * The commit that a branch, tag or id stands for, as git resolves it; then a branch of the remote of that name. Where fetching
 * is allowed, a name that this clone does not know is asked of the remote.
 * @throws ModelgateError `input-invalid` for what is not a plain name, `history-missing` for a name that nobody knows
 */
export async function resolveRef(repository: Repository, ref: string): Promise<string> {
  const plain = plainRef(ref);
  for (const name of [plain, `refs/remotes/${repository.remote}/${plain}`]) {
    const result = await run(repository.git, [
      "rev-parse",
      "--quiet",
      "--verify",
      "--end-of-options",
      `${name}^{commit}`,
    ]);
    if (result.exitCode === 0) return commitId(repository, result.stdout.toString().trim());
  }
  if (repository.mayFetch) {
    const id = isId(repository, plain) ? plain : await askRemote(repository, plain);
    if (id !== null) {
      await obtain(repository, [id]);
      return await peeled(repository, id);
    }
  }
  throw absent(
    `${shown(ref)}: no branch, tag or commit of this name in this clone`,
    `Check the name. ${FETCH_DEPTH}`,
  );
}

/** Names and `~2`, `^1` after them. What git also takes is refused: options, searches, ranges, paths, times. */
function plainRef(ref: string): string {
  const isPlain =
    /^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]{0,254}$/u.test(ref) &&
    !/\.\.|@\{|\^\{|^@?$/.test(ref) &&
    ref.isWellFormed();
  if (!isPlain)
    throw refused(
      `${shown(ref)}: expected a branch, a tag or a commit id`,
      "Ranges, searches, paths and dates are not taken, nor names that begin with `-`.",
    );
  return ref;
}

function isId({ objectFormat }: Repository, ref: string): boolean {
  return new RegExp(`^[0-9a-f]{${objectFormat === "sha1" ? 40 : 64}}$`).test(ref);
}

/** A tag before a branch, as git does it. */
async function askRemote(repository: Repository, ref: string): Promise<string | null> {
  const bare = ref.replace(/^refs\/(?:heads|tags)\//, "");
  const wanted = ref.startsWith("refs/")
    ? [`${ref}^{}`, ref]
    : [`refs/tags/${bare}^{}`, `refs/tags/${bare}`, `refs/heads/${bare}`];
  const args = ["ls-remote", "--quiet", repository.remote, ...wanted];
  const listed = (await ask(repository.git, args, `ask ${repository.remote} for ${shown(ref)}`)).toString();
  // The remote matches the ends of names: refs/heads/x/refs/tags/main is not what was asked for.
  const ids = new Map(listed.split("\n").map((line) => line.split("\t").reverse() as [string, string]));
  return wanted.map((name) => ids.get(name)).find((id) => id !== undefined) ?? null;
}

async function peeled(repository: Repository, id: string): Promise<string> {
  if ((await absentOf(repository, [id])).length > 0)
    throw refused(`${id.slice(0, 12)}: not a commit`, "Name a branch, a tag or a commit.");
  const args = ["rev-parse", "--verify", "--end-of-options", `${id}^{commit}`];
  return commitId(repository, (await ask(repository.git, args, "resolve a tag")).toString().trim());
}
