import { expect, it } from "vitest";
import { externalFiles } from "./external-data.ts";
import { external, int, modelOf, part, tensor } from "./made-model.ts";
import { readModel } from "./read-model.ts";

type Entries = Record<string, string>;
const plan = (...all: Entries[]) =>
  externalFiles(readModel(modelOf(...all.map((entries) => part(5, tensor(external(entries))))), "m.onnx"));
const messages = (...all: Entries[]) => plan(...all).problems.map(({ message }) => message);

it.each<[string, Entries, RegExp]>([
  ["no location", {}, /names no file/],
  ["..", { location: "../w" }, /leaves the model's folder/],
  [".. further down", { location: "a/../../w" }, /leaves the model's folder/],
  [".. that comes back", { location: "a/../w" }, /leaves the model's folder/],
  ["an absolute path", { location: "/etc/passwd" }, /not relative/],
  ["a drive", { location: "C:w" }, /not relative/],
  ["backslashes", { location: "..\\w" }, /backslashes/],
  ["NUL", { location: "w\0.txt" }, /control character/],
  ["a line break", { location: "w\n" }, /control character/],
  ["a folder", { location: "w/" }, /a folder/],
  ["the folder itself", { location: "." }, /a folder/],
  ["an address in memory", { location: "*/_ORT_MEM_ADDR_/*" }, /address in memory/],
  ["a negative offset", { location: "w", offset: "-8" }, /not a plain number/],
  ["an offset that is no number", { location: "w", offset: "0x8" }, /not a plain number/],
  ["an offset beyond 2^53", { location: "w", offset: "99999999999999999999" }, /not a plain number/],
  ["a negative length", { location: "w", length: "-1" }, /not a plain number/],
  [
    "a length that does not fit the shape",
    { location: "w", length: "7" },
    /is 7 bytes long; shape and type need 8/,
  ],
])("refuses %s", (_name, entries, message) => {
  expect(messages(entries).join()).toMatch(message);
});

it("refuses text as external data", () => {
  const text = part(5, int(1, 2), int(2, 8), external({ location: "w" }));
  expect(externalFiles(readModel(modelOf(text), "m.onnx")).problems[0]?.message).toMatch(
    /cannot hold values of its element type/,
  );
});

it.each<[string, Entries[], number]>([
  ["tensors that follow each other", [{ location: "w" }, { location: "w", offset: "8" }], 0],
  [
    "tied weights",
    [
      { location: "w", offset: "8" },
      { location: "./w", offset: "8", length: "8" },
    ],
    0,
  ],
  ["the same range of two files", [{ location: "v" }, { location: "w" }], 0],
  ["tensors that share half", [{ location: "w" }, { location: "w", offset: "4" }], 1],
  ["tensors that share one byte", [{ location: "w", offset: "7" }, { location: "w" }], 1],
])("judges %s", (_name, entries, problems) => {
  expect(messages(...entries)).toHaveLength(problems);
});

it("refuses the same bytes as two types", () => {
  const ints = part(5, int(1, 1), int(2, 7), external({ location: "w" }));
  const floats = part(5, tensor(external({ location: "w" })));
  expect(externalFiles(readModel(modelOf(ints, floats), "m.onnx")).problems[0]?.message).toMatch(
    /share some but not all/,
  );
});

it("gives each file its ranges in order, and its path in one spelling", () => {
  expect(plan({ location: ".//a/./w", offset: "8" }, { location: "a/w" }).files).toEqual([
    {
      location: "a/w",
      ranges: [
        { start: 0, end: 8 },
        { start: 8, end: 16 },
      ],
    },
  ]);
});

it("refuses keys that ONNX does not define, whatever a runtime makes of them", () => {
  const { faults } = readModel(
    modelOf(part(5, tensor(external({ location: "w", basepath: "/etc" })))),
    "m.onnx",
  );
  expect(faults[0]?.message).toMatch(/"basepath", which ONNX does not define/);
});
