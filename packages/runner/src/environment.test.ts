import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { environment, VERSION } from "./environment.ts";

it("names the version of the package", () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version);
});

it("describes this machine", () => {
  expect(environment("onnxruntime-node 1.30.0", { threads: 1 })).toMatchObject({
    cpu: expect.stringMatching(/./),
    cores: expect.any(Number),
    runtime: "onnxruntime-node 1.30.0",
    options: { threads: 1 },
    node: process.version,
    modelgate: VERSION,
  });
});
