import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { unreadable } from "./unreadable.ts";

const CHUNK_BYTES = 2 ** 20;

/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
export async function digestFile(path: string): Promise<{ digest: string; sizeBytes: number }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  try {
    await using file = await open(path);
    // One piece of memory for all: what a stream makes for each chunk costs as much as the hashing.
    const chunk = new Uint8Array(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) break;
      hash.update(chunk.subarray(0, bytesRead));
      sizeBytes += bytesRead;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}
