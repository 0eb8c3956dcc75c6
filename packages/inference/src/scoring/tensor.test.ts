import type { Batch, Column } from "@modelgate/dataset";
import { expect, it } from "vitest";
import type { Feed } from "./feed-plan.ts";
import { asBits, float16Array, hideFloat16Array, plainNumbers } from "./float16.ts";
import { tensor } from "./tensor.ts";

function batch(columns: Record<string, Column>, rows: number, start = 0): Batch {
  return { start, rows, columns: new Map(Object.entries(columns)) };
}

function feed(type: string, column: Feed["column"], columns = ["a"], more: Partial<Feed> = {}): Feed {
  return { input: "X", type, columns, column, width: columns.length, trailing: [columns.length], ...more };
}

const numbers = (...values: number[]): Column => ({ kind: "number", values: Float64Array.from(values) });
const integers = (...values: bigint[]): Column => ({ kind: "integer", values: BigInt64Array.from(values) });
const vector = (width: number, ...values: number[]): Column => ({
  kind: "vector",
  width,
  values: Float64Array.from(values),
});

it.each<[string, Feed["column"], Column, unknown]>([
  ["float32", "number", numbers(0.1, Number.NaN), Float32Array.of(0.1, Number.NaN)],
  ["float64", "number", numbers(0.1, -1e300), Float64Array.of(0.1, -1e300)],
  [
    "int64",
    "integer",
    integers(2n ** 63n - 1n, -(2n ** 63n)),
    BigInt64Array.of(2n ** 63n - 1n, -(2n ** 63n)),
  ],
  ["uint64", "integer", integers(0n, 2n ** 62n), BigUint64Array.of(0n, 2n ** 62n)],
  ["int32", "integer", integers(2147483647n, -2147483648n), Int32Array.of(2147483647, -2147483648)],
  ["uint32", "integer", integers(4294967295n, 0n), Uint32Array.of(4294967295, 0)],
  ["int16", "integer", integers(32767n, -32768n), Int16Array.of(32767, -32768)],
  ["uint16", "integer", integers(65535n, 0n), Uint16Array.of(65535, 0)],
  ["int8", "integer", integers(127n, -128n), Int8Array.of(127, -128)],
  ["uint8", "integer", integers(255n, 0n), Uint8Array.of(255, 0)],
  ["bool", "boolean", { kind: "boolean", values: Uint8Array.of(1, 0) }, Uint8Array.of(1, 0)],
  ["string", "text", { kind: "text", values: ["", "é"] }, ["", "é"]],
  ["int64", "vector", vector(1, 3, -4), BigInt64Array.of(3n, -4n)],
  ["bool", "vector", vector(1, 1, 0), Uint8Array.of(1, 0)],
])("writes %s from a column of kind %s", (type, kind, column, data) => {
  expect(tensor(feed(type, kind), batch({ a: column }, 2), 2)).toEqual({ type, data, dims: [2, 1] });
});

it("lays columns side by side, whatever their types", () => {
  const two = batch({ a: numbers(1, 2), b: numbers(3, 4) }, 2);
  expect(tensor(feed("float32", "number", ["b", "a"]), two, 2).data).toEqual(Float32Array.of(3, 1, 4, 2));
  const whole = batch({ a: integers(1n, 2n), b: integers(3n, 4n) }, 2);
  expect(tensor(feed("int8", "integer", ["b", "a"]), whole, 2).data).toEqual(Int8Array.of(3, 1, 4, 2));
});

it.each([1, 3, 4, 5, 8, 11])(
  "lays %i columns of numbers side by side, each value where it belongs",
  (width) => {
    const rows = 6;
    const names = Array.from({ length: width }, (_, at) => `c${at}`);
    const columns = names.map((name, at) => [
      name,
      numbers(...Array.from({ length: rows }, (_, row) => 100 * row + at)),
    ]);
    const { data } = tensor(feed("float64", "number", names), batch(Object.fromEntries(columns), rows), rows);
    const at = (index: number) => 100 * Math.floor(index / width) + (index % width);
    expect(data).toEqual(Float64Array.from({ length: rows * width }, (_, index) => at(index)));
  },
);

it("fills a fixed batch with the last row", () => {
  const { data, dims } = tensor(
    feed("float32", "number", ["a", "b"]),
    batch({ a: numbers(1, 2), b: numbers(3, 4) }, 2),
    4,
  );
  expect([data, dims]).toEqual([Float32Array.of(1, 3, 2, 4, 2, 4, 2, 4), [4, 2]]);
  const texts = batch({ a: { kind: "text", values: ["x", "y"] } }, 2);
  expect(tensor(feed("string", "text"), texts, 3).data).toEqual(["x", "y", "y"]);
});

it("settles the width of lists by their rows", () => {
  const open = feed("float32", "vector", ["a"], { width: 0, trailing: [2, 0] });
  expect(tensor(open, batch({ a: vector(6, ...Array(12).keys()) }, 2), 2).dims).toEqual([2, 2, 3]);
});

it.each<[string, Feed, Column, RegExp]>([
  [
    "lists of another width",
    feed("float32", "vector", ["a"], { width: 4, trailing: [4] }),
    vector(3, 1, 2, 3),
    /holds 3 values a row; input "X" takes 4 values/,
  ],
  [
    "lists that fill no rectangle",
    feed("float32", "vector", ["a"], { width: 0, trailing: [2, 0] }),
    vector(3, 1, 2, 3),
    /takes shape \[N, 2, 0\]/,
  ],
  [
    "an integer that is too large",
    feed("int8", "integer"),
    integers(128n),
    /^row 11, column "a": 128 is no int8/,
  ],
  ["a negative of an unsigned type", feed("uint64", "integer"), integers(-1n), /-1 is no uint64/],
  ["a fraction in a list of integers", feed("int64", "vector"), vector(1, 0.5), /0.5 is no int64/],
  ["NaN in a list of integers", feed("int64", "vector"), vector(1, Number.NaN), /NaN is no int64/],
  ["a fraction in a list of bools", feed("bool", "vector"), vector(1, 0.5), /0.5 is no bool/],
])("refuses %s", (_name, asked, column, message) => {
  const error = expect.objectContaining({
    code: "dataset-mismatch",
    message: expect.stringMatching(message),
  });
  expect(() => tensor(asked, batch({ a: column }, 1, 10), 1)).toThrow(error);
});

it("writes and reads half floats as bits, with the constructor hidden from the runtime", () => {
  hideFloat16Array();
  expect("Float16Array" in globalThis).toBe(false);
  const { data } = tensor(
    feed("float16", "number"),
    batch({ a: numbers(1, -2.5, 65504, 1e-9, Number.NaN) }, 5),
    6,
  );
  expect(data).toEqual(Uint16Array.of(0x3c00, 0xc100, 0x7bff, 0, 0x7e00, 0x7e00));
  expect(data.constructor).toBe(Uint16Array);
  expect(Array.from(plainNumbers("float16", data as Uint16Array), Number).slice(0, 4)).toEqual([
    1, -2.5, 65504, 0,
  ]);
  // A view that does not begin at its buffer's start, as the first rows of a padded batch.
  expect(Array.from(plainNumbers("float16", (data as Uint16Array).subarray(1, 2)), Number)).toEqual([-2.5]);
  expect(plainNumbers("uint16", Uint16Array.of(1))).toEqual(Uint16Array.of(1));
  expect(asBits(float16Array(2))).toEqual(new Uint16Array(2));
});
