// A model as an artifact: CNCF ModelPack (github.com/modelpack/model-spec v0.0.7), each file a layer as it is, so that the digest
// of a one-file model is the layer's. The same files give the same manifest.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { writeNew } from "@modelgate/git";
import {
  type Descriptor,
  decodeManifest,
  describe,
  digestOfStream,
  encodeManifest,
  type Index,
  isIndex,
  type Manifest,
  MEDIA_TYPE,
  type Store,
  type StoredManifest,
} from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import { isPlain } from "../directory-bytes.ts";
import type { ModelFiles } from "../registry.ts";

const ARTIFACT_TYPE = "application/vnd.cncf.model.manifest.v1+json";
const CONFIG_TYPE = "application/vnd.cncf.model.config.v1+json";
const RAW_WEIGHT = "application/vnd.cncf.model.weight.v1.raw";
const FILE_PATH = "org.cncf.model.filepath";
const MODEL_DIGEST = "modelgate.model.digest";
const MODEL_FILE = "modelgate.model.file";
/** More is no model that a job can also run. */
const MAX_BYTES = 16 * 2 ** 30;

/** The digest of the model that an artifact or image says it holds: that of its one raw layer, or by annotation; null: neither. */
export function modelDigestIn(manifest: Manifest | Index): string | null {
  const said = manifest.annotations?.[MODEL_DIGEST] ?? null;
  const [only, ...more] = isIndex(manifest)
    ? []
    : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
  if (only === undefined || more.length > 0) return said;
  // What it holds counts, and whoever says otherwise of it is not believed at all.
  return said === null || said === only.digest ? only.digest : null;
}

/** A model as an artifact that is not written yet. */
export type ModelArtifact = {
  stored: StoredManifest;
  /** Writes all that the manifest names. */
  push(store: Store): Promise<void>;
};

/**
 * What a model's files are as an artifact.
 * @throws ModelgateError `input-invalid` when a one-file model is not what its digest says
 */
export async function modelArtifact(
  { model, digest }: { model: string; digest: string },
  { folder, names }: ModelFiles,
): Promise<ModelArtifact> {
  const layers: Descriptor[] = [];
  for (const name of names) layers.push(await layerOf(join(folder, ...name.split("/")), name));
  const [only, ...others] = layers;
  if (others.length === 0 && only?.digest !== digest)
    throw failure(
      "input-invalid",
      `${names[0]}: is ${only?.digest} now, and was to be registered as ${digest}`,
      {
        hint: "Something wrote to the file after it was hashed; register what was judged.",
      },
    );
  const config = Buffer.from(
    JSON.stringify({
      descriptor: { name: model },
      modelfs: { type: "layers", diffIds: layers.map((layer) => layer.digest) },
      config: { format: "onnx" },
    }),
  );
  const stored = encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, artifactType: ARTIFACT_TYPE },
    config: describe(CONFIG_TYPE, config),
    layers,
    annotations: { "modelgate.model.name": model, [MODEL_DIGEST]: digest, [MODEL_FILE]: names[0] },
  });
  const push = async (store: Store) => {
    for (const [at, layer] of layers.entries())
      await store.writeBlob(layer, () => createReadStream(join(folder, ...(names[at] ?? "").split("/"))));
    await store.writeBlob(describe(CONFIG_TYPE, config), async function* () {
      yield config;
    });
  };
  return { stored, push };
}

async function layerOf(path: string, name: string): Promise<Descriptor> {
  const { size } = await stat(path);
  const digest = await digestOfStream(createReadStream(path));
  const annotations = { [FILE_PATH]: name, "org.opencontainers.image.title": name };
  return { mediaType: RAW_WEIGHT, digest, size, annotations };
}

/**
 * Writes the raw files of an artifact into an empty folder; the path of the model.
 * @throws ModelgateError `registry-fault` for an image, whose model lies in its file system
 */
export async function bringModel(store: Store, stored: StoredManifest, folder: string): Promise<string> {
  const where = `${store.name}@${stored.descriptor.digest}`;
  const manifest = decodeManifest(stored, where);
  const layers = isIndex(manifest) ? [] : manifest.layers.filter(({ mediaType }) => mediaType === RAW_WEIGHT);
  const sizeBytes = layers.reduce((sum, { size }) => sum + size, 0);
  const named = layers.map((layer) => ({ layer, name: layer.annotations?.[FILE_PATH] ?? "" }));
  const model = manifest.annotations?.[MODEL_FILE] ?? named[0]?.name;
  if (named.length === 0 || named.every(({ name }) => name !== model))
    throw failure("registry-fault", `${where}: holds no model as a file of its own`, {
      hint: "Register the model's own artifact (ModelPack, with raw layers), which is pushed beside the image.",
    });
  if (sizeBytes > MAX_BYTES || named.some(({ name }) => !isPlain(name)))
    throw failure(
      "registry-fault",
      `${where}: its files have ${sizeBytes} bytes, or names that lead elsewhere`,
      {
        hint: `At most ${MAX_BYTES} bytes are read, with names within one folder.`,
      },
    );
  for (const { layer, name } of named)
    await writeNew(
      join(folder, ...name.split("/")),
      async (take) => {
        for await (const piece of store.readBlob(layer)) await take(piece);
      },
      () => undefined,
    );
  return join(folder, ...(model ?? "").split("/"));
}
