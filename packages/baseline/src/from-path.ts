import { stat } from "node:fs/promises";
import { posix } from "node:path";
import { ofPointers } from "./dvc-pointers.ts";
import { missing, shown } from "./fault.ts";
import { bring } from "./from-git.ts";
import type { BaselinePorts, Opened, Wanted } from "./opened.ts";
import { isOnTheWay, proposedChange, touchedPaths } from "./proposed-change.ts";
import { sourceName } from "./source-name.ts";

/**
 * A file of this checkout, used where it lies; a link is followed, for the user named it. Where a pull request or a merge group
 * changes the file, or of a model anything in its folder (weights may lie there), it is the base's: who proposes a change does
 * not choose what it is compared with.
 * @throws ModelgateError `baseline-missing`
 */
export async function fromPath(
  { path, kind }: Wanted,
  ports: BaselinePorts,
  folder: string,
): Promise<Opened> {
  const source = sourceName({ kind: "path", path });
  const agreed = await ofBase({ path, kind }, ports, folder);
  if ("file" in agreed) {
    const { file, commit } = agreed;
    const what = kind === "model" ? "it or its folder" : "it";
    const notes = [`the baseline is ${shown(path)} of ${commit.slice(0, 12)}: this change touches ${what}`];
    return { kind: "file", path: file, source, commit, notes };
  }
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  const reason = found instanceof Error ? REASONS[found.code ?? ""] : found.isFile() ? null : "not a file";
  if (reason !== null)
    throw missing(
      `${shown(path)}: ${reason ?? "cannot be read"}`,
      "Check the path from the root of the repository, and download the artifact that holds it before this step.",
    );
  return { kind: "file", path, source, commit: null, notes: agreed.notes };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EACCES: "may not be read",
};

function folderOf(path: string): string {
  return posix.dirname(path) === "." ? "" : `${posix.dirname(path)}/`;
}

/** The base's file where the change has another one; else what is to be said of the one that lies here. */
async function ofBase(
  wanted: Wanted,
  ports: BaselinePorts,
  folder: string,
): Promise<{ file: string; commit: string } | { notes: readonly string[] }> {
  const proposed = await proposedChange(wanted.path, ports);
  if (proposed === null) return { notes: [] };
  const { repository, commit, path, real, changes } = proposed;
  const touched = touchedPaths(changes);
  const folders = wanted.kind === "model" ? [path, real].map(folderOf) : [];
  const isOurs = (name: string) =>
    isOnTheWay(name, proposed) || folders.some((beside) => name.startsWith(beside));
  if (!touched.some(isOurs)) return { notes: await ofPointers(proposed) };
  const file = await bring({ commit, path }, { repository, wanted, ports, folder });
  if (file !== null) return { file, commit };
  const isNew = touched.includes(path);
  const fresh = isNew ? [`${shown(wanted.path)}, the baseline, is new in this change`] : [];
  return { notes: [...fresh, ...(await ofPointers(proposed))] };
}
