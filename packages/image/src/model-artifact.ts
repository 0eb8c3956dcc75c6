// A model as an artifact of a registry, without a server: CNCF ModelPack (github.com/modelpack/model-spec, specs-go/v1). A file is a layer
// of its own, as it is, so that the registry's digest of a one-file model is the digest that was judged.
import { join } from "node:path";
import { encodeManifest, MEDIA_TYPE, type Store } from "@modelgate/oci";
import type { Annotations } from "./annotations.ts";
import { tellingDiskFaults } from "./disk-fault.ts";
import { bytesOf } from "./entry.ts";
import { type PackedModel, requireNames } from "./model-entries.ts";
import { writeConfig } from "./write-config.ts";

const ARTIFACT_TYPE = "application/vnd.cncf.model.manifest.v1+json";
const CONFIG_TYPE = "application/vnd.cncf.model.config.v1+json";
/** Neither archived nor compressed. */
const RAW_WEIGHT = "application/vnd.cncf.model.weight.v1.raw";

type About = { annotations: Annotations; created: string; tag: string | null };

export type ModelArtifact = { digest: string; layers: readonly { path: string; digest: string }[] };

/**
 * Writes a model into a layout as a ModelPack artifact: its files in the order of `files`, under the names they were judged by.
 * @param created RFC 3339; part of the digest
 * @throws ModelgateError `input-invalid` when a file is not what its digest says, `build-failed` for a full disk
 */
export async function writeModelArtifact(
  model: PackedModel,
  layout: Store,
  about: About,
): Promise<ModelArtifact> {
  return await tellingDiskFaults(() => write(model, layout, about));
}

async function write(
  model: PackedModel,
  layout: Store,
  { annotations, created, tag }: About,
): Promise<ModelArtifact> {
  requireNames([model]);
  const layers = model.files.map(({ path, digest, sizeBytes }) => ({
    mediaType: RAW_WEIGHT,
    digest,
    size: sizeBytes,
    // The first is ModelPack's, the second is where oras and others look for a file's name.
    annotations: { "org.cncf.model.filepath": path, "org.opencontainers.image.title": path },
  }));
  const config = Buffer.from(
    JSON.stringify({
      descriptor: { createdAt: created, name: model.name, version: model.version },
      modelfs: { type: "layers", diffIds: layers.map(({ digest }) => digest) },
      config: { format: "onnx" },
    }),
  );
  for (const file of model.files) {
    const from = join(model.folder, file.path);
    const entry = { ...file, name: file.path, executable: false, from };
    await layout.writeBlob({ digest: file.digest, size: file.sizeBytes }, () => bytesOf(entry));
  }
  const manifest = encodeManifest({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    artifactType: ARTIFACT_TYPE,
    config: await writeConfig(layout, CONFIG_TYPE, config),
    layers,
    annotations,
  });
  await layout.writeManifest(manifest, tag);
  return {
    digest: manifest.descriptor.digest,
    layers: model.files.map(({ path, digest }) => ({ path, digest })),
  };
}
