import type { ProfileColumn } from "@modelgate/schema";
import { expect, it } from "vitest";
import { binOf, referenceBins } from "./bin-of.ts";
import { profileOf } from "./profile-fold.ts";

const shape = { width: 1, names: null, hasHighest: false };

function columnOf(values: readonly (number | string)[], texts: "plain" | "hashed" | null): ProfileColumn {
  const ports = { inputs: [{ ...shape, port: "x", texts }], outputs: [] };
  const [column] = profileOf("test", ports, [{ rows: values.length, inputs: [values], outputs: [] }]).inputs;
  if (column === undefined) throw new TypeError("a port has a column");
  return column;
}

it.each([
  ["numbers", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 0, 0, -5, Number.NaN], null],
  ["infinite numbers", [1, 2, 1 / 0, -1 / 0], null],
  ["texts", ["a", "b", "a", "", "c"], "plain"],
  ["hashed texts", ["a", "b", "a", "", "c"], "hashed"],
  ["many texts", Array.from({ length: 200 }, (_, at) => `t${at % 77}`), "hashed"],
] as const)("sorts the reference's own values as the reference counts them: %s", (_name, values, texts) => {
  const column = columnOf(values, texts);
  const sort = binOf(column);
  const bins = referenceBins(column);
  const found = values.map(sort);
  for (const { bin, share } of bins) {
    expect(share).toBeCloseTo(found.filter((one) => one === bin).length / values.length, 12);
  }
  expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  const known = new Set(bins.map(({ bin }) => bin));
  expect(found.every((bin) => known.has(bin))).toBe(true);
});

it("calls bins by their ranges, and classes by their labels", () => {
  const column = columnOf([0.5, 0.5, 0.5, 2, 2, 2], null);
  expect(referenceBins(column).map(({ label }) => label)).toEqual([
    "below 0.5",
    "[0.5, 0.500488)",
    "[0.500488, 2)",
    "[2, 2.00195)",
    "from 2.00195",
    "missing",
    "infinite",
  ]);
  const highest = { ...columnOf(["0", "1", "1"], "plain"), part: "highest" as const };
  expect(referenceBins(highest, ["cat", "dog"]).map(({ label }) => label)).toEqual([
    "dog",
    "cat",
    "other",
    "missing",
  ]);
});

it("has shares of nothing when there was nothing", () => {
  expect(referenceBins(columnOf([], null)).map(({ label, share }) => [label, share])).toEqual([
    ["any number", 0],
    ["missing", 0],
    ["infinite", 0],
  ]);
});
