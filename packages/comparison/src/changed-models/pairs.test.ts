import type { ChangedFile } from "@modelgate/git";
import { expect, it } from "vitest";
import { pairsOf } from "./pairs.ts";
import type { State } from "./states.ts";

const state = (key: string, more: Partial<State> = {}): State => ({
  key,
  executable: false,
  pointer: null,
  ...more,
});
const side = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, key]) => [path, state(key)]));
const similar = (from: string, path: string): ChangedFile => ({
  change: "renamed",
  path,
  from,
  similarity: 0.8,
});

it.each([
  ["changed", { "a.onnx": "1" }, { "a.onnx": "2" }, [], ["a.onnx < a.onnx changed"]],
  ["new", {}, { "a.onnx": "1" }, [], ["a.onnx < null new"]],
  ["deleted", { "a.onnx": "1" }, {}, [], ["a.onnx < a.onnx deleted"]],
  ["renamed", { "a.onnx": "1" }, { "b.onnx": "1" }, [], ["b.onnx < a.onnx renamed"]],
  ["moved", { "a.onnx": "1" }, { "m/a.onnx": "1" }, [], ["m/a.onnx < a.onnx moved"]],
  [
    "two alike moved",
    { "a.onnx": "1", "b.onnx": "1" },
    { "m/b.onnx": "1", "m/a.onnx": "1" },
    [],
    ["m/a.onnx < a.onnx moved", "m/b.onnx < b.onnx moved"],
  ],
  [
    "renamed and changed",
    { "a.onnx": "1" },
    { "b.onnx": "2" },
    [similar("a.onnx", "b.onnx")],
    ["b.onnx < a.onnx renamed"],
  ],
  [
    "renamed and changed while another went away",
    { "a.onnx": "1", "c.onnx": "3" },
    { "b.onnx": "2" },
    [similar("a.onnx", "b.onnx")],
    ["a.onnx < a.onnx deleted", "b.onnx < null new", "c.onnx < c.onnx deleted"],
  ],
  [
    "like a file of another kind",
    { "a.safetensors": "1" },
    { "b.onnx": "2" },
    [similar("a.safetensors", "b.onnx")],
    ["a.safetensors < a.safetensors deleted", "b.onnx < null new"],
  ],
])("%s", (_, before, after, changes, expected) => {
  const { pairs } = pairsOf(side(before), side(after), changes);
  expect(pairs.map(({ path, before: from, status }) => `${path} < ${from} ${status}`)).toEqual(expected);
});

it("tells a mode that changed, and takes it for no change of the model", () => {
  const { pairs, notes } = pairsOf(
    side({ "a.onnx": "1" }),
    new Map([["a.onnx", state("1", { executable: true })]]),
    [],
  );
  expect(pairs).toEqual([]);
  expect(notes).toEqual(["a.onnx is the same and may now be executed"]);
});
