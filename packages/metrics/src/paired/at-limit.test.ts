import { expect, it } from "vitest";
import type { Data } from "../data.ts";
import { compare } from "./compare.ts";
import { type ComparativeLimit, decide } from "./decide.ts";

const truth = Float64Array.from({ length: 500 }, (_, row) => 100 * Math.sin(row));

/** Predictions that are all off by the same. */
function off(by: number): Data {
  return { task: "regression", truth, predicted: truth.map((value) => value + by) };
}

it.each<[string, number, ComparativeLimit["kind"], number, string, boolean]>([
  ["at the limit, but for rounding", 0.12, "max-increase", 0.02, "inconclusive", false],
  ["at the limit as a drop", 0.12, "max-drop", 0.02, "inconclusive", false],
  ["at the limit as a share", 0.12, "max-relative-increase", 0.2, "inconclusive", false],
  ["beyond the limit by more", 0.1201, "max-increase", 0.02, "fail", true],
  ["within the limit by more", 0.1199, "max-increase", 0.02, "pass", false],
])("rows that all differ by as much are judged %s", (_name, by, kind, value, verdict, breach) => {
  const compared = compare("mean_absolute_error", off(by), off(0.1));
  expect(decide(compared, { kind, value })).toMatchObject({ verdict, breach });
});
