import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BaselinePorts } from "@modelgate/baseline";
import { inspectModel } from "@modelgate/onnx";
import type { ModelFiles, Registry, Version } from "@modelgate/registry";
import { ModelgateError, problemsOf } from "@modelgate/schema";
import { openSource } from "./source-place.ts";

/** A version's bytes as they were just now: their digest, or why they could not be hashed. */
export type Hashed = { digest: string } | { unreadable: string };

/** A model that was hashed, where its files lie as long as they are used. */
export type OnDisk = { digest: string; path: string; files: ModelFiles };

/** Where bytes are looked for. `instead` is a file on this disk, for a registry that does not hand them out itself; null: none. */
export type Keeper = { registry: Pick<Registry, "bring">; ports: BaselinePorts; instead: string | null };

/**
 * Hashes the bytes of a version where its registry keeps them: in the registry itself, or in the commit that it names.
 * @throws ModelgateError what a registry throws that keeps bytes and cannot bring them: nothing can be judged then
 */
export async function hashed(version: Version, { registry, ports, instead }: Keeper): Promise<Hashed> {
  const { bring } = registry;
  if (bring === undefined) return await committed(version, ports, async ({ digest }) => ({ digest }));
  return await inFolder(async (folder) => {
    const path = await bring(version, folder).catch((error: unknown) => {
      // Only what the registry cannot give is taken from elsewhere: what it gives is what will be served.
      if (instead !== null && error instanceof ModelgateError && error.code === "registry-missing")
        return instead;
      throw error;
    });
    const found = await onDisk(path);
    return "unreadable" in found ? found : { digest: found.digest };
  });
}

/** Has the model that a commit holds, `<commit>:<path>`, with external data, through LFS, on disk while it is used. */
export async function committed<T>(
  { source }: Pick<Version, "source">,
  ports: BaselinePorts,
  use: (model: OnDisk) => Promise<T>,
): Promise<T | { unreadable: string }> {
  return await inFolder(async (folder) => {
    const found = await brought(source, { ports, folder });
    return "unreadable" in found ? found : await use(found);
  });
}

async function brought(
  source: string,
  { ports, folder }: { ports: BaselinePorts; folder: string },
): Promise<OnDisk | { unreadable: string }> {
  try {
    const opened = await openSource(source, ports, folder);
    return "none" in opened ? { unreadable: opened.none } : await onDisk(opened.path);
  } catch (error) {
    return { unreadable: problemsOf(error)[0]?.message ?? "unknown" };
  }
}

async function onDisk(path: string): Promise<OnDisk | { unreadable: string }> {
  const { digest, problems, files } = await inspectModel(path);
  const [problem] = problems;
  const [model, ...data] = files.map((file) => file.path);
  if (problem !== undefined || model === undefined)
    return { unreadable: problem?.message ?? "it has no file" };
  return { digest, path, files: { folder: dirname(path), names: [model, ...data] } };
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(process.env["RUNNER_TEMP"] || tmpdir(), "modelgate-version-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
