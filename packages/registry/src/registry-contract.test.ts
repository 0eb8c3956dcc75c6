import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { directoryRegistry } from "./directory-registry.ts";
import { memoryRegistry } from "./memory-registry.ts";
import { registryContract } from "./registry-contract.ts";

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
