import { expect, it } from "vitest";
import { modelName } from "./model-name.ts";

it.each([
  ["models/digits.onnx", "digits"],
  ["models\\digits.ONNX", "digits"],
  ["digits.safetensors", "digits"],
  ["out/predictions.csv.gz", "predictions"],
  ["out/predictions.parquet", "predictions"],
  ["models/digits.v2.onnx", "digits.v2"],
  ["models/digits.v2", "digits.v2"],
  ["models/digits/", "digits"],
  [".onnx", ".onnx"],
  ["", ""],
])("calls %j %j", (path, name) => {
  expect(modelName(path)).toBe(name);
});
