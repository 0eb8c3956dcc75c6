import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  decodeManifest,
  describe as descriptorOf,
  encodeManifest,
  isIndex,
  type Manifest,
  MEDIA_TYPE,
  openLayout,
  type Store,
} from "@modelgate/oci";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Base } from "./base.ts";
import { type Building, buildImage, type Contents } from "./build-image.ts";
import { bytesEntry } from "./entry.ts";
import { serverProgram } from "./image-config.ts";
import { NODE_FILE } from "./node-release.ts";
import type { Platform } from "./platform.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "build-"));
});
afterEach(() => rm(folder, { recursive: true }));

const sha256 = (bytes: Uint8Array | string) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A base of one layer for every platform, in a layout of its own. */
async function madeBase(name: string, config: object = {}, platforms = ["amd64", "arm64"]): Promise<Base> {
  const store = await openLayout(join(folder, name));
  const manifests = [];
  for (const architecture of platforms) {
    const layer = Buffer.from(`the base's layer for ${architecture}`);
    const text = { architecture, os: "linux", config, rootfs: { type: "layers", diff_ids: [sha256(layer)] } };
    const written = Buffer.from(JSON.stringify(text));
    const parts = [
      descriptorOf(MEDIA_TYPE.config, written),
      descriptorOf(MEDIA_TYPE.layerGzip, layer),
    ] as const;
    await store.writeBlob(parts[0], () => once(written));
    await store.writeBlob(parts[1], () => once(layer));
    const manifest = encodeManifest({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      config: parts[0],
      layers: [parts[1]],
    });
    await store.writeManifest(manifest);
    manifests.push({ ...manifest.descriptor, platform: { architecture, os: "linux" } });
  }
  const index = encodeManifest({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests });
  await store.writeManifest(index, "base");
  return { name: "ghcr.io/acme/base", digest: index.descriptor.digest, store };
}

async function contents(base: Base, weights = "weights"): Promise<Contents> {
  const server = await mkdtemp(join(folder, "server-"));
  const staged = await mkdtemp(join(folder, "model-"));
  await writeFile(join(server, "index.js"), "serve();\n");
  await writeFile(join(staged, "net.onnx"), weights);
  const digest = sha256(weights);
  const files = [{ path: "net.onnx", digest, sizeBytes: weights.length }];
  return {
    base,
    platforms: ["linux/amd64", "linux/arm64"],
    models: [{ name: "digits", version: "3", folder: staged, files, digest }],
    server: { ...serverProgram(), folder: server },
    annotations: { "modelgate.model.digest": digest },
    created: "2026-11-21T00:00:00Z",
  };
}

const found: Building["found"] = {
  node: async (platform) => [{ ...bytesEntry(NODE_FILE, Buffer.from(`node ${platform}`)), executable: true }],
  runtime: async (platform) => [
    bytesEntry("app/node_modules/onnxruntime-node/lib.so", Buffer.from(platform)),
  ],
};

async function built(given: Contents, name: string, more: Partial<Building> = {}) {
  const layout = await openLayout(join(folder, name));
  const building = { found, cache: join(folder, `${name}-cache`), withBase: true, tag: "image", ...more };
  return { layout, image: await buildImage(given, layout, building) };
}

async function configOf(layout: Store, digest: string) {
  const manifest = await manifestOf(layout, digest);
  const chunks: Uint8Array[] = [];
  for await (const chunk of layout.readBlob(manifest.config)) chunks.push(chunk);
  return { manifest, config: JSON.parse(Buffer.concat(chunks).toString()) };
}

async function manifestOf(layout: Store, digest: string): Promise<Manifest> {
  const stored = await layout.readManifest(digest);
  const manifest = stored === null ? null : decodeManifest(stored, digest);
  if (manifest === null || isIndex(manifest)) throw new Error(`no manifest ${digest}`);
  return manifest;
}

it("gives one digest for one set of inputs: from other folders, with a warm cache, a second time", async () => {
  const base = await madeBase("base");
  const first = await built(await contents(base), "one");
  const second = await built(await contents(base), "two");
  const again = await built(await contents(base), "three", { cache: join(folder, "one-cache") });
  expect(second.image).toEqual(first.image);
  expect(again.image).toEqual(first.image);
});

it("changes nothing but the model's layer for another model", async () => {
  const base = await madeBase("base");
  const [before, after] = [
    await built(await contents(base), "one"),
    await built(await contents(base, "other weights"), "two"),
  ];
  expect(after.image.digest).not.toBe(before.image.digest);
  for (const [at, { layers }] of after.image.platforms.entries()) {
    const old = before.image.platforms[at]?.layers ?? [];
    const changed = layers.filter(({ digest }) => !old.some((layer) => layer.digest === digest));
    expect(changed.map(({ role }) => role)).toEqual(["model digits/3"]);
  }
});

