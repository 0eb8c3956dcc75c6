import { failure } from "@modelgate/schema";
import * as v from "valibot";
import { Annotations, type Descriptor, DescriptorShape, digestOf } from "./descriptor.ts";
import { jsonIn } from "./json.ts";
import { isIndexType, isManifestType, MEDIA_TYPE } from "./media-type.ts";

/** The most that the distribution specification asks registries to take; larger ones are not read. */
export const MAX_MANIFEST_BYTES = 4 * 2 ** 20;

/** An image or artifact: a config and layers. */
export type Manifest = {
  schemaVersion: 2;
  mediaType: string;
  artifactType?: string;
  config: Descriptor;
  layers: readonly Descriptor[];
  /** What it is attached to. */
  subject?: Descriptor;
  annotations?: Readonly<Record<string, string>>;
};

/** Several manifests under one name: an image for several machines, or a list of what is attached. */
export type Index = {
  schemaVersion: 2;
  mediaType: string;
  artifactType?: string;
  manifests: readonly Descriptor[];
  subject?: Descriptor;
  annotations?: Readonly<Record<string, string>>;
};

/** A manifest with its exact bytes: its digest is theirs, so it is never written anew. */
export type StoredManifest = { descriptor: Descriptor; bytes: Uint8Array };

const around = {
  schemaVersion: v.literal(2),
  mediaType: v.exactOptional(v.string()),
  artifactType: v.exactOptional(v.string()),
  subject: v.exactOptional(DescriptorShape),
  annotations: v.exactOptional(Annotations),
};
const ManifestShape = v.looseObject({
  ...around,
  config: DescriptorShape,
  layers: v.pipe(v.array(DescriptorShape), v.maxLength(4096)),
});
const IndexShape = v.looseObject({
  ...around,
  manifests: v.pipe(v.array(DescriptorShape), v.maxLength(16_384)),
});

/** Whether a manifest names other manifests. */
export function isIndex(manifest: Manifest | Index): manifest is Index {
  return "manifests" in manifest;
}

/** The bytes of a manifest of ours: compact JSON in the order of its keys. */
export function encodeManifest(manifest: Manifest | Index): StoredManifest {
  const bytes = Buffer.from(JSON.stringify(manifest));
  const { mediaType, artifactType } = manifest;
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
  return { descriptor: artifactType === undefined ? descriptor : { ...descriptor, artifactType }, bytes };
}

/**
 * Reads a manifest that a stranger wrote. `where` names its origin.
 * @throws ModelgateError `registry-fault` naming the first thing wrong
 */
export function decodeManifest({ bytes, descriptor }: StoredManifest, where: string): Manifest | Index {
  const { mediaType } = descriptor;
  if (!isManifestType(mediaType))
    throw wrong(where, `expected a manifest, got the media type ${JSON.stringify(mediaType.slice(0, 200))}`);
  const shape = isIndexType(mediaType) ? IndexShape : ManifestShape;
  const result = v.safeParse(shape, jsonIn(bytes), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw wrong(where, `${v.getDotPath(issue) ?? "the manifest"}: ${issue.message}`);
  }
  // What one reader takes for an image and the next for an index shows two contents under one digest.
  const value = result.output as object;
  if ("manifests" in value && ("layers" in value || "config" in value))
    throw wrong(where, "is a manifest and an index at once");
  if (result.output.mediaType !== undefined && result.output.mediaType !== mediaType)
    throw wrong(
      where,
      `says mediaType ${JSON.stringify(result.output.mediaType.slice(0, 200))} and was given as ${mediaType}`,
    );
  return { ...result.output, mediaType };
}

/** Everything that a manifest needs: `manifests` first to be copied with all of theirs, `blobs` as they are. */
export function partsOf(manifest: Manifest | Index): {
  manifests: readonly Descriptor[];
  blobs: readonly Descriptor[];
} {
  if (isIndex(manifest)) return { manifests: manifest.manifests, blobs: [] };
  return { manifests: [], blobs: [manifest.config, ...manifest.layers] };
}

/** The media type that a document says it has; that of an OCI manifest or index by its keys where it says none. */
export function mediaTypeIn(bytes: Uint8Array): string {
  const value = jsonIn(bytes);
  if (typeof value !== "object" || value === null) return "";
  if ("mediaType" in value && typeof value.mediaType === "string") return value.mediaType;
  return "manifests" in value ? MEDIA_TYPE.index : MEDIA_TYPE.manifest;
}

function wrong(where: string, what: string) {
  return failure("registry-fault", `${where}: ${what}`, {
    hint: "This is no manifest that can be trusted; look at what was pushed there.",
  });
}
