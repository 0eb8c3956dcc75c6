import { type Descriptor, encodeManifest, MEDIA_TYPE, type Store } from "@modelgate/oci";
import type { Annotations } from "./annotations.ts";
import type { Base } from "./base.ts";
import { imageConfig, type Program } from "./image-config.ts";
import { type Found, type LayerRole, nodePart, type Part, runtimePart } from "./image-parts.ts";
import { indexed, type Platform } from "./platform.ts";
import { platformManifest } from "./platform-manifest.ts";
import { writeConfig } from "./write-config.ts";

export type BuiltLayer = { role: LayerRole; digest: string; sizeBytes: number };

/** The image of one platform as it stands in an index. */
export type PlatformImage = { platform: Platform; descriptor: Descriptor; layers: readonly BuiltLayer[] };

/** What the image of a platform is made of, and where it is written. */
export type PlatformBuild = {
  base: Base;
  withBase: boolean;
  found: Found;
  cache: string;
  shared: readonly Part[];
  program: Program;
  annotations: Annotations;
  created: string;
  layout: Store;
};

/**
 * Builds the image of one platform and writes it, its manifest last.
 * @throws ModelgateError what base, layers and layout throw
 */
export async function buildPlatform(platform: Platform, build: PlatformBuild): Promise<PlatformImage> {
  const { layout, annotations, base } = build;
  const where = `base ${base.name ?? base.store.name}@${base.digest}`;
  const { manifest: under, config: baseConfig } = await platformManifest(
    base.store,
    base.digest,
    platform,
    where,
  );
  const { node, parts: nodeParts } = await nodePart(platform, baseConfig, build);
  const parts = [...nodeParts, await runtimePart(platform, build), ...build.shared];
  const config = Buffer.from(
    imageConfig(platform, baseConfig, {
      program: build.program,
      node,
      steps: parts.map(({ layer, createdBy }) => ({ diffId: layer.diffId, createdBy })),
      labels: annotations,
      created: build.created,
    }),
  );
  const baseLayers = under.layers.map(ociLayer);
  if (build.withBase) await copyBlobs(under.layers, base.store, layout);
  for (const { layer } of parts) await layout.writeBlob(layer.descriptor, layer.open);
  const manifest = encodeManifest({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    config: await writeConfig(layout, MEDIA_TYPE.config, config),
    layers: [...baseLayers, ...parts.map(({ layer }) => layer.descriptor)],
    annotations,
  });
  await layout.writeManifest(manifest);
  return {
    platform,
    descriptor: { ...manifest.descriptor, platform: indexed(platform, baseConfig.variant) },
    layers: [
      ...baseLayers.map((layer) => built("base", layer)),
      ...parts.map(({ role, layer }) => built(role, layer.descriptor)),
    ],
  };
}

function built(role: LayerRole, { digest, size }: Descriptor): BuiltLayer {
  return { role, digest, sizeBytes: size };
}

/** A base in Docker's format: the bytes are the same, and a manifest should not mix the names. */
function ociLayer({ mediaType, digest, size }: Descriptor): Descriptor {
  const isDocker = mediaType === "application/vnd.docker.image.rootfs.diff.tar.gzip";
  return { mediaType: isDocker ? MEDIA_TYPE.layerGzip : mediaType, digest, size };
}

async function copyBlobs(blobs: readonly Descriptor[], from: Store, to: Store): Promise<void> {
  for (const blob of blobs) await to.writeBlob(blob, () => from.readBlob(blob));
}
