import { createReadStream, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { isMainThread } from "node:worker_threads";
import { failure, ModelgateError } from "@modelgate/schema";
import { tooLarge } from "./bounds.ts";

const UNZIP_CHUNK = 2 ** 18;

/** A file's bytes, unpacked, from first to last. */
export type ByteSource = {
  /** Writes at most `length` bytes to `target` at `offset`; 0 means the end. */
  read(target: Uint8Array, offset: number, length: number): Promise<number>;
  close(): Promise<void>;
};

/**
 * Opens a plain file from byte `from` on, or a gzipped one from its beginning.
 * @throws ModelgateError while reading: `dataset-too-large` after `unpackedBytes`, `dataset-unreadable` on a
 * damaged or cut gzip stream
 */
export async function openSource(
  path: string,
  gzipped: boolean,
  unpackedBytes: number,
  from = 0,
): Promise<ByteSource> {
  const inner = gzipped ? await gunzipped(path) : plain(await open(path), from);
  let total = from;
  return {
    async read(target, offset, length) {
      const count = await inner.read(target, offset, length);
      total += count;
      if (total > unpackedBytes) throw tooLarge("unpackedBytes", unpackedBytes, `${path}: the unpacked file`);
      return count;
    },
    close: () => inner.close(),
  };
}

function plain(handle: FileHandle, from: number): ByteSource {
  let at = from;
  return {
    async read(target, offset, length) {
      // A thread of its own has nothing else to do meanwhile, and asking another one to read costs as much as reading.
      const count = isMainThread
        ? (await handle.read(target, offset, length, at)).bytesRead
        : readSync(handle.fd, target, offset, length, at);
      at += count;
      return count;
    },
    close: () => handle.close(),
  };
}

async function gunzipped(path: string): Promise<ByteSource> {
  // Most files are plain: what takes milliseconds to load is loaded where it is needed.
  const { createGunzip } = await import("node:zlib");
  const file = createReadStream(path, { highWaterMark: UNZIP_CHUNK });
  const unzip = createGunzip({ chunkSize: UNZIP_CHUNK });
  // An error of the file would not reach the reader of the unzipped stream by itself.
  file.on("error", (error) => unzip.destroy(error));
  const chunks: AsyncIterator<Uint8Array> = file.pipe(unzip)[Symbol.asyncIterator]();
  let rest = new Uint8Array(0);
  return {
    async read(target, offset, length) {
      if (rest.length === 0) rest = await nextChunk(chunks, path);
      const piece = rest.subarray(0, length);
      target.set(piece, offset);
      rest = rest.subarray(piece.length);
      return piece.length;
    },
    async close() {
      file.destroy();
      unzip.destroy();
    },
  };
}

async function nextChunk(chunks: AsyncIterator<Uint8Array>, path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const next = await chunks.next();
    return next.done === true ? new Uint8Array(0) : new Uint8Array(next.value);
  } catch (error) {
    if (error instanceof ModelgateError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw failure("dataset-unreadable", `${path}: not a whole gzip file: ${reason}`, {
      hint: "The file is cut or damaged: write or download it again.",
      cause: error,
    });
  }
}
