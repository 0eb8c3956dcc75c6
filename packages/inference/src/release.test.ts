import { expect, it } from "vitest";
import { release } from "./release.ts";

it("empties arrays, and leaves alone what is empty already", () => {
  const once = Float64Array.of(1, 2);
  const gone = Int32Array.of(1, 2);
  structuredClone(gone, { transfer: [gone.buffer] });
  release(once, gone, null, once);
  expect([once.length, gone.length]).toEqual([0, 0]);
});
