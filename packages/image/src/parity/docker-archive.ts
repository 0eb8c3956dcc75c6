import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Descriptor, MEDIA_TYPE, type Store } from "@modelgate/oci";
import { type Pack, pack } from "tar-stream";
import type { Platform } from "../platform.ts";
import { platformManifest } from "../platform-manifest.ts";

/**
 * Writes the image of one platform as the archive that `docker load` and `podman load` have always read: not every docker takes
 * an OCI layout. Layers stay as they are; the engine checks what they unpack to against the config.
 * @throws ModelgateError `registry-missing`, `registry-fault`
 */
export async function writeDockerArchive(
  layout: Store,
  { digest, platform, name }: { digest: string; platform: Platform; name: string },
  path: string,
): Promise<void> {
  const { manifest } = await platformManifest(layout, digest, platform, layout.name);
  const config = `${manifest.config.digest.slice(7)}.json`;
  const layers = manifest.layers.map((layer) => ({ layer, file: fileOf(layer) }));
  const listed = Buffer.from(
    JSON.stringify([{ Config: config, RepoTags: [name], Layers: layers.map(({ file }) => file) }]),
  );
  const archive = pack();
  const writing = pipeline(archive, createWriteStream(path));
  writing.catch(() => {});
  archive.entry({ name: "manifest.json" }, listed);
  await add(archive, config, manifest.config, layout);
  // A base may repeat a layer; the archive holds it once.
  for (const { layer, file } of new Map(layers.map((one) => [one.file, one])).values())
    await add(archive, file, layer, layout);
  archive.finalize();
  await writing;
}

function fileOf({ digest, mediaType }: Descriptor): string {
  return `${digest.slice(7)}.tar${mediaType === MEDIA_TYPE.layerGzip ? ".gz" : ""}`;
}

async function add(archive: Pack, name: string, blob: Descriptor, layout: Store): Promise<void> {
  await pipeline(layout.readBlob(blob), archive.entry({ name, size: blob.size }));
}
