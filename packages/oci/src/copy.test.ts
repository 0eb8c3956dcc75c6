import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { fakeOciRegistry } from "@modelgate/testkit";
import { afterAll, expect, it } from "vitest";
import { attach } from "./attach.ts";
import { copy } from "./copy.ts";
import { openLayout } from "./layout.ts";
import { encodeManifest } from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";
import { openRepository } from "./repository.ts";
import type { Store } from "./store.ts";
import { artifact, bytesIn } from "./store-contract.ts";

const resources = new AsyncDisposableStack();
const folder = mkdtempSync(join(tmpdir(), "modelgate-copy-"));
resources.defer(() => rmSync(folder, { recursive: true }));
const registry = resources.use(await fakeOciRegistry());
afterAll(() => resources.disposeAsync());
let count = 0;
const number = () => {
  count += 1;
  return count;
};
const layout = () => openLayout(join(folder, String(number())));
const repository = () =>
  openRepository(
    { host: registry.host, repository: `acme/m${number()}` },
    { exchange: httpExchange({ retries: 0 }), credentials: async () => null, pause: async () => {} },
  );

/** An image for two machines, with something attached, under the tag v1. */
async function filled(store: Store) {
  const parts = [await artifact(store, "amd64"), await artifact(store, "arm64")];
  for (const part of parts) await store.writeManifest(part);
  const index = encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.index },
    manifests: parts.map(({ descriptor }, at) => ({
      ...descriptor,
      platform: { os: "linux", architecture: at === 0 ? "amd64" : "arm64" },
    })),
  });
  await store.writeManifest(index, "v1");
  const report = { mediaType: "application/json", bytes: Buffer.from('{"a":1}') };
  await attach(store, index.descriptor, { artifactType: "application/vnd.report", contents: [report] });
  return { index, parts };
}

it.each<[string, () => Promise<Store> | Store, () => Promise<Store> | Store]>([
  ["a layout to a registry", layout, repository],
  ["a registry to a layout", repository, layout],
  ["a layout to a layout", layout, layout],
  ["a registry to a registry", repository, repository],
])("copies all of it from %s, byte for byte", async (_, source, target) => {
  const [from, to] = [await source(), await target()];
  const { index, parts } = await filled(from);
  const descriptor = await copy(from, to, "v1", { tag: "v1.0.0", withReferrers: true });
  expect(descriptor.digest).toBe(index.descriptor.digest);
  expect((await to.readManifest("v1.0.0"))?.bytes.toString()).toBe(index.bytes.toString());
  for (const part of parts) {
    expect((await to.readManifest(part.descriptor.digest))?.bytes.toString()).toBe(part.bytes.toString());
    const { layers } = JSON.parse(part.bytes.toString());
    expect(await bytesIn(to, layers[0])).toEqual(part.layer);
  }
  expect(await to.referrers(descriptor.digest)).toMatchObject([{ artifactType: "application/vnd.report" }]);
  expect((await to.tags()).filter((tag) => !tag.startsWith("sha256-"))).toEqual(["v1.0.0"]);
  // Again, and by digest: everything is there.
  expect(await copy(from, to, descriptor.digest)).toMatchObject({ digest: descriptor.digest });
});

it("mounts between repositories of a registry, and uploads nothing", async () => {
  const [from, to] = [repository(), repository()];
  await filled(from);
  const before = registry.seen.length;
  await copy(from, to, "v1");
  const seen = registry.seen.slice(before);
  expect(seen.filter((line) => /PUT .*uploads|PATCH/u.test(line))).toEqual([]);
  expect(seen.at(-1)).toMatch(/^PUT .*manifests\/v1$/u);
});

it("leaves no tag when it ends at any step", async () => {
  const from = await layout();
  await filled(from);
  const to = repository();
  await copy(from, to, "v1");
  const steps = registry.seen.filter((line) => line.includes(to.name.split("/").slice(1).join("/"))).length;
  for (let step = 1; step <= steps; step += 1) {
    const next = repository();
    let seen = 0;
    registry.fault = ({ path }) => (path.includes(next.at.repository) && ++seen >= step ? "dies" : null);
    await expect(copy(from, next, "v1")).rejects.toMatchObject({ code: "registry-fault" });
    registry.fault = undefined;
    expect(await next.readManifest("v1")).toBeNull();
    await copy(from, next, "v1");
  }
});

it("finds the blobs of a base elsewhere, and says which are nowhere", async () => {
  const base = repository();
  const { layer, ...image } = await artifact(base, "base");
  const from = await layout();
  await from.writeManifest(image, "v1");
  await expect(copy(from, repository(), "v1")).rejects.toMatchObject({
    code: "registry-missing",
    message: expect.stringMatching(/no blob sha256:/u),
  });
  const to = repository();
  await copy(from, to, "v1", { also: [base] });
  expect(await bytesIn(to, JSON.parse(image.bytes.toString()).layers[0])).toEqual(layer);
  await expect(copy(from, to, "v9")).rejects.toMatchObject({ code: "registry-missing" });
});

it.each<[string, (path: string) => void, string, RegExp]>([
  ["nothing there", () => {}, "file-missing", /no file oci-layout/u],
  [
    "a version that nobody knows",
    (path) => writeFileSync(join(path, "oci-layout"), '{"imageLayoutVersion":"9"}'),
    "registry-fault",
    /no version/u,
  ],
])("opens no layout with %s", async (_, prepare, code, message) => {
  const path = mkdtempSync(join(folder, "x"));
  prepare(path);
  await expect(openLayout(path, { mustExist: true })).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});

it("makes no layout among other files", async () => {
  const path = mkdtempSync(join(folder, "x"));
  writeFileSync(join(path, "notes.txt"), "");
  await expect(openLayout(path)).rejects.toMatchObject({ code: "registry-fault" });
});

it("sees when a blob or manifest of a layout was changed, and leaves no draft", async () => {
  const from = await layout();
  const { parts } = await filled(from);
  const [part] = parts;
  const path = (digest = "") => join(from.name, "blobs/sha256", digest.slice(7));
  const { layers } = JSON.parse(part?.bytes.toString() ?? "{}");
  writeFileSync(path(layers[0].digest), Buffer.alloc(layers[0].size, "z"));
  const to = await layout();
  await expect(copy(from, to, "v1")).rejects.toThrow(/other bytes/u);
  expect(await to.tags()).toEqual([]);
  await expect(copy(from, repository(), "v1")).rejects.toThrow(/other bytes/u);
  writeFileSync(path(part?.descriptor.digest), "{}");
  await expect(from.readManifest(part?.descriptor.digest ?? "")).rejects.toThrow(/other bytes/u);
  const drafts = readdirSync(folder, { recursive: true }).filter((name) => String(name).includes(".draft"));
  expect(drafts).toEqual([]);
});
