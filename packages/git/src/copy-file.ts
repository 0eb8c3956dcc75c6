import { bytesOf, sizeOf, stream } from "./file.ts";
import { copyLfsObject, type LfsServer } from "./lfs-object.ts";
import { lfsPointer, MAX_POINTER_BYTES } from "./lfs-pointer.ts";
import type { At } from "./path.ts";
import type { Repository } from "./repository.ts";
import { entryAt } from "./tree.ts";
import { type Written, writeNew } from "./written-file.ts";

export type CopyOptions = {
  /** Where to: a path at which there is nothing yet. */
  to: string;
  /** The most that the file may hold, in bytes. */
  maxBytes: number;
  /** Whom to ask for LFS objects that are not in the clone; nobody by default. */
  lfs?: LfsServer | undefined;
};

/**
 * Writes a commit's file to a new path, in little memory whatever its size, with the LFS object in the place of its pointer.
 * Null when the commit has no such file.
 * @throws ModelgateError as `fileAt`; `file-missing` naming `lfs: true` for an LFS object that cannot be had
 */
export async function copyFileAt(
  repository: Repository,
  at: At,
  options: CopyOptions,
): Promise<Written | null> {
  const entry = await entryAt(repository, at);
  if (entry === null) return null;
  const sizeBytes = await sizeOf(repository, entry, options.maxBytes);
  if (sizeBytes < MAX_POINTER_BYTES) {
    const pointer = lfsPointer(await bytesOf(repository, entry, sizeBytes));
    if (pointer !== null) return await copyLfsObject(repository, { ...at, pointer }, options);
  }
  return await writeNew(
    options.to,
    (take) => stream(repository, entry, { sizeBytes, take }),
    () => {},
  );
}
