import { type Descriptor, describe } from "./descriptor.ts";
import { encodeManifest } from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";
import type { Store } from "./store.ts";

/** What is attached: its type, and its contents by media type, as a signature or a report. */
export type Attachment = {
  artifactType: string;
  contents: readonly {
    mediaType: string;
    bytes: Uint8Array;
    annotations?: Readonly<Record<string, string>>;
  }[];
  annotations?: Readonly<Record<string, string>>;
};

const EMPTY = Buffer.from("{}");

/**
 * Attaches an artifact to content (OCI image specification 1.1, "Guidelines for Artifact Usage"), so that `referrers` finds it.
 * The same contents give the same digest.
 * @throws ModelgateError what the store throws
 */
export async function attach(store: Store, subject: Descriptor, attachment: Attachment): Promise<Descriptor> {
  const { artifactType, contents, annotations } = attachment;
  const config = describe(MEDIA_TYPE.empty, EMPTY);
  const layers = contents.map(({ mediaType, bytes, annotations: own }) =>
    describe(mediaType, bytes, own === undefined ? {} : { annotations: own }),
  );
  for (const bytes of [EMPTY, ...contents.map((one) => one.bytes)])
    await store.writeBlob(describe("", bytes), async function* () {
      yield bytes;
    });
  const { mediaType, digest, size } = subject;
  const manifest = encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, artifactType, config },
    // An artifact has a layer: what has nothing to say but its annotations has the empty one.
    layers: layers.length === 0 ? [config] : layers,
    subject: { mediaType, digest, size },
    ...(annotations === undefined ? {} : { annotations }),
  });
  await store.writeManifest(manifest, null);
  return { ...manifest.descriptor, ...(annotations === undefined ? {} : { annotations }) };
}
