import { failure } from "@modelgate/schema";

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
