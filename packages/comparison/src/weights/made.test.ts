import { readModel } from "@modelgate/onnx";
import { describe, expect, it } from "vitest";
import { compareWeights } from "./compare.ts";
import { weightDigests } from "./digest.ts";
import { layerName } from "./layer-name.ts";
import type { Opened } from "./onnx-weights.ts";

// Models written byte by byte; numbers are those of onnx.proto.

function part(number: number, ...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const payload = Buffer.concat(parts.map((each) => Buffer.from(each)));
  return Buffer.concat([varint(number * 8 + 2), varint(payload.length), payload]);
}

function int(number: number, value: number): Uint8Array {
  return Buffer.concat([varint(number * 8), varint(value)]);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return Uint8Array.from([...bytes, rest]);
}

function opened(...graph: readonly Uint8Array[]): Opened {
  const bytes = Buffer.concat([int(1, 8), part(7, ...graph), part(8, int(2, 17))]);
  return { model: readModel(bytes, "made.onnx"), folder: "" };
}

function floats(name: string, values: readonly number[]): Uint8Array {
  const raw = new Uint8Array(Float32Array.from(values).buffer);
  return part(5, int(1, values.length), int(2, 1), part(8, name), part(9, raw));
}

function texts(name: string, values: readonly string[]): Uint8Array {
  return part(5, int(1, values.length), int(2, 8), part(8, name), ...values.map((value) => part(6, value)));
}

function linear(coefficients: readonly number[]): Uint8Array {
  const list = part(7, new Uint8Array(Float32Array.from(coefficients).buffer));
  const attribute = part(5, part(1, "coefficients"), list, int(20, 6));
  return part(
    1,
    part(1, "x"),
    part(2, "y"),
    part(3, "regressor"),
    part(4, "LinearRegressor"),
    part(7, "ai.onnx.ml"),
    attribute,
  );
}

const compare = (before: Uint8Array, after: Uint8Array) =>
  compareWeights(opened(before), opened(after), null);

it("finds no change in zeros whose type changed, and no share of them in what they became", () => {
  const zeros = part(5, int(1, 2), int(2, 10), part(8, "bias"), part(9, new Uint8Array(4)));
  expect(compare(floats("bias", [0, 0]), zeros).tensors).toMatchObject([
    { kind: "type", relativeL2: 0, cosine: null, largest: null, different: 0 },
  ]);
  expect(compare(zeros, floats("bias", [0, 1])).tensors).toMatchObject([{ kind: "type", relativeL2: null }]);
});

it("compares a tensor without elements whose type changed", () => {
  const empty = (type: number) => part(5, int(1, 0), int(2, type), part(8, "roi"));
  expect(compare(empty(1), empty(10)).tensors).toMatchObject([{ kind: "type", relativeL2: 0, different: 0 }]);
});

const table = Array.from({ length: 256 }, (_, at) => at);
const reading = (name: string, by: readonly string[]) =>
  by.map((node) => part(1, part(1, name), part(2, `${node}'s`), part(3, node), part(4, "Relu")));

it.each([
  ["written once", [floats("embed", table), ...reading("embed", ["first", "last"])]],
  ["gone", [floats("embed", table), ...reading("embed", ["first"])]],
])("tells no tie that was undone or made where one of two equal tensors is %s", (_name, after) => {
  const twice = [floats("embed", table), floats("head", table)];
  const before = [...twice, ...reading("embed", ["first"]), ...reading("head", ["last"])];
  const ties = (...[one, other]: Uint8Array[][]) =>
    compareWeights(opened(...(one ?? [])), opened(...(other ?? [])), null).ties.filter(
      (text) => !text.includes("read by"),
    );
  expect([ties(before, after), ties(after, before)]).toEqual([[], []]);
});

it("tells of a tie that was undone between tables whose first and last rows are zeros, as those of padding are", () => {
  const padded = [...Array(64).fill(0), ...table, ...Array(64).fill(0)];
  const tied = opened(floats("embed", padded), floats("head", padded));
  const parted = opened(floats("embed", padded), floats("head", padded.toReversed()));
  expect(compareWeights(tied, parted, null).ties).toEqual([
    "embed and head were the same weights and are not now",
  ]);
});

it("sees that a zero has another sign, which no number tells", () => {
  expect(compare(floats("w", [0, 1, 2]), floats("w", [-0, 1, 2])).tensors).toMatchObject([
    { kind: "changed", relativeL2: 0, largest: null, different: 1 },
  ]);
});

it("compares text by equality", () => {
  expect(compare(texts("t", ["a", "b", "c"]), texts("t", ["a", "x", "y"])).tensors).toMatchObject([
    { kind: "changed", before: "string[3]", relativeL2: null, cosine: null, different: 2 },
  ]);
  expect(compare(texts("t", ["ab", ""]), texts("t", ["a", "b"])).statement).toBe("1 of 1 tensor changed");
});

