import { expect, it } from "vitest";
import type { Held } from "./gathered.ts";
import { mergeLast } from "./merge-blocks.ts";

function block(rows: number, more: Partial<Held> = {}): Held {
  const scores = Float32Array.from({ length: 2 * rows }, (_, at) => at / 2);
  return { rows, truth: new Uint8Array(rows).fill(rows), predicted: null, scores, ids: null, ...more };
}

it("makes one large block of small ones, and leaves it alone", () => {
  const blocks: Held[] = [];
  for (const rows of [2, 1, 3, 1]) {
    blocks.push(block(rows));
    if (rows !== 2) mergeLast(blocks, 6);
  }
  expect(blocks.map(({ rows }) => rows)).toEqual([3, 3, 1]);
  expect(blocks[0]?.truth).toEqual(Uint8Array.of(2, 2, 1));
  expect(blocks[0]?.scores).toEqual(Float32Array.of(0, 0.5, 1, 1.5, 0, 0.5));
});

it("takes the type that holds all", () => {
  const blocks = [
    block(2, { carried: [Uint8Array.of(1, 2)] }),
    block(1, { truth: Int32Array.of(300), scores: Float64Array.of(0.1, 0.2), carried: [Int32Array.of(-1)] }),
  ];
  mergeLast(blocks, 6);
  expect(blocks).toEqual([
    {
      ...block(3),
      truth: Int32Array.of(2, 2, 300),
      scores: Float64Array.of(0, 0.5, 1, 1.5, 0.1, 0.2),
      carried: [Int32Array.of(1, 2, -1)],
    },
  ]);
});

// What does not fit together is found by who joins all blocks.
it.each<[string, Partial<Held>]>([
  ["another width", { scores: new Float32Array(3) }],
  ["answers where others have none", { predicted: new Uint8Array(1) }],
  ["ids", { ids: ["a"] }],
  ["a carried column", { carried: [new Uint8Array(1)] }],
])("leaves blocks of other shapes apart: %s", (_name, odd) => {
  const blocks = [block(3), block(1, odd)];
  mergeLast(blocks, 7);
  expect(blocks).toHaveLength(2);
});
