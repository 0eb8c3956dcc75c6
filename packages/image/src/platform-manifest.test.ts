import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Descriptor, encodeManifest, MEDIA_TYPE, openLayout, type Store } from "@modelgate/oci";
import { afterAll, beforeAll, expect, it } from "vitest";
import { platformManifest } from "./platform-manifest.ts";
import { writeConfig } from "./write-config.ts";

let folder = "";
let layout: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "platform-"));
  layout = await openLayout(folder);
});
afterAll(() => rm(folder, { recursive: true }));

type Made = { architecture?: string; diffIds?: readonly string[]; more?: object };

/** An image of no layers; `diffIds` are those that its config names all the same. */
async function image({ architecture = "amd64", diffIds = [], more = {} }: Made = {}): Promise<Descriptor> {
  const text = { architecture, os: "linux", rootfs: { type: "layers", diff_ids: diffIds }, ...more };
  const config = await writeConfig(layout, MEDIA_TYPE.config, Buffer.from(JSON.stringify(text)));
  const manifest = encodeManifest({ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config, layers: [] });
  await layout.writeManifest(manifest, null);
  return manifest.descriptor;
}

async function index(...manifests: Descriptor[]): Promise<Descriptor> {
  const made = encodeManifest({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests });
  await layout.writeManifest(made, null);
  return made.descriptor;
}

const amd64 = { os: "linux", architecture: "amd64" };
const on = (descriptor: Descriptor, platform: object = amd64): Descriptor => ({
  ...descriptor,
  platform: { ...amd64, ...platform },
});
const found = async ({ digest }: Descriptor) => {
  const { stored } = await platformManifest(layout, digest, "linux/amd64", "base");
  return stored.descriptor.digest;
};

it("finds the image of a platform, alone and in an index, whatever else is there", async () => {
  const own = await image();
  const other = await image({ architecture: "arm64" });
  expect(await found(own)).toBe(own.digest);
  const newer = on(await image({ more: { variant: "v3" } }), { variant: "v3" });
  const strange = on(other, { architecture: "unknown", os: "unknown" });
  expect(await found(await index(on(other, { architecture: "arm64" }), newer, strange, on(own)))).toBe(
    own.digest,
  );
});

it.each<[string, () => Promise<Descriptor>, string]>([
  ["for another machine", () => image({ architecture: "arm64" }), "registry-missing"],
  [
    "that its index has for this machine, and its config for another",
    async () => index(on(await image({ architecture: "arm64" }))),
    "registry-missing",
  ],
  [
    "that there are two of",
    async () => index(on(await image()), on(await image({ more: { author: "somebody" } }))),
    "registry-missing",
  ],
  ["that is an index in an index", async () => index(on(await index(on(await image())))), "registry-fault"],
  [
    "whose config names more layers than there are",
    () => image({ diffIds: [`sha256:${"a".repeat(64)}`] }),
    "registry-fault",
  ],
  ["whose config names layers by no digest", () => image({ diffIds: ["latest"] }), "registry-fault"],
  ["whose config is too long", () => image({ more: { author: "x".repeat(1 << 20) } }), "registry-fault"],
  [
    "that is not there",
    async () => ({ ...(await image()), digest: `sha256:${"b".repeat(64)}` }),
    "registry-missing",
  ],
])("refuses an image %s", async (_name, made, code) => {
  await expect(found(await made())).rejects.toMatchObject({ code });
});
