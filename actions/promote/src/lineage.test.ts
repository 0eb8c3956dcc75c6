import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { changesOf } from "../../../packages/render/src/changes/changes-builder.ts";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { lineageOf, stepOf } from "./lineage.ts";

const plain = reportOf();
const digest = plain.subject.digest ?? "";

const before = `sha256:${"b".repeat(64)}`;
const last = { version: "v1.0.0", digest: before };

function diff(level: "none" | "patch" | "minor" | "major", of: string | null = before): Report {
  const baseline = { source: "HEAD~1", digest: of, predictionsDigest: null };
  return reportOf({ action: "diff", changes: { ...changesOf(), level }, baseline });
}

it.each(["patch", "minor", "major"] as const)("takes %s from the diff", (level) => {
  expect(stepOf([plain, diff(level)], last)).toBe(level);
  // The first version has none before it that the diff could be with.
  expect(stepOf([diff(level, null)], null)).toBe(level);
});

it.each([
  ["no diff", [plain], "needs the report of one diff, and got 0"],
  ["two diffs", [diff("minor"), diff("major")], "and got 2"],
  ["a diff that found nothing", [diff("none")], "nothing changed"],
])("refuses %s", (_name, reports, message) => {
  expect(() => stepOf(reports, last)).toThrow(message);
});

it.each([
  [
    "other bytes than the version before",
    before,
    { ...last, digest },
    /the diff is with sha256:bbb.+v1\.0\.0, has/u,
  ],
  ["bytes without a digest", null, last, /with bytes without a digest, but/u],
  ["a version without a digest", before, { ...last, digest: null }, /v1\.0\.0, was registered without one/u],
  ["a version and bytes without one", null, { ...last, digest: null }, /was registered without one/u],
])("refuses a diff with %s", (_name, of, previous, message) => {
  expect(() => stepOf([diff("minor", of)], previous)).toThrow(message);
});

it("names each data set once, by its digest", () => {
  const [set] = plain.datasets;
  const found = lineageOf([plain, plain], digest);
  expect(found).toEqual({ data: `${set?.name}=${set?.digest}` });
  expect(lineageOf([], digest)).toEqual({});
});

it("refuses reports about other bytes, one among them is enough", () => {
  const other = `sha256:${"0".repeat(64)}`;
  expect(() => lineageOf([plain], other)).toThrow("1 of 1 are not about sha256:000");
  const foreign = reportOf({ subject: { ...plain.subject, digest: other } });
  const nameless = reportOf({ subject: { ...plain.subject, digest: null } });
  for (const one of [foreign, nameless])
    expect(() => lineageOf([plain, one], digest)).toThrow(
      expect.objectContaining({ code: "report-invalid", message: expect.stringMatching(/: 1 of 2 are/u) }),
    );
});

const set = (name: string, of: string | null): Report["datasets"][number] => ({
  ...{ name, path: `${name}.csv`, digest: of, rows: 1 },
});

it("leaves out data without a digest, keeps one that two names share, and takes no more than eight", () => {
  const of = `sha256:${"d".repeat(64)}`;
  const some = [set("a", of), set("b", null), set("c", of)];
  expect(lineageOf([reportOf({ datasets: some })], digest)).toEqual({ data: `a=${of} c=${of}` });
  expect(lineageOf([reportOf({ datasets: [set("b", null)] })], digest)).toEqual({});
  const many = Array.from({ length: 9 }, (_, at) => set(`s${at}`, of));
  const { data = "" } = lineageOf([reportOf({ datasets: many })], digest);
  expect(data.split(" ")).toEqual(many.slice(0, 8).map(({ name }) => `${name}=${of}`));
});

it("keeps a name from ending early, and from looking like a second one", () => {
  const of = `sha256:${"d".repeat(64)}`;
  const { data = "" } = lineageOf([reportOf({ datasets: [set("a=x b\n%é", of)] })], digest);
  expect(data).toBe(`a%3Dx%20b%0A%25é=${of}`);
});
