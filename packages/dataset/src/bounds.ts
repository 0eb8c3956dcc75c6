import { failure, type ModelgateError } from "@modelgate/schema";
import type { Bounds } from "./table.ts";

const MIB = 2 ** 20;
const GIB = 2 ** 30;

/**
 * What a file may cost when the caller says nothing. `unpackedBytes` holds for plain files; a compressed
 * file (gzip, Parquet) gets less, see `boundsOf`.
 */
export const DEFAULT_BOUNDS: Bounds = {
  unpackedBytes: 64 * GIB,
  rows: 1e9,
  columns: 100_000,
  recordBytes: 64 * MIB,
};

/**
 * The bounds of one file. What a small file may do to a runner must not be 64 GiB, so a compressed file may unpack
 * to 200 times its size, or to 1 GiB if that is more. The ratio is a choice: it stops the Parquet bomb of 1831 times and
 * the gzip bomb of 1000 times (research/registry-security.md 4.3) once they are past 1 GiB. Honest columns of constants can
 * pack as tightly; whoever has gigabytes of them names a bound, which is taken as it is.
 */
export function boundsOf(given: Partial<Bounds>, file: { sizeBytes: number; compressed: boolean }): Bounds {
  const bounds = { ...DEFAULT_BOUNDS, ...given };
  if (given.unpackedBytes !== undefined || !file.compressed) return bounds;
  return { ...bounds, unpackedBytes: Math.min(bounds.unpackedBytes, Math.max(GIB, 200 * file.sizeBytes)) };
}

const REMEDY: Record<keyof Bounds, string> = {
  unpackedBytes: "Read fewer columns, split the file into shards, or raise the bound if you trust the file.",
  rows: "Split the file into shards, or raise the bound if you trust the file.",
  columns: "Is the delimiter right? Pack wide features into a list column of a Parquet file.",
  recordBytes: "Is a quote or a line end missing? Long values belong in a file of their own.",
};

/** The error for a crossed bound. `subject` begins with the path and says what was too large. */
export function tooLarge(bound: keyof Bounds, limit: number, subject: string): ModelgateError {
  return failure("dataset-too-large", `${subject}: more than the bound \`${bound}\` of ${limit} allows`, {
    hint: REMEDY[bound],
  });
}
