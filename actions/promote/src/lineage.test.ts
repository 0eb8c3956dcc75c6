import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { changesOf } from "../../../packages/render/src/changes/changes-builder.ts";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { lineageOf, stepOf } from "./lineage.ts";

const plain = reportOf();
const digest = plain.subject.digest ?? "";

function diff(level: "none" | "patch" | "minor" | "major"): Report {
  return reportOf({ action: "diff", changes: { ...changesOf(), level } });
}

it.each(["patch", "minor", "major"] as const)("takes %s from the diff", (level) => {
  expect(stepOf([plain, diff(level)])).toBe(level);
});

it.each([
  ["no diff", [plain], "needs the report of one diff, and got 0"],
  ["two diffs", [diff("minor"), diff("major")], "and got 2"],
  ["a diff that found nothing", [diff("none")], "nothing changed"],
])("refuses %s", (_name, reports, message) => {
  expect(() => stepOf(reports)).toThrow(message);
});

it("names each data set once, by its digest", () => {
  const [set] = plain.datasets;
  const found = lineageOf([plain, plain], digest);
  expect(found).toEqual({ data: `${set?.name}=${set?.digest}` });
  expect(lineageOf([], digest)).toEqual({});
});

it("refuses reports about other bytes", () => {
  expect(() => lineageOf([plain], `sha256:${"0".repeat(64)}`)).toThrow("1 of 1 are not about sha256:000");
});
