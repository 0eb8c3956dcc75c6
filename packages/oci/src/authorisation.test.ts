// Who may know who we are, and what is said when a registry does not want us.
import { httpExchange } from "@modelgate/runner/http-exchange";
import { type FakeOciRegistryOptions, fakeOciRegistry } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { describe as described } from "./descriptor.ts";
import { openRepository } from "./repository.ts";
import type { Store } from "./store.ts";
import { bytesIn, chunksOf } from "./store-contract.ts";

const bytes = Buffer.from("x".repeat(3000));
const blob = described("", bytes);
const write = (store: Store) => store.writeBlob(blob, () => chunksOf(bytes));

async function scene(options: FakeOciRegistryOptions, account: { username: string; password: string }) {
  const registry = await fakeOciRegistry(options);
  return { registry, store: openFresh(registry.host, account) };
}

it("sends no credentials on to where it is redirected, nor to a token service without https", async () => {
  const account = { username: "ann", password: "secret", repositories: ["acme/digits"] };
  const sent: unknown[] = [];
  await using elsewhere = await fakeOciRegistry({
    fault: ({ headers }) => {
      sent.push(headers["authorization"]);
      return { status: 200, body: "x".repeat(3000) };
    },
  });
  const { registry, store } = await scene({ auth: { kind: "basic", account } }, account);
  await using _closed = registry;
  await write(store);
  const host = elsewhere.host.replace("127.0.0.1", "localhost");
  registry.fault = ({ method }) =>
    method === "GET" ? { status: 307, headers: { location: `http://${host}/store/x` } } : null;
  expect(await bytesIn(store, blob)).toHaveLength(3000);
  expect(sent).toEqual([undefined]);
  registry.fault = () => ({
    status: 401,
    headers: { "www-authenticate": 'Bearer realm="http://example.test/token"' },
  });
  const other = openFresh(registry.host, account);
  await expect(other.readManifest("v1")).rejects.toThrow(/no credentials are sent to/u);
});

function openFresh(host: string, account: { username: string; password: string }) {
  return openRepository(
    { host, repository: "acme/digits" },
    { exchange: httpExchange({ retries: 0 }), credentials: async () => account, pause: async () => {} },
  );
}

it.each(["token", "basic"] as const)("says so when its credentials are refused: %s", async (kind) => {
  const account = { username: "ann", password: "secret", repositories: ["acme/digits"] };
  const { registry, store } = await scene({ auth: { kind, account } }, { ...account, password: "wrong" });
  await using _closed = registry;
  await expect(store.readManifest("v1")).rejects.toThrow(/refused the credentials: answered 401/u);
});

it("shows a password that was refused once for each question, not twice", async () => {
  const account = { username: "ann", password: "secret", repositories: ["acme/digits"] };
  const { registry, store } = await scene(
    { auth: { kind: "basic", account } },
    { ...account, password: "wrong" },
  );
  await using _closed = registry;
  await expect(store.readManifest("v1")).rejects.toThrow(/refused the credentials/u);
  const before = registry.seen.length;
  await expect(store.readManifest("v1")).rejects.toThrow(/refused the credentials/u);
  expect(registry.seen).toHaveLength(before + 1);
});

it.each(["token", "basic"] as const)("answers several challenges at once: %s", async (kind) => {
  const account = { username: "ann", password: "secret", repositories: ["acme/digits"] };
  const { registry, store } = await scene({ auth: { kind, account } }, account);
  await using _closed = registry;
  const asked = await Promise.all([store.tags(), store.readManifest("v1"), store.readManifest("v2")]);
  expect(asked).toEqual([[], null, null]);
  const before = registry.seen.filter((line) => line.includes("/token")).length;
  expect(before).toBe(kind === "token" ? 1 : 0);
  await store.tags();
  expect(registry.seen.filter((line) => line.includes("/token"))).toHaveLength(before);
});

it("fetches one token for all whose token is over", async () => {
  const account = { username: "ann", password: "secret", repositories: ["acme/digits"] };
  const { registry, store } = await scene({ auth: { kind: "token", account } }, account);
  await using _closed = registry;
  await store.tags();
  let left = 3;
  const challenge = `Bearer realm="http://${registry.host}/token",service="fake"`;
  registry.fault = ({ path }) =>
    path.startsWith("/v2/") && left-- > 0
      ? { status: 401, headers: { "www-authenticate": challenge } }
      : null;
  expect(await Promise.all(["v1", "v2", "v3"].map((tag) => store.readManifest(tag)))).toEqual([
    null,
    null,
    null,
  ]);
  expect(registry.seen.filter((line) => line.includes("/token"))).toHaveLength(2);
});

it("says so when a token is too little for what is done", async () => {
  const account = { username: "ann", password: "secret", repositories: [] };
  const { registry, store } = await scene({ auth: { kind: "token", account } }, account);
  await using _closed = registry;
  await expect(write(store)).rejects.toThrow(/401/u);
});
