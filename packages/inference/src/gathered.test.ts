import { expect, it } from "vitest";
import { type Gathered, gather } from "./gathered.ts";

const block = { rows: 3, truth: Int32Array.of(0, 1, 0), predicted: null, scores: null, ids: null };

it.each([
  ["codes of few labels", Int32Array.of(0, 255, 7), Uint8Array],
  ["codes of many labels", Int32Array.of(0, 256, 7), Int32Array],
  ["codes of none", Int32Array.of(0, -1, 7), Int32Array],
  ["single-precision numbers", Float64Array.of(Math.fround(0.1), Number.NaN, -0), Float32Array],
  ["a double among them", Float64Array.of(0.5, 0.1, 1), Float64Array],
  ["a number beyond single precision", Float64Array.of(1e300, 0, 1), Float64Array],
  ["marks", Uint8Array.of(0, 1, 1), Uint8Array],
])("holds in the smallest type, and loses nothing of: %s", (_name, truth, type) => {
  const gathered: Gathered = { blocks: [], rows: 0 };
  gather(gathered, { ...block, truth });
  const [held] = gathered.blocks;
  expect(held?.truth).toBeInstanceOf(type);
  expect(Array.from(held?.truth ?? [])).toEqual(Array.from(truth));
  // The message that brought them may then go.
  expect(held?.truth.buffer).not.toBe(truth.buffer);
  expect(gathered.rows).toBe(3);
});
