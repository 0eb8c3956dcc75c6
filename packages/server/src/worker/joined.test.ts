import fc from "fast-check";
import { expect, it } from "vitest";
import { join, joinKey, split, type Tensors } from "./joined.ts";

const request = (rows: readonly number[][]): Tensors => ({
  x: { type: "float32", dims: [rows.length, 2], data: Float32Array.from(rows.flat()) },
  t: { type: "string", dims: [rows.length], data: rows.map((row) => row.join()) },
});

it("gives every request its own rows back, whatever their numbers", () => {
  const rows = fc.array(fc.tuple(fc.integer({ max: 9, min: 0 }), fc.integer({ max: 9, min: 0 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (requests) => {
      const fed = requests.map((each) => request(each.map((row) => [...row])));
      expect(
        split(
          join(fed),
          requests.map(({ length }) => length),
        ),
      ).toEqual(fed);
    }),
  );
});

it.each([
  ["one row too few", [2]],
  ["one row too many", [4]],
  ["no rows at all", []],
])("does not guess whose rows are whose: %s", (_name, dims) => {
  expect(split({ y: { type: "float32", dims, data: new Float32Array(4) } }, [1, 2])).toBeNull();
});

it("does not join what differs in shape", () => {
  const wide: Tensors = { x: { type: "float32", dims: [1, 3], data: new Float32Array(3) } };
  const narrow: Tensors = { x: { type: "float32", dims: [1, 2], data: new Float32Array(2) } };
  expect(joinKey(wide)).not.toBe(joinKey(narrow));
  expect(joinKey(request([[1, 2]]))).toBe(
    joinKey(
      request([
        [1, 2],
        [3, 4],
      ]),
    ),
  );
});

it("hands out copies: one answer's memory holds no other's", () => {
  const outputs: Tensors = { y: { type: "float32", dims: [2], data: Float32Array.of(1, 2) } };
  const data = split(outputs, [1, 1])?.[0]?.["y"]?.data as Float32Array;
  expect(data.buffer.byteLength).toBe(4);
});
