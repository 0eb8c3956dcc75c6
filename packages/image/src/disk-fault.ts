import { failure, ModelgateError } from "@modelgate/schema";

/** Faults of the machine's disk, by the codes of the system, with what to do about each. */
const DISK: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: free some of it. An image needs about three times its size while it is built.",
  EDQUOT: "The disk quota is used up: free some of it.",
  EROFS: "The file system is read-only: name folders that can be written.",
  EACCES: "This user may not write there: name folders that it may.",
  EPERM: "This user may not write there: name folders that it may.",
  ENOTDIR: "There is a file where a folder has to be: name another folder.",
  EMFILE: "Too many files are open: raise the limit (ulimit -n).",
};

/**
 * What building does, with faults of the disk told as what they are. Anything else is thrown as it came.
 * @throws ModelgateError `build-failed` for a disk that is full or cannot be written
 */
export async function tellingDiskFaults<T>(build: () => Promise<T>): Promise<T> {
  try {
    return await build();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const hint = Object.hasOwn(DISK, code) ? DISK[code] : undefined;
    if (error instanceof ModelgateError || !(error instanceof Error) || hint === undefined) throw error;
    throw failure("build-failed", `the image could not be written: ${error.message}`, { hint, cause: error });
  }
}
