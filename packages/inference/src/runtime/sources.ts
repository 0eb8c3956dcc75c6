import { rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { failure, ModelgateError } from "@modelgate/schema";
import { type Attempt, messageOf, Unavailable } from "./attempt.ts";
import type { RuntimeOptions, RuntimePorts } from "./find.ts";
import { readNpmSettings } from "./npmrc.ts";
import { type PackageFolder, packageAt, packageBeside } from "./package-folder.ts";
import { copy, isComplete, type Placing, place, toolFolder } from "./place.ts";
import { type Digests, type Natives, type Release, runtimeFiles } from "./release.ts";
import { untrusted, verifyFolder } from "./verify.ts";

/** A runtime that is ready to be loaded. */
export type Found = { directory: string; version: string; verified: readonly string[] };

/** What is looked for: the options, with the release and platform settled. */
export type Search = RuntimeOptions & { release: Release; arch: string; platform: string };

/**
 * The folder a user named: the package, or its native files alone (beside each other or as in the package).
 * @throws ModelgateError; a path that was given is never passed over
 */
export async function atPath(search: Search, path: string, ports: RuntimePorts): Promise<Found> {
  const natives = nativesOf(search);
  const given = await packageAt(path, search.release, natives);
  if (given !== undefined && (given.problems.length === 0 || search.allowOther)) return given;
  if (given !== undefined && given.version !== search.release.version) {
    throw untrusted([`runtime-path ${path}: ${given.problems.join("; ")}`]);
  }
  const folder = await folderWith(path, natives);
  if (folder === undefined) {
    const names = Object.keys(natives.libraries).map((name) => basename(name));
    throw failure(
      "runtime-missing",
      `runtime-path: expected ${names.join(", ")} in ${path}, which has not all`,
      {
        hint: `Unpack ${search.release.name} ${search.release.version} there, or copy this platform's native files.`,
      },
    );
  }
  return assemble(search, natives, ports, (staging) => copyLibraries(natives.libraries, folder, staging));
}

/** The folder that has all libraries side by side: the given one, or the package's place for them below it. */
async function folderWith(path: string, { libraries }: Natives): Promise<string | undefined> {
  const files = Object.keys(libraries);
  const inPackage = join(path, dirname(files[0] ?? ""));
  for (const folder of [path, inPackage]) {
    const present = files.map((file) =>
      stat(join(folder, basename(file))).then(
        (one) => one.isFile(),
        () => false,
      ),
    );
    if ((await Promise.all(present)).every(Boolean)) return folder;
  }
  return undefined;
}

async function copyLibraries(libraries: Digests, folder: string, staging: string): Promise<void> {
  for (const file of Object.keys(libraries)) await copy(join(folder, basename(file)), join(staging, file));
}

/** The package that npm installed beside the code. */
export async function installed(search: Search): Promise<Found> {
  const { release, platform, allowOther, moduleUrl } = search;
  const found = await packageBeside(moduleUrl, release, release.platforms[platform]);
  if (found === undefined) throw new Unavailable(`no ${release.name} beside the code`);
  const problem = objection(found, search);
  if (problem !== undefined && !allowOther) throw new Unavailable(`${found.directory}: ${problem}`);
  return found;
}

function objection({ problems }: PackageFolder, { release, platform }: Search): string | undefined {
  if (release.platforms[platform] === undefined) return `${release.version} has no files for ${platform}`;
  return problems.length === 0 ? undefined : problems.join("; ");
}

/** The runtime that an earlier job of this machine put in place, if every byte of it is still right. */
export async function toolCached(search: Search): Promise<Found> {
  const natives = nativesOf(search);
  const files = runtimeFiles(search.release, natives);
  const reasons: string[] = [];
  for (const directory of targets(search)) {
    if (!(await isComplete(directory))) {
      reasons.push(`${directory} is not there`);
      continue;
    }
    const { problems, verified } = await verifyFolder(directory, files);
    if (problems.length === 0) return { directory, version: search.release.version, verified };
    reasons.push(`${directory}: ${problems.join("; ")}`);
  }
  throw new Unavailable(reasons.join("; "));
}

/** The libraries out of the Actions cache. Any branch may have written them: they are checked as a stranger's. */
export async function actionsCached(search: Search, ports: RuntimePorts): Promise<Found> {
  const natives = nativesOf(search);
  if (ports.cache === undefined) throw new Unavailable("there is none here");
  const { path, key } = cacheEntry(search, natives);
  try {
    const hit = await ports.cache.restore([path], key).catch((error: unknown) => {
      throw new Unavailable(messageOf(error));
    });
    if (hit === undefined) throw new Unavailable(`no entry ${key}`);
    const folder = await folderWith(path, natives);
    if (folder === undefined) throw new Unavailable(`the entry ${key} lacks files`);
    return await assemble(search, natives, ports, (staging) =>
      copyLibraries(natives.libraries, folder, staging),
    );
  } catch (error) {
    if (error instanceof ModelgateError)
      throw new Unavailable(`the entry ${key} is refused: ${error.message}`);
    throw error;
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** The libraries out of the registry that the runner's npm is configured for. */
export async function fetched(search: Search, ports: RuntimePorts): Promise<Found> {
  const natives = nativesOf(search);
  const settings = await readNpmSettings(search);
  const { fetchLibraries } = await import("./registry.ts");
  const { release, platform } = search;
  return assemble(search, natives, ports, (directory) =>
    fetchLibraries({ release, platform, libraries: natives.libraries, directory }, settings, ports),
  );
}

/** Gives what was fetched to the Actions cache. A cache that cannot be filled is told, and harms nothing. */
export async function fillCache(
  search: Search,
  { directory }: Found,
  ports: RuntimePorts,
): Promise<Attempt[]> {
  if (ports.cache === undefined) return [];
  const natives = nativesOf(search);
  const { path, key } = cacheEntry(search, natives);
  try {
    for (const file of Object.keys(natives.libraries))
      await copy(join(directory, file), join(path, basename(file)));
    await ports.cache.save([path], key);
    return [];
  } catch (error) {
    return [{ source: "actions-cache", reason: `cannot be filled: ${messageOf(error)}` }];
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** The name has the digests in it: another release, or other bytes, is another entry. */
function cacheEntry(
  { temporary, release, platform }: Search,
  { libraries }: Natives,
): { path: string; key: string } {
  const digests = Object.values(libraries).map(({ sha256 }) => sha256.slice(0, 12));
  const name = `${release.name}-${release.version}-${platform.replace("/", "-")}`;
  return { path: join(temporary, `modelgate-${name}`), key: `modelgate-${name}-${digests.join("-")}` };
}

async function assemble(
  search: Search,
  natives: Natives,
  { wait }: RuntimePorts,
  fill: (directory: string) => Promise<void>,
): Promise<Found> {
  const { release, travelling } = search;
  const files = runtimeFiles(release, natives);
  const placing: Placing = {
    targets: targets(search),
    travelling,
    release,
    files,
    libraries: natives.libraries,
    wait,
  };
  return { directory: await place(placing, fill), version: release.version, verified: Object.keys(files) };
}

function targets({ toolCache, temporary, release, arch }: Search): [string, ...string[]] {
  const own = toolFolder(temporary, release, arch);
  return toolCache === undefined ? [own] : [toolFolder(toolCache, release, arch), own];
}

function nativesOf({ release, platform }: Search): Natives {
  const natives = release.platforms[platform];
  if (natives !== undefined) return natives;
  const known = Object.keys(release.platforms).join(", ");
  throw new Unavailable(`${release.name} ${release.version} has no files for ${platform}, only for ${known}`);
}
