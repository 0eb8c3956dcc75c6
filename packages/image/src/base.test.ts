import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeManifest, MEDIA_TYPE, openLayout, parseReference } from "@modelgate/oci";
import { afterEach, beforeEach, expect, it } from "vitest";
import { DEFAULT_BASE, openBase, openImage } from "./base.ts";
import { nodeIn } from "./base-config.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "base-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Nobody is asked anything. */
const ports = {
  exchange: () => Promise.reject(new Error("asked a registry")),
  credentials: async () => null,
  pause: async () => {},
};

/** A layout with an index of nothing under each tag; gives their digests. */
async function layout(...tags: string[]): Promise<string[]> {
  const store = await openLayout(folder);
  const digests = [];
  for (const tag of tags) {
    const index = encodeManifest({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.index,
      manifests: [],
      annotations: { tag },
    });
    await store.writeManifest(index, tag);
    digests.push(index.descriptor.digest);
  }
  return digests;
}

it("has a default that is named by digest", async () => {
  expect(parseReference(DEFAULT_BASE).digest).toMatch(/^sha256:/u);
  expect(await openBase(DEFAULT_BASE, ports)).toMatchObject({ name: "gcr.io/distroless/cc-debian12" });
});

it.each(["ghcr.io/acme/base:1", "ghcr.io/acme/base"])(
  "refuses the base %s, which a tag could move",
  async (text) => {
    await expect(openBase(text, ports)).rejects.toMatchObject({ code: "input-invalid" });
  },
);

it("opens a layout by its tag, or its only one", async () => {
  const [one] = await layout("one");
  expect(await openBase(`oci:${folder}`, ports)).toMatchObject({ name: null, digest: one });
  const [, two] = await layout("one", "two");
  expect(await openImage(`oci:${folder}:two`, ports)).toMatchObject({ name: null, digest: two });
});

it.each<[string, () => string, string]>([
  ["a folder that is not there", () => `oci:${folder}/none`, "file-missing"],
  ["a layout of two images without a tag", () => `oci:${folder}`, "registry-missing"],
  ["a tag that is not there", () => `oci:${folder}:three`, "registry-missing"],
])("refuses %s", async (_name, text, code) => {
  await layout("one", "two");
  await expect(openImage(text(), ports)).rejects.toMatchObject({ code });
});

const rootfs = { type: "layers" as const, diff_ids: [] };

it.each<[string, { Env?: string[]; Entrypoint?: string[] } | null, ReturnType<typeof nodeIn>]>([
  ["nothing", null, null],
  ["no Node", { Env: ["PATH=/bin"], Entrypoint: ["/bin/app"] }, null],
  ["Node started by it", { Entrypoint: ["/nodejs/bin/node"] }, { path: "/nodejs/bin/node", major: null }],
  [
    "the official image's variable",
    { Env: ["PATH=/usr/local/bin", "NODE_VERSION=24.21.0"], Entrypoint: ["docker-entrypoint.sh"] },
    { path: "/usr/local/bin/node", major: 24 },
  ],
  ["a path that leads elsewhere", { Entrypoint: ["/app/$(x)/node"] }, null],
  ["a relative path", { Entrypoint: ["node"] }, null],
])("knows the Node of a base from its config: %s", (_name, config, found) => {
  expect(nodeIn({ architecture: "amd64", os: "linux", config, rootfs })).toEqual(found);
});
