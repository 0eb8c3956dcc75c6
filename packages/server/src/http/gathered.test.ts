import { expect, it } from "vitest";
import { Gathered } from "./gathered.ts";

/** Chunks of these sizes, whose bytes count up over all of them; each has memory of its own, as from a socket. */
function chunksOf(sizes: readonly number[]): Buffer[] {
  let next = 0;
  return sizes.map((size) => {
    const chunk = Buffer.allocUnsafeSlow(size);
    for (let at = 0; at < size; at += 1) chunk[at] = next++ % 251;
    return chunk;
  });
}

const repeated = (times: number, ...sizes: number[]) => Array.from({ length: times }, () => sizes).flat();

it.each<[name: string, sizes: number[], mostPieces: number]>([
  ["byte by byte", repeated(100_000, 1), 30],
  ["as one chunk", [100_000], 1],
  ["as a socket reads it", repeated(20, 65_536), 20],
  ["with bytes between large chunks", repeated(20, 1, 16_384), 40],
  ["as chunks that just do not fit", repeated(200, 1, 8191, 8193), 310],
  ["as chunks that are just not large", repeated(100, 16_383), 110],
  ["as nothing", [], 0],
])("holds a body that comes %s as few pieces, no more than twice its size", (_name, sizes, mostPieces) => {
  const gathered = new Gathered();
  const whole = Buffer.concat(chunksOf(sizes));
  for (const chunk of chunksOf(sizes)) gathered.add(chunk);
  expect(gathered.bytes).toBe(whole.length);
  expect(gathered.pieces).toBeLessThanOrEqual(mostPieces);
  expect(gathered.heldBytes).toBeGreaterThanOrEqual(whole.length);
  expect(gathered.heldBytes).toBeLessThanOrEqual(2 * whole.length);
  const written = Buffer.alloc(whole.length + 3);
  gathered.writeTo(written, 3);
  expect(written.subarray(3).equals(whole)).toBe(true);
  expect(gathered.heldBytes).toBe(0);
});
