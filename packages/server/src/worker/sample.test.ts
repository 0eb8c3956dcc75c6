import { expect, it } from "vitest";
import { sampleLine } from "./sample.ts";

it("writes half floats as numbers, also beside one that JSON has no word for", () => {
  // 1, NaN, -2 and an infinity, as their bits.
  const data = Uint16Array.of(0x3c00, 0x7e00, 0xc000, 0x7c00);
  const line = sampleLine(
    { name: "m", version: "1", path: "" },
    { id: null, feeds: { x: { type: "float16", dims: [4], data } }, wanted: [] },
    {},
  );
  expect(JSON.parse(line).inputs.x).toEqual({ datatype: "FP16", shape: [4], data: [1, null, -2, null] });
});
