import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { failingReport, reportOf } from "../../render/src/report-builder.ts";
import { explained } from "./explain.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-explain-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const report = write("report.json", JSON.stringify(failingReport()));

it.each([
  ["a check", [report, "rotated/recall_macro/min"], /^WARN rotated\/recall_macro\/min\n/],
  ["the beginning of one", [report, "rotated"], /^WARN rotated\/recall_macro\/min\n/],
  ["every check, worst first", [report], /^FAIL .*\nWARN .*\nPASS .*\n$/],
  ["itself", ["--help"], /modelgate explain <report> \[check\]/],
])("explains %s", async (_name, argv, stdout) => {
  const got = await explained(argv);
  expect([got.exitCode, got.stderr]).toEqual([0, ""]);
  expect(got.stdout).toMatch(stdout);
});

it.each([
  ["an unknown check", [report, "rotated/recal_macro/min"], "Did you mean rotated/recall_macro/min?"],
  ["what two checks begin with", [report, "test/"], "expected the beginning of one check, got that of 2"],
  ["no report", [], "expected the path of a report"],
  ["three words", [report, "a", "b"], "expected the path of a report"],
  ["an unknown flag", [report, "--all"], "expected the path of a report"],
  ["a file that is not there", [join(folder, "absent.json")], "absent.json: cannot be read (ENOENT)"],
  ["a folder", [folder], "cannot be read (EISDIR)"],
  ["what is no JSON", [write("page.html", "<html>")], "page.html: expected JSON"],
  ["what is no report", [write("other.json", "{}")], "schema: "],
])("exits with 2 for %s", async (_name, argv, stderr) => {
  const got = await explained(argv);
  expect([got.exitCode, got.stdout]).toEqual([2, ""]);
  expect(got.stderr).toContain(stderr);
});

it("reads no more than it may", async () => {
  const size = JSON.stringify(reportOf()).length;
  const path = write("large.json", JSON.stringify(reportOf()));
  expect((await explained([path], size)).exitCode).toBe(0);
  expect((await explained([path], size - 1)).stderr).toContain(`expected at most ${size - 1} bytes`);
});
