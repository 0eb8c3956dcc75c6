import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bytesEntry, digestOfFile } from "./entry.ts";
import { gzipLayer, plainLayer } from "./layer.ts";

const entries = [bytesEntry("app/index.js", Buffer.from("serve();\n".repeat(1000)))];

let cache = "";
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "layers-"));
});
afterEach(() => rm(cache, { recursive: true }));

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

it("names a plain layer and a compressed one by the same archive", async () => {
  const [plain, compressed] = [await plainLayer(entries), await gzipLayer(entries, cache)];
  expect(plain.diffId).toBe(plain.descriptor.digest);
  expect(compressed.diffId).toBe(plain.diffId);
  const archive = await whole(plain.open());
  expect(archive.length).toBe(plain.descriptor.size);
  const gzip = await whole(compressed.open());
  expect(gzip.length).toBe(compressed.descriptor.size);
  expect(gunzipSync(gzip).equals(archive)).toBe(true);
});

it("compresses a layer once, and leaves nothing else in the cache", async () => {
  const first = await gzipLayer(entries, cache);
  const [name = "", ...others] = await readdir(cache);
  expect(others).toEqual([]);
  const path = join(cache, name);
  // Of the same contents, but with other bytes: taken as it is, so nothing was compressed again.
  await writeFile(path, gzipSync(gunzipSync(await readFile(path)), { level: 1 }));
  const second = await gzipLayer(entries, cache);
  expect(second.descriptor.digest).toBe(await digestOfFile(path));
  expect(second.descriptor.digest).not.toBe(first.descriptor.digest);
  expect(second.diffId).toBe(first.diffId);
});

it.each<[string, (archive: Buffer) => Buffer]>([
  [
    "another file in it",
    (archive) => gzipSync(Buffer.concat([archive.subarray(0, 512), archive.fill(1, 512, 513)])),
  ],
  ["one byte changed", (archive) => gzipSync(archive.fill(archive[600] === 1 ? 2 : 1, 600, 601))],
  ["more behind it", (archive) => gzipSync(Buffer.concat([archive, Buffer.alloc(512)]))],
  ["its end cut off", (archive) => gzipSync(archive).subarray(0, -20)],
  ["bytes behind its end", (archive) => Buffer.concat([gzipSync(archive), Buffer.alloc(1 << 20, 7)])],
  ["no gzip file", () => Buffer.from("nothing")],
  ["nothing at all", () => Buffer.alloc(0)],
])("makes a kept layer again that has %s", async (_name, change) => {
  const right = await gzipLayer(entries, cache);
  const [name = ""] = await readdir(cache);
  await writeFile(join(cache, name), change(gunzipSync(await whole(right.open()))));
  const again = await gzipLayer(entries, cache);
  expect(again.descriptor).toEqual(right.descriptor);
  expect(await digestOfFile(join(cache, name))).toBe(right.descriptor.digest);
});
