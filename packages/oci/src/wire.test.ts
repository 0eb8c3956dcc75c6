// Where a registry may send us, and how often.
import { expect, it } from "vitest";
import { describe as described } from "./descriptor.ts";
import type { HttpRequest } from "./http.ts";
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
