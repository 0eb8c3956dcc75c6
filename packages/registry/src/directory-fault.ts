import { failure, ModelgateError } from "@modelgate/schema";

const HINTS: Readonly<Record<string, string>> = {
  EACCES:
    "Give who runs this the right to read the folder, and to write there for who registers and promotes.",
  EROFS: "It is mounted for reading only: register and promote where it can be written.",
  ENOSPC: "Make room, and run this again: what was begun is of no account.",
};

/** What a disk or a share refused, as a fault of the registry that lies there; any other error as it is. */
export function fileFault(root: string): (error: unknown) => never {
  return (error) => {
    const { code, syscall, path = root } = error as NodeJS.ErrnoException;
    if (error instanceof ModelgateError || code === undefined || syscall === undefined) throw error;
    throw failure("registry-fault", `${path}: the file system refused (${code}, ${syscall})`, {
      hint:
        HINTS[code === "EPERM" ? "EACCES" : code] ??
        "Check that the folder is mounted and answers, and run this again: it looks first at what was done.",
      cause: error,
    });
  };
}
