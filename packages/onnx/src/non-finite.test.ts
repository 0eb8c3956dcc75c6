import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { external, int, modelOf, part, varint } from "./made-model.ts";
import { nonFiniteWeights } from "./non-finite.ts";
import { readModel } from "./read-model.ts";
import { bytesSource, fileSource } from "./source.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-non-finite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { NaN: nan, POSITIVE_INFINITY: up, NEGATIVE_INFINITY: down, MAX_VALUE: huge, MIN_VALUE: tiny } = Number;
/** One NaN of each kind, two infinities, and what is nearly so. */
const values = [0, 1, -1, nan, up, down, tiny, 3.4e38, -3.4e38, 65504];
const singles = new Float32Array(values);
const doubles = new Float64Array([...values, huge, -huge]);
/** As IEEE 754 and bfloat16 write 0, 1, NaN, -NaN, infinity, -infinity and the largest. */
const halfs = new Uint16Array([0, 0x3c00, 0x7e00, 0xfc01, 0x7c00, 0xfc00, 0x7bff, 0xfbff]);
const brains = new Uint16Array([0, 0x3f80, 0x7fc0, 0xff81, 0x7f80, 0xff80, 0x7f7f, 0xff7f]);

const bytes = (array: { buffer: ArrayBufferLike }) => new Uint8Array(array.buffer);
const tensor = (type: number, count: number, ...fields: Uint8Array[]) =>
  part(5, int(1, count), int(2, type), part(8, `t${type}`), ...fields);
const raw = (type: number, array: Float32Array | Float64Array | Uint16Array) =>
  tensor(type, array.length, part(9, bytes(array)));
const packedInts = (array: Uint16Array) =>
  part(5, Buffer.concat(Array.from(array, (value) => varint(value))));
const taggedInts = (array: Uint16Array) => Buffer.concat(Array.from(array, (value) => int(5, value)));
const tagged = (number: number, wire: number, array: Float32Array | Float64Array) => {
  const width = array.BYTES_PER_ELEMENT;
  return Buffer.concat(
    Array.from(array, (_value, at) =>
      Buffer.concat([varint(number * 8 + wire), bytes(array).subarray(at * width, (at + 1) * width)]),
    ),
  );
};
const attribute = (name: string, ...fields: Uint8Array[]) => part(5, part(1, name), ...fields, int(20, 6));
const node = (...fields: Uint8Array[]) => part(1, part(4, "LinearClassifier"), ...fields);

function count(...graph: Uint8Array[]) {
  const model = modelOf(...graph);
  const inMemory = nonFiniteWeights(readModel(bytesSource(model), "m.onnx"), folder);
  const path = join(folder, "m.onnx");
  writeFileSync(path, model);
  expect(nonFiniteWeights(readModel(fileSource(path, model.length), path), folder)).toEqual(inMemory);
  return inMemory;
}

it.each<[string, Uint8Array, number, number, string]>([
  ["float as raw bytes", raw(1, singles), 1, 2, "t1"],
  ["float as packed values", tensor(1, singles.length, part(4, bytes(singles))), 1, 2, "t1"],
  ["float as tagged values", tensor(1, singles.length, tagged(4, 5, singles)), 1, 2, "t1"],
  ["double as raw bytes", raw(11, doubles), 1, 2, "t11"],
  ["double as packed values", tensor(11, doubles.length, part(10, bytes(doubles))), 1, 2, "t11"],
  ["double as tagged values", tensor(11, doubles.length, tagged(10, 1, doubles)), 1, 2, "t11"],
  ["float16 as raw bytes", raw(10, halfs), 2, 2, "t10"],
  ["float16 as packed integers", tensor(10, halfs.length, packedInts(halfs)), 2, 2, "t10"],
  ["float16 as tagged integers", tensor(10, halfs.length, taggedInts(halfs)), 2, 2, "t10"],
  ["bfloat16 as raw bytes", raw(16, brains), 2, 2, "t16"],
  ["bfloat16 as packed integers", tensor(16, brains.length, packedInts(brains)), 2, 2, "t16"],
  [
    "a list of an operator",
    node(attribute("coefficients", tagged(7, 5, singles))),
    1,
    2,
    "LinearClassifier.coefficients",
  ],
  ["a packed list", node(part(3, "n"), attribute("c", part(7, bytes(singles)))), 1, 2, "n.c"],
])("counts %s", (_name, graph, nans, infinite, name) => {
  expect(count(graph)).toEqual({ nan: nans, infinite, tensors: [name] });
});

it("counts wherever a value lies, also across windows of the file", () => {
  const many = new Float32Array(90_000);
  for (const at of [0, 65_519, 65_520, 65_536, 81_000, 89_999]) many[at] = nan;
  expect(count(raw(1, many)).nan).toBe(6);
  expect(count(node(attribute("c", tagged(7, 5, many)))).nan).toBe(6);
  const wide = new Uint16Array(100_000).fill(0x7e00);
  expect(count(tensor(10, wide.length, packedInts(wide))).nan).toBe(100_000);
});

it("counts external data where it begins", () => {
  writeFileSync(join(folder, "w.bin"), Buffer.concat([bytes(new Float32Array([nan, nan])), bytes(singles)]));
  const entries = { location: "w.bin", offset: "8", length: String(singles.byteLength) };
  expect(count(part(5, int(1, singles.length), int(2, 1), part(8, "w"), external(entries)))).toEqual({
    nan: 1,
    infinite: 2,
    tensors: ["w"],
  });
});

it("counts nothing in integers that look like it", () => {
  const integers = tensor(6, 1, part(9, Uint8Array.of(0, 0, 0xc0, 0x7f)));
  expect(count(integers)).toEqual({ nan: 0, infinite: 0, tensors: [] });
});

it("names ten of many", () => {
  const name = (at: number) =>
    part(5, int(1, 1), int(2, 1), part(8, `w${at}`), part(9, bytes(new Float32Array([nan]))));
  const found = count(...Array.from({ length: 12 }, (_value, at) => name(at)));
  expect([found.nan, found.tensors.length, found.tensors[9]]).toEqual([12, 10, "w9"]);
});
