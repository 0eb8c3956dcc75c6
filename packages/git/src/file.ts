import { createHash } from "node:crypto";
import { failure } from "@modelgate/schema";
import { gitFault, shown, tooLarge } from "./fault.ts";
import type { At } from "./path.ts";
import { ask, type Repository } from "./repository.ts";
import { type Entry, entryAt } from "./tree.ts";
import type { Take } from "./written-file.ts";

/**
 * A file's bytes as the commit holds them: no line ends changed, no filter run, of an LFS file the pointer. Null when the
 * commit has no such file. What git gives is checked against the id in the tree.
 * @throws ModelgateError for a folder, link or submodule, a file over `maxBytes`, a damaged clone
 */
export async function fileAt(
  repository: Repository,
  at: At,
  { maxBytes }: { maxBytes: number },
): Promise<Uint8Array | null> {
  const entry = await entryAt(repository, at);
  if (entry === null) return null;
  const sizeBytes = await sizeOf(repository, entry, maxBytes);
  return await bytesOf(repository, entry, sizeBytes);
}

/** The size of a file in bytes; an error beyond `maxBytes`, before anything is read. */
export async function sizeOf({ git }: Repository, { id, path }: Entry, maxBytes: number): Promise<number> {
  const said = (await ask(git, ["cat-file", "-s", id], `read ${shown(path)}`)).toString().trim();
  const sizeBytes = /^\d+$/.test(said) ? Number(said) : Number.NaN;
  if (!(sizeBytes <= maxBytes)) throw tooLarge(path, { said, where: "git", maxBytes });
  return sizeBytes;
}

/** A file held in memory. */
export async function bytesOf(repository: Repository, entry: Entry, sizeBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(sizeBytes);
  let at = 0;
  const take = async (piece: Uint8Array) => {
    bytes.set(piece, at);
    at += piece.length;
  };
  await stream(repository, entry, { sizeBytes, take });
  return bytes;
}

/**
 * Gives a file's bytes piece by piece. git checks no digest when it reads: a flipped bit in a loose object, or an object put
 * in its place, would pass. So the id is computed again, and known to be right only when this resolves.
 */
export async function stream(
  { git, objectFormat }: Repository,
  { id, path }: Entry,
  { sizeBytes, take }: { sizeBytes: number; take: Take },
): Promise<void> {
  const hash = createHash(objectFormat).update(`blob ${sizeBytes}\0`);
  let left = sizeBytes;
  const sink = async (piece: Uint8Array) => {
    left -= piece.length;
    if (left < 0) throw damaged(path);
    hash.update(piece);
    await take(piece);
  };
  const result = await git(["cat-file", "blob", id], { sink });
  if (result.exitCode !== 0) throw gitFault(result, `read ${shown(path)}`);
  if (left !== 0 || hash.digest("hex") !== id) throw damaged(path);
}

function damaged(path: string) {
  return failure("git-failed", `${shown(path)}: git gave bytes that do not have the id in the commit`, {
    hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
  });
}
