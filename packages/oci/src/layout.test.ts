// What a folder may hold that calls itself an image layout.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { copy } from "./copy.ts";
import { describe as described } from "./descriptor.ts";
import { openLayout } from "./layout.ts";
import { encodeManifest } from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";
import { artifact } from "./store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-layout-"));
afterAll(() => rmSync(folder, { recursive: true }));
const layout = () => openLayout(mkdtempSync(join(folder, "x")));

type Entry = ReturnType<typeof described>;
const rewrite = (path: string, change: (manifests: Entry[]) => Entry[]) => {
  const index = JSON.parse(readFileSync(join(path, "index.json"), "utf8"));
  writeFileSync(join(path, "index.json"), JSON.stringify({ ...index, manifests: change(index.manifests) }));
};

it("tells a file in place of its folder, before anything is written", async () => {
  const path = join(folder, "file");
  writeFileSync(path, "");
  await expect(openLayout(path)).rejects.toThrow(/file: cannot be read as a folder \(ENOTDIR\)/u);
});

it("takes the layout that somebody else made since it looked as it is", async () => {
  const path = join(folder, "both");
  const [one, two] = [await openLayout(path), await openLayout(path)];
  await one.writeManifest(await artifact(one, "one"), "one");
  await two.writeManifest(await artifact(two, "two"), "two");
  expect(await two.tags()).toEqual(["one", "two"]);
});

it("reads no index beyond 4 MiB", async () => {
  const store = await layout();
  writeFileSync(join(store.name, "index.json"), " ".repeat(5 * 2 ** 20));
  await expect(store.tags()).rejects.toThrow(/at most 4194304 are read/u);
});

it.each([
  ["is that large", Buffer.alloc(5 * 2 ** 20)],
  ["is said to be", Buffer.from("{}")],
])("reads no manifest beyond 4 MiB that %s", async (_, bytes) => {
  const store = await layout();
  const blob = described(MEDIA_TYPE.manifest, bytes);
  await store.writeBlob(blob, async function* () {
    yield bytes;
  });
  rewrite(store.name, () => [{ ...blob, size: Math.max(bytes.length, 5 * 2 ** 20) }]);
  await expect(store.readManifest(blob.digest)).rejects.toThrow(/larger than a manifest may be/u);
});

it("guesses between no two manifests of one tag", async () => {
  const store = await layout();
  for (const seed of ["one", "two"]) await store.writeManifest(await artifact(store, seed), seed);
  const annotations = { "org.opencontainers.image.ref.name": "v1" };
  rewrite(store.name, (all) => all.map((one) => ({ ...one, annotations })));
  await expect(store.readManifest("v1")).rejects.toThrow(/two manifests have the tag "v1"/u);
  rewrite(store.name, (all) => all.slice(0, 1));
  expect(await store.readManifest("v1")).not.toBeNull();
});

it.each([
  [4, null],
  [5, /nested more than 4 deep/u],
])("copies indexes of indexes only as deep as anybody builds: %i", async (depth, message) => {
  const [from, to] = [await layout(), await layout()];
  let inner = await artifact(from, "inner");
  await from.writeManifest(inner);
  for (let level = 0; level < depth; level += 1) {
    const manifests = [inner.descriptor];
    const index = encodeManifest({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests });
    await from.writeManifest(index, `v${level}`);
    inner = { ...inner, ...index };
  }
  const made = copy(from, to, `v${depth - 1}`);
  if (message !== null) await expect(made).rejects.toThrow(message);
  else expect((await made).digest).toBe(inner.descriptor.digest);
});
