import { open, stat } from "node:fs/promises";
import { failure } from "@modelgate/schema";
import { boundsOf } from "./bounds.ts";
import type { Bounds } from "./table.ts";
import { unreadable } from "./unreadable.ts";

/** A file that exists and is data, with the bounds that hold for it. */
export type OpenedFile = {
  path: string;
  sizeBytes: number;
  gzipped: boolean;
  /** Begins as a Parquet file does. */
  parquet: boolean;
  bounds: Bounds;
  /** @throws ModelgateError `dataset-unreadable` when size or time of the file are not what they were */
  assertUnchanged(): Promise<void>;
};

const MAGIC: readonly (readonly [name: string, bytes: string])[] = [
  ["a zip archive (or .xlsx, .npz)", "504b0304"],
  ["compressed with zstd", "28b52ffd"],
  ["compressed with xz", "fd377a585a00"],
  ["an Arrow or Feather file", "4152524f5731"],
  ["a NumPy array", "934e554d5059"],
  ["a Python pickle", "8004"],
  ["text in UTF-16", "fffe"],
  ["text in UTF-16", "feff"],
];

/**
 * Looks at a file before it is read: that it is one, and what its first bytes say.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`
 */
export async function openFile(path: string, given: Partial<Bounds>): Promise<OpenedFile> {
  const before = await facts(path);
  const head = await firstBytes(path);
  refuseForeign(path, head, before.sizeBytes);
  const gzipped = head.subarray(0, 2).toString("hex") === "1f8b";
  const parquet = head.subarray(0, 4).toString("latin1") === "PAR1";
  const { sizeBytes } = before;
  return {
    path,
    sizeBytes,
    gzipped,
    parquet,
    bounds: boundsOf(given, { sizeBytes, compressed: gzipped || parquet }),
    async assertUnchanged() {
      const now = await facts(path);
      if (now.sizeBytes === sizeBytes && now.changedMs === before.changedMs) return;
      throw failure("dataset-unreadable", `${path}: was changed after it was opened`, {
        hint: "Let nothing write to the data while it is evaluated.",
      });
    },
  };
}

async function facts(path: string): Promise<{ sizeBytes: number; changedMs: number }> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!found.isFile()) {
    const what = found.isDirectory() ? "a directory" : "no regular file";
    throw failure("dataset-unreadable", `${path}: expected a file, found ${what}`, {
      hint: "Name one .csv, .tsv, .jsonl or .parquet file.",
    });
  }
  if (found.size === 0) {
    throw failure("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
  }
  return { sizeBytes: found.size, changedMs: found.mtimeMs };
}

async function firstBytes(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function refuseForeign(path: string, head: Buffer, sizeBytes: number): void {
  if (head.toString("latin1").startsWith("version https://git-lfs") && sizeBytes < 1024) {
    throw failure("dataset-unreadable", `${path}: is a Git LFS pointer, not the data it stands for`, {
      hint: "Fetch the data: `git lfs pull`, or `lfs: true` for actions/checkout.",
    });
  }
  const hex = head.toString("hex");
  const known = MAGIC.find(([, bytes]) => hex.startsWith(bytes));
  if (known === undefined) return;
  throw failure("dataset-unreadable", `${path}: expected CSV, JSONL or Parquet, found ${known[0]}`, {
    hint: "Write the data as .csv or .jsonl in UTF-8 (.gz is fine), or as .parquet.",
  });
}
