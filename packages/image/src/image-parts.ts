import { failure } from "@modelgate/schema";
import { type BaseConfig, nodeIn } from "./base-config.ts";
import { bytesEntry, type Entry, folderEntries } from "./entry.ts";
import { gzipLayer, type Layer, plainLayer } from "./layer.ts";
import { modelEntries, type PackedModel } from "./model-entries.ts";
import { NODE_FILE, NODE_VERSION } from "./node-release.ts";
import type { Platform } from "./platform.ts";

/** What a layer holds; `model` is followed by name and version. */
export type LayerRole = "base" | "node" | "runtime" | "server" | `model ${string}`;

/** A layer of ours and what is told of it. */
export type Part = { role: LayerRole; layer: Layer; createdBy: string };

/** The files that differ by platform, as `pinnedParts` finds them. */
export type Found = {
  /** Node at `NODE_FILE`; asked for only where the base has none. */
  node(platform: Platform): Promise<readonly Entry[]>;
  /** The ONNX runtime beside the server. */
  runtime(platform: Platform): Promise<readonly Entry[]>;
};

/** The oldest Node that the server is tested with. */
const NODE_MAJOR = 24;

/**
 * Node in a layer of its own, unless the base has it.
 * @returns `node`: its path in the image
 * @throws ModelgateError `input-invalid` for a base with a Node that is too old, and what finding throws
 */
export async function nodePart(
  platform: Platform,
  base: BaseConfig,
  { found, cache }: { found: Found; cache: string },
): Promise<{ node: string; parts: Part[] }> {
  const its = nodeIn(base);
  if (its === null) {
    const layer = await gzipLayer(await found.node(platform), cache);
    const part: Part = { role: "node", layer, createdBy: `modelgate node ${NODE_VERSION}` };
    return { node: `/${NODE_FILE}`, parts: [part] };
  }
  if (its.major !== null && its.major < NODE_MAJOR) {
    throw failure(
      "input-invalid",
      `base: expected Node ${NODE_MAJOR} or newer, or none, got Node ${its.major}`,
      {
        hint: "Take a newer base, or one without Node: then the image gets its own.",
      },
    );
  }
  return { node: its.path, parts: [] };
}

/** The ONNX runtime of one platform. */
export async function runtimePart(
  platform: Platform,
  { found, cache }: { found: Found; cache: string },
): Promise<Part> {
  const layer = await gzipLayer(await found.runtime(platform), cache);
  return { role: "runtime", layer, createdBy: "modelgate onnxruntime" };
}

/** Server and models: the same for every platform. */
export async function sharedParts(
  server: { folder: string; entry: string },
  models: readonly PackedModel[],
  cache: string,
): Promise<Part[]> {
  const files = await serverEntries(server);
  const parts: Part[] = [
    { role: "server", layer: await gzipLayer(files, cache), createdBy: "modelgate server" },
  ];
  for (const model of models) {
    const role: LayerRole = `model ${model.name}/${model.version}`;
    const layer = await plainLayer(modelEntries(model));
    parts.push({ role, layer, createdBy: `modelgate ${role} ${model.digest}` });
  }
  return parts;
}

async function serverEntries({ folder, entry }: { folder: string; entry: string }): Promise<Entry[]> {
  const entries = await folderEntries(folder, "app");
  if (!entries.some(({ name }) => name === `app/${entry}`)) {
    throw failure("file-missing", `${folder}: expected the server's bundle with ${entry} in it`, {
      hint: "Build it first, or name the folder that has it.",
    });
  }
  // Without it Node takes a bundle's `.js` for CommonJS first.
  if (entries.some(({ name }) => name === "app/package.json")) return entries;
  return [...entries, bytesEntry("app/package.json", Buffer.from('{"type":"module"}\n'))];
}
