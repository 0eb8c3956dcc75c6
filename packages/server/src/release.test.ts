import { expect, it } from "vitest";
import { release } from "./release.ts";

it("gives back memory that is all of a buffer", () => {
  const buffer = new ArrayBuffer(100_000);
  const chunk = Buffer.allocUnsafeSlow(65_536);
  release(buffer);
  release(chunk);
  expect([buffer.detached, chunk.length]).toEqual([true, 0]);
});

it("leaves what is small, what others may share, and what moved", () => {
  const pooled = Buffer.from("a");
  const small = Buffer.allocUnsafeSlow(16);
  const whole = Buffer.allocUnsafeSlow(65_536);
  const moved = new ArrayBuffer(100_000);
  structuredClone(moved, { transfer: [moved] });
  release(pooled);
  release(small);
  release(whole.subarray(1));
  release(moved);
  expect([pooled.toString(), small.length, whole.length]).toEqual(["a", 16, 65_536]);
});
