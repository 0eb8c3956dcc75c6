// The same way to production, whatever the registry is kept in; the ledger is in git beside it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fakeOciRegistry } from "@modelgate/testkit";
import { afterAll, afterEach, expect, it } from "vitest";
import { cloneOf, work } from "../../fixtures/git/repositories.ts";
import { fileOf, folderOf, judge, write } from "../project.ts";
import { runPromote } from "../run-promote.ts";

const start = process.cwd();
afterEach(() => process.chdir(start));
const oci = await fakeOciRegistry();
afterAll(() => oci[Symbol.asyncDispose]());

function policy(place: object): string {
  const pixels = { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } };
  const digits = {
    ...{
      path: "models/digits.onnx",
      task: "multiclass-classification",
      classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    },
    ...{ baseline: { stage: "production" }, datasets: { test: pixels } },
    limits: [
      { metric: "accuracy", min: 0.9 },
      { metric: "accuracy", "max-drop": 0.5 },
    ],
  };
  const stages = [
    { name: "staging", requires: ["validate"] },
    { name: "production", from: "staging" },
  ];
  return JSON.stringify({ models: { digits }, registry: { ...place, stages } });
}

function directory(): object {
  const path = join(folderOf(), "registry");
  mkdirSync(path);
  return { type: "directory", path };
}

it.each([
  ["a directory", directory],
  ["an OCI registry", () => ({ type: "oci", repository: `${oci.host}/acme/{model}` })],
])("goes to production in %s, and the next model is compared with who holds it", async (_, place) => {
  const server = work(join(folderOf(), "server"));
  server.commit({
    "models/digits.onnx": fileOf("demo/models/digits-good.onnx"),
    "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
    "modelgate.yml": policy(place()),
  });
  const clone = cloneOf(server, join(folderOf(), "clone"));
  process.chdir(clone.path);
  expect((await runPromote({ do: "register", version: "minor" })).outputs["version"]).toBe("v0.1.0");
  const first = await judge(clone.path);
  expect(first.report.notes.join()).toMatch(/nobody holds production yet/u);
  write(clone.path, { "first.json": JSON.stringify(first.report) });
  expect((await runPromote({ stage: "production", reports: "first.json" })).code).toBe(1);
  expect((await runPromote({ stage: "staging", reports: "first.json" })).code).toBe(0);
  const { code, outputs } = await runPromote({ stage: "production" });
  expect([code, outputs["version"]]).toEqual([0, "v0.1.0"]);

  write(clone.path, { "models/digits.onnx": fileOf("demo/models/digits-subtle.onnx") });
  clone.run("commit", "--quiet", "--all", "--message", "another");
  const second = await judge(clone.path);
  expect(second.report.baseline).toMatchObject({
    source: "stage:production",
    digest: first.report.subject.digest,
  });
  expect((await runPromote({ stage: "staging", version: "v0.1.0", "model-path": "test.csv" })).code).toBe(2);
});
