// What a registry may answer besides what was asked for: each a clear error, and nothing half there.
import { httpExchange } from "@modelgate/runner/http-exchange";
import { type FakeOciRegistryOptions, fakeOciRegistry } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { attach } from "./attach.ts";
import { describe as described } from "./descriptor.ts";
import { encodeManifest } from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";
import { openRepository } from "./repository.ts";
import type { Store } from "./store.ts";
import { artifact, bytesIn, chunksOf } from "./store-contract.ts";

type Fault = NonNullable<FakeOciRegistryOptions["fault"]>;
const page = { status: 200, headers: { "content-type": "text/html" }, body: "<html>log in\u001b[31m</html>" };
const code = (status: number, name: string) => ({
  ...{ status, headers: { "content-type": "application/json" } },
  body: JSON.stringify({ errors: [{ code: name, message: "<b>\u001b]0;</b>" }] }),
});

async function scene(options: FakeOciRegistryOptions = {}, credentials: object | null = null) {
  const registry = await fakeOciRegistry(options);
  const pauses: number[] = [];
  const open = (repository = "acme/digits") =>
    openRepository(
      { host: registry.host, repository },
      {
        exchange: httpExchange({ retries: 0 }),
        credentials: async () => credentials as { username: string; password: string } | null,
        pause: async (ms) => void pauses.push(ms),
      },
    );
  return { registry, pauses, open, store: open() };
}

/** A fault of every request of a kind. */
const on =
  (pattern: RegExp, answer: ReturnType<Fault>): Fault =>
  ({ method, path }) =>
    pattern.test(`${method} ${path}`) ? answer : null;

const blob = described("", Buffer.from("x".repeat(3000)));
const write = (store: Store) => store.writeBlob(blob, () => chunksOf(Buffer.from("x".repeat(3000))));
const digest = `sha256:${"d".repeat(64)}`;

it.each<[string, Fault, (store: Store) => Promise<unknown>, string, RegExp]>([
  [
    "asks who we are, and nobody is",
    on(/GET/u, code(401, "UNAUTHORIZED")),
    (s) => s.readManifest("v1"),
    "registry-fault",
    /asks for credentials: answered 401 \(UNAUTHORIZED\)/u,
  ],
  [
    "says that it is forbidden",
    on(/POST/u, code(403, "DENIED")),
    write,
    "registry-fault",
    /is not allowed: answered 403 \(DENIED\)/u,
  ],
  [
    "says 404 with a page",
    on(/GET/u, { ...page, status: 404 }),
    (s) => s.readManifest("v1"),
    "registry-fault",
    /answered 404 with an HTML page/u,
  ],
  ["has no such blob", on(/^x/u, null), (s) => bytesIn(s, blob), "registry-missing", /BLOB_UNKNOWN/u],
  [
    "says that it is asked too often",
    on(/GET/u, code(429, "TOOMANYREQUESTS")),
    (s) => s.readManifest("v1"),
    "registry-fault",
    /too many requests.*429/u,
  ],
  [
    "is ill",
    on(/GET/u, { ...page, status: 503 }),
    (s) => s.tags(),
    "registry-fault",
    /not well: answered 503/u,
  ],
  [
    "answers with a page instead of a manifest",
    on(/GET/u, page),
    (s) => s.readManifest("v1"),
    "registry-fault",
    /"text\/html", which is no manifest/u,
  ],
  [
    "answers with a page instead of tags",
    on(/GET/u, page),
    (s) => s.tags(),
    "registry-fault",
    /no list of tags/u,
  ],
  [
    "answers with a page instead of what is attached",
    on(/referrers/u, page),
    (s) => s.referrers(digest),
    "registry-fault",
    /no list of manifests/u,
  ],
  [
    "answers with a huge manifest",
    on(/GET/u, {
      status: 200,
      headers: { "content-type": "application/vnd.oci.image.manifest.v1+json" },
      body: Buffer.alloc(5 * 2 ** 20),
    }),
    (s) => s.readManifest("v1"),
    "registry-fault",
    /larger than 4194304/u,
  ],
  [
    "gives another manifest than was asked for",
    on(/GET/u, {
      status: 200,
      headers: { "content-type": "application/vnd.oci.image.manifest.v1+json" },
      body: "{}",
    }),
    (s) => s.readManifest(digest),
    "registry-fault",
    /other bytes than asked for: expected sha256:ddd/u,
  ],
  [
    "says another digest than its manifest has",
    on(/GET/u, {
      status: 200,
      headers: {
        "content-type": "application/vnd.oci.image.manifest.v1+json",
        "docker-content-digest": digest,
      },
      body: "{}",
    }),
    (s) => s.readManifest("v1"),
    "registry-fault",
    /other bytes/u,
  ],
  [
    "gives another blob than was asked for",
    on(/GET/u, { status: 200, body: "y".repeat(3000) }),
    (s) => bytesIn(s, blob),
    "registry-fault",
    /other bytes/u,
  ],
  [
    "gives a blob without an end",
    on(/GET/u, { status: 200, body: "x".repeat(9000) }),
    (s) => bytesIn(s, blob),
    "registry-fault",
    /other bytes/u,
  ],
  [
    "goes away before it answers",
    on(/GET/u, "dies"),
    (s) => s.readManifest("v1"),
    "registry-fault",
    /does not answer: ECONNRESET/u,
  ],
  [
    "goes away in every upload",
    on(/PUT .*uploads/u, "dies"),
    write,
    "registry-fault",
    /does not answer: (?:ECONNRESET|EPIPE)/u,
  ],
  [
    "takes an upload and names no place",
    on(/POST/u, { status: 202 }),
    write,
    "registry-fault",
    /named no place/u,
  ],
  [
    "sends an upload to http elsewhere",
    on(/POST/u, { status: 202, headers: { location: "http://example.test/x" } }),
    write,
    "registry-fault",
    /only https is spoken/u,
  ],
  [
    "got other bytes",
    on(/PUT .*uploads/u, code(400, "DIGEST_INVALID")),
    write,
    "registry-fault",
    /got other bytes/u,
  ],
  [
    "names a next page elsewhere",
    on(/GET/u, {
      status: 200,
      headers: { link: '<https://example.test/>; rel="next"' },
      body: '{"tags":["a"]}',
    }),
    (s) => s.tags(),
    "registry-fault",
    /next page/u,
  ],
  [
    "names the same page again",
    on(/GET/u, {
      status: 200,
      headers: { link: '</v2/acme/digits/tags/list?n=1000>; rel="next"' },
      body: '{"tags":["a"]}',
    }),
    (s) => s.tags(),
    "registry-fault",
    /same again/u,
  ],
  [
    "goes in circles",
    on(/GET/u, { status: 307, headers: { location: "/v2/x" } }),
    (s) => s.readManifest("v1"),
    "registry-fault",
    /more than 5 times/u,
  ],
])("tells clearly when a registry %s", async (_, fault, act, expected, message) => {
  const { registry, store } = await scene({ fault });
  await using _closed = registry;
  const error = await act(store).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: expected, message: expect.stringMatching(message) });
  expect((error as Error).message).not.toMatch(/[\p{Cc}<]/u);
  expect((error as Error).message).toContain(`${registry.host}`);
  expect(registry.repositories.get("acme/digits")?.blobs.size ?? 0).toBe(0);
});

