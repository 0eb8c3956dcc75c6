// By what DVC brings files that git does not keep: a pointer beside each, or of a pipeline the lock beside its dvc.yaml.
import { posix } from "node:path";
import { fileAt, type Repository } from "@modelgate/git";
import { shown } from "./fault.ts";
import { listed } from "./place-at-base.ts";
import { isOnTheWay, type ProposedChange, touchedPaths } from "./proposed-change.ts";

/**
 * The pointers that a change rewrites by which DVC brings the file: beside it, or beside a folder on the way, or a pipeline's lock that
 * has another content for one of these.
 * @throws ModelgateError what git throws; `input-invalid` for a lock of more than 16 MB
 */
export async function rewrittenPointers(proposed: ProposedChange): Promise<string[]> {
  const found = touchedPaths(proposed.changes).map(async (name) => {
    if (name.endsWith(".dvc")) return isOnTheWay(name.slice(0, -".dvc".length), proposed);
    return posix.basename(name) === "dvc.lock" && (await isLockedAnew(name, proposed));
  });
  const isPointer = await Promise.all(found);
  return touchedPaths(proposed.changes).filter((_, at) => isPointer[at]);
}

/** What is to be said of a baseline that DVC brought: a change that rewrites its pointer may have chosen it. */
export async function ofPointers(proposed: ProposedChange): Promise<string[]> {
  const pointers = await rewrittenPointers(proposed);
  if (pointers.length === 0) return [];
  const what = `the baseline ${shown(proposed.path)} may be another one than the base's`;
  return [`${what}: this change rewrites ${listed(pointers)}, by which DVC brings it`];
}

async function isLockedAnew(lock: string, proposed: ProposedChange): Promise<boolean> {
  const { repository, commit, head } = proposed;
  const [before, after] = [await lockAt(repository, commit, lock), await lockAt(repository, head, lock)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.some(
    (name) =>
      before.get(name) !== after.get(name) &&
      isOnTheWay(posix.join(posix.dirname(lock), name).replace(/\/$/u, ""), proposed),
  );
}

const MAX_LOCK_BYTES = 16_000_000;

/** What a lock says of every path that it names, of one that several stages name all of it; of none where there is no lock. */
async function lockAt(repository: Repository, commit: string, path: string): Promise<Map<string, string>> {
  const bytes = await fileAt(repository, { commit, path }, { maxBytes: MAX_LOCK_BYTES });
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  const found = new Map<string, Set<string>>();
  // As DVC writes it: a path, and in the lines below it, as deep as that, the kind of hash and the hash.
  for (const [, name = "", rest = ""] of text.matchAll(/^ *- path: (.+)\n((?: +[a-z]\w*: .*\n)*)/gmu)) {
    const known = found.get(name) ?? new Set();
    found.set(name, known.add(/^ *md5: (.+)$/mu.exec(rest)?.[1] ?? rest));
  }
  return new Map([...found].map(([name, hashes]) => [name, [...hashes].toSorted().join(" ")]));
}
