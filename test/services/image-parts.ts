import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle } from "../../packages/devkit/src/bundle.ts";
import { root } from "../../packages/devkit/src/repository.ts";
import {
  annotationsOf,
  type Base,
  type Contents,
  type Found,
  type PackedModel,
  pinnedParts,
  serverProgram,
} from "../../packages/image/src/index.ts";
import { runtimeOptions } from "../../packages/inference/src/head-start.ts";
import { runtimeReach } from "../../packages/job/src/runtime-reach.ts";
import type { Store } from "../../packages/oci/src/index.ts";
import { programsHere, scratchBase } from "./base-image.ts";

const kept = join(root, ".cache/services/image");
/** Compressed layers outlive a run: the same bytes are compressed once. */
export const layerCache = join(kept, "layers");

/** The base of a suite; `text` names it for `openBase`. */
export async function scratch(folder: string): Promise<{ text: string; store: Store; digest: string }> {
  return { text: `oci:${folder}:base`, ...(await scratchBase(folder, programsHere(root), layerCache)) };
}

/** A model, the bundled server and this machine's platform on a base. */
export async function contentsOf(model: PackedModel, base: Base): Promise<Contents> {
  const described = { ...model, file: model.files[0]?.path ?? "" };
  return {
    base,
    platforms: [process.arch === "arm64" ? "linux/arm64" : "linux/amd64"],
    models: [model],
    server: { ...serverProgram(), folder: await serverFolder() },
    annotations: annotationsOf(described, null, null),
    created: "2026-11-21T00:00:00Z",
  };
}

let bundled: Promise<string> | undefined;

/** The server, bundled once. */
function serverFolder(): Promise<string> {
  bundled ??= (async () => {
    const folder = join(kept, "server");
    for (const [path, bytes] of await bundle(root, "packages/server/src/program.ts")) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return folder;
  })();
  return bundled;
}

/** Node from this installation, put where a runner's tool cache would have it; the ONNX runtime beside the code. */
export function foundHere(temporary: string): Found {
  const options = { ...runtimeOptions(null), temporary, toolCache: join(kept, "tools") };
  return pinnedParts(options, runtimeReach());
}
