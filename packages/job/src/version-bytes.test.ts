import { join } from "node:path";
import type { BaselinePorts } from "@modelgate/baseline";
import { inspectModel } from "@modelgate/onnx";
import type { Version } from "@modelgate/registry";
import { failure } from "@modelgate/schema";
import { expect, it } from "vitest";
import { committed, hashed } from "./version-bytes.ts";

const fixture = (name: string) => join(import.meta.dirname, "../../../test/fixtures", name);
const ridge = fixture("models/ridge.onnx");
const { digest } = await inspectModel(ridge);
const version: Version = {
  ...{ model: "digits", version: "v1.0.0", digest, source: "m.onnx", at: "2026-11-21T05:00:00Z", by: "ann" },
  facts: {},
};
const ports: BaselinePorts = {
  repository: () => Promise.reject(new TypeError("git is not asked")),
  ...{ event: { kind: "checkout" }, exchange: () => Promise.reject(new TypeError("nor is the web")) },
};
const brings = (path: string) => ({ bring: async () => path });
const failing = (code: "registry-missing" | "registry-fault") => ({
  bring: () => Promise.reject(failure(code, "no bytes", { hint: "h" })),
});

it("hashes what the registry gives, also where a file on this disk is said to be it", async () => {
  const other = fixture("models/forest.onnx");
  expect(await hashed(version, { registry: brings(ridge), ports, instead: other })).toEqual({ digest });
});

it("takes a file on this disk only for bytes that the registry does not hand out", async () => {
  const asked = (code: Parameters<typeof failing>[0], instead: string | null) =>
    hashed(version, { registry: failing(code), ports, instead });
  expect(await asked("registry-missing", ridge)).toEqual({ digest });
  await expect(asked("registry-missing", null)).rejects.toMatchObject({ code: "registry-missing" });
  await expect(asked("registry-fault", ridge)).rejects.toMatchObject({ code: "registry-fault" });
});

it("gives no digest of a model that would be refused", async () => {
  const registry = brings(fixture("hostile/models/two-values.onnx"));
  expect(await hashed(version, { registry, ports, instead: null })).toEqual({
    unreadable: expect.any(String),
  });
});

it.each(["c0ffee", "c0ffee:"])("looks for no file where the registration names none: %s", async (source) => {
  const use = () => Promise.reject(new TypeError("there is nothing to use"));
  expect(await committed({ source }, ports, use)).toEqual({
    unreadable: "it was registered without a file path, so its bytes cannot be fetched",
  });
});
