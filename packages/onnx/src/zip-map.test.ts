import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { checkModel } from "./check.ts";
import { int, modelOf, part } from "./made-model.ts";
import { readModel } from "./read-model.ts";
import { signatureOf } from "./signature.ts";
import { withoutZipMap } from "./zip-map.ts";

process.env["ORT_DISABLE_TELEMETRY"] = "1";
type Runtime = typeof import("onnxruntime-node");
const { InferenceSession, Tensor }: Runtime = createRequire(import.meta.url)("onnxruntime-node");

const fixtures = new URL("../../../test/fixtures/onnx/", import.meta.url).pathname;
type Scores = Record<string, { classes: string[]; rows: number[][] }>;
type Golden = { rows: number[][]; models: Record<string, { scores?: Scores }> };
const golden: Golden = JSON.parse(readFileSync(`${fixtures}golden.json`, "utf8"));

it.each([
  ["zipmap-int64", "int64"],
  ["zipmap-string", "string"],
  ["two-zipmaps", "int64"],
] as const)("gives from %s the scores that Python gives", async (name, classKind) => {
  const bytes = readFileSync(`${fixtures}${name}.onnx`);
  const model = readModel(bytes, name);
  const rewritten = withoutZipMap(bytes, model);
  const scores = golden.models[name]?.scores ?? {};
  expect(rewritten.zipMaps).toEqual(
    Object.entries(scores).map(([output, { classes }]) => ({ output, classes, classKind })),
  );

  const session = await InferenceSession.create(rewritten.bytes);
  const x = new Tensor("float32", Float32Array.from(golden.rows.flat()), [golden.rows.length, 4]);
  const results = await session.run({ x });
  expect(session.outputNames).toEqual(model.graph.outputs.map((output) => output.name));
  for (const [output, { rows }] of Object.entries(scores)) {
    expect(results[output]?.dims).toEqual([rows.length, 3]);
    expect(Array.from(results[output]?.data as Float32Array)).toEqual(rows.flat());
  }
  await session.release();
});

it("changes only the nodes and the types, and leaves a model that passes", () => {
  const bytes = readFileSync(`${fixtures}two-zipmaps.onnx`);
  const [before, after] = [
    readModel(bytes, "m"),
    readModel(withoutZipMap(bytes, readModel(bytes, "m")).bytes, "m"),
  ];
  expect(checkModel(after)).toEqual([]);
  expect(after.graph.nodes.map(({ opType }) => opType)).toEqual(
    before.graph.nodes.map(({ opType }) => (opType === "ZipMap" ? "Identity" : opType)),
  );
  expect(after.graph.nodes.map(({ inputs, outputs }) => [inputs, outputs])).toEqual(
    before.graph.nodes.map(({ inputs, outputs }) => [inputs, outputs]),
  );
  expect(
    signatureOf(after.graph)
      .outputs.slice(1)
      .map(({ type }) => type),
  ).toEqual(Array(3).fill("tensor(float)"));
});

const zipMap = (...attributes: Uint8Array[]) =>
  part(1, part(1, "p"), part(2, "y"), part(4, "ZipMap"), part(7, "ai.onnx.ml"), ...attributes);
const labels = part(5, part(1, "classlabels_int64s"), int(20, 7), int(8, 3), int(8, -5));
const output = part(12, part(1, "y"), part(2, part(4)));
const unknown = part(99, "kept");

it("keeps bytes it does not know, and imports the domain of Identity where it is missing", () => {
  const bytes = Buffer.concat([
    int(1, 3),
    part(8, part(1, "ai.onnx.ml"), int(2, 1)),
    part(7, zipMap(labels), unknown, output),
  ]);
  const { bytes: after, zipMaps } = withoutZipMap(bytes, readModel(bytes, "m"));
  expect(zipMaps).toEqual([{ output: "y", classes: ["3", "-5"], classKind: "int64" }]);
  const node = part(1, part(1, "p"), part(2, "y"), part(4, "Identity"));
  const type = part(12, part(1, "y"), part(2, part(1, int(1, 1))));
  const opsets = [part(8, part(1, "ai.onnx.ml"), int(2, 1)), part(8, int(2, 8))] as const;
  expect(Buffer.from(after)).toEqual(
    Buffer.concat([int(1, 3), opsets[0], part(7, node, unknown, type), opsets[1]]),
  );
});

it("gives back the very bytes of a model without ZipMap", () => {
  const bytes = readFileSync(`${fixtures}linear.onnx`);
  expect(withoutZipMap(bytes, readModel(bytes, "m")).bytes).toBe(bytes);
});

it("refuses a ZipMap without classes", () => {
  const bytes = modelOf(zipMap(), output);
  expect(() => withoutZipMap(bytes, readModel(bytes, "m"))).toThrow(/names no classes/);
});
