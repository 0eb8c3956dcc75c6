import { createHash } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { type FileHandle, lstat, open, stat } from "node:fs/promises";
import { failure } from "@modelgate/schema";

const CHUNK_BYTES = 1 << 20;
// Windows has neither flag; there the comparison with lstat is what holds.
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
/** Opening a FIFO for reading would wait for a writer for ever. */
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/** A regular file that is open for reading, with what it was when it was opened. */
export type OpenFile = AsyncDisposable & {
  readonly path: string;
  readonly handle: FileHandle;
  readonly sizeBytes: number;
};

/**
 * Opens a regular file and nothing else. With `follow: false` a symbolic link is refused, and a file with a second name
 * (hard link) too: it may be any file of the machine that whoever made the folder could not read themself.
 * @throws ModelgateError `file-missing`, `model-refused` for what is no plain file, `model-unreadable` when it may not be read
 */
export async function openRegular(
  path: string,
  shown: string,
  { follow }: { follow: boolean },
): Promise<OpenFile> {
  const before = await attempt(shown, () => (follow ? stat(path) : lstat(path)));
  refuseIrregular(before, shown);
  const flags = constants.O_RDONLY | NO_WAIT | (follow ? 0 : NO_FOLLOW);
  const handle = await attempt(shown, () => open(path, flags));
  try {
    const now = await handle.stat();
    refuseIrregular(now, shown);
    if (now.ino !== before.ino || now.dev !== before.dev)
      throw refused(shown, "was exchanged while it was opened");
    if (!follow && now.nlink > 1) throw refused(shown, "is a hard link: it has a second name elsewhere");
    return { path: shown, handle, sizeBytes: now.size, [Symbol.asyncDispose]: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/**
 * Reads an open file once from its start, writing what it read to `copy` (which must not exist) when that is a path.
 * `see` is given every chunk with its offset. The digest is of exactly the bytes that were written.
 * @throws ModelgateError `model-unreadable` when the file becomes shorter meanwhile, `unexpected` when the copy cannot be written
 */
export async function copyAndHash(
  file: OpenFile,
  copy: string | null,
  see: (chunk: Uint8Array, offset: number) => void = () => {},
): Promise<string> {
  const out = copy === null ? null : await writing(copy, () => open(copy, "wx", 0o600));
  try {
    const hash = createHash("sha256");
    const buffer = new Uint8Array(Math.min(CHUNK_BYTES, Math.max(file.sizeBytes, 1)));
    for (let offset = 0; offset < file.sizeBytes; ) {
      const wanted = Math.min(buffer.length, file.sizeBytes - offset);
      const { bytesRead } = await attempt(file.path, () => file.handle.read(buffer, 0, wanted, offset));
      if (bytesRead === 0)
        throw failure("model-unreadable", `${file.path}: became shorter while it was read`, {
          hint: "Wait until whatever writes the file has finished, and run again.",
        });
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      if (out !== null) await writing(copy, () => out.writeFile(chunk));
      see(chunk, offset);
      offset += bytesRead;
    }
    return hash.digest("hex");
  } finally {
    await out?.close();
  }
}

function refuseIrregular(entry: Stats, path: string): void {
  if (entry.isSymbolicLink()) throw refused(path, "is a symbolic link");
  if (entry.isDirectory()) {
    throw failure("model-unreadable", `${path}: is a folder`, { hint: "Name the .onnx file in it." });
  }
  if (!entry.isFile()) throw refused(path, "is no plain file but a pipe, socket or device");
}

function refused(path: string, what: string) {
  return failure("model-refused", `${path}: ${what}`, {
    hint: "Put a plain copy of the file there (`cp -L` makes one).",
  });
}

async function attempt<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw failure("file-missing", `${path}: there is no such file`, {
        hint: "Check the path. Was the file checked out, built or downloaded before this step?",
        cause,
      });
    }
    if (code === "ELOOP") throw refused(path, "is a symbolic link");
    throw failure("model-unreadable", `${path}: cannot be read (${code ?? "unknown reason"})`, {
      hint: "Check that this user may read the file.",
      cause,
    });
  }
}

async function writing<T>(path: string | null, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw failure(
      "unexpected",
      `${path}: the private copy of the model cannot be written (${code ?? "unknown reason"})`,
      {
        hint: code === "ENOSPC" ? "The disk is full." : "Give an empty folder that this user may write to.",
        cause,
      },
    );
  }
}
