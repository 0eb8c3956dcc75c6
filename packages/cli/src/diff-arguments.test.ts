import { boolean, input, optional, text } from "@modelgate/runner";
import { expect, it } from "vitest";
import { withFiles } from "./diff-arguments.ts";

const inputs = {
  model: input("model", optional(text), ""),
  baseline: input("baseline", optional(text), ""),
  limits: input("limits", optional(text), "", { flag: "limit", many: true }),
  list: input("list", boolean, "", { fallback: "false" }),
};

it.each([
  ["nothing", [], []],
  ["one file", ["b.onnx"], ["--model", "b.onnx"]],
  ["two files", ["a.onnx", "b.onnx"], ["--model", "b.onnx", "--baseline", "path:a.onnx"]],
  ["a file and its base", ["b.onnx", "--baseline", "v1"], ["--model", "b.onnx", "--baseline", "v1"]],
  [
    "files around flags",
    ["a", "--limit", "x<=1", "b"],
    ["--model", "b", "--baseline", "path:a", "--limit", "x<=1"],
  ],
  ["a value beside its flag", ["--limit=x<=1", "b"], ["--model", "b", "--limit=x<=1"]],
  ["a switch, which takes no file", ["--list", "b"], ["--model", "b", "--list"]],
  ["a switch with its value", ["--list", "false", "b"], ["--model", "b", "--list", "false"]],
  ["what every command has", ["--debug", "-h"], ["--debug", "-h"]],
])("%s", (_, argv, expected) => {
  expect(withFiles(argv, inputs)).toEqual(expected);
});

it.each([
  ["three files", ["a", "b", "c"]],
  ["a file and --model", ["a", "--model", "b"]],
  ["two files and --baseline", ["a", "b", "--baseline=c"]],
])("refuses %s", (_, argv) => {
  expect(() => withFiles(argv, inputs)).toThrow(expect.objectContaining({ code: "input-invalid" }));
});
