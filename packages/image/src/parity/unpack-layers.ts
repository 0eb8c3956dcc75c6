import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Descriptor, MEDIA_TYPE, type Store } from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import { extract } from "tar-stream";

/**
 * Unpacks the regular files of layers of ours, one over the other, into an empty folder. The layout checks each layer against its
 * digest while it is read, so that what runs from there is what is pushed.
 * @throws ModelgateError `registry-fault` for a layer that is not there, is other bytes, or holds what layers of ours do not
 */
export async function unpackLayers(
  layout: Store,
  layers: readonly Descriptor[],
  folder: string,
): Promise<void> {
  for (const layer of layers) {
    const archive = extract();
    const isPacked = layer.mediaType === MEDIA_TYPE.layerGzip;
    const bytes = Readable.from(layout.readBlob(layer));
    const feeding = isPacked ? pipeline(bytes, createGunzip(), archive) : pipeline(bytes, archive);
    // Heard below; without this, a fault while an entry is written would end the process.
    feeding.catch(() => {});
    for await (const entry of archive) {
      const { name, type } = entry.header;
      if (type === "directory") {
        entry.resume();
        continue;
      }
      const parts = name.split("/");
      if (type !== "file" || parts.some((part) => part === "" || part === "." || part === ".."))
        throw failure(
          "registry-fault",
          `${layout.name}: layer ${layer.digest} holds ${JSON.stringify(name.slice(0, 200))}, which is no file of ours`,
          { hint: "The layout was altered. Build it again." },
        );
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await pipeline(entry, createWriteStream(file, { mode: entry.header.mode ?? 0o644 }));
    }
    await feeding;
  }
}
