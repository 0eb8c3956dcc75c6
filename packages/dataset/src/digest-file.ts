import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { failure } from "@modelgate/schema";

/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
export async function digestFile(path: string): Promise<{ digest: string; sizeBytes: number }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}

/** The error for a file that the system will not let us read. */
export function unreadable(path: string, error: unknown) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return failure("file-missing", `${path}: no such file`, {
      hint: "Paths are relative to the working directory. Was the repository checked out, or the artifact downloaded?",
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return failure("dataset-unreadable", `${path}: cannot be read: ${reason}`, {
    hint: "Check that it is a file and that this user may read it.",
    cause: error,
  });
}
