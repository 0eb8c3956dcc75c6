import { expect, it } from "vitest";
import { modelEntries, type PackedModel, requireNames } from "./model-entries.ts";

const digest = `sha256:${"a".repeat(64)}`;
const file = (path: string) => ({ path, digest, sizeBytes: 1 });
const model: PackedModel = {
  name: "digits",
  version: "1",
  folder: "/staged",
  files: [file("net.onnx")],
  digest,
};

it("puts a model where Triton and KServe look for it, and its data beside it under their own names", () => {
  const files = [file("net.onnx"), file("net.onnx.data"), file("parts/b.bin")];
  expect(modelEntries({ ...model, files }).map(({ name, from }) => [name, from])).toEqual([
    ["models/digits/1/model.onnx", "/staged/net.onnx"],
    ["models/digits/1/net.onnx.data", "/staged/net.onnx.data"],
    ["models/digits/1/parts/b.bin", "/staged/parts/b.bin"],
  ]);
});

it("puts the reference profile where the server looks for it", () => {
  const profile = { dataset: "test", rows: 1, looked: 1, inputs: [], outputs: [], classes: [], omitted: 0 };
  const [, entry] = modelEntries({ ...model, profile });
  expect(entry?.name).toBe("models/digits/1/model.profile.json");
  expect(JSON.parse(new TextDecoder().decode(entry?.from as Uint8Array))).toEqual(profile);
});

it.each(["model.onnx", "model.profile.json"])("refuses data that are called %s", (taken) => {
  expect(() => modelEntries({ ...model, files: [file("net.onnx"), file(taken)] })).toThrow(taken);
});

it.each([
  ["../x", "1"],
  ["", "1"],
  ["a/b", "1"],
  ["-rf", "1"],
  ["a\n", "1"],
  ["x".repeat(129), "1"],
  ["digits", "0"],
  ["digits", "1.2"],
  ["digits", "latest"],
  ["digits", ""],
  ["digits", "01"],
])("refuses the name %j with the version %j", (name, version) => {
  expect(() => requireNames([{ ...model, name, version }])).toThrow(
    expect.objectContaining({ code: "input-invalid" }),
  );
});

it("tells all names that are wrong at once", () => {
  const wrong = [
    { ...model, name: "a/b", version: "x" },
    { ...model, name: "?" },
  ];
  expect(() => requireNames(wrong)).toThrow(/a\/b.*version.*"\?"/su);
});
