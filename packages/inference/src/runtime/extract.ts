import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createGunzip } from "node:zlib";
import type { Digests } from "./release.ts";
import { readTar, TarError } from "./tar.ts";
import { untrusted } from "./verify.ts";

/** Large, because a package inflates to 300 MB and every chunk is a turn of the event loop. */
const CHUNK_BYTES = 1 << 20;
/** The package inflates to 300 MB; what goes on much longer is not the package. */
const INFLATED_LIMIT_BYTES = 1 << 30;
/** npm puts every file of a package below this folder. */
const ROOT = "package/";

/**
 * Writes the wanted files of a gzipped npm package below `directory` and stops reading with the last of them. Only
 * lengths are checked here; digests are the caller's. An archive can name no other file and no other place.
 * @throws TarError when the archive ends or lacks a file; ModelgateError `runtime-untrusted` when a length is another
 */
export async function extract(
  body: AsyncIterable<Uint8Array>,
  wanted: Digests,
  directory: string,
): Promise<void> {
  const missing = new Map(Object.entries(wanted));
  for await (const { path, sizeBytes, content } of readTar(gunzip(body))) {
    const name = path.startsWith(ROOT) ? path.slice(ROOT.length) : "";
    const expected = missing.get(name);
    if (expected === undefined) continue;
    if (expected.sizeBytes !== sizeBytes) {
      throw untrusted([`${name} has ${sizeBytes} bytes, expected ${expected.sizeBytes}`]);
    }
    await write(join(directory, name), content);
    missing.delete(name);
    if (missing.size === 0) return;
  }
  throw new TarError(`the package lacks ${[...missing.keys()].join(", ")}`, false);
}

/** Ends the body when its reader stops, and the reader when the body fails. */
async function* gunzip(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // With SYNC_FLUSH a cut file gives all that it holds; that it is cut is found by the tar reader.
  const inflate = createGunzip({ chunkSize: CHUNK_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  // A fault of the body destroys `inflate`, whose reader below gets it; here it needs no second hearing.
  const feeding = pipeline(body, inflate).catch(() => {});
  let inflated = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      inflated += chunk.length;
      if (inflated > INFLATED_LIMIT_BYTES) throw new TarError("the package inflates without an end", false);
      yield chunk;
    }
  } finally {
    inflate.destroy();
    await feeding;
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await using file = await open(path, "w");
  for await (const chunk of content) await file.writeFile(chunk);
}
