import { expect, it } from "vitest";
import { decodeProfile } from "./profile.ts";
import { PROFILE_BOUNDS } from "./profile-bounds.ts";

const numbers = {
  ...{ kind: "numbers", count: 3, missing: 0, infinite: 0, min: 0, max: 2, mean: 1, variance: 1 },
  ...{ quantiles: [[0.5, 1]], quantileError: 0.01, bins: { edges: [0.5, 1.5], counts: [1, 1, 1] } },
};
const texts = {
  ...{ kind: "categories", count: 3, missing: 0, distinct: 1, exact: true, names: "hashed" },
  ...{ top: [{ name: "#0", count: 3 }], other: 0, undercount: 0 },
};
const column = (values: object, name = "x") => ({ name, port: "x", part: 0, values });
const profile = (...inputs: object[]) => ({
  ...{ dataset: "test", rows: 3, looked: 3, inputs, outputs: [], classes: [], omitted: 0 },
});

it("reads what a report holds", () => {
  const given = profile(column(numbers), column(texts));
  expect(decodeProfile(JSON.parse(JSON.stringify(given)))).toEqual(given);
});

it.each([
  ["as many counts as edges", column({ ...numbers, bins: { edges: [0.5], counts: [3] } })],
  ["edges that fall", column({ ...numbers, bins: { edges: [1.5, 0.5], counts: [1, 1, 1] } })],
  ["edges that are one", column({ ...numbers, bins: { edges: [1, 1], counts: [1, 1, 1] } })],
  ["an infinite edge", column({ ...numbers, bins: { edges: [Number.POSITIVE_INFINITY], counts: [1, 2] } })],
  ["fewer than none", column({ ...numbers, bins: { edges: [], counts: [-1] } })],
  ["a level above one", column({ ...numbers, quantiles: [[1.5, 1]] })],
  ["a name of any length", column(numbers, "x".repeat(PROFILE_BOUNDS.name + 1))],
  ["a kind of its own", column({ ...numbers, kind: "dates" })],
  ["more categories than are named", column({ ...texts, top: Array(51).fill({ name: "a", count: 1 }) })],
])("refuses a column with %s", (_name, wrong) => {
  expect(() => decodeProfile(profile(wrong))).toThrow(expect.objectContaining({ code: "report-invalid" }));
});

it("refuses more columns than a server shows", () => {
  const many = Array.from({ length: PROFILE_BOUNDS.columns + 1 }, () => column(numbers));
  expect(() => decodeProfile(profile(...many))).toThrow(expect.objectContaining({ code: "report-invalid" }));
});
