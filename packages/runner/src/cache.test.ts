import { expect, it } from "vitest";
import { actionsCache } from "./cache.ts";

const service = {
  isFeatureAvailable: () => true,
  restoreCache: async (_paths: string[], key: string): Promise<string | undefined> =>
    key === "there" ? key : undefined,
  saveCache: async (_paths: string[], key: string) => (key === "taken" ? -1 : 7),
};

const fails = () => Promise.reject(new Error("service is away"));

it.each([
  ["there", service, "there", "there"],
  ["not there", service, "missing", undefined],
  ["away", { ...service, restoreCache: fails }, "there", undefined],
  ["not offered", { ...service, isFeatureAvailable: () => false }, "there", undefined],
])("restores what is %s", async (_name, fake, key, restored) => {
  expect(await actionsCache({ debug: () => undefined }, async () => fake).restore(["a"], key)).toBe(restored);
});

it.each([
  ["new", service, "new", true],
  ["taken", service, "taken", false],
  ["refused", { ...service, saveCache: fails }, "new", false],
])("saves under a key that is %s", async (_name, fake, key, saved) => {
  expect(await actionsCache({ debug: () => undefined }, async () => fake).save(["a"], key)).toBe(saved);
});

it("says on debug why it went on without the cache", async () => {
  const said: string[] = [];
  await actionsCache({ debug: (message) => said.push(message) }, fails).save(["a"], "k");
  expect(said).toEqual(["the cache could not be written: service is away"]);
});
