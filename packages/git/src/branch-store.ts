// A branch as a place to keep files, without a checkout: objects are written one by one, a tree is made of them in an index
// of its own, and the new commit is pushed where the branch still is what it was. git's push is a compare-and-set.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "./batch.ts";
import { commitId, obtain } from "./commit.ts";
import { gitFault, refused, shown } from "./fault.ts";
import type { Git } from "./git.ts";
import { treePath } from "./path.ts";
import { isConflict } from "./push-conflict.ts";
import { remoteRefs } from "./remote-refs.ts";
import { type Repository, run } from "./repository.ts";
import { type Entry, filesAt } from "./tree.ts";

export type BranchFile = { path: string; bytes: Uint8Array };

/** Who writes the commits, and when: seconds since 1970. */
export type Author = { name: string; email: string; seconds: number };

/** A branch of the remote that is read and added to; a state is a commit. */
export type BranchStore = {
  tip(): Promise<string | null>;
  list(tip: string, folder: string): Promise<string[]>;
  read(tip: string, paths: readonly string[]): AsyncIterable<BranchFile>;
  add(files: readonly BranchFile[], after: string | null, message: string): Promise<string | "conflict">;
};

/** A ledger's document is a report, of which the largest are about a megabyte. */
const MAX_FILE_BYTES = 64 * 2 ** 20;

/**
 * A branch of the repository's remote as a store. It is never checked out and no local branch is made.
 * @throws ModelgateError `input-invalid` for a name that no branch can have; its functions throw what git and the remote refuse
 */
export function branchStore(repository: Repository, branch: string, author: () => Author): BranchStore {
  const ref = `refs/heads/${branch}`;
  if (!/^[A-Za-z0-9][\w/-]*(?:\.[\w/-]+)*$/u.test(branch) || /\/\/|\/$|\.lock(?:\/|$)/u.test(branch))
    throw refused(`${shown(branch)}: expected the name of a branch`, "Such as `modelgate/ledger`.");
  const filesOfState = rememberingLast(async (tip) => {
    await obtain(repository, [tip]);
    return await filesAt(repository, { commit: tip, path: "" });
  });
  return {
    tip: () => tipOf(repository, ref),
    async list(tip, folder) {
      const files = await filesOfState(tip);
      return files.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`));
    },
    async *read(tip, paths) {
      if (paths.length > 0) yield* read(repository, await filesOfState(tip), paths);
    },
    async add(files, after, message) {
      // What is built on has to be here.
      if (after !== null) await filesOfState(after);
      return await add(repository, { ref, files, after, message, author: author() });
    },
  };
}

/** A question about a commit whose last answer is kept: a commit never changes, and of older ones nobody asks again. */
function rememberingLast<T>(ask: (commit: string) => Promise<T>): (commit: string) => Promise<T> {
  let last: { commit: string; answer: Promise<T> } | null = null;
  return (commit) => {
    if (last?.commit !== commit) {
      const answer = ask(commit);
      last = { commit, answer };
      answer.catch(() => {
        last = null;
      });
    }
    return last.answer;
  };
}

async function tipOf(repository: Repository, ref: string): Promise<string | null> {
  const id = (await remoteRefs(repository, { tags: false }, `ask ${repository.remote} for ${ref}`)).get(ref);
  return id === undefined ? null : commitId(repository, id);
}

async function* read(
  repository: Repository,
  files: readonly Entry[],
  paths: readonly string[],
): AsyncGenerator<BranchFile> {
  const entries = new Map(files.map((one) => [one.path, one]));
  const wanted = paths.map((path) => {
    const entry = entries.get(path);
    if (entry?.kind === "file") return entry;
    throw refused(`${shown(path)}: no such file on the branch`, "`git ls-tree` shows what is there.");
  });
  yield* filesOf(repository, wanted, MAX_FILE_BYTES);
}

type Addition = {
  ref: string;
  files: readonly BranchFile[];
  after: string | null;
  message: string;
  author: Author;
};

async function add(
  repository: Repository,
  { ref, files, after, message, author }: Addition,
): Promise<string | "conflict"> {
  const { git, remote } = repository;
  const commit = await committed(repository, { ref, files, after, message, author });
  // An empty lease says that the branch must not be there.
  const lease = `--force-with-lease=${ref}:${after ?? ""}`;
  const result = await run(git, ["push", "--porcelain", "--no-verify", lease, remote, `${commit}:${ref}`]);
  if (result.exitCode === 0) return commit;
  const said = `${result.stdout}\n${result.stderr}`;
  if (isConflict(said)) return "conflict";
  throw gitFault({ ...result, stderr: said }, `push to ${ref} of ${remote}`);
}

/** Writes a commit that has these files besides those of the one before; nothing refers to it yet. */
async function committed(
  repository: Repository,
  { files, after, message, author }: Addition,
): Promise<string> {
  const { git } = repository;
  const folder = await mkdtemp(join(tmpdir(), "modelgate-index-"));
  const index = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    if (after !== null)
      await output(await git(["read-tree", after], { env: index }), "read the branch's tree");
    const ids = await written(git, files, folder);
    const lines = files.map(({ path }, at) => `100644 ${ids[at]}\t${treePath(path)}\0`);
    const input = Buffer.from(lines.join(""));
    await output(await git(["update-index", "-z", "--index-info"], { env: index, input }), "make an index");
    const tree = await output(await git(["write-tree"], { env: index }), "write a tree");
    const date = `${Math.floor(author.seconds)} +0000`;
    const names = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
      GIT_COMMITTER_DATE: date,
    };
    const parents = after === null ? [] : ["-p", after];
    const args = ["commit-tree", tree, ...parents, "-F", "-"];
    return await output(
      await git(args, { env: names, input: Buffer.from(`${message}\n`) }),
      "write a commit",
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes files as git's objects, in one run of git however many there are, and gives their ids. */
async function written(git: Git, files: readonly BranchFile[], folder: string): Promise<string[]> {
  const paths = files.map((_, at) => join(folder, String(at)));
  await Promise.all(files.map(({ bytes }, at) => writeFile(paths[at] ?? "", bytes)));
  const input = Buffer.from(paths.map((path) => `${path}\n`).join(""));
  const said = await output(
    await git(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input }),
    "write files",
  );
  return said.split("\n");
}

async function output(result: { exitCode: number; stdout: Buffer; stderr: string }, doing: string) {
  if (result.exitCode !== 0) throw gitFault(result, doing);
  return result.stdout.toString().trim();
}
