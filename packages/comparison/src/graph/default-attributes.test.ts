import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Node, readModel } from "@modelgate/onnx";
import { expect, it } from "vitest";
import { type Made, madeGraph } from "../../../onnx/src/made-graph.ts";
import { part } from "../../../onnx/src/made-model.ts";
import { compareGraphs } from "./compare.ts";
import { defaultText } from "./default-attributes.ts";
import { matchGraphs } from "./match.ts";

const folder = join(import.meta.dirname, "../../../../test/fixtures/comparison/defaults");
type Value = readonly ["float" | "int" | "text", number | string] | null;
type Golden = {
  newest: number;
  operators: Record<string, Record<string, readonly (readonly [since: number, value: Value])[]>>;
};
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
const golden = read("golden.json") as Record<string, Golden>;
const lists = read("lists.json") as Record<string, Record<string, readonly [since: number, item: number]>>;

const node = (opType: string, domain = ""): Node => ({
  ...{ name: "", opType, domain, overload: "", inputs: [], outputs: [], attributes: [] },
});
const nothing: ReadonlyMap<string, string> = new Map();

function compared(before: Uint8Array, after: Uint8Array) {
  const [one, other] = [readModel(before, "before.onnx"), readModel(after, "after.onnx")];
  const { sameness, edits } = compareGraphs(one, other, matchGraphs(one, other));
  return { sameness, edits: edits.map(({ kind, operator, attributes }) => [kind, operator, attributes]) };
}

it.each(Object.entries(golden))(
  "knows the defaults of domain %j as onnx does",
  (domain, { newest, operators }) => {
    const left = (opType: string, name: string, opset: number) => {
      const opsets = new Map([[domain, opset]]);
      return defaultText(node(opType, domain), name, { opsets, attributes: nothing, like: undefined });
    };
    const all = Object.entries(operators).flatMap(([opType, attributes]) =>
      Object.entries(attributes).flatMap(([name, spans]) =>
        spans.map(([since, value]) => ({ opType, name, since, value })),
      ),
    );
    expect(all.length).toBeGreaterThan(15);
    for (const { opType, name, since, value } of all) {
      const text = left(opType, name, since) ?? "";
      const read = value?.[0] === "float" ? Math.fround(Number(text)) : JSON.parse(text);
      expect([opType, name, read, text.includes(".")]).toEqual([
        opType,
        name,
        value?.[1],
        value?.[0] === "float",
      ]);
      expect(left(opType, name, newest + 1)).toBeNull();
    }
  },
);

it("knows the lists that are one number in each place as onnx describes them", () => {
  for (const [opType, attributes] of Object.entries(lists)) {
    for (const [name, [since, item]] of Object.entries(attributes)) {
      const left = (like: string | undefined) =>
        defaultText(node(opType), name, { opsets: new Map([["", since]]), attributes: nothing, like });
      expect([opType, name, left("[12, -3]"), left("[7]")]).toEqual([
        ...[opType, name, `[${item}, ${item}]`, `[${item}]`],
      ]);
      expect(["[]", "[1.0]", '"[1]"', "[1, … 20 items] 0", undefined].map(left)).toEqual(Array(5).fill(null));
    }
  }
  expect(Object.keys(lists).length).toBeGreaterThan(9);
});

it("tells of what ONNX Runtime saved the node that it took out, and no default that it wrote", () => {
  const [before, after] = ["before", "after"].map((side) => readFileSync(join(folder, `${side}.onnx`)));
  if (before === undefined || after === undefined) throw new TypeError("two models are read");
  expect(compared(before, after)).toEqual({ sameness: "changed", edits: [["removed", "Identity", []]] });
});

const softmax = (rest: string, more: Partial<Made> = {}) =>
  madeGraph({ inputs: ["x"], outputs: ["y"], nodes: [`y = Softmax(x)${rest}`], opsets: { "": 17 }, ...more });
const axis = (before: string | null, after: string | null) => [
  ["changed", "Softmax", [{ name: "axis", before, after }]],
];
const old = { opsets: { "": 12 } };

it.each<[string, Uint8Array, Uint8Array, unknown[]]>([
  ["its default, written", softmax(""), softmax(" axis=-1"), []],
  ["that of an older version", softmax("", old), softmax(" axis=1", old), []],
  ["another", softmax(""), softmax(" axis=1"), axis("-1", "1")],
  ["a newer default in an older version", softmax("", old), softmax(" axis=-1", old), axis("1", "-1")],
  ["the default of either of two versions", softmax(" axis=1", old), softmax(" axis=-1"), axis("1", "-1")],
  ["what has no default", softmax(""), softmax(" more=-1"), [["changed", "Softmax", [expect.anything()]]]],
])("compares %s", (_name, before, after, edits) => {
  expect(compared(before, after).edits).toEqual(edits);
});

const pool = (rest: string) =>
  madeGraph({ inputs: ["x"], outputs: ["y"], nodes: [`y = MaxPool(x) kernel_shape=2,2${rest}`] });
const changed = (...attributes: { name: string; before: string | null; after: string | null }[]) => [
  ["changed", "MaxPool", attributes],
];

it.each<[string, string, string, unknown[]]>([
  ["lists of defaults, written", "", " dilations=1,1 pads=0,0,0,0 strides=1,1", []],
  [
    "another list",
    " strides=1,1",
    " strides=2,1",
    changed({ name: "strides", before: "[1, 1]", after: "[2, 1]" }),
  ],
  [
    "a list that came",
    "",
    " pads=0,1,0,1",
    changed({ name: "pads", before: "[0, 0, 0, 0]", after: "[0, 1, 0, 1]" }),
  ],
  [
    "pads beside auto_pad, which ONNX Runtime refuses",
    " auto_pad=VALID",
    " auto_pad=VALID pads=0,0,0,0",
    changed({ name: "pads", before: null, after: "[0, 0, 0, 0]" }),
  ],
])("compares %s", (_name, before, after, edits) => {
  expect(compared(pool(before), pool(after)).edits).toEqual(edits);
});

it("leaves no attribute out where a function of the model may take its operator's place", () => {
  const own = part(25, part(1, "Softmax"), part(4, "a"), part(5, "a"));
  const [before, after] = ["", " axis=-1"].map((rest) => Buffer.concat([softmax(rest), own]));
  if (before === undefined || after === undefined) throw new TypeError("two models are made");
  expect(compared(before, after).edits).toEqual(axis(null, "-1"));
});
