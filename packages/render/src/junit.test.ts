import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { judgedAgainstBase } from "./judged-builder.ts";
import { junit } from "./junit.ts";
import { checkOf, failingReport, reportOf } from "./report-builder.ts";
import { escapeXml } from "./xml.ts";

// test/fixtures/render/junit.py puts these through both schemas, junitparser and junit2html.

it("has a suite for each data set and a case for each check", () => {
  const report = failingReport();
  const xml = junit({
    ...report,
    checks: report.checks.slice(1),
    measurements: report.measurements.slice(1),
  });
  expect(xml.replace(/<properties>.*<\/properties>/g, "<properties…>")).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites>
    <testsuite name="test" tests="1" failures="1" errors="0" skipped="0" time="0" timestamp="2026-11-21T06:00:00" hostname="localhost" package="modelgate.validate" id="0">
    <properties…>
    <testcase name="test/accuracy/writer=7/min" classname="digits.test" time="0"><failure message="accuracy 0.9499 is below 0.95, within noise" type="min.fail">fail: accuracy on test, writer=7 is 0.9499, limit at least 0.95 (95 % interval 0.921 to 0.969, within noise).
    accuracy 0.9499 is below 0.95, within noise</failure></testcase>
    <system-out/>
    <system-err/>
    </testsuite>
    <testsuite name="rotated" tests="1" failures="0" errors="0" skipped="0" time="0" timestamp="2026-11-21T06:00:00" hostname="localhost" package="modelgate.validate" id="1">
    <properties…>
    <testcase name="rotated/recall_macro/min" classname="digits.rotated" time="0"/>
    <system-out>rotated/recall_macro/min: warn: recall_macro on rotated is 0.731, limit at least 0.8 (95 % interval 0.710 to 0.751).
    recall_macro 0.731 is below 0.8; tier advisory</system-out>
    <system-err/>
    </testsuite>
    </testsuites>
    "
  `);
});

it("names what was tested by its digest", () => {
  expect(junit(reportOf())).toContain(`<property name="subject.digest" value="sha256:0123456789abcdef`);
  expect(junit(reportOf())).toContain(`<property name="dataset.digest" value="sha256:abab`);
});

it.each([
  ["a pass", "pass", "gate", "", [0, 0, 0]],
  ["a warning passes", "warn", "gate", "", [0, 0, 0]],
  ["a fail", "fail", "gate", "<failure message=", [1, 0, 0]],
  ["what could not be judged", "error", "gate", "<error message=", [0, 1, 0]],
  ["what was not judged", "skipped", "gate", "<skipped message=", [0, 0, 1]],
  ["what is only observed", "fail", "observe", '<skipped message="observed only, fail: ', [0, 0, 1]],
] as const)("%s", (_name, effect, mode, element, [failures, errors, skipped]) => {
  const xml = junit(
    reportOf({ mode, checks: [checkOf({ effect, verdict: effect === "pass" ? "pass" : "fail" })] }),
  );
  expect(xml).toContain(`tests="1" failures="${failures}" errors="${errors}" skipped="${skipped}"`);
  if (element === "") expect(xml).not.toMatch(/<(failure|error|skipped)/);
  else expect(xml).toContain(element);
});

it("problems are errors of their own, with remedy and place", () => {
  const problem = {
    code: "dataset-unreadable",
    message: "no column <label>",
    hint: "Name it.",
    at: { path: "d.csv", line: 1 },
  };
  const xml = junit(reportOf({ verdict: "error", checks: [], problems: [problem] }));
  expect(xml).toContain(
    '<error message="no column &lt;label&gt;" type="dataset-unreadable">no column &lt;label&gt;\nRemedy: Name it.\nat d.csv:1</error>',
  );
});

it.each([
  ["a zone", "2026-11-21T06:00:00+02:00", "2026-11-21T04:00:00"],
  ["no time at all", "yesterday", "1970-01-01T00:00:00"],
])("a timestamp holds to the schema: %s", (_name, createdAt, expected) => {
  const report = reportOf();
  const xml = junit({ ...report, provenance: { ...report.provenance, createdAt } });
  expect(xml).toContain(`timestamp="${expected}"`);
});

it("holds no character that XML 1.0 does not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const xml = escapeXml(text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff<>"']|\p{Cs}/u);
      expect(xml.replace(/&(amp|lt|gt|quot|apos|#xD);/g, "")).not.toContain("&");
    }),
    { numRuns: 200, examples: [["\u0000\u0007\ud800\u202e]]><x a='\"'>&"]] },
  );
});

it("what the outside programs read is what is written now", () => {
  const path = new URL("../../../test/fixtures/render/junit-compared.xml", import.meta.url);
  expect(readFileSync(path, "utf8")).toBe(junit(judgedAgainstBase()));
});
