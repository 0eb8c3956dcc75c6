import { mkdtempDisposableSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModel } from "@modelgate/onnx";
import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import { madeGraph } from "../../../onnx/src/made-graph.ts";
import { compareFacts, factsOf } from "./facts.ts";
import { decodeSidecar, readSidecar, sidecarPath } from "./sidecar.ts";

it("takes facts from metadata and sidecar, and keeps both where they share a name", () => {
  const model = readModel(
    madeGraph({ nodes: [], metadata: { commit: "a1", framework: "torch 2" } }),
    "m.onnx",
  );
  const sidecar = decodeSidecar(
    Buffer.from(
      '{"commit":"b2","training":{"data":{"sha256":"1f"},"epochs":3,"classes":["a","b"],"warm":null}}',
    ),
    "m.meta.json",
  );
  expect([...factsOf(model, sidecar)]).toEqual([
    ["commit", "a1"],
    ["framework", "torch 2"],
    ["commit (sidecar)", "b2"],
    ["training.data.sha256", "1f"],
    ["training.epochs", "3"],
    ["training.classes", '["a","b"]'],
    ["training.warm", "null"],
  ]);
});

it("tells what differs, data and commit first, and cuts long texts", () => {
  const long = "x".repeat(1000);
  const before = new Map([
    ["alpha", "1"],
    ["git_commit", "a"],
    ["dataset_digest", "d1"],
    ["same", "s"],
    ["gone", "g"],
  ]);
  const after = new Map([
    ["alpha", long],
    ["git_commit", "b"],
    ["dataset_digest", "d2"],
    ["same", "s"],
    ["new", "n"],
  ]);
  const changes = compareFacts(before, after);
  expect(changes.map(({ name }) => name)).toEqual(["dataset_digest", "git_commit", "alpha", "gone", "new"]);
  expect(changes[3]).toEqual({ name: "gone", before: "g", after: null });
  expect(changes[2]?.after?.length).toBeLessThan(250);
});

it.each([
  ["models/digits.onnx", "models/digits.meta.json"],
  ["models/digits.safetensors", "models/digits.meta.json"],
  ["models/v1.2", "models/v1.2.meta.json"],
])("looks for the sidecar of %s at %s", (model, sidecar) => {
  expect(sidecarPath(model)).toBe(sidecar);
});

const deep = `${'{"a":'.repeat(40)}1${"}".repeat(40)}`;
const many = JSON.stringify(
  Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`k${index}`, index])),
);

it.each([
  ["no JSON", "{", /is not JSON/],
  ["text that is not UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), /is not JSON/],
  ["a list", "[]", /expected a JSON object, got a list/],
  ["null", "null", /expected a JSON object/],
  ["objects in objects without end", deep, /deeper than 16/],
  ["too many entries", many, /more than 1000 entries/],
  ["too many bytes", " ".repeat((1 << 20) + 1), /larger than 1048576 bytes/],
  ["a name twice", '{"a.b":1,"a":{"b":2}}', /says "a.b" twice/],
])("refuses a sidecar of %s", (_what, text, message) => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "facts-"));
  writeFileSync(join(folder.path, "m.meta.json"), text);
  expect(() => decodeSidecar(Buffer.from(text), "m.meta.json")).toThrow(message);
});

it("reads a sidecar, none, and never through a link", async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), "facts-"));
  const model = join(folder.path, "m.onnx");
  expect(await readSidecar(model)).toBeNull();
  writeFileSync(join(folder.path, "m.meta.json"), '{"epochs": 3}');
  expect(await readSidecar(model)).toEqual(new Map([["epochs", "3"]]));
  symlinkSync(join(folder.path, "m.meta.json"), join(folder.path, "other.meta.json"));
  const refused = await readSidecar(join(folder.path, "other.onnx")).catch(problemsOf);
  expect(refused).toMatchObject([{ code: "model-refused" }]);
});
