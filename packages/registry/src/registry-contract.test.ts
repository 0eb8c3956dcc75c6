import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { fakeOciRegistry } from "@modelgate/testkit";
import { afterAll } from "vitest";
import { directoryRegistry } from "./directory-registry.ts";
import { memoryRegistry } from "./memory-registry.ts";
import { ociRegistry, ociRepositories } from "./oci-registry.ts";
import { MODEL, registryContract } from "./registry-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-registry-"));
afterAll(() => rmSync(folder, { recursive: true }));

registryContract("memory", async () => {
  const registry = memoryRegistry([], () => Date.now());
  return { registry, other: async () => registry };
});

registryContract("directory", async () => {
  const root = mkdtempSync(join(folder, "r"));
  const open = () => directoryRegistry({ root, by: "ann", now: () => Date.now() });
  return { registry: open(), other: async () => open() };
});

const server = await fakeOciRegistry();
afterAll(() => server[Symbol.asyncDispose]());
let count = 0;

registryContract("oci", async () => {
  count += 1;
  const pattern = `${server.host}/acme/${count}/{model}`;
  const repositoryOf = ociRepositories(pattern, null, {
    exchange: httpExchange({ retries: 0 }),
    credentials: async () => null,
    pause: async () => {},
  });
  const open = () =>
    ociRegistry({
      repositoryOf,
      ...{ models: [MODEL], stages: ["staging", "production"], by: "ann" },
      now: () => Date.now(),
      draw: () => randomBytes(8).toString("hex"),
    });
  const byHand = async (stage: string, version: string) => {
    const stored = await repositoryOf(MODEL).readManifest(version);
    if (stored !== null) await repositoryOf(MODEL).writeManifest(stored, stage);
  };
  return { registry: open(), other: async () => open(), byHand };
});
