import { expect, it } from "vitest";
import { readArguments } from "./arguments.ts";
import { input } from "./input.ts";
import { boolean, lines, optional, ratio, text } from "./parse.ts";

const fields = {
  model: input("model", text, "The model."),
  limits: input("limits", lines(text), "Limits.", { flag: "limit", many: true }),
  showExamples: input("show-examples", boolean, "Rows.", { fallback: "false" }),
  share: input("share", optional(ratio), "Share."),
  reports: input("reports", lines(text), "Reports.", { flag: "report-files", many: true }),
};

it.each([
  ["a value", ["--model", "m.onnx"], { model: "m.onnx" }],
  ["a value behind =", ["--model=a=b"], { model: "a=b" }],
  ["an empty value", ["--model="], { model: "" }],
  ["a value with one dash", ["--share", "-1"], { share: "-1" }],
  ["a value with dashes behind =", ["--model=--x"], { model: "--x" }],
  ["a repeated flag", ["--limit", "a>=1", "--limit=b>=2"], { limits: "a>=1\nb>=2" }],
  ["an input's own name", ["--limits", "a>=1"], { limits: "a>=1" }],
  ["a switch", ["--show-examples", "--model", "m"], { "show-examples": "true", model: "m" }],
  ["a switch with a word", ["--show-examples", "false"], { "show-examples": "false" }],
  ["a negated switch", ["--no-show-examples"], { "show-examples": "false" }],
])("reads %s", (_name, argv, given) => {
  const result = readArguments(fields, argv);
  expect(Object.fromEntries(result.given)).toEqual(given);
  expect(result.problems).toEqual([]);
});

it.each([
  [
    "an unknown flag with its near name",
    ["--modle", "m"],
    ["--modle: expected a flag of this command"],
    "Did you mean --model?",
  ],
  ["an unknown flag", ["--zzzzzzzz"], ["--zzzzzzzz: expected a flag of this command"], "See --help."],
  [
    "a flag without value",
    ["--model", "--share", "1"],
    ["--model: expected a value"],
    "Write --model=… when it begins with dashes.",
  ],
  [
    "a flag at the end",
    ["--model"],
    ["--model: expected a value"],
    "Write --model=… when it begins with dashes.",
  ],
  ["a doubled flag", ["--model", "a", "--model", "b"], ["--model: expected once, got twice"], undefined],
  [
    "a model without its flag",
    ["m.onnx"],
    ["m.onnx: expected a flag, as --model m.onnx"],
    "Did you mean --model m.onnx?",
  ],
  [
    "a report without its flag",
    ["r.json"],
    ["r.json: expected a flag, as --model m.onnx"],
    "Did you mean --report-files r.json?",
  ],
  ["a stray word", ["digits"], ["digits: expected a flag, as --model m.onnx"], "See --help."],
  [
    "two at once",
    ["--aaaaaaaa", "--bbbbbbbb"],
    ["--aaaaaaaa: expected a flag of this command", "--bbbbbbbb: expected a flag of this command"],
    "See --help.",
  ],
  [
    "a negation of what is no switch",
    ["--no-model"],
    ["--no-model: expected a flag of this command"],
    "See --help.",
  ],
])("explains %s", (_name, argv, messages, hint) => {
  const { problems } = readArguments(fields, argv);
  expect(problems.map(({ message }) => message)).toEqual(messages);
  expect(problems[0]?.hint).toBe(hint);
});

it("knows the flags of every command", () => {
  expect(readArguments(fields, ["-h", "--debug", "--no-colour"])).toMatchObject({
    help: true,
    debug: true,
    colour: false,
    problems: [],
  });
});
