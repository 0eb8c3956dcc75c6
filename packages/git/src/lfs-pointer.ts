// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer". There is one way to write a pointer, so only
// that one is read: anything else is a file of its own. git-lfs is more lenient with files that early versions wrote.

/** An LFS file in a commit. `extensions` names programs that changed the content before it was stored. */
export type LfsPointer = { oid: string; size: number; extensions: readonly string[] };

/** A pointer is shorter than this. */
export const MAX_POINTER_BYTES = 1024;

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n((?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/;

/** Reads a pointer: version first, the other keys in order, sha256, a size in bytes; null for anything else. */
export function lfsPointer(bytes: Uint8Array): LfsPointer | null {
  if (bytes.length >= MAX_POINTER_BYTES) return null;
  const [, ext = "", oid, size] = POINTER.exec(Buffer.from(bytes).toString("latin1")) ?? [];
  if (oid === undefined || !Number.isSafeInteger(Number(size))) return null;
  const keys = ext
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split(" ", 1)[0] ?? "");
  const isSorted = keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") < key);
  return isSorted ? { oid, size: Number(size), extensions: keys.map((key) => key.slice(6)) } : null;
}
