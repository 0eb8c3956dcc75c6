import { encodeManifest, MEDIA_TYPE, type Store } from "@modelgate/oci";
import type { Annotations } from "./annotations.ts";
import type { Base } from "./base.ts";
import { tellingDiskFaults } from "./disk-fault.ts";
import type { Program } from "./image-config.ts";
import { type Found, sharedParts } from "./image-parts.ts";
import { type PackedModel, requireNames } from "./model-entries.ts";
import type { Platform } from "./platform.ts";
import { type BuiltLayer, buildPlatform } from "./platform-image.ts";

/** Everything an image is made of. Two equal ones give one digest, on any machine. */
export type Contents = {
  base: Base;
  /** As `platforms` gave them. */
  platforms: readonly Platform[];
  models: readonly PackedModel[];
  /** The folder of the bundled server, and how it is started. */
  server: Program & { folder: string };
  annotations: Annotations;
  /** RFC 3339. */
  created: string;
};

export type Building = {
  found: Found;
  /** A folder that keeps compressed layers for the next build. */
  cache: string;
  /**
   * Whether the base's layers are copied into the layout. Without them it can be pushed where they already are, or with the base's
   * repository at hand, but no engine can run it.
   */
  withBase: boolean;
  /** The tag in the layout. */
  tag: string | null;
};

export type BuiltImage = {
  /** Of the index. */
  digest: string;
  base: { name: string | null; digest: string };
  platforms: readonly { platform: Platform; digest: string; layers: readonly BuiltLayer[] }[];
};

/**
 * Builds the image of a model and its server, and writes it into a layout: base, Node where the base has none, the ONNX runtime, the
 * server and each model in layers of their own, so that a new model is all that is new.
 * @throws ModelgateError `input-invalid`, `file-missing`, `registry-missing`, `registry-fault`, `build-failed` for a full disk, and
 * what finding throws
 */
export async function buildImage(contents: Contents, layout: Store, building: Building): Promise<BuiltImage> {
  return await tellingDiskFaults(() => build(contents, layout, building));
}

async function build(
  contents: Contents,
  layout: Store,
  { found, cache, withBase, tag }: Building,
): Promise<BuiltImage> {
  const { base, models, server, created } = contents;
  requireNames(models);
  const annotations = withBaseNamed(contents.annotations, base);
  const shared = await sharedParts(server, models, cache);
  const given = { base, withBase, found, cache, shared, program: server, annotations, created, layout };
  const images = [];
  for (const platform of contents.platforms) images.push(await buildPlatform(platform, given));
  const index = encodeManifest({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.index,
    manifests: images.map(({ descriptor }) => descriptor),
    annotations,
  });
  await layout.writeManifest(index, tag);
  return {
    digest: index.descriptor.digest,
    base: { name: base.name, digest: base.digest },
    platforms: images.map(({ platform, descriptor: { digest }, layers }) => ({ platform, digest, layers })),
  };
}

function withBaseNamed(annotations: Annotations, { name, digest }: Base): Annotations {
  return {
    ...annotations,
    ...(name === null ? {} : { "org.opencontainers.image.base.name": name }),
    "org.opencontainers.image.base.digest": digest,
  };
}
