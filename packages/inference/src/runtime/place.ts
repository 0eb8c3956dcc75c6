// A runtime folder is built beside its final place, checked as a whole and renamed into it. Two jobs on one machine may
// do so at once: the second finds right bytes in place and drops its own. Layout and marker are the tool cache's
// (<root>/<tool>/<version>/<arch>, complete when <arch>.complete exists), so that runners' own tools see it too.
import { randomUUID } from "node:crypto";
import {
  chmod,
  constants,
  copyFile,
  mkdir,
  mkdtemp,
  open,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Digests, Release } from "./release.ts";
import { travelPath } from "./release.ts";
import { untrusted, verifyFolder } from "./verify.ts";

/** What a runtime folder of this platform holds, and where one is built. */
export type Placing = {
  /** Folders to build in; the first that can be written is taken. */
  targets: readonly [string, ...string[]];
  /** The folder of files that travel with the action. */
  travelling: string;
  release: Release;
  /** Everything that the finished folder holds. */
  files: Digests;
  /** The part of `files` that `fill` brings; the rest travels. */
  libraries: Digests;
  wait(milliseconds: number): Promise<void>;
};

const RENAMES = 5;
const STALE_MS = 24 * 3600 * 1000;

/** Where the tool cache keeps a runtime. */
export function toolFolder(root: string, { name, version }: Release, arch: string): string {
  return join(root, name, version, arch);
}

/** Whether a folder was put in place as a whole; its bytes may have changed since. */
export async function isComplete(target: string): Promise<boolean> {
  return (await identity(markerOf(target))) !== undefined;
}

function markerOf(target: string): string {
  return `${target}.complete`;
}

/**
 * Builds a runtime folder, with the libraries that `fill` writes, and gives its path. Nothing stays behind on failure.
 * @throws ModelgateError `runtime-untrusted` when a file is not the pinned one
 */
export async function place(placing: Placing, fill: (directory: string) => Promise<void>): Promise<string> {
  const { target, staging } = await stage(placing.targets);
  try {
    await fill(staging);
    await copyTravelling(placing, staging);
    const { problems } = await verifyFolder(staging, placing.files);
    if (problems.length > 0) throw untrusted(problems);
    await flush(staging, placing.libraries);
    await settle(staging, target, placing);
    await writeFile(markerOf(target), "");
    return target;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function stage(targets: Placing["targets"]): Promise<{ target: string; staging: string }> {
  let refusal: unknown;
  for (const target of targets) {
    try {
      await mkdir(dirname(target), { recursive: true });
      const staging = await mkdtemp(`${target}.staging-`);
      await chmod(staging, 0o755);
      await sweep(staging);
      return { target, staging };
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

/** Removes what jobs that were killed left behind. The age is measured by the file system's own clock. */
async function sweep(staging: string): Promise<void> {
  const folder = dirname(staging);
  const { mtimeMs: now } = await stat(staging);
  for (const name of await readdir(folder)) {
    if (!name.includes(".staging-")) continue;
    const other = join(folder, name);
    const age = now - (await stat(other).catch(() => ({ mtimeMs: now }))).mtimeMs;
    if (age > STALE_MS) await rm(other, { recursive: true, force: true });
  }
}

async function copyTravelling({ files, libraries, travelling }: Placing, staging: string): Promise<void> {
  for (const path of Object.keys(files).filter((file) => !Object.hasOwn(libraries, file))) {
    await copy(join(travelling, travelPath(path)), join(staging, path));
  }
}

/** Copies a file into a folder that may not exist yet; where the file system can, without copying bytes. */
export async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

/** The large files only: a power cut that loses a small one is found by the next job, which verifies all. */
async function flush(staging: string, libraries: Digests): Promise<void> {
  for (const path of Object.keys(libraries)) {
    await using file = await open(join(staging, path), "r+");
    await file.sync();
  }
}

async function settle(staging: string, target: string, { files, wait }: Placing): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(staging, target);
    } catch (error) {
      const seen = await identity(target);
      // Another job was first, and its bytes are the same.
      if (seen !== undefined && (await verifyFolder(target, files)).problems.length === 0) return;
      if (attempt === RENAMES) throw error;
      if (seen !== undefined) await remove(target, seen);
      // On Windows a virus scanner may hold new files for a moment.
      else await wait(100 * attempt);
    }
  }
}

/** Takes a bad folder out of the way, unless another job has meanwhile put a good one in its place. */
async function remove(target: string, seen: bigint): Promise<void> {
  const aside = `${target}.staging-${randomUUID()}`;
  await rename(target, aside).catch(() => {});
  const moved = await identity(aside);
  if (moved !== undefined && moved !== seen) await rename(aside, target).catch(() => {});
  await rm(aside, { recursive: true, force: true });
}

async function identity(path: string): Promise<bigint | undefined> {
  return stat(path, { bigint: true }).then(
    ({ ino }) => ino,
    () => undefined,
  );
}
