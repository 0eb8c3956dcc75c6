import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { psi } from "./distance.ts";

type Golden = { name: string; reference: number[]; current: number[] };
type Distances = { psi: number };

const path = new URL("../../../test/fixtures/profile/goldens.json", import.meta.url);
const { distances } = JSON.parse(readFileSync(path, "utf8")) as { distances: (Golden & Distances)[] };

it.each(distances)("is as far apart as scipy says: $name", (golden) => {
  const { reference, current } = golden;
  expect(psi(reference, current)).toBeCloseTo(golden.psi, 12);
  expect(psi(current, reference)).toBeCloseTo(golden.psi, 12);
});

it.each([
  ["different bins", [1, 2], [1, 2, 3]],
  ["no values", [0, 0], [1, 2]],
  ["no values now", [1, 2], [0, 0]],
  ["NaN", [1, 2], [Number.NaN, 2]],
])("refuses %s", (_name, reference, current) => {
  expect(() => psi(reference, current)).toThrow(RangeError);
});
