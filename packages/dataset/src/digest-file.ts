import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { unreadable } from "./unreadable.ts";

/**
 * The sha256 of a file's bytes as they lie on disk, and how many there are.
 * @throws ModelgateError `file-missing`, or `dataset-unreadable` when the file cannot be read
 */
export async function digestFile(path: string): Promise<{ digest: string; sizeBytes: number }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}
