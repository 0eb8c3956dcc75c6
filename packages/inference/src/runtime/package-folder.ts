import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Digests, Natives, Release } from "./release.ts";
import { verifyFiles } from "./verify.ts";

/** A package as npm unpacked it, and how it compares with the pinned release. */
export type PackageFolder = {
  directory: string;
  version: string;
  problems: readonly string[];
  verified: readonly string[];
};

const COMMON = "node_modules/onnxruntime-common/";

/** The package that a module would get by name; `undefined` when there is none. */
export async function packageBeside(moduleUrl: string | URL, release: Release, natives: Natives | undefined) {
  return resolving(
    () => createRequire(moduleUrl).resolve(`${release.name}/package.json`),
    (path) => packageAt(dirname(path), release, natives),
  );
}

/** The package in a folder, with the `onnxruntime-common` that it would load; `undefined` when either lacks. */
export async function packageAt(
  directory: string,
  release: Release,
  natives: Natives | undefined,
): Promise<PackageFolder | undefined> {
  const manifest = await readManifest(join(directory, "package.json"));
  if (manifest?.name !== release.name) return undefined;
  const { version } = manifest;
  const resolve = createRequire(join(directory, "package.json")).resolve;
  return resolving(
    () => resolve("onnxruntime-common"),
    async (main) => {
      if (version !== release.version) {
        return {
          directory,
          version,
          problems: [`its version is ${version}, not ${release.version}`],
          verified: [],
        };
      }
      const own = pick(release.scripts, (path) => !path.startsWith(COMMON));
      const common = pick(release.scripts, (path) => path.startsWith(COMMON));
      const parts = [
        await verifyFiles(directory, { ...own, ...natives?.libraries, ...natives?.bindings }),
        await verifyFiles(join(dirname(main), "../.."), shorten(common)),
      ];
      return {
        directory,
        version,
        problems: parts.flatMap(({ problems }) => problems),
        verified: parts.flatMap(({ verified }) => verified),
      };
    },
  );
}

/** npm's manifests differ from those that travel, and load nothing: names and versions were compared. */
function pick(files: Digests, wanted: (path: string) => boolean): Digests {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => wanted(path) && !path.endsWith("package.json")),
  );
}

function shorten(files: Digests): Digests {
  return Object.fromEntries(
    Object.entries(files).map(([path, digest]) => [path.slice(COMMON.length), digest]),
  );
}

async function readManifest(path: string): Promise<{ name: string; version: string } | undefined> {
  try {
    const { name, version } = JSON.parse(await readFile(path, "utf8"));
    return typeof name === "string" && typeof version === "string" ? { name, version } : undefined;
  } catch {
    return undefined;
  }
}

async function resolving<T>(find: () => string, use: (path: string) => Promise<T>): Promise<T | undefined> {
  let path: string;
  try {
    path = find();
  } catch {
    return undefined;
  }
  return use(path);
}