it("asks no other registry for a next page, nor this one for another's", async () => {
  const headers = { link: '<https://example.test/v2/acme/digits/tags/list?last=a>; rel="next"' };
  const { registry, store } = await scene({
    fault: () => ({ status: 200, headers, body: '{"tags":["a"]}' }),
  });
  await using _closed = registry;
  await expect(store.tags()).rejects.toThrow(/another registry's/u);
  expect(registry.seen).toHaveLength(1);
});

it("waits as long as it is told, and asks again what may pass", async () => {
  let asked = 0;
  const { registry, store, pauses } = await scene({
    fault: ({ method }) =>
      method === "GET" && ++asked <= 2
        ? {
            ...code(asked === 1 ? 429 : 503, "X_Y"),
            ...(asked === 1 ? { headers: { "retry-after": "7" } } : {}),
          }
        : null,
  });
  await using _closed = registry;
  expect(await store.readManifest("v1")).toBeNull();
  expect([asked, pauses]).toEqual([3, [7000, 1000]]);
});

it("does not wait an hour", async () => {
  const { registry, store, pauses } = await scene({
    fault: () => ({ status: 429, headers: { "retry-after": "3600" } }),
  });
  await using _closed = registry;
  await expect(store.readManifest("v1")).rejects.toThrow(/too many requests/u);
  expect(pauses).toEqual([]);
});

it("writes a manifest again while the registry says for a moment that its parts are unknown", async () => {
  const { registry, store } = await scene();
  await using _closed = registry;
  const one = await artifact(store, "one");
  let left = 2;
  registry.fault = (r) => (r.method === "PUT" && left-- > 0 ? code(400, "MANIFEST_BLOB_UNKNOWN") : null);
  await store.writeManifest(one, "v1");
  left = 100;
  await expect(store.writeManifest(one, "v2")).rejects.toThrow(/does not have.*MANIFEST_BLOB_UNKNOWN/u);
});

it.each<[string, number, ReturnType<Fault>]>([
  ["that broke off", 1, "dies"],
  ["that was refused for now", 2, { status: 503 }],
  ["whose session is gone", 1, code(404, "BLOB_UPLOAD_UNKNOWN")],
])("begins an upload anew %s", async (_, times, fault) => {
  let left = times;
  const { registry, store } = await scene({
    fault: (r) => (r.method === "PUT" && left-- > 0 ? fault : null),
  });
  await using _closed = registry;
  await write(store);
  expect(await bytesIn(store, blob)).toHaveLength(3000);
});

it("sends in parts what is too large for a proxy at once", async () => {
  const { registry, store } = await scene({
    fault: ({ method, path, body }) =>
      method !== "POST" && path.includes("uploads") && body.length > 8_500_000
        ? { ...page, status: 413 }
        : null,
  });
  await using _closed = registry;
  const bytes = Buffer.alloc(9_000_000, "0123456789abc");
  const large = described("", bytes);
  await store.writeBlob(large, () => chunksOf(bytes, 1_234_567));
  expect((await bytesIn(store, large)).equals(bytes)).toBe(true);
  expect(registry.seen.filter((line) => line.startsWith("PATCH"))).toHaveLength(2);
});

it("mounts within a registry, and uploads where that is not allowed", async () => {
  const { registry, store, open } = await scene();
  await using _closed = registry;
  await write(store);
  const never = () => {
    throw new TypeError("it was to be mounted");
  };
  await open("acme/other").writeBlob(blob, never, "acme/digits");
  expect(await open("acme/other").hasBlob(blob.digest)).toBe(true);
  registry.fault = on(/mount=/u, code(403, "DENIED"));
  await open("acme/third").writeBlob(blob, () => chunksOf(Buffer.from("x".repeat(3000))), "acme/digits");
  expect(await open("acme/third").hasBlob(blob.digest)).toBe(true);
});

it.each(["../../../etc", "a b", "v1?x", "", "sha256:abc", "x".repeat(129)])(
  "asks for no tag %j",
  async (tag) => {
    const { registry, store } = await scene();
    await using _closed = registry;
    const one = await artifact(store, "one");
    const before = registry.seen.length;
    for (const act of [() => store.readManifest(tag), () => store.writeManifest(one, tag)])
      await expect(act()).rejects.toMatchObject({ code: "input-invalid" });
    expect(registry.seen).toHaveLength(before);
  },
);

it("reads every page of tags", async () => {
  const { registry, store } = await scene();
  await using _closed = registry;
  const one = await artifact(store, "one");
  await store.writeManifest(one, "first");
  const tags = registry.repositories.get("acme/digits")?.tags;
  for (let at = 0; at < 2500; at += 1) tags?.set(`t${String(at).padStart(4, "0")}`, one.descriptor.digest);
  const before = registry.seen.length;
  expect(await store.tags()).toHaveLength(2501);
  expect(registry.seen.slice(before)).toHaveLength(3);
});

it("does not write over an image where the list of what is attached belongs", async () => {
  const { registry, store } = await scene();
  await using _closed = registry;
  const [one, two] = [await artifact(store, "one"), await artifact(store, "two")];
  await store.writeManifest(one, "v1");
  const tag = one.descriptor.digest.replace(":", "-");
  // Some registries resolve this tag to the digest itself: that is no list, and nothing is lost.
  await store.writeManifest(one, tag);
  expect(await store.referrers(one.descriptor.digest)).toEqual([]);
  await store.writeManifest(two, tag);
  await expect(store.referrers(one.descriptor.digest)).rejects.toThrow(/it is an image/u);
  const attachment = { artifactType: "application/vnd.test", contents: [] };
  await expect(attach(store, one.descriptor, attachment)).rejects.toThrow(/it is an image/u);
  expect((await store.readManifest(tag))?.descriptor.digest).toBe(two.descriptor.digest);
});

it("counts only entries whose manifest says the same, for anybody may write the list", async () => {
  const { registry, store } = await scene();
  await using _closed = registry;
  const [one, two] = [await artifact(store, "one"), await artifact(store, "two")];
  for (const manifest of [one, two]) await store.writeManifest(manifest, null);
  const attachment = { artifactType: "application/vnd.test", contents: [] };
  const other = await attach(store, two.descriptor, attachment);
  const { annotations: _, ...entry } = other;
  const list = { schemaVersion: 2 as const, mediaType: MEDIA_TYPE.index, manifests: [entry, one.descriptor] };
  await store.writeManifest(encodeManifest(list), one.descriptor.digest.replace(":", "-"));
  expect(await store.referrers(one.descriptor.digest)).toEqual([]);
});
