// Where a registry may send us, and how often.
import { expect, it } from "vitest";
import { describe as described } from "./descriptor.ts";
import type { HttpRequest } from "./http.ts";
import { encodeManifest } from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";
import { openRepository } from "./repository.ts";
import type { Store } from "./store.ts";
import { bytesIn, chunksOf } from "./store-contract.ts";

type Answer = { status?: number; headers?: Record<string, string>; body?: string };

/** A repository behind a web of our own, and the addresses that it was asked at. */
function opened(
  answer: (request: HttpRequest) => Answer,
  { host = "registry.test", plainHttp = [] as string[] } = {},
) {
  const urls: string[] = [];
  const store = openRepository(
    { host, repository: "a" },
    {
      async exchange(request) {
        urls.push(request.url);
        const { status = 200, headers = {}, body = "" } = answer(request);
        return { status, headers, body: chunksOf(Buffer.from(body)) };
      },
      ...{ credentials: async () => null, pause: async () => {}, plainHttp },
    },
  );
  return { store, urls };
}

const bytes = Buffer.from("x".repeat(3000));
const blob = described("", bytes);
const location = "http://127.0.0.1:1/x";

it.each([
  ["http://registry.test", "registry.test", "registry.test"],
  ["http://registry.test", "registry.test:80", "registry.test:80"],
  ["http://registry.test:5000", "registry.test:5000", "registry.test:5000"],
  ["https://registry.test:5000", "registry.test:5000", "registry.test"],
])("asks %s of %s where http is spoken with %s", async (origin, host, named) => {
  const { store, urls } = opened(() => ({ body: '{"tags":[]}' }), { host, plainHttp: [named] });
  await store.tags();
  expect(urls.map((url) => new URL(url).origin)).toEqual([origin]);
});

it.each<[string, Answer, (store: Store) => Promise<unknown>]>([
  ["for a blob", { status: 307, headers: { location } }, (store) => bytesIn(store, blob)],
  [
    "with an upload",
    { status: 202, headers: { location } },
    (store) => store.writeBlob(blob, () => chunksOf(bytes)),
  ],
])("is not sent from the web to this machine %s", async (_, answer, act) => {
  const { store, urls } = opened(({ method }) => (method === "HEAD" ? { status: 404 } : answer));
  await expect(act(store)).rejects.toThrow(/only https is spoken/u);
  expect(urls.filter((url) => !url.startsWith("https://registry.test/"))).toEqual([]);
});

it.each<[string, string, (store: Store) => Promise<unknown>]>([
  ["tags", '{"tags":[]}', (store) => store.tags()],
  ["what is attached", '{"manifests":[]}', (store) => store.referrers(blob.digest)],
])("ends where the pages of %s do not", async (_, body, act) => {
  const { store, urls } = opened(() => ({
    headers: { link: `</v2/a/next?last=${urls.length}>; rel="next"` },
    body,
  }));
  await expect(act(store)).rejects.toMatchObject({
    code: "registry-fault",
    message: expect.stringMatching(/goes on after 2000 pages/u),
  });
  expect(urls).toHaveLength(2000);
});

const challenge = { "www-authenticate": 'Bearer realm="https://auth.test/token",service="registry.test"' };

it.each([
  ["a token with a line end, which would be two headers", '{"token":"a\\r\\nb"}', /without a token/u],
  ["no token", '{"expires_in":60}', /without a token/u],
  ["a page", "<html>", /without a token/u],
  ["more than a token can be", `{"token":"${"a".repeat(300_000)}"}`, /larger than 262144 bytes/u],
])("takes %s from no token service", async (_, body, message) => {
  const { store, urls } = opened(({ url }) =>
    url.startsWith("https://auth.test/") ? { body } : { status: 401, headers: challenge },
  );
  await expect(store.tags()).rejects.toMatchObject({
    code: "registry-fault",
    message: expect.stringMatching(message),
  });
  expect(urls).toHaveLength(2);
});

it.each([
  ["a page of more bytes than any", `{"tags":[],"x":"${"x".repeat(17 * 2 ** 20)}"}`, /larger than 16777216/u],
  [
    "more tags than any",
    JSON.stringify({ tags: Array.from({ length: 100_001 }, (_, at) => `t${at}`) }),
    /more than 100000/u,
  ],
])("reads of tags no %s", async (_, body, message) => {
  const { store } = opened(() => ({ body }));
  await expect(store.tags()).rejects.toMatchObject({
    code: "registry-fault",
    message: expect.stringMatching(message),
  });
});

it("sees when a registry keeps other bytes of a manifest than it was sent", async () => {
  const digest = `sha256:${"d".repeat(64)}`;
  const { store } = opened(() => ({ status: 201, headers: { "docker-content-digest": digest } }));
  const manifest = encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [] },
  });
  await expect(store.writeManifest(manifest, "v1")).rejects.toThrow(/kept as other bytes/u);
});