it("holds the coefficients of a linear model for weights", () => {
  const found = compare(linear([1, 2, 3]), linear([1, 2, 4]));
  expect(found).toMatchObject({ parameters: { before: 3, after: 3 }, changed: 1 });
  expect(found.tensors).toMatchObject([
    { name: "regressor.coefficients", largest: { value: 1, index: 2 }, different: 1 },
  ]);
  const cast = part(1, part(1, "y"), part(2, "z"), part(3, "cast"), part(4, "Cast"));
  const [read, changed] = [
    [1, 2],
    [1, 3],
  ].map((list) => Buffer.concat([linear(list), cast]));
  if (read === undefined || changed === undefined) throw new Error("gone");
  // Its own, and not the node's that reads what it answers.
  expect(compare(read, changed).statement).toBe(
    "1 of 1 tensor changed, most in regressor (relative L2 0.45)",
  );
  const [one, other] = [opened(linear([1, 2])), opened(floats("w", [7]), linear([1, 2, 3]))];
  const [from, to] = [one.model.graph.nodes[0], other.model.graph.nodes[0]];
  if (from === undefined || to === undefined) throw new Error("gone");
  const paired = compareWeights(one, other, { tensors: new Map(), nodes: new Map([[from, to]]) });
  expect(paired.tensors.map(({ kind, name }) => [kind, name])).toEqual([
    ["shape", "regressor.coefficients"],
    ["added", "w"],
  ]);
});

it("reads values of six bits that lie across two bytes", () => {
  const sixes = (...bytes: number[]) =>
    part(5, int(1, 4), int(2, 27), part(8, "w"), part(9, Uint8Array.from(bytes)));
  // The codes 1, 2, 3, 4 (each an eighth of itself), then 1, 18, 3, 4, where 18 is 2.5.
  expect(compare(sixes(0x81, 0x30, 0x10), sixes(0x81, 0x34, 0x10)).tensors).toMatchObject([
    { largest: { value: 2.25, index: 1 }, relativeL2: expect.closeTo(18 / Math.sqrt(30), 12), different: 1 },
  ]);
});

it("tells what is not finite, and never a small change", () => {
  const found = compare(floats("w", [1, 2, 3]), floats("w", [1, 2, Number.NaN]));
  expect(found.statement).toBe("1 of 1 tensor changed; 1 tensor that changed holds NaN or infinity");
  expect(found.tensors).toMatchObject([{ relativeL2: null, cosine: null, largest: null, different: 1 }]);
});

it("has a place for the first of equal changes, across blocks", () => {
  const before = new Float32Array(70_000).fill(1);
  const after = before.slice();
  after[3_000] = 3;
  after[66_000] = 3;
  const { tensors } = compare(floats("w", [...before]), floats("w", [...after]));
  expect(tensors).toMatchObject([
    { largest: { value: 2, index: 3_000 }, different: 2, sparsity: { before: 0, after: 0 } },
  ]);
});

it.each([
  ["nothing at all", [], [], "no weights"],
  ["another shape", [floats("w", [1, 2])], [floats("w", [1, 2, 3])], "1 of 1 tensor changed"],
  ["all others", [floats("v", [1])], [floats("w", [1, 2])], "1 tensor added; 1 tensor removed"],
])("%s in words", (_name, before, after, statement) => {
  expect(compareWeights(opened(...before), opened(...after), null).statement).toBe(statement);
});

it("refuses a tensor without values instead of comparing what is not there", () => {
  const empty = part(5, int(1, 3), int(2, 1), part(8, "w"));
  expect(() => compare(floats("w", [1, 2, 3]), empty)).toThrow(
    expect.objectContaining({ code: "model-refused" }),
  );
  const short = part(5, int(1, 3), int(2, 1), part(8, "w"), part(4, new Uint8Array(8)));
  expect(() => compare(floats("w", [0, 0, 0]), short)).toThrow(
    expect.objectContaining({ code: "model-refused" }),
  );
  const strange = part(5, int(1, 3), int(2, 99), part(8, "w"), part(9, new Uint8Array(12)));
  expect(() => compare(floats("w", [1, 2, 3]), strange)).toThrow(
    expect.objectContaining({ code: "model-unsupported" }),
  );
});

describe("weightDigests", () => {
  it("is the same for equal values alone, in whichever field they are", () => {
    const typed = part(
      5,
      int(1, 2),
      int(2, 1),
      part(8, "w"),
      part(4, new Uint8Array(Float32Array.of(1, 2).buffer)),
    );
    const [one, other, third] = [opened(floats("a", [1, 2])), opened(typed), opened(floats("a", [1, 3]))];
    const digest = ({ model }: Opened, against: Opened) => {
      const [tensor] = model.graph.initializers;
      return tensor === undefined ? null : weightDigests({ model, folder: "" }, against)(model, tensor);
    };
    expect(digest(one, other)).toBe(digest(other, one));
    expect(digest(one, third)).not.toBe(digest(third, one));
  });
});

it.each([
  ["conv1.weight", "conv1"],
  ["dense/kernel:0", "dense"],
  ["encoder.0.norm.bias_quantized", "encoder.0.norm"],
  ["onnx::MatMul_12", "onnx::MatMul_12"],
  ["weight", "weight"],
])("takes %s for a tensor of %s", (name, layer) => {
  expect(layerName(name)).toBe(layer);
});
