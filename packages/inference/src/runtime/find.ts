import { failure, ModelgateError } from "@modelgate/schema";
import { type Attempt, reasonOf, type Source } from "./attempt.ts";
import type { NpmPlaces } from "./npmrc.ts";
import { RELEASE } from "./pinned.ts";
import type { RegistryPorts } from "./registry.ts";
import type { Release } from "./release.ts";
import {
  actionsCached,
  atPath,
  type Found,
  fetched,
  fillCache,
  installed,
  type Search,
  toolCached,
} from "./sources.ts";

/** A runtime that can be loaded: `loadRuntime(runtime.directory)`. */
export type Runtime = {
  /** The folder of the onnxruntime-node package itself; what it needs of onnxruntime-common is found from there. */
  directory: string;
  version: string;
  source: Source;
  /** Files whose sha256 is the pinned one: all that get loaded, unless another release was allowed. */
  verified: readonly string[];
  /** The sources that were asked before and why they did not serve; and a cache that could not be filled. */
  passedOver: readonly Attempt[];
};

export type RuntimeOptions = NpmPlaces & {
  /** A module beside which the runtime may be installed: `import.meta.url` of the caller. */
  moduleUrl: string | URL;
  /** The files that travel with the action: `packages/inference/runtime`, or its copy beside dist. */
  travelling: string;
  /** The input `runtime-path`: an unpacked onnxruntime-node, or a folder with its native files. */
  runtimePath?: string | undefined;
  /** Take a package of another version or with other bytes, where it is installed or at `runtimePath`. */
  allowOther?: boolean;
  /** `RUNNER_TOOL_CACHE`, or a laptop's own cache folder. */
  toolCache?: string | undefined;
  /** A folder that only this job can write to: `RUNNER_TEMP`. */
  temporary: string;
  /** Node's word for the system; this one's unless given, as `arch`. */
  os?: string;
  arch?: string;
  release?: Release;
};

export type RuntimePorts = RegistryPorts & {
  /** The Actions cache: `restore` gives the key it found. Absent where there is none. */
  cache?: {
    restore(paths: string[], key: string): Promise<string | undefined>;
    save(paths: string[], key: string): Promise<unknown>;
  };
};

/**
 * Finds the ONNX runtime, or fetches it: a given path, installed beside the code, the tool cache, the Actions cache,
 * the registry of the runner's npm. A path that was given is the only source: it is never passed over silently.
 * @throws ModelgateError `runtime-missing` with the reason of every source; `runtime-untrusted` when what a path or the
 * registry gave is not the pinned release
 */
export async function findRuntime(options: RuntimeOptions, ports: RuntimePorts): Promise<Runtime> {
  const { release = RELEASE, os = process.platform, arch = process.arch, runtimePath } = options;
  const search: Search = { ...options, release, arch, platform: `${os}/${arch}` };
  const sources: [Source, () => Promise<Found>][] =
    runtimePath === undefined
      ? [
          ["installed", () => installed(search)],
          ["tool-cache", () => toolCached(search)],
          ["actions-cache", () => actionsCached(search, ports)],
          ["registry", () => fetched(search, ports)],
        ]
      : [["path", () => atPath(search, runtimePath, ports)]];
  const passedOver: Attempt[] = [];
  for (const [source, find] of sources) {
    try {
      const found = await find();
      if (source === "registry") passedOver.push(...(await fillCache(search, found, ports)));
      return { ...found, source, passedOver };
    } catch (error) {
      if (error instanceof ModelgateError) throw error;
      passedOver.push({ source, reason: reasonOf(error) });
    }
  }
  throw missing(search, passedOver);
}

function missing({ release, platform }: Search, attempts: readonly Attempt[]): ModelgateError {
  const reasons = attempts.map(({ source, reason }) => `- ${source}: ${reason}`);
  const message = [`no ONNX runtime (${release.name} ${release.version}, ${platform}):`, ...reasons].join(
    "\n",
  );
  return failure("runtime-missing", message, {
    hint:
      `Give npm its registry and, where it wants them, credentials in .npmrc. Without a network, set \`runtime-path\` ` +
      `to the folder of an unpacked or installed ${release.name} ${release.version}, or fill the runner's tool cache.`,
  });
}
