import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { modelOf, part } from "./made-model.ts";
import { readModel } from "./read-model.ts";
import { computedValues, withOutputs } from "./with-outputs.ts";

process.env["ORT_DISABLE_TELEMETRY"] = "1";
type Runtime = typeof import("onnxruntime-node");
const { InferenceSession, Tensor }: Runtime = createRequire(import.meta.url)("onnxruntime-node");

const fixtures = new URL("../../../test/fixtures/onnx/", import.meta.url).pathname;

async function outputsOf(bytes: Uint8Array, options: object = {}) {
  const session = await InferenceSession.create(bytes, { graphOptimizationLevel: "disabled", ...options });
  const names = session.outputNames;
  await session.release();
  return names;
}

it("lists what a graph computes, in order, with its operators", () => {
  const node = (type: string, input: string, output: string, ...domain: Uint8Array[]) =>
    part(1, part(1, input), part(2, output), part(4, type), ...domain);
  const list = part(13, part(1, "told"), part(2, part(4)));
  const model = modelOf(
    node("Relu", "x", "a"),
    node("Attention", "a", "b", part(7, "com.microsoft")),
    node("SplitToSequence", "b", "list"),
    node("If", "b", "told"),
    node("ZipMap", "b", "maps", part(7, "ai.onnx.ml")),
    part(1, part(1, "b"), part(2, ""), part(2, "c"), part(4, "Dropout")),
    list,
  );
  expect(computedValues(readModel(model, "m"))).toEqual([
    { name: "a", operator: "Relu" },
    { name: "b", operator: "com.microsoft.Attention" },
    { name: "c", operator: "Dropout" },
  ]);
});

it("makes inner values outputs, and leaves every byte of the model", async () => {
  const bytes = readFileSync(`${fixtures}linear.onnx`);
  const model = readModel(bytes, "m");
  const outputs = model.graph.outputs.map(({ name }) => name);
  const inner = computedValues(model)
    .map(({ name }) => name)
    .filter((name) => !outputs.includes(name));
  expect(inner.length).toBeGreaterThan(0);
  const more = Buffer.concat([bytes, withOutputs(inner)]);
  expect(await outputsOf(more)).toEqual([...outputs, ...inner]);
  expect(withOutputs([])).toHaveLength(0);

  const session = await InferenceSession.create(more, { graphOptimizationLevel: "disabled" });
  const [input] = model.graph.inputs;
  const x = new Tensor("float32", new Float32Array(4), [2, 2]);
  const results = await session.run({ [input?.name ?? ""]: x }, inner);
  expect(Object.keys(results)).toEqual(inner);
  await session.release();
});

it("works where the weights lie beside the model", async () => {
  const folder = `${fixtures}external`;
  const bytes = Buffer.concat([readFileSync(`${folder}/model.onnx`), withOutputs(["h", "l"])]);
  const extra = { session: { model_external_initializers_file_folder_path: folder } };
  expect(await outputsOf(bytes, { extra })).toEqual(["y", "h", "l"]);
});
