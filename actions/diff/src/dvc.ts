import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import type { BaselinePorts } from "@modelgate/baseline";
import {
  copyDvcObject,
  type DvcOut,
  type DvcStores,
  dvcConfig,
  dvcOuts,
  MAX_DVC_BYTES,
  topOf,
} from "@modelgate/comparison/changed-models";
import { baseOf, fileAt, filesAt, type Repository } from "@modelgate/git";
import { failure, ModelgateError, shellWord } from "@modelgate/schema";
import type { Located } from "./located.ts";

/** What it takes to bring a model. */
export type Ways = {
  ports: () => Promise<BaselinePorts>;
  /** Empty and private; the caller removes it. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
};

/** As baselines: all files of one model together, in bytes. */
export const MAX_BYTES = 4 * 2 ** 30;

/** A `.dvc` file of the work tree, and what it says of one file. */
export type Pointer = { file: string; out: DvcOut };

/**
 * Writes what a pointer of the work tree stands for to a new path.
 * @throws ModelgateError `file-missing` with the command to run first
 */
export async function copyPointed({ file, out }: Pointer, to: string, ways: Ways): Promise<void> {
  await copyDvcObject({ out, pointer: file, to, maxBytes: MAX_BYTES }, await stores(file, ways));
}

/** The DVC pointer of a file that is not there: `FILE.dvc`, else any in its folder that names it. */
export async function pointerBeside(path: string): Promise<Pointer | null> {
  const folder = dirname(path);
  const name = posix.basename(path.split(sep).join("/"));
  for (const one of inTurn(await readdir(folder).catch(() => []), `${name}.dvc`)) {
    const file = join(folder, one);
    const found = await stat(file);
    if (!found.isFile() || found.size > MAX_DVC_BYTES) continue;
    const out = outNamed(await readFile(file, "utf8"), { file, name });
    if (out !== null) return { file, out };
  }
  return null;
}

/** The pointers among the names of a folder: the one of that very name, then the others by name, whatever the folder's order. */
export function inTurn(names: readonly string[], exact: string): string[] {
  const others = names.filter((name) => name.endsWith(".dvc") && name !== exact);
  return [...(names.includes(exact) ? [exact] : []), ...others.toSorted()];
}

/** A pointer of that very name has to be readable; another one may be of anything. */
function outNamed(text: string, { file, name }: { file: string; name: string }): DvcOut | null {
  try {
    return dvcOuts(text, file).find(({ path }) => posix.normalize(path) === name) ?? null;
  } catch (error) {
    if (posix.basename(file.split(sep).join("/")) === `${name}.dvc`) throw error;
    return null;
  }
}

/**
 * Where DVC may have it. The remote is the base's word where a change is proposed: who proposes it does not choose where this
 * machine asks.
 */
async function stores(pointer: string, { ports, env }: Ways): Promise<DvcStores> {
  const root = await rootAbove(resolve(dirname(pointer)));
  const own = async (name: string) =>
    root === null ? "" : await readFile(join(root, ".dvc", name), "utf8").catch(() => "");
  const config = dvcConfig(await own("config"));
  const local = dvcConfig(await own("config.local"));
  const cache = local.cache ?? config.cache ?? "cache";
  const caches = root === null ? [] : [resolve(root, ".dvc", cache)];
  const { isProposed, exchange, event, repository: open } = await ports();
  const isJob = env["GITHUB_ACTIONS"] === "true";
  if (root === null) return { caches, remote: null, exchange };
  if (isProposed !== true || !isJob) return { caches, remote: local.remote ?? config.remote, exchange };
  const repository = await open();
  const base = await baseOf(event, repository);
  const path = posix.join(
    relative(await topOf(repository), root)
      .split(sep)
      .join("/"),
    ".dvc/config",
  );
  const agreed =
    base && (await fileAt(repository, { commit: base.commit, path }, { maxBytes: MAX_DVC_BYTES }));
  return { caches, remote: agreed ? dvcConfig(Buffer.from(agreed).toString("utf8")).remote : null, exchange };
}

async function rootAbove(folder: string): Promise<string | null> {
  if ((await stat(join(folder, ".dvc")).catch(() => null))?.isDirectory() === true) return folder;
  return dirname(folder) === folder ? null : await rootAbove(dirname(folder));
}

/**
 * A model that a commit keeps in DVC; null: the commit has no pointer for it.
 * @param path from the root of the repository
 */
export async function dvcAtCommit(
  repository: Repository,
  { commit, path }: { commit: string; path: string },
  ways: Ways,
): Promise<Located | null> {
  const folder = posix.dirname(path) === "." ? "" : posix.dirname(path);
  const entries = await filesAt(repository, { commit, path: folder });
  const top = await topOf(repository);
  for (const entry of entries.filter((one) => one.kind === "file" && one.path.endsWith(".dvc"))) {
    if (posix.dirname(entry.path) !== posix.dirname(path)) continue;
    const bytes = await fileAt(repository, { commit, path: entry.path }, { maxBytes: MAX_DVC_BYTES });
    const name = posix.basename(path);
    const out = bytes && outNamed(Buffer.from(bytes).toString("utf8"), { file: entry.path, name });
    if (!out) continue;
    const to = join(ways.folder, name);
    const pointer = `${entry.path} of ${commit.slice(0, 12)}`;
    try {
      await copyDvcObject(
        { out, pointer, to, maxBytes: MAX_BYTES },
        await stores(join(top, entry.path), ways),
      );
    } catch (cause) {
      if (!(cause instanceof ModelgateError)) throw cause;
      throw failure(cause.code, `baseline: ${cause.message}`, {
        hint: `Run \`dvc fetch --all-commits ${shellWord(entry.path)}\` in a step before this one.`,
        cause,
      });
    }
    return { path: to, notes: [`the baseline was taken from DVC by ${pointer}`] };
  }
  return null;
}
