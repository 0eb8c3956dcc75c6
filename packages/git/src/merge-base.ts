// A merge base in a shallow clone can be wrong: where history is cut, a better common ancestor, or the only one, may
// lie behind the cut. The answer stands only when both commits end at the same cuts: then what is hidden is hidden
// behind common ancestors, and nothing behind a common ancestor is better than it. Until then the clone is deepened
// from where it was cut.
import { commitId, isShallow, obtain } from "./commit.ts";
import { deepen } from "./deepen.ts";
import { absent, FETCH_DEPTH, gitFault } from "./fault.ts";
import { ask, type Repository, run } from "./repository.ts";

/** Commits by which the cuts are moved back, one try after the other: 5456 in all. */
const STEPS = [16, 64, 256, 1024, 4096];

/**
 * The best common ancestor of two commits, the first in git's order when there are several; null when they share none.
 * @throws ModelgateError `history-missing` when the clone is too shallow to know
 */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string | null> {
  await obtain(repository, [one, other]);
  for (const step of [...STEPS, null]) {
    if (await isCertain(repository, one, other)) return await commonAncestor(repository, one, other);
    if (step === null || !repository.mayFetch) break;
    await deepen(repository, [one, other], step);
  }
  throw absent(
    `the merge base of ${one.slice(0, 12)} and ${other.slice(0, 12)} cannot be known: the clone is too shallow`,
    FETCH_DEPTH,
  );
}

async function commonAncestor(repository: Repository, one: string, other: string): Promise<string | null> {
  const result = await run(repository.git, ["merge-base", one, other]);
  if (result.exitCode === 1 && result.stderr === "") return null;
  if (result.exitCode !== 0) throw gitFault(result, "find the merge base");
  return commitId(repository, result.stdout.toString().trim());
}

/**
 * Whether one commit is certainly in another's history. In a shallow clone it may be hidden behind the cut; where the cut commits
 * themselves name it as a parent, it is not.
 */
export async function isBehind(repository: Repository, one: string, other: string): Promise<boolean> {
  const { exitCode } = await run(repository.git, ["merge-base", "--is-ancestor", one, other]);
  if (exitCode === 0) return true;
  if (!(await isShallow(repository))) return false;
  const cuts = await Promise.all(
    [...(await cutsOf(repository, other))].map((cut) => parentsOf(repository, cut)),
  );
  return cuts.flat().includes(one);
}

async function isCertain(repository: Repository, one: string, other: string): Promise<boolean> {
  if (!(await isShallow(repository))) return true;
  const [ofOne, ofOther] = await Promise.all([cutsOf(repository, one), cutsOf(repository, other)]);
  return ofOne.size === ofOther.size && [...ofOne].every((cut) => ofOther.has(cut));
}

/** The commits behind one where this clone's history ends although the commits themselves name parents. */
async function cutsOf(repository: Repository, id: string): Promise<Set<string>> {
  const listed = await ask(repository.git, ["rev-list", "--max-parents=0", id, "--"], "walk the history");
  const ends = listed.toString().split("\n").filter(Boolean);
  const parents = await Promise.all(ends.map((end) => parentsOf(repository, end)));
  return new Set(ends.filter((_, at) => (parents[at] ?? []).length > 0));
}

/** The parents that a commit names, also those that a shallow clone does not have. */
export async function parentsOf(repository: Repository, commit: string): Promise<string[]> {
  const text = (await ask(repository.git, ["cat-file", "commit", commit], "read a commit")).toString(
    "latin1",
  );
  const [headers = ""] = text.split("\n\n", 1);
  return [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => commitId(repository, id));
}
