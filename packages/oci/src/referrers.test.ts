// The list of what is attached, kept by those who push: of two that write it at once one is lost, and has to see that.
import { httpExchange } from "@modelgate/runner/http-exchange";
import { fakeOciRegistry } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { attach } from "./attach.ts";
import { openRepository } from "./repository.ts";
import { artifact } from "./store-contract.ts";

/** A registry in which the list is written over at once, so many times. */
async function scene(times: number) {
  const registry = await fakeOciRegistry();
  const pauses: number[] = [];
  const store = openRepository(
    { host: registry.host, repository: "acme/digits" },
    {
      exchange: httpExchange({ retries: 0 }),
      credentials: async () => null,
      pause: async (ms) => void pauses.push(ms),
    },
  );
  const one = await artifact(store, "one");
  await store.writeManifest(one, "v1");
  let left = times;
  registry.fault = ({ method, path }) =>
    method === "PUT" && /manifests\/sha256-/u.test(path) && left-- > 0 ? { status: 201 } : null;
  const attachment = { artifactType: "application/vnd.test", contents: [] };
  return {
    registry,
    store,
    pauses,
    digest: one.descriptor.digest,
    act: () => attach(store, one.descriptor, attachment),
  };
}

it("writes the list again where others wrote over it, longer apart each time", async () => {
  const { registry, store, act, digest, pauses } = await scene(3);
  await using _closed = registry;
  const { digest: attached } = await act();
  expect((await store.referrers(digest)).map((one) => one.digest)).toEqual([attached]);
  expect(pauses).toEqual([100, 200, 300]);
});

it("gives up where others are always quicker, and says so", async () => {
  const { registry, act, store, digest } = await scene(100);
  await using _closed = registry;
  await expect(act()).rejects.toMatchObject({ code: "registry-conflict" });
  expect(await store.referrers(digest)).toEqual([]);
});
