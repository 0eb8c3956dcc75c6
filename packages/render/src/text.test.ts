import { describe, expect, it } from "vitest";
import { checkOf, failingReport, measurementOf, reportOf } from "./report-builder.ts";
import { text } from "./text.ts";
import { align, columns, wrap } from "./text-table.ts";

describe("text", () => {
  it("reads from its end: the verdict last, the worst check above it", () => {
    expect(text(failingReport(), { colour: false, width: 120 })).toMatchInlineSnapshot(`
      "validate digits, models/digits.onnx, sha256:0123456789ab, 48.2 kB, on test (1899 rows)

      PASS     accuracy on test            0.971   at least 0.95  0.962 to 0.978  ··┃······├────●───┤··
      WARN     recall_macro on rotated     0.731   at least 0.8   0.710 to 0.751  ··├───●──┤········┃··
               recall_macro 0.731 is below 0.8; tier advisory
      FAIL     accuracy on test, writer=7  0.9499  at least 0.95  0.921 to 0.969  ··├────────●┃─────┤··
               accuracy 0.9499 is below 0.95, within noise

      note: column order taken from the file

      repeat: modelgate validate --model models/digits.onnx

      FAIL digits: 1 of 3 checks fails, 1 warns. Worst: accuracy on test, writer=7 is 0.9499, limit at least 0.95 (95 % interval 0.921 to 0.969, within noise).
      "
    `);
  });

  it("drops the pictures on a narrow terminal", () => {
    expect(text(failingReport(), { colour: false, width: 80, ascii: true })).toMatchInlineSnapshot(`
      "validate digits, models/digits.onnx, sha256:0123456789ab, 48.2 kB, on test (1899
      rows)

      PASS     accuracy on test          0.971   at least 0.95  0.962 to 0.978
      WARN     recall_macro on rotated   0.731   at least 0.8   0.710 to 0.751
               recall_macro 0.731 is below 0.8; tier advisory
      FAIL     accuracy on …t, writer=7  0.9499  at least 0.95  0.921 to 0.969
               accuracy 0.9499 is below 0.95, within noise

      note: column order taken from the file

      repeat: modelgate validate --model models/digits.onnx

      FAIL digits: 1 of 3 checks fails, 1 warns. Worst: accuracy on test, writer=7 is 0.9499, limit at least 0.95 (95 % interval 0.921 to 0.969, within noise).
      "
    `);
  });

  it("needs nothing but ASCII when asked", () => {
    expect(text(failingReport(), { colour: false, width: 160, ascii: true })).toMatch(/^[ -~\n]*$/);
  });

  it("colours only its own words", () => {
    const coloured = text(failingReport(), { colour: true, width: 120 });
    expect(coloured).toContain("\u001b[1;31mFAIL\u001b[0m digits");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(
      text(failingReport(), { colour: false, width: 120 }),
    );
  });

  it("shows what was measured and not judged", () => {
    expect(text(reportOf({ checks: [], verdict: "skipped" }), { colour: false, width: 80 })).toContain(
      "measured  accuracy on test  0.971  0.962 to 0.978",
    );
  });

  it.each([
    ["a verdict", { verdict: "fail" as const }, true],
    ["what is only described", { verdict: "skipped" as const, checks: [] }, true],
    ["nothing at all", { verdict: "skipped" as const, checks: [], measurements: [] }, false],
    ["an error", { verdict: "error" as const, checks: [], measurements: [] }, false],
  ])("says of %s that these bytes were not run for it: %#", (_name, fields, says) => {
    const subject = { ...reportOf().subject, binding: "claimed" as const };
    const page = text(reportOf({ ...fields, subject }), { colour: false, width: 120 });
    expect(page.includes("claimed: these bytes were not run")).toBe(says);
  });

  it("shows problems with place and remedy", () => {
    const problem = {
      code: "file-missing",
      message: "m.onnx: no such file",
      hint: "Check it out.",
      at: { path: "a.yml", line: 2 },
    };
    const page = text(reportOf({ verdict: "error", problems: [problem] }), { colour: false, width: 80 });
    expect(page).toContain(
      "ERROR    file-missing: m.onnx: no such file\n         at a.yml:2\n         remedy: Check it out.",
    );
    const report = reportOf({
      verdict: "error",
      problems: [problem],
      checks: [checkOf({ effect: "error" })],
    });
    const alone = text(report, { colour: false, width: 80, problems: false });
    expect(alone).not.toContain("remedy");
    expect(alone).toContain("Could not judge: 1 problem, and 1 of 1 check could not be judged.");
  });

  it.each(["\u001b[2J", "\u202e", "\r", "::error::x", "a\n::error::x", "##[error]x", "\u2028"])(
    "lets no stranger drive the terminal or the runner: %j",
    (name) => {
      const page = text(
        reportOf({
          action: name,
          verdict: "error",
          subject: { ...reportOf().subject, name, path: name },
          measurements: [measurementOf({ metric: name, dataset: name, slice: { [name]: name } })],
          checks: [checkOf({ id: name, effect: "warn", message: name, because: name })],
          notes: [name],
          problems: [{ code: name, message: name, hint: name, at: { path: name } }],
          provenance: { ...reportOf().provenance, command: [name, name] },
        }),
        { colour: false, width: 60 },
      );
      expect(page).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/mu);
    },
  );
});

describe("columns of a terminal", () => {
  it.each([
    ["abc", 3],
    ["名前", 4],
    ["🤖", 2],
    ["e\u0301", 1],
    ["├─●─┤", 5],
  ])("%s takes %i", (given, expected) => expect(columns(given)).toBe(expected));

  it("aligns by what is seen", () => {
    expect(
      align([
        ["名", "x"],
        ["abc", "y"],
      ]),
    ).toEqual(["名   x", "abc  y"]);
  });

  it("wraps between words", () => {
    expect(wrap("one two three", 8, "  ")).toEqual(["  one", "  two", "  three"]);
  });
});
