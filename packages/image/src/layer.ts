import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Descriptor, MEDIA_TYPE, type Open } from "@modelgate/oci";
import type { Entry } from "./entry.ts";
import { GZIP_RECIPE, gzipped } from "./gzip.ts";
import { tarLayer } from "./tar-layer.ts";

/** A layer that can be written: what names it, and its bytes as often as they are wanted. */
export type Layer = {
  descriptor: Descriptor;
  /** The digest of the tar archive within, by which a config names the layer. */
  diffId: string;
  open: Open;
};

/**
 * A layer as a plain tar archive. For what compresses little or changes with every build: its digest depends on no compressor,
 * and no engine has to unpack a model twice.
 */
export async function plainLayer(entries: readonly Entry[]): Promise<Layer> {
  const open = () => tarLayer(entries);
  const { digest, size } = await measured(open());
  return { descriptor: { mediaType: MEDIA_TYPE.layer, digest, size }, diffId: digest, open };
}

/**
 * A layer compressed by gzip, for what is large and seldom changes. Compressed once: `cache` keeps it for the next build, and the
 * layer is read from there. Whoever can write to the cache can slow a build down, not change an image's files: what a kept
 * layer unpacks to is compared with the archive that would be written.
 */
export async function gzipLayer(entries: readonly Entry[], cache: string): Promise<Layer> {
  const archive = await measured(tarLayer(entries));
  const path = join(cache, `${archive.digest.slice(7)}-${GZIP_RECIPE.replaceAll("/", "-")}.tar.gz`);
  // Named by the very bytes that were looked at: whoever reads them again, to write them down, checks that they are those.
  const packed = (await kept(path, archive)) ?? (await compress(entries, path));
  const descriptor = { mediaType: MEDIA_TYPE.layerGzip, ...packed };
  return { descriptor, diffId: archive.digest, open: () => createReadStream(path) };
}

type Measured = { digest: string; size: number };

async function measured(chunks: AsyncIterable<Uint8Array>): Promise<Measured> {
  const meter = metered();
  for await (const _ of meter.pass(chunks));
  return meter.read();
}

/** Digest and size of bytes that pass; `most`: it throws when there are more. */
function metered(most = Number.POSITIVE_INFINITY) {
  const hash = createHash("sha256");
  let size = 0;
  return {
    async *pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        if (size > most) throw new Error(`more than ${most} bytes`);
        yield chunk;
      }
    },
    read: (): Measured => ({ digest: `sha256:${hash.digest("hex")}`, size }),
  };
}

/** A kept file that unpacks to exactly this archive; null: it cannot be read or unpacked, or holds something else. */
async function kept(path: string, archive: Measured): Promise<Measured | null> {
  const packed = metered();
  // A bomb is left as soon as it is longer than the archive.
  const unpacked = metered(archive.size);
  const nowhere = async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const _ of unpacked.pass(chunks));
  };
  try {
    await pipeline(createReadStream(path), packed.pass, createGunzip({ chunkSize: 1 << 20 }), nowhere);
  } catch {
    return null;
  }
  return unpacked.read().digest === archive.digest ? packed.read() : null;
}

/** Beside its place and renamed into it: two builds at once write the same bytes, and neither reads half of them. */
async function compress(entries: readonly Entry[], path: string): Promise<Measured> {
  const partial = `${path}.${randomUUID()}.partial`;
  const written = metered();
  await mkdir(join(path, ".."), { recursive: true });
  try {
    await pipeline(gzipped(tarLayer(entries)), written.pass, createWriteStream(partial, { flags: "wx" }));
    await rename(partial, path);
    return written.read();
  } finally {
    await rm(partial, { force: true });
  }
}
