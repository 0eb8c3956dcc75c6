import { describe, expect, it } from "vitest";
import { annotations } from "./annotations.ts";
import { commentBody } from "./comment-body.ts";
import { htmlPage } from "./html-page.ts";
import { judgedAgainstBase, slicedReport } from "./judged-builder.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { checkOf, failingReport, reportOf } from "./report-builder.ts";
import { text } from "./text.ts";

type Given = Parameters<typeof text>[0];
const onScreen = (report: Given) => text(report, { colour: false, width: 200 });
const media = [
  ["the comment", (report: Given) => commentBody([report])],
  ["the summary", (report: Given) => markdown(report)],
  ["the page", (report: Given) => htmlPage([report])],
  ["the terminal", onScreen],
] as const;

describe.each(media)("%s", (_name, render) => {
  it("marks what is only observed", () => {
    const shown = render({ ...failingReport(), mode: "observe" });
    expect(shown).toContain("observed only");
    expect(shown).toContain("mode: observe, so nothing here fails, and none of it is evidence");
    expect(render({ ...failingReport(), mode: "gate" })).not.toMatch(/observed? only|mode: observe/i);
  });

  it("says whose limits judged, and what the change does to them", () => {
    const policy = {
      judgedBy: "base" as const,
      commit: "abc123".repeat(7),
      reason: null,
      changes: ["min of accuracy: 0.95 → 0.5"],
    };
    const shown = render(reportOf({ policy }));
    expect(shown).toMatch(/Judged by the limits of the base branch at .*abc123abc123\b/);
    expect(shown).toContain("min of accuracy");
    expect(shown).toMatch(/This pull request changes the policy|policy change:/);
  });

  it("says that it is a first version", () => {
    const policy = {
      judgedBy: "head" as const,
      commit: null,
      reason: "first version of this policy",
      changes: [],
    };
    const shown = render(reportOf({ policy }));
    expect(shown).toContain("Judged by the limits of this change itself: first version of this policy.");
    expect(shown).not.toMatch(/changes the policy|policy change:/);
  });

  it("names a waiver", () => {
    const waiver = { owner: "ml-team", reason: "known regression", expires: "2026-12-31" };
    const shown = render(
      reportOf({ verdict: "warn", checks: [checkOf({ verdict: "fail", effect: "warn", waiver })] }),
    );
    expect(shown).toContain("waived by ml-team until 2026-12-31: known regression");
  });

  it("shows a skipped comparison with its reason", () => {
    const check = checkOf({
      id: "test/accuracy/max-drop",
      limit: { kind: "max-drop", value: 0.01 },
      verdict: "skipped",
      effect: "skipped",
      because: "first version",
      message: "the base holds no such model: nothing to compare with",
    });
    const shown = render(reportOf({ checks: [checkOf(), check] })).replaceAll("\u00a0", " ");
    expect(shown).toContain("nothing to compare with");
    expect(shown).toContain("1 skipped");
  });
});

it("of several reports it says which share is only observed", () => {
  const body = commentBody([{ ...failingReport(), mode: "observe" }, reportOf({ action: "benchmark" })]);
  expect(body).toContain("1 report of 2 cannot fail and is no evidence");
  expect(body.split("\n")[0]).not.toContain("observed");
});

describe("annotations", () => {
  it("stand on the line of every clause that is breached or open", () => {
    const shown = annotations(judgedAgainstBase()).map(({ level, file, line, column, title }) => [
      level,
      file,
      line,
      column,
      title,
    ]);
    expect(shown).toEqual([
      ["error", "modelgate.yml", 14, 7, "FAIL accuracy on test"],
      ["warning", "modelgate.yml", 15, 7, "WARN log_loss on test"],
    ]);
  });

  it("has one for the many slices of a clause", () => {
    const shown = annotations(slicedReport(3));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({
      line: 16,
      message: expect.stringContaining("worst of 40 slices, of which 3 fail"),
    });
  });

  it("shows an expired waiver, also where the clause is kept", () => {
    const waiver = { owner: "ml", reason: "known", expires: "2026-01-31" };
    const at = { path: "modelgate.yml", line: 20 };
    const shown = annotations(reportOf({ checks: [checkOf({ waiver, at })] }));
    expect(shown).toMatchObject([
      {
        level: "notice",
        line: 20,
        message: expect.stringContaining("the waiver of ml expired on 2026-01-31"),
      },
    ]);
  });

  it("alarms nobody about what is only observed", () => {
    const shown = annotations({ ...failingReport(), mode: "observe" });
    expect(shown.map(({ level }) => level)).toEqual(["notice", "notice"]);
    expect(shown.every(({ title }) => title.endsWith("(observed only)"))).toBe(true);
  });

  it("is bounded, and says so", () => {
    const checks = Array.from({ length: 1000 }, (_, id) =>
      checkOf({ id: `${id}`, measurement: null, verdict: "fail", effect: "fail" }),
    );
    const shown = annotations(reportOf({ verdict: "fail", checks }));
    expect(shown).toHaveLength(51);
    expect(shown.at(-1)?.message).toBe("950 clauses more: see the report.");
  });
});

it("where reports are only missing it speaks of no problem", () => {
  const missing = [{ name: "validate", reason: "not found" }];
  const shown = commentBody([reportOf()], { problems: missing, verdict: "error" });
  expect(shown).toContain("**Could not judge: 1 report missing or unreadable.**");
  expect(markdown(reportOf({ verdict: "error" }))).toContain("**Could not judge.**");
  expect(htmlPage([reportOf()], { problems: missing, verdict: "error" })).not.toContain("0 problems");
});

it("no verdict of an observation fails a reader of JUnit XML", () => {
  expect(junit({ ...failingReport(), mode: "observe" })).not.toMatch(/<failure|<error/);
});
