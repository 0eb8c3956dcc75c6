import { expect, it } from "vitest";
import { argumentList } from "./argument-list.ts";
import { readArguments } from "./arguments.ts";
import { input } from "./input.ts";
import { lines, optional, text } from "./parse.ts";

const inputs = {
  model: input("model", text, "The model."),
  limits: input("limits", lines(text), "Limits.", { flag: "limit", many: true }),
  datasets: input("datasets", optional(text), "Data sets."),
  token: input("token", optional(text), "A token.", { secret: true }),
  report: input("report", optional(text), "The report."),
};

it.each([
  ["one value", { model: "m.onnx" }, ["--model", "m.onnx"]],
  ["several lines", { limits: "a>=1\n\n b>=2\n" }, ["--limit", "a>=1", "--limit", "b>=2"]],
  [
    "a YAML list",
    { limits: "- { metric: a, min: 1 }\n- b>=2" },
    ["--limit", "- { metric: a, min: 1 }\n- b>=2"],
  ],
  ["a YAML document", { datasets: "test:\n  path: a.csv" }, ["--datasets", "test:\n  path: a.csv"]],
  [
    "addresses without who may use them",
    { model: "url:https://ann:s3cret@h.example/m.onnx", datasets: "a: { path: http://t0ken@h/d?x=y@z }" },
    ["--model", "url:https://***@h.example/m.onnx", "--datasets", "a: { path: http://***@h/d?*** }"],
  ],
  ["neither secrets nor places to write", { token: "t", report: "r.json" }, []],
])("repeats %s", (_name, given: Record<string, string>, flags) => {
  const list = argumentList({ name: "validate", inputs }, (name) => given[name] ?? "");
  expect(list).toEqual(["modelgate", "validate", ...flags]);
  expect(readArguments(inputs, list.slice(2)).problems).toEqual([]);
});
