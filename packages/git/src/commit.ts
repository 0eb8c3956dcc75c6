import { absent as absentFault, FETCH_DEPTH, gitFault, refused, shown } from "./fault.ts";
import { type Repository, run } from "./repository.ts";

/** Takes a full commit id of this repository's kind: 40 hexadecimal digits, or 64 where it uses SHA-256. */
export function commitId(repository: Repository, value: string): string {
  const digits = repository.objectFormat === "sha1" ? 40 : 64;
  if (!new RegExp(`^[0-9a-f]{${digits}}$`).test(value))
    throw refused(
      `${shown(value)}: expected a commit id of ${digits} lower-case hexadecimal digits`,
      "Names are resolved once, by baseOf; files are then read by the id.",
    );
  return value;
}

/** Which of the commits are not in this clone. */
export async function absentOf(repository: Repository, ids: readonly string[]): Promise<string[]> {
  const args = ["rev-parse", "--quiet", "--verify", "--end-of-options"];
  const results = await Promise.all(ids.map((id) => run(repository.git, [...args, `${id}^{commit}`])));
  return ids.filter((_, at) => results[at]?.exitCode !== 0);
}

/**
 * Makes sure that the commits are here, fetching those that are not, and no more than them where the clone is shallow.
 * @throws ModelgateError `history-missing` with the remedy, when they are not and nothing may be fetched
 */
export async function obtain(repository: Repository, ids: readonly string[]): Promise<void> {
  const absent = await absentOf(
    repository,
    ids.map((id) => commitId(repository, id)),
  );
  if (absent.length === 0) return;
  if (!repository.mayFetch) throw absence(absent);
  // Of commits that are not here, a depth of 1 cuts off nothing that was. In a whole clone it would make it shallow.
  await fetch(repository, absent, (await isShallow(repository)) ? ["--depth=1"] : []);
  const still = await absentOf(repository, absent);
  if (still.length > 0) throw absence(still);
}

/** Whether the clone was cut somewhere. */
export async function isShallow({ git }: Repository): Promise<boolean> {
  const { stdout } = await run(git, ["rev-parse", "--is-shallow-repository"]);
  return stdout.toString().trim() !== "false";
}

/** Fetches commits by their ids. Writes objects and the shallow boundary, never a branch, a tag or FETCH_HEAD. */
export async function fetch(repository: Repository, ids: readonly string[], depth: readonly string[]) {
  const quiet = ["--quiet", "--no-progress", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"];
  const args = [
    "fetch",
    ...quiet,
    "--no-recurse-submodules",
    "--refmap=",
    ...depth,
    // There may be more of them than a command line holds.
    "--stdin",
    repository.remote,
  ];
  const result = await run(repository.git, args, Buffer.from(ids.map((id) => `${id}\n`).join("")));
  if (result.exitCode !== 0) throw gitFault(result, `fetch ${named(ids)} from ${repository.remote}`);
}

function absence(ids: readonly string[]) {
  return absentFault(`${named(ids)}: not in this clone`, FETCH_DEPTH);
}

function named(ids: readonly string[]): string {
  const first = ids.slice(0, 3).map((id) => id.slice(0, 12));
  const more = ids.length > 3 ? ` and ${ids.length - 3} more` : "";
  return `${ids.length === 1 ? "commit" : "commits"} ${first.join(", ")}${more}`;
}
