import { stat } from "node:fs/promises";
import { missing, shown } from "./fault.ts";
import type { Opened } from "./opened.ts";
import { sourceName } from "./source-name.ts";

/** A file of this checkout, used where it lies. A link is followed: the user named it. */
export async function fromPath(path: string): Promise<Opened> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  const reason = found instanceof Error ? REASONS[found.code ?? ""] : found.isFile() ? null : "not a file";
  if (reason !== null)
    throw missing(
      `${shown(path)}: ${reason ?? "cannot be read"}`,
      "Check the path from the root of the repository, and download the artifact that holds it before this step.",
    );
  return { kind: "file", path, source: sourceName({ kind: "path", path }), commit: null, notes: [] };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EACCES: "may not be read",
};
