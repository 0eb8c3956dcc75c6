import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { type Descriptor, MEDIA_TYPE, type Open } from "@modelgate/oci";
import { digestOfFile, type Entry } from "./entry.ts";
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
  if (!(await holds(path, archive))) await compress(entries, path);
  const { size } = await stat(path);
  const digest = await digestOfFile(path);
  const descriptor = { mediaType: MEDIA_TYPE.layerGzip, digest, size };
  return { descriptor, diffId: archive.digest, open: () => createReadStream(path) };
}

type Measured = { digest: string; size: number };

async function measured(chunks: AsyncIterable<Uint8Array>): Promise<Measured> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { digest: `sha256:${hash.digest("hex")}`, size };
}

/** Whether a kept file unpacks to exactly this archive. One that cannot be read or unpacked is made again. */
async function holds(path: string, archive: Measured): Promise<boolean> {
  const hash = createHash("sha256");
  let left = archive.size;
  try {
    await pipeline(createReadStream(path), createGunzip({ chunkSize: 1 << 20 }), async (chunks) => {
      for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
        left -= chunk.length;
        // A bomb is left as soon as it is longer than the archive.
        if (left < 0) throw new Error("longer than the archive");
        hash.update(chunk);
      }
    });
  } catch {
    return false;
  }
  return left === 0 && `sha256:${hash.digest("hex")}` === archive.digest;
}

/** Beside its place and renamed into it: two builds at once write the same bytes, and neither reads half of them. */
async function compress(entries: readonly Entry[], path: string): Promise<void> {
  const partial = `${path}.${randomUUID()}.partial`;
  await mkdir(join(path, ".."), { recursive: true });
  try {
    await pipeline(gzipped(tarLayer(entries)), createWriteStream(partial, { flags: "wx" }));
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
  }
}
