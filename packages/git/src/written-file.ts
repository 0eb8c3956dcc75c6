import { createHash } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { refused, shown } from "./fault.ts";

/** A file that was written: `digest` as `sha256:…` of exactly its bytes. */
export type Written = { digest: string; sizeBytes: number };

export type Take = (piece: Uint8Array) => Promise<void>;

/**
 * Creates a file, and its folder, from what `fill` gives piece by piece. Never writes over a file or through a link; leaves
 * nothing behind when `fill` fails or `accept` throws.
 */
export async function writeNew(
  to: string,
  fill: (take: Take) => Promise<void>,
  accept: (written: Written) => void,
): Promise<Written> {
  await mkdir(dirname(to), { recursive: true });
  const file = await open(to, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST")
      throw refused(`${shown(to)}: exists already`, "Give a path in a new folder.");
    throw error;
  });
  const hash = createHash("sha256");
  let sizeBytes = 0;
  try {
    await fill(async (piece) => {
      hash.update(piece);
      sizeBytes += piece.length;
      await file.appendFile(piece);
    });
    const written = { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
    accept(written);
    await file.close();
    return written;
  } catch (error) {
    await file.close();
    await rm(to, { force: true });
    throw error;
  }
}
