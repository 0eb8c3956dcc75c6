import type { ServedTensor } from "@modelgate/inference/serving";
import { describe, expect, it } from "vitest";
import { writeAnswer } from "./answer.ts";
import { datatypeOf } from "./datatype.ts";

const model = { name: "m", version: "3" };

function answer(
  element: string,
  data: ServedTensor["data"],
  { isBinary = false, dims = [data.length] } = {},
) {
  const datatype = datatypeOf(`tensor(${element})`);
  if (datatype === undefined) throw new TypeError(element);
  const wanted = [{ port: { name: "y", datatype, shape: null }, isBinary }];
  const { headLength, parts } = writeAnswer(
    model,
    { id: "7", wanted },
    { y: { type: datatype.runtime, dims, data } },
  );
  const bytes = Buffer.concat(parts);
  const head = bytes.subarray(0, headLength ?? bytes.length).toString();
  return { json: JSON.parse(head), head, tail: headLength === null ? null : [...bytes.subarray(headLength)] };
}

describe("an answer", () => {
  it("names model, version, request and outputs", () => {
    expect(answer("float", Float32Array.of(1, 2.5), { dims: [1, 2] }).json).toEqual({
      model_name: "m",
      model_version: "3",
      id: "7",
      outputs: [{ name: "y", datatype: "FP32", shape: [1, 2], data: [1, 2.5] }],
    });
  });

  it.each([
    ["bool", Uint8Array.of(1, 0), "[true,false]"],
    [
      "int64",
      BigInt64Array.of(-(2n ** 63n), 9_007_199_254_740_993n),
      "[-9223372036854775808,9007199254740993]",
    ],
    ["uint64", BigUint64Array.of(2n ** 64n - 1n), "[18446744073709551615]"],
    ["float16", Uint16Array.of(0x3c00, 0xc100), "[1,-2.5]"],
    ["string", ['a"b', "é"], '["a\\"b","é"]'],
    ["float", new Float32Array(0), "[]"],
  ])("writes %s with every digit", (element, data, expected) => {
    expect(answer(element, data).head).toContain(`"data":${expected}}`);
  });

  it.each([
    ["float", Float32Array.of(Number.NaN)],
    ["double", Float64Array.of(Number.POSITIVE_INFINITY)],
    ["float16", Uint16Array.of(0x7e00)],
  ])("says that JSON has no word for a %s that is no number", (element, data) => {
    expect(() => answer(element, data)).toThrow('the output "y" holds NaN or an infinity');
  });

  it.each([
    ["float", Float32Array.of(Number.NaN), [0, 0, 192, 127]],
    ["float16", Uint16Array.of(0x7e00), [0, 126]],
    ["bool", Uint8Array.of(1, 0), [1, 0]],
    ["string", ["é", ""], [2, 0, 0, 0, 0xc3, 0xa9, 0, 0, 0, 0]],
  ])("gives %s as bytes", (element, data, expected) => {
    const { json, tail } = answer(element, data, { isBinary: true });
    expect(tail).toEqual(expected);
    expect(json.outputs[0]).toMatchObject({ parameters: { binary_data_size: expected.length } });
    expect(json.outputs[0]).not.toHaveProperty("data");
  });

  it.each([
    ["a small answer in one part", 1, 1],
    ["a large one in two", 100_000, 2],
  ])("gives %s, in memory of its own, never that of its neighbours", (_name, length, count) => {
    const shared = Float32Array.from({ length: length + 2 }, (_, i) => i);
    const datatype = datatypeOf("tensor(float)");
    if (datatype === undefined) throw new TypeError();
    const wanted = [{ port: { name: "y", datatype, shape: null }, isBinary: true }];
    const outputs = { y: { type: "float32", dims: [length], data: shared.subarray(1, length + 1) } };
    const { headLength, parts } = writeAnswer(model, { id: null, wanted }, outputs);
    expect(parts).toHaveLength(count);
    for (const { buffer, byteLength } of parts) {
      expect(buffer).not.toBe(shared.buffer);
      expect(buffer.byteLength).toBe(byteLength);
    }
    const tail = new Uint8Array(Buffer.concat(parts).subarray(headLength ?? 0));
    expect(new Float32Array(tail.buffer)).toEqual(shared.slice(1, length + 1));
  });
});
