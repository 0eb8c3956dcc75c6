import { expect, it } from "vitest";
import { matrixNames } from "./matrix-name.ts";

const of = (...paths: string[]) => matrixNames(paths.map((path) => ({ path, known: null })));

it.each([
  ["the file's own", ["models/digits.onnx"], ["digits"]],
  ["the path's where two files have one name", ["a/m.onnx", "b/m.onnx"], ["m", "b-m.onnx"]],
  [
    "a number where paths become alike",
    ["m.onnx", "a/m.onnx", "a m.onnx", "a+m.onnx"],
    ["m", "a-m.onnx", "a-m", "a-m.onnx-2"],
  ],
  ["letters' case apart", ["a/M.onnx", "b/m.onnx"], ["M", "b-m.onnx"]],
  ["the other way round", ["a/m.onnx", "b/M.onnx"], ["m", "b-M.onnx"]],
  [
    "nothing that a shell or a path knows",
    ["$(rm -rf ~).onnx", "..onnx", "-x.onnx", "\n.onnx"],
    ["rm--rf", "model", "x", "onnx"],
  ],
])("%s", (_, paths, expected) => {
  expect(of(...paths)).toEqual(expected);
});

it("keeps a policy's own name, whatever came before it", () => {
  expect(
    matrixNames([
      { path: "a/digits.onnx", known: null },
      { path: "b/other.onnx", known: "digits" },
    ]),
  ).toEqual(["a-digits.onnx", "digits"]);
});

it("stays short and different for hundreds of long names", () => {
  const names = of(
    ...Array.from({ length: 400 }, (_, at) => `${"x".repeat(200)}/${at % 2}.onnx${"é".repeat(at)}`),
  );
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(400);
  expect(names.every((name) => /^[A-Za-z0-9_][\w.-]{0,79}$/.test(name))).toBe(true);
});