it("has base, Node, runtime, server and model in layers apart, and a config that starts the server as nobody", async () => {
  const base = await madeBase("base", {
    Env: ["PATH=/bin", "NODE_ENV=test"],
    Labels: { old: "label" },
    User: "root",
  });
  const { layout, image } = await built(await contents(base), "one");
  const [amd64, arm64] = image.platforms;
  expect([amd64?.platform, arm64?.platform]).toEqual(["linux/amd64", "linux/arm64"]);
  expect(amd64?.layers.map(({ role }) => role)).toEqual([
    "base",
    "node",
    "runtime",
    "server",
    "model digits/3",
  ]);
  const { manifest, config } = await configOf(layout, amd64?.digest ?? "");
  expect(config).toMatchObject({ architecture: "amd64", os: "linux", created: "2026-11-21T00:00:00Z" });
  expect(config.config).toEqual({
    User: "65532:65532",
    ExposedPorts: { "8080/tcp": {} },
    Env: [
      "PATH=/bin",
      "NODE_ENV=production",
      "ORT_DISABLE_TELEMETRY=1",
      "ORT_TELEMETRY_DISABLED=1",
      "MODELGATE_MODELS=/models",
      "MODELGATE_HOST=0.0.0.0",
      "MODELGATE_PORT=8080",
    ],
    Entrypoint: ["/opt/node/bin/node", "/app/index.js"],
    WorkingDir: "/",
    StopSignal: "SIGTERM",
    Labels: {
      "modelgate.model.digest": sha256("weights"),
      "org.opencontainers.image.base.name": "ghcr.io/acme/base",
      "org.opencontainers.image.base.digest": base.digest,
    },
  });
  expect(manifest.annotations).toEqual(config.config.Labels);
  expect(config.rootfs.diff_ids).toHaveLength(manifest.layers.length);
  expect(config.history).toHaveLength(manifest.layers.length);
  // The model is not compressed: its layer is its archive.
  expect(manifest.layers.at(-1)?.mediaType).toBe(MEDIA_TYPE.layer);
  expect(manifest.layers.at(-1)?.digest).toBe(config.rootfs.diff_ids.at(-1));
});

it("takes the base's own Node, and asks for none", async () => {
  const base = await madeBase("base", { Entrypoint: ["/nodejs/bin/node"] });
  const node = () => Promise.reject(new Error("asked for Node"));
  const { layout, image } = await built(await contents(base), "one", { found: { ...found, node } });
  expect(image.platforms[0]?.layers.map(({ role }) => role)).toEqual([
    "base",
    "runtime",
    "server",
    "model digits/3",
  ]);
  const { config } = await configOf(layout, image.platforms[0]?.digest ?? "");
  expect(config.config.Entrypoint).toEqual(["/nodejs/bin/node", "/app/index.js"]);
});

it("refuses a base whose Node is older than the server's", async () => {
  const base = await madeBase("base", { Env: ["PATH=/bin", "NODE_VERSION=20.1.0"] });
  await expect(built(await contents(base), "one")).rejects.toMatchObject({ code: "input-invalid" });
});

it("refuses a base that has not every platform", async () => {
  const base = await madeBase("base", {}, ["amd64"]);
  await expect(built(await contents(base), "one")).rejects.toMatchObject({
    code: "registry-missing",
    message: expect.stringContaining("linux/arm64") as string,
  });
});

it("leaves the base's layers where they are when it is told to", async () => {
  const base = await madeBase("base");
  const { layout, image } = await built(await contents(base), "one", { withBase: false });
  const [under, ...ours] = image.platforms[0]?.layers ?? [];
  expect(await layout.hasBlob(under?.digest ?? "")).toBe(false);
  for (const { digest } of ours) expect(await layout.hasBlob(digest)).toBe(true);
});

it("has no image under its tag when a model is not what was judged", async () => {
  const given = await contents(await madeBase("base"));
  await writeFile(join(given.models[0]?.folder ?? "", "net.onnx"), "Weights");
  await expect(built(given, "one")).rejects.toMatchObject({ code: "input-invalid" });
  expect(await (await openLayout(join(folder, "one"))).tags()).toEqual([]);
});

it.each([
  ["name", { name: "../../opt/node" }],
  ["version", { version: "1/../.." }],
])("refuses a model whose %s would lead out of its folder", async (_what, change) => {
  const given = await contents(await madeBase("base"));
  const models = given.models.map((model) => ({ ...model, ...change }));
  await expect(built({ ...given, models }, "one")).rejects.toMatchObject({ code: "input-invalid" });
});

it("says that the disk is full, and not that this is a defect", async () => {
  const given = await contents(await madeBase("base"));
  const layout = await openLayout(join(folder, "full"));
  const full = async () => {
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
  const building = { found, cache: join(folder, "cache"), withBase: true, tag: "image" };
  await expect(buildImage(given, { ...layout, writeBlob: full }, building)).rejects.toMatchObject({
    code: "build-failed",
    message: expect.stringContaining("no space left") as string,
  });
});

it("refuses a server's folder without its bundle", async () => {
  const given = await contents(await madeBase("base"));
  await mkdir(join(folder, "empty"));
  const server = { ...given.server, folder: join(folder, "empty") };
  await expect(built({ ...given, server }, "one")).rejects.toMatchObject({ code: "file-missing" });
});

it("builds the platforms in one order, whatever the order they are asked for", async () => {
  const { platforms } = await import("./platform.ts");
  expect(platforms(["linux/arm64", "linux/amd64"])).toEqual<Platform[]>(["linux/amd64", "linux/arm64"]);
  expect(() => platforms(["linux/amd64", "windows/amd64"])).toThrow(/windows\/amd64/u);
  expect(() => platforms([])).toThrow(/expected some of/u);
});
