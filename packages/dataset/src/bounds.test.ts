import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { boundsOf, DEFAULT_BOUNDS } from "./bounds.ts";
import { openTable } from "./open-table.ts";
import type { Bounds } from "./table.ts";

const GIB = 2 ** 30;
const BOMB = join(import.meta.dirname, "../../../test/fixtures/dataset/bomb.parquet");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dataset-bounds-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function readAll(path: string, name: string, bounds: Partial<Bounds>): Promise<number> {
  let rows = 0;
  for await (const batch of (await openTable(path, bounds)).read({ [name]: "number" }, 1e5))
    rows += batch.rows;
  return rows;
}

type Bomb = [name: string, make: () => string | Uint8Array, bounds: Partial<Bounds>, bound: keyof Bounds];

it.each<Bomb>([
  ["unzipped.csv.gz", () => gzipSync(`x\n${"1\n".repeat(2e6)}`), { unpackedBytes: 1e6 }, "unpackedBytes"],
  ["unzipped.jsonl.gz", () => gzipSync('{"x":1}\n'.repeat(3e5)), { unpackedBytes: 1e6 }, "unpackedBytes"],
  ["unclosed.csv", () => `x,y\n1,"${"a".repeat(3e6)}`, { recordBytes: 1e6 }, "recordBytes"],
  ["endless.csv", () => `x,y\n1,${"a".repeat(3e6)}`, { recordBytes: 1e6 }, "recordBytes"],
  ["header.csv", () => `"${"a".repeat(3e6)}`, { recordBytes: 1e6 }, "recordBytes"],
  ["endless.jsonl", () => `{"x":1}\n{"x":"${"a".repeat(3e6)}`, { recordBytes: 1e6 }, "recordBytes"],
  ["wide.csv", () => Array.from({ length: 100_001 }, (_, index) => `c${index}`).join(","), {}, "columns"],
  [
    "wide.jsonl",
    () => `{${Array.from({ length: 999 }, (_, index) => `"c${index}":1`)}}`,
    { columns: 99 },
    "columns",
  ],
  ["long.csv", () => `x\n${"1\n".repeat(1e5)}`, { rows: 5e4 }, "rows"],
  ["long.jsonl", () => '{"x":1}\n'.repeat(2e3), { rows: 999 }, "rows"],
])("stops %s at its bound", async (name, make, bounds, bound) => {
  const path = join(folder, name);
  await writeFile(path, make());
  const limit = bounds[bound] ?? DEFAULT_BOUNDS[bound];
  await expect(readAll(path, "x", bounds)).rejects.toMatchObject({
    code: "dataset-too-large",
    message: expect.stringContaining(`\`${bound}\` of ${limit} allows`),
  });
});

it.each<[Partial<Bounds>, keyof Bounds]>([
  [{ unpackedBytes: 15_999_999 }, "unpackedBytes"],
  [{ rows: 1_999_999 }, "rows"],
  [{ columns: 0 }, "columns"],
])("stops a Parquet file of 2 million rows in 9 kB with %o", async (bounds, bound) => {
  const message = expect.stringContaining(bound);
  await expect(readAll(BOMB, "n", bounds)).rejects.toMatchObject({ code: "dataset-too-large", message });
});

it("streams the same Parquet file when it is allowed", async () => {
  expect(await readAll(BOMB, "n", {})).toBe(2_000_000);
});

it("gives compressed files less, unless the caller names the bound", () => {
  const unpacked = (given: Partial<Bounds>, sizeBytes: number, compressed: boolean) =>
    boundsOf(given, { sizeBytes, compressed }).unpackedBytes;
  expect(unpacked({}, 1e6, false)).toBe(64 * GIB);
  expect(unpacked({}, 1e6, true)).toBe(GIB);
  expect(unpacked({}, 1e8, true)).toBe(2e10);
  expect(unpacked({}, 1e10, true)).toBe(64 * GIB);
  expect(unpacked({ unpackedBytes: 5 }, 1e10, true)).toBe(5);
});
