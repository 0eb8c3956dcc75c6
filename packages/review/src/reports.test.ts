import { gzipSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, it } from "vitest";
import { check, report } from "../../../test/fixtures/review/reports.ts";
import { DEFAULT_BOUNDS, readReports } from "./reports.ts";

const json = (value: unknown) => strToU8(JSON.stringify(value));
const good = json(report());
/** A link, as `zip --symlinks` writes it: the mode in the upper half, and Unix as the system. */
const LINK = { os: 3, attrs: (0o120777 << 16) >>> 0 };
const nested = (depth: number) => `{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`;

it.each([
  ["one report", { "r.json": good }, ["r.json"], 0],
  [
    "other files beside it",
    { "r.json": good, "page.html": good, "inner.zip": zipSync({ "x.json": good }) },
    ["r.json"],
    0,
  ],
  ["a folder", { "d.json/": new Uint8Array(), "d.json/r.json": good }, ["d.json/r.json"], 0],
  ["a path that climbs out: a label like any other", { "../../etc/r.json": good }, ["../../etc/r.json"], 0],
  ["a link", { "r.json": [strToU8("/etc/passwd"), LINK], "s.json": good }, ["s.json"], 0],
  ["something that is no JSON", { "r.json": strToU8("{ secret"), "s.json": good }, ["s.json"], 1],
  [
    "something that is no UTF-8",
    { "r.json": new Uint8Array([0x22, 0xff, 0x22]), "s.json": good },
    ["s.json"],
    1,
  ],
  ["a future schema", { "r.json": json({ ...report(), schema: "modelgate/report@2" }) }, [], 1],
  ["a wrong type", { "r.json": json({ ...report(), checks: {} }) }, [], 1],
  ["a nest of lists", { "r.json": strToU8(nested(100_000)) }, [], 1],
  [
    "brackets in text, which nest nothing",
    { "r.json": json(report({ notes: [`[[${"[".repeat(99)}\\"[`] })) },
    ["r.json"],
    0,
  ],
  ["a bomb", { "r.json": strToU8(`"${" ".repeat(17_000_000)}"`), "s.json": good }, ["s.json"], 1],
  ["an empty file", { "r.json": new Uint8Array() }, [], 1],
  [
    "hostile keys",
    { "r.json": strToU8(JSON.stringify(report()).replace("{", '{"__proto__":{"verdict":"pass"},')) },
    ["r.json"],
    0,
  ],
] as [string, Zippable, string[], number][])("reads an archive with %s", (_name, files, names, wrong) => {
  const { reports, problems } = readReports(zipSync(files));
  expect(reports.map(({ name }) => name)).toEqual(names);
  expect(problems).toHaveLength(wrong);
  expect(problems.every(({ code }) => code === "report-invalid")).toBe(true);
  expect(JSON.stringify(problems)).not.toContain("secret");
});

/** Two entries of one name: the same bytes with the second's name overwritten. */
function doubled(): Uint8Array {
  const zip = Buffer.from(zipSync({ "a.json": good, "b.json": good, "c.json": good }, { level: 0 }));
  for (let at = zip.indexOf("b.json"); at >= 0; at = zip.indexOf("b.json")) zip.write("a.json", at);
  return zip;
}

it("believes neither of two files with one name", () => {
  const { reports, problems } = readReports(doubled());
  expect(reports.map(({ name }) => name)).toEqual(["c.json"]);
  expect(problems).toHaveLength(1);
});

it.each([
  ["empty", new Uint8Array()],
  ["no zip", gzipSync("hello")],
  ["without an end", zipSync({ "r.json": good }).slice(0, -30)],
  ["without a beginning", zipSync({ "r.json": good }).slice(40)],
])("says that an artifact is %s", (_name, bytes) => {
  const { reports, problems } = readReports(bytes);
  expect(reports).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

it("throws for no archive that is cut short, or has a byte changed", () => {
  const zip = zipSync({ "r.json": good, "s.json": good });
  for (let at = 0; at < zip.length; at += 3) {
    expect(() => readReports(zip.slice(0, at))).not.toThrow();
    const changed = Uint8Array.from(zip, (byte, index) => (index === at ? byte ^ 0xff : byte));
    expect(() => readReports(changed)).not.toThrow();
  }
});

it("inflates no further than the bounds, whatever the archive declares", () => {
  const zip = Buffer.from(zipSync({ "r.json": strToU8(`"${" ".repeat(5_000_000)}"`) }));
  const entry = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt32LE(10, entry + 24);
  expect(readReports(zip, { ...DEFAULT_BOUNDS, reportBytes: 1_000_000 }).problems).toMatchObject([
    { message: expect.stringContaining("more than 1000000 bytes") },
  ]);
});

it.each([
  ["entries", { entries: 2 }, 0, 1],
  ["bytes in all", { totalBytes: good.length * 2 + 10 }, 2, 1],
  ["bytes of one", { reportBytes: good.length - 1 }, 0, 3],
])("keeps the bound of %s", (_name, bound, read, wrong) => {
  const zip = zipSync({ "a.json": good, "b.json": good, "c.json": good });
  const { reports, problems } = readReports(zip, { ...DEFAULT_BOUNDS, ...bound });
  expect([reports.length, problems.length]).toEqual([read, wrong]);
});

it("reads a report of 10,000 checks", () => {
  const checks = Array.from({ length: 10_000 }, (_, at) =>
    check({ id: `test/accuracy/${at}`, message: "m".repeat(200) }),
  );
  const { reports, problems } = readReports(zipSync({ "r.json": json(report({ checks })) }));
  expect(problems).toEqual([]);
  expect(reports[0]?.report.checks).toHaveLength(10_000);
});
