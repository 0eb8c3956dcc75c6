import { join } from "node:path";
import {
  findRuntime,
  type Release,
  type RuntimeOptions,
  type RuntimePorts,
} from "@modelgate/inference/runtime";
import { failure, ModelgateError } from "@modelgate/schema";
import { loadedBytes, requireMachine } from "./elf.ts";
import type { Entry } from "./entry.ts";
import pins from "./node-pins.json" with { type: "json" };
import { namesOf, type Platform } from "./platform.ts";

/** The version of Node that images get whose base has none. */
export const NODE_VERSION: string = pins.version;

/** Where Node lies in an image whose base has none. */
export const NODE_FILE = "opt/node/bin/node";

/** Where to look for Node's binary: the same places and settings as for the ONNX runtime. */
export type NodeOptions = Pick<RuntimeOptions, "env" | "workspace" | "home" | "toolCache" | "temporary">;

/**
 * Finds the pinned Node binary of a platform: the tool cache, else npm's registry, checked against its pinned digest. It is
 * found as the ONNX runtime is, by the package of one platform that npm's `node` consists of.
 * @returns the path of the binary
 * @throws ModelgateError `runtime-missing` with the reason of every source, `runtime-untrusted`
 */
export async function findNode(
  platform: Platform,
  options: NodeOptions,
  ports: RuntimePorts,
): Promise<string> {
  const arch = namesOf(platform).nodeArch;
  const release = releaseOf(arch);
  try {
    // No file travels, and no module has this package beside it.
    const places = { moduleUrl: import.meta.url, travelling: options.temporary };
    const found = await findRuntime({ ...options, ...places, release, os: "linux", arch }, ports);
    return join(found.directory, pins.file);
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== "runtime-missing") throw error;
    const reasons = error.message.split("\n").slice(1).join("\n");
    throw failure("runtime-missing", `no Node ${NODE_VERSION} for ${platform}:\n${reasons}`, {
      hint: "Give npm its registry and credentials in .npmrc, or take a `base` that has Node.",
      cause: error,
    });
  }
}

/**
 * Node's binary as the file of a layer, without its symbols.
 * @throws ModelgateError `input-invalid` for a binary of another machine, `file-missing`
 */
export async function nodeEntries(path: string, platform: Platform): Promise<Entry[]> {
  await requireMachine(path, platform);
  const { sha256, sizeBytes } = pins.platforms[namesOf(platform).nodeArch].packed;
  const from = () => loadedBytes(path);
  return [{ name: NODE_FILE, executable: true, digest: `sha256:${sha256}`, sizeBytes, from }];
}

function releaseOf(arch: "x64" | "arm64"): Release {
  return {
    name: `node-linux-${arch}`,
    version: pins.version,
    scripts: {},
    platforms: {
      [`linux/${arch}`]: { bindings: {}, libraries: { [pins.file]: pins.platforms[arch].published } },
    },
  };
}
