// The files of the work tree as if they were committed, for a developer who asks before committing. git itself would run the
// filters of `.gitattributes` to know; here the content's id is computed, also as Git LFS would write its pointer.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Entry, lfsPointer, MAX_POINTER_BYTES, type Repository } from "@modelgate/git";
import { failure } from "@modelgate/schema";
import { MAX_DVC_BYTES } from "./dvc-pointer.ts";
import type { IsModel, Side } from "./states.ts";

/** Where the work tree begins. */
export async function topOf({ git }: Repository): Promise<string> {
  return (await said(git, ["rev-parse", "--show-toplevel"])).replace(/\n$/u, "");
}

/**
 * What is checked out with what was changed, added and removed since and is not committed; ignored files are not there. Of
 * files that are neither models nor DVC pointers the commit's word is taken.
 * @param entries of the commit that is checked out
 */
export async function workTree(
  repository: Repository,
  entries: readonly Entry[],
  isModel: IsModel,
): Promise<Side> {
  const top = await topOf(repository);
  const { git } = repository;
  const listed = async (...args: string[]) =>
    (await said(git, args)).split("\0").filter((path) => path !== "");
  const fresh = await listed("-C", top, "ls-files", "-z", "--others", "--exclude-standard");
  const staged = await listed(
    "-C",
    top,
    "diff-index",
    "--cached",
    "--name-only",
    "--no-renames",
    "-z",
    "HEAD",
    "--",
  );
  const dirty = await listed("-C", top, "diff-files", "--name-only", "-z", "--");
  const touched = new Set([...fresh, ...staged, ...dirty]);
  const known = new Map(entries.map((entry) => [entry.path, entry]));
  for (const path of touched) {
    const before = known.get(path);
    if (before !== undefined && before.kind !== "file") continue;
    const now = await entryOf(join(top, path), path, {
      before,
      repository,
      isOurs: isModel(path) || path.endsWith(".dvc"),
    });
    if (now === null) known.delete(path);
    else known.set(path, now);
  }
  return {
    entries: [...known.values()],
    read: async (path) => {
      const bytes = await readFile(join(top, path)).catch(() => null);
      return bytes === null || bytes.length > MAX_DVC_BYTES ? null : bytes;
    },
  };
}

type Known = { before: Entry | undefined; repository: Repository; isOurs: boolean };

async function entryOf(
  file: string,
  path: string,
  { before, repository, isOurs }: Known,
): Promise<Entry | null> {
  const found = await lstat(file).catch(() => null);
  if (found === null || found.isDirectory()) return null;
  if (found.isSymbolicLink()) return { path, kind: "symlink", id: "link", executable: false };
  const executable = (found.mode & 0o100) !== 0;
  if (!isOurs) return { path, kind: "file", id: `${found.size} ${found.mtimeMs}`, executable };
  const blob = createHash(repository.objectFormat).update(`blob ${found.size}\0`);
  const sha256 = createHash("sha256");
  for await (const piece of createReadStream(file)) {
    blob.update(piece);
    sha256.update(piece);
  }
  const id = blob.digest("hex");
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256.digest("hex")}\nsize ${found.size}\n`;
  const asPointer = createHash(repository.objectFormat)
    .update(`blob ${pointer.length}\0${pointer}`)
    .digest("hex");
  return { path, kind: "file", id: before?.id === asPointer ? asPointer : id, executable };
}

async function said(git: Repository["git"], args: readonly string[]): Promise<string> {
  const { exitCode, stdout } = await git(args);
  if (exitCode === 0) return stdout.toString();
  throw failure("git-failed", `git could not look at the work tree: it ended with code ${exitCode}`, {
    hint: "Run `git status`, which says what is wrong with it.",
  });
}

/** Whether a file is only the pointer that Git LFS leaves where it did not fetch. */
export async function isLfsPointer(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  if (found?.isFile() !== true || found.size >= MAX_POINTER_BYTES) return false;
  return lfsPointer(await readFile(file)) !== null;
}
