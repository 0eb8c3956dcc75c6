import type { SliceAxis } from "@modelgate/schema";
import { expect, it } from "vitest";
import { type Column, cut, mayCut } from "./index.ts";

const all: SliceAxis = { kind: "values", column: "site", values: null };
const some: SliceAxis = { kind: "values", column: "site", values: ["a", "b"] };
const bins: SliceAxis = { kind: "bins", column: "age", edges: [0, 18, 65] };
const quantiles: SliceAxis = { kind: "quantiles", column: "age", bins: 2 };
const adult: SliceAxis = { kind: "where", where: "age >= 18" };
const here: SliceAxis = { kind: "where", where: "site = 'a'" };
const cross = (...axes: SliceAxis[]): SliceAxis => ({ kind: "cross", axes });

it.each<[SliceAxis[], Record<string, string>, boolean]>([
  [[all], { site: "z" }, true],
  [[all], { age: "z" }, false],
  [[all], { site: "z", age: "3" }, false],
  [[some], { site: "b" }, true],
  [[some], { site: "z" }, false],
  [[some, bins], { age: "[18, 65]" }, true],
  [[bins], { age: "[18, 66]" }, false],
  [[quantiles], { age: "[1, 2)" }, true],
  [[adult], { where: "age >= 18" }, true],
  [[adult], { where: "age > 18" }, false],
  [[cross(all, bins)], { site: "z", age: "[0, 18)" }, true],
  [[cross(all, bins)], { age: "[0, 18)", site: "z" }, false],
  [[cross(some, bins)], { site: "z", age: "[0, 18)" }, false],
  [[cross(all, bins)], { site: "z" }, false],
  [[], { site: "z" }, false],
])("%j and the label %j: %s", (axes, label, may) => {
  expect(mayCut(axes, label)).toBe(may);
});

it("knows every slice that there is", () => {
  const columns = new Map<string, Column>([
    ["site", { kind: "text", codes: Int32Array.of(0, 1, 2, 0, 1), texts: ["a", "b", ""] }],
    ["age", { kind: "number", values: Float64Array.of(1, 18, 65, 70, Number.NaN) }],
  ]);
  const axes = [
    all,
    some,
    bins,
    quantiles,
    adult,
    cross(all, adult, here),
    cross(cross(some, quantiles), here),
  ];
  for (const axis of axes)
    for (const { label } of cut({ axes: [axis], minSupport: 0 }, columns, 5))
      expect([label, mayCut([axis], label)]).toEqual([label, true]);
});
