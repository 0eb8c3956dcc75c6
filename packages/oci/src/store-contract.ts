// What every store does, whatever it is: run over a layout, over registries of the testkit, and over real ones.
import { expect, it } from "vitest";
import { attach } from "./attach.ts";
import { type Descriptor, describe, digestOf } from "./descriptor.ts";
import { encodeManifest, type StoredManifest } from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";
import type { Store } from "./store.ts";

/** Chunks of bytes, as a stream gives them. */
export async function* chunksOf(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All bytes of a blob. */
export async function bytesIn(store: Store, blob: Pick<Descriptor, "digest" | "size">): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.readBlob(blob)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Writes an artifact of one layer and no tag; `seed` makes it another one. */
export async function artifact(store: Store, seed: string): Promise<StoredManifest & { layer: Buffer }> {
  const layer = Buffer.from(`the bytes of ${seed} `.repeat(500));
  const config = Buffer.from("{}");
  for (const bytes of [layer, config]) await store.writeBlob(describe("", bytes), () => chunksOf(bytes));
  const manifest = encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, artifactType: "application/vnd.test+json" },
    config: describe(MEDIA_TYPE.empty, config),
    layers: [describe("application/octet-stream", layer)],
  });
  return { ...manifest, layer };
}

export function storeContract(name: string, open: () => Promise<Store>): void {
  const unknown = `sha256:${"0".repeat(64)}`;

  it(`${name}: gives blobs back, and has those that were written`, async () => {
    const store = await open();
    const bytes = Buffer.from("0123456789".repeat(1000));
    const blob = describe("", bytes);
    expect(await store.hasBlob(blob.digest)).toBe(false);
    await store.writeBlob(blob, () => chunksOf(bytes));
    await store.writeBlob(blob, () => {
      throw new TypeError("it is there already");
    });
    expect(await store.hasBlob(blob.digest)).toBe(true);
    expect(await bytesIn(store, blob)).toEqual(bytes);
    await expect(bytesIn(store, { ...blob, size: 9 })).rejects.toMatchObject({ code: "registry-fault" });
    await expect(bytesIn(store, { digest: unknown, size: 9 })).rejects.toMatchObject({
      code: "registry-missing",
    });
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ["changed", (bytes) => Buffer.from(bytes).fill("x", 0, 1)],
    ["cut", (bytes) => bytes.subarray(1)],
    ["longer", (bytes) => Buffer.concat([bytes, bytes])],
  ])(`${name}: takes no blob that was %s`, async (_, change) => {
    const store = await open();
    const bytes = Buffer.from("abc".repeat(1000));
    const blob = describe("", bytes);
    await expect(store.writeBlob(blob, () => chunksOf(change(bytes)))).rejects.toMatchObject({
      code: "registry-fault",
    });
    expect(await store.hasBlob(blob.digest)).toBe(false);
  });

  it(`${name}: keeps manifests byte for byte, by digest and by tags that move`, async () => {
    const store = await open();
    expect(await store.readManifest("v1")).toBeNull();
    expect(await store.tags()).toEqual([]);
    const one = await artifact(store, "one");
    // Not as we would write it: the digest is of these bytes, and stays.
    const text = JSON.stringify(JSON.parse(Buffer.from(one.bytes).toString()), null, 3);
    const bytes = Buffer.from(`${text}\n`);
    const odd = { bytes, descriptor: { ...describe(one.descriptor.mediaType, bytes) } };
    const two = await artifact(store, "two");
    await store.writeManifest(odd, "v1");
    await store.writeManifest(two, null);
    expect(await store.readManifest("v1")).toEqual(odd);
    expect(await store.readManifest(digestOf(bytes))).toMatchObject({ bytes });
    expect((await store.readManifest(two.descriptor.digest))?.bytes.toString()).toBe(two.bytes.toString());
    await store.writeManifest(two, "production");
    await store.writeManifest(odd, "production");
    expect((await store.readManifest("production"))?.descriptor.digest).toBe(digestOf(bytes));
    expect(await store.tags()).toEqual(["production", "v1"]);
    expect(await store.readManifest(unknown)).toBeNull();
  });

  it(`${name}: finds what is attached, and only that`, async () => {
    const store = await open();
    const one = await artifact(store, "one");
    const two = await artifact(store, "two");
    await store.writeManifest(one, "v1");
    await store.writeManifest(two, "v2");
    expect(await store.referrers(one.descriptor.digest)).toEqual([]);
    const kinds = ["application/vnd.sbom+json", "application/vnd.report+json"];
    const attached: Descriptor[] = [];
    for (const artifactType of kinds) {
      const content = { mediaType: "application/json", bytes: Buffer.from(`"${artifactType}"`) };
      attached.push(await attach(store, one.descriptor, { artifactType, contents: [content] }));
      // Whoever attaches the same again has the same.
      await attach(store, one.descriptor, { artifactType, contents: [content] });
    }
    const found = await store.referrers(one.descriptor.digest);
    expect(found.map(({ artifactType, digest }) => [artifactType, digest])).toEqual(
      attached.map(({ artifactType, digest }) => [artifactType, digest]),
    );
    expect(await store.referrers(two.descriptor.digest)).toEqual([]);
  });

  it(`${name}: loses nothing that four attach at once`, async () => {
    const store = await open();
    const one = await artifact(store, "one");
    await store.writeManifest(one, "v1");
    const attached = await Promise.all(
      [1, 2, 3, 4].map((at) =>
        attach(store, one.descriptor, { artifactType: `application/vnd.test.${at}`, contents: [] }),
      ),
    );
    const found = await store.referrers(one.descriptor.digest);
    expect(found.map(({ digest }) => digest).toSorted()).toEqual(
      attached.map(({ digest }) => digest).toSorted(),
    );
  });
}
