import { join } from "node:path";
import { RELEASE, runtimeFiles, travelPath } from "@modelgate/inference/runtime";
import { requireMachine } from "./elf.ts";
import type { Entry } from "./entry.ts";
import { namesOf, type Platform } from "./platform.ts";

/** Where the ONNX runtime of one platform is on this machine. */
export type RuntimePlace = {
  /** The folder that `findRuntime` gave for the platform. */
  directory: string;
  /** The files that travel with Modelgate: `packages/inference/runtime`, or its copy beside dist. */
  travelling: string;
};

/** Beside the server, so that it is found there as an installed package is. */
const FOLDER = "app/node_modules/onnxruntime-node";

/**
 * The pinned ONNX runtime of one platform, and nothing of the others. Scripts and bindings come from the files that travel, the
 * shared library from where the runtime was found; each by its pinned digest, so a file that is not the pinned one ends the build.
 * @throws ModelgateError `input-invalid` for a file of another machine, `file-missing`
 */
export async function runtimeEntries(
  { directory, travelling }: RuntimePlace,
  platform: Platform,
): Promise<Entry[]> {
  const natives = RELEASE.platforms[`linux/${namesOf(platform).nodeArch}`];
  if (natives === undefined) throw new Error(`${RELEASE.name} has no files for ${platform}`);
  const entries = Object.entries(runtimeFiles(RELEASE, natives)).map(([path, { sha256, sizeBytes }]) => ({
    name: `${FOLDER}/${path}`,
    executable: false,
    digest: `sha256:${sha256}`,
    sizeBytes,
    from: Object.hasOwn(natives.libraries, path) ? join(directory, path) : join(travelling, travelPath(path)),
  }));
  const isNative = ({ name }: Entry) => /\.so\.\d+$|\.node$/u.test(name);
  for (const { from } of entries.filter(isNative)) await requireMachine(from, platform);
  return entries;
}
