// A branch as a place to keep files, without a checkout: objects are written one by one, a tree is made of them in an index
// of its own, and the new commit is pushed where the branch still is what it was. git's push is a compare-and-set.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "./batch.ts";
import { absentOf, commitId, obtain } from "./commit.ts";
import { gitFault, refused, shown } from "./fault.ts";
import { treePath } from "./path.ts";
import { ask, type Repository, run } from "./repository.ts";
import { filesAt } from "./tree.ts";

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
  return {
    tip: () => tipOf(repository, ref),
    async list(tip, folder) {
      await obtain(repository, [tip]);
      return (await filesAt(repository, { commit: tip, path: folder })).map(({ path }) => path);
    },
    read: (tip, paths) => read(repository, tip, paths),
    add: (files, after, message) => add(repository, { ref, files, after, message, author: author() }),
  };
}

async function tipOf(repository: Repository, ref: string): Promise<string | null> {
  const args = ["ls-remote", "--refs", repository.remote, ref];
  const said = (await ask(repository.git, args, `ask ${repository.remote} for ${ref}`)).toString();
  const [line] = said.split("\n").filter((one) => one.endsWith(`\t${ref}`));
  if (line === undefined) return null;
  const id = commitId(repository, line.slice(0, line.indexOf("\t")));
  await obtain(repository, [id]);
  return id;
}

async function* read(
  repository: Repository,
  tip: string,
  paths: readonly string[],
): AsyncGenerator<BranchFile> {
  if (paths.length === 0) return;
  await obtain(repository, [tip]);
  const entries = new Map(
    (await filesAt(repository, { commit: tip, path: "" })).map((one) => [one.path, one]),
  );
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
  // Somebody was quicker: our lease is stale, or the server's own lock or check came first.
  const said = `${result.stdout}\n${result.stderr}`;
  if (
    /stale info|fetch first|non-fast-forward|cannot lock ref|reference already exists|failed to update ref/u.test(
      said,
    )
  )
    return "conflict";
  throw gitFault(result, `push to ${ref} of ${remote}`);
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
    if (after !== null) {
      if ((await absentOf(repository, [after])).length > 0) await obtain(repository, [after]);
      await output(await git(["read-tree", after], { env: index }), "read the branch's tree");
    }
    const lines: string[] = [];
    for (const { path, bytes } of files) {
      const id = await output(await git(["hash-object", "-w", "--stdin"], { input: bytes }), "write a file");
      lines.push(`100644 ${id}\t${treePath(path)}\0`);
    }
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

async function output(result: { exitCode: number; stdout: Buffer; stderr: string }, doing: string) {
  if (result.exitCode !== 0) throw gitFault(result, doing);
  return result.stdout.toString().trim();
}
