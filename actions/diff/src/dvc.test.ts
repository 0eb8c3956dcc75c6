import { expect, it } from "vitest";
import { inTurn } from "./dvc.ts";

it.each([
  ["the exact name first", ["b.dvc", "m.onnx.dvc", "a.dvc"]],
  ["the exact name last", ["a.dvc", "b.dvc", "m.onnx.dvc"]],
  ["the others turned", ["m.onnx.dvc", "b.dvc", "a.dvc"]],
])("asks pointers in one order, however the folder lists them: %s", (_name, names) => {
  expect(inTurn([...names, "m.onnx"], "m.onnx.dvc")).toEqual(["m.onnx.dvc", "a.dvc", "b.dvc"]);
});

it("asks the others by name where none has the exact one", () => {
  expect(inTurn(["b.dvc", "a.dvc"], "m.onnx.dvc")).toEqual(["a.dvc", "b.dvc"]);
  expect(inTurn(["a.dvc", "b.dvc"], "m.onnx.dvc")).toEqual(["a.dvc", "b.dvc"]);
  expect(inTurn([], "m.onnx.dvc")).toEqual([]);
});
