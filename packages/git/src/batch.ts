import { createHash } from "node:crypto";
import { failure } from "@modelgate/schema";
import { gitFault, shown, tooLarge } from "./fault.ts";
import { type Repository, run } from "./repository.ts";
import type { Entry } from "./tree.ts";

/** What one run of git gives at once, in bytes; a larger file comes alone. */
const GROUP_BYTES = 16 * 2 ** 20;

/**
 * Many small files in few runs of git, in the order asked for, each checked against its id: git checks none when it reads.
 * @throws ModelgateError for a file over `maxBytes`, which is found before anything is read, and for a damaged clone
 */
export async function* filesOf(
  repository: Repository,
  entries: readonly Entry[],
  maxBytes: number,
): AsyncGenerator<{ path: string; bytes: Uint8Array }> {
  const sizes = await sizesOf(repository, entries, maxBytes);
  for (let start = 0; start < entries.length; ) {
    let end = start;
    for (let total = 0; end < entries.length; end += 1) {
      total += sizes[end] ?? 0;
      if (total > GROUP_BYTES && end > start) break;
    }
    const group = entries.slice(start, end);
    const answer = await batch(repository, "--batch", group);
    let at = 0;
    for (const [index, entry] of group.entries()) {
      const sizeBytes = sizes[start + index] ?? 0;
      // `<id> blob <size>`, the bytes, and a line end.
      at = answer.indexOf(0x0a, at) + 1;
      const bytes = answer.subarray(at, at + sizeBytes);
      at += sizeBytes + 1;
      if (idOf(repository, bytes) !== entry.id) throw damaged(entry.path);
      yield { path: entry.path, bytes };
    }
    start = end;
  }
}

async function sizesOf(
  repository: Repository,
  entries: readonly Entry[],
  maxBytes: number,
): Promise<number[]> {
  const lines = (await batch(repository, "--batch-check", entries)).toString().split("\n");
  return entries.map(({ path, id }, at) => {
    const [, said = ""] = /^[0-9a-f]+ blob (\d+)$/u.exec(lines[at] ?? "") ?? [];
    if (said === "" || !lines[at]?.startsWith(id)) throw damaged(path);
    if (Number(said) > maxBytes) throw tooLarge(path, { said, where: "git", maxBytes });
    return Number(said);
  });
}

async function batch(repository: Repository, mode: string, entries: readonly Entry[]): Promise<Buffer> {
  const input = Buffer.from(entries.map(({ id }) => `${id}\n`).join(""));
  const result = await run(repository.git, ["cat-file", mode], input);
  if (result.exitCode !== 0) throw gitFault(result, "read files");
  return result.stdout;
}

function idOf({ objectFormat }: Repository, bytes: Uint8Array): string {
  return createHash(objectFormat).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function damaged(path: string) {
  return failure("git-failed", `${shown(path)}: git gave bytes that do not have the id in the commit`, {
    hint: "The clone is damaged: `git fsck` says more; make a fresh one.",
  });
}
