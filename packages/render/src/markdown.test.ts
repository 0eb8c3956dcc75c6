import { describe, expect, it } from "vitest";
import { judgedAgainstBase } from "./judged-builder.ts";
import { markdown } from "./markdown.ts";
import { checkOf, failingReport, measurementOf, reportOf } from "./report-builder.ts";
import { watched } from "./watched-builder.ts";

/** What a reader sees of Markdown, roughly: no marks, entities as their characters. */
function seen(page: string): string {
  return page
    .replace(/<[^>]+>|&#8203;|[`*_#]|\\(?=\W)/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}

const problem = {
  code: "dataset-unreadable",
  message: "data/test.csv: no column `label`",
  hint: "Name it with `target:`.",
  at: { path: "data/test.csv", line: 1 },
};
const erring = reportOf({ verdict: "error", checks: [], measurements: [], problems: [problem] });

it("says of a change which way is better, in the checks and in all measurements", () => {
  const page = markdown(judgedAgainstBase());
  expect(page.match(/▼ \*\*worse\*\*<br>−0\.027/g)).toHaveLength(2);
  expect(page).not.toMatch(/▼ lower/);
});

describe("the top of the page", () => {
  it("says verdict, model, count and the worst check", () => {
    expect(markdown(failingReport()).split("\n\n").slice(0, 3).join("\n")).toMatchInlineSnapshot(`
      "## ❌ FAIL: \`digits\`
      **1 of 3 checks fails, 1 warns.** Worst: \`accuracy\` on \`test\`, \`writer=7\` is 0.9499, limit at least 0.95 (95 % interval 0.921 to 0.969, within noise).
      validate · \`models/digits.onnx\` · \`sha256:0123456789ab\` · 48.2 kB"
    `);
  });

  it.each([
    ["short names", "n"],
    ["long names", "n".repeat(500)],
    ["names of unseen characters", "\u202e".repeat(500)],
    ["names of markup", "|`@#*".repeat(100)],
  ])("fits into 300 visible characters with %s", (_name, name) => {
    const top = seen(
      markdown(
        reportOf({
          verdict: "fail",
          subject: { ...reportOf().subject, name },
          measurements: [
            measurementOf({ metric: name, dataset: name, slice: { [name]: name }, value: 0.9312 }),
          ],
          checks: [checkOf({ effect: "fail", verdict: "fail" })],
        }),
      ),
    ).slice(0, 300);
    expect(top).toMatch(
      /FAIL.*1 of 1 check fails.*is 0\.931, limit at least 0\.95.*interval 0\.962 to 0\.978/s,
    );
  });

  it.each([
    ["pass", reportOf(), "0 of 1 check fails. Closest to its limit: accuracy on test is 0.971"],
    ["error", erring, "Could not judge: 1 problem. First: data/test.csv: no column label"],
    ["skipped", reportOf({ verdict: "skipped", checks: [] }), "Nothing was judged."],
    [
      "fail",
      reportOf({
        verdict: "fail",
        measurements: [measurementOf({ value: null, interval: null, reason: "one class only" })],
        checks: [checkOf({ effect: "fail", verdict: "fail" })],
      }),
      "accuracy on test could not be computed, limit at least 0.95. one class only",
    ],
    [
      "error",
      reportOf({ verdict: "error", checks: [checkOf({ measurement: null, effect: "error" })] }),
      "1 of 1 check",
    ],
  ])("%s: says what matters", (verdict, report, expected) => {
    const page = seen(markdown(report));
    expect(page).toContain(verdict.toUpperCase());
    expect(page).toContain(expected);
  });

  it("says that claimed numbers are claimed", () => {
    const claimed = reportOf({ subject: { ...reportOf().subject, binding: "claimed" } });
    expect(markdown(claimed)).toContain("**claimed**");
  });
});

describe("the rest of the page", () => {
  it("lists checks worst first", () => {
    const results = markdown(failingReport()).match(/(?<=^\| ..?\u00a0)(FAIL|WARN|PASS)/gmu);
    expect(results).toEqual(["FAIL", "WARN", "PASS"]);
  });

  it("orders failures: not computed, beyond noise, within it; then by share of the limit", () => {
    const failed = (id: string, value: number | null, interval: [number, number] | null) => ({
      measurement: measurementOf({
        id,
        metric: id,
        value,
        interval: interval && { low: interval[0], high: interval[1], confidence: 0.95, method: "wilson" },
      }),
      check: checkOf({ id, measurement: id, verdict: "fail", effect: "fail" }),
    });
    const all = [
      failed("noisy", 0.5, [0.04, 0.96]),
      failed("close", 0.94, [0.935, 0.945]),
      failed("absent", null, null),
      failed("far", 0.6, [0.59, 0.61]),
    ];
    const page = markdown(
      reportOf({
        verdict: "fail",
        measurements: all.map(({ measurement }) => measurement),
        checks: all.map(({ check }) => check),
      }),
    );
    const order = page.match(/(?<=FAIL \| `)\w+/g);
    expect(order).toEqual(["absent", "far", "close", "noisy"]);
  });

  it.each([
    ["inside the interval", { low: 0.94, high: 0.98 }, true],
    ["at its lower end, where the limit still holds", { low: 0.95, high: 0.98 }, false],
    ["below it", { low: 0.96, high: 0.98 }, false],
  ])("calls a pass within noise when the limit is %s", (_name, ends, noisy) => {
    const measurement = measurementOf({ interval: { ...ends, confidence: 0.95, method: "wilson" } });
    expect(markdown(reportOf({ measurements: [measurement] })).includes("within noise")).toBe(noisy);
  });

  it("shows problems with remedy and place", () => {
    expect(markdown(erring)).toContain(
      "- `dataset-unreadable` data/test.csv: no column \\`label\\` (`data/test.csv:1`)<br>Remedy: Name it with \\`target:\\`.",
    );
  });

  it("repeats the command unless it passed", () => {
    expect(markdown(failingReport())).toContain("```sh\nmodelgate validate --model models/digits.onnx\n```");
    expect(markdown(reportOf())).not.toContain("```");
  });

  it("never shows 0.9499 as 0.95, in the table of all measurements neither", () => {
    expect(markdown(failingReport())).not.toMatch(/\| 0\.950? \|/);
  });
});

describe("a page that is too long", () => {
  const many = reportOf({
    verdict: "fail",
    notes: ["a note"],
    measurements: Array.from({ length: 1000 }, (_, id) =>
      measurementOf({ id: `${id}`, metric: `metric_${id}` }),
    ),
    checks: Array.from({ length: 1000 }, (_, id) =>
      checkOf({ id: `${id}`, measurement: `${id}`, effect: "warn" }),
    ),
  });
  const whole = markdown(many).length;

  it.each([whole - 1, 150_000, 65_536, 10_000, 5_000, 1_000, 500])("fits into %i characters", (maxChars) => {
    const page = markdown(many, {
      maxChars,
      reportPath: "report.json",
      reportUrl: "https://host.example/run/1",
    });
    expect(page.length).toBeLessThanOrEqual(maxChars);
    expect(page).toMatch(/^## ❌ FAIL: `digits`\n/);
    expect(page).toMatch(
      /_Left out .*See \[the full report\]\(<https:\/\/host\.example\/run\/1>\), `report\.json`\._\n$/,
    );
  });

  it("sheds the least important first", () => {
    const left = [whole - 1, 150_000, 65_536, 500].map(
      (maxChars) => /Left out.*: (.*)\._/.exec(markdown(many, { maxChars }))?.[1],
    );
    expect(left).toMatchInlineSnapshot(`
      [
        "environment and provenance",
        "500 of 1000 checks, notes, data sets, all measurements, environment and provenance",
        "800 of 1000 checks, notes, data sets, all measurements, environment and provenance",
        "checks, the command that repeats it, notes, data sets, all measurements, environment and provenance",
      ]
    `);
  });

  it.each(["javascript:alert(1)", "https://x.y/)[z](q", "https://x y"])("does not link %s", (reportUrl) => {
    expect(markdown(many, { maxChars: 5000, reportUrl })).not.toContain("](");
  });

  it("keeps the word when there is room for nothing else", () => {
    expect(markdown(many, { maxChars: 20 })).toBe("## ❌ FAIL\n");
  });
});

it("looks at ten times as many checks about ten times as often", () => {
  const looks = (count: number) => {
    const report = watched(
      reportOf({
        measurements: Array.from({ length: count }, (_, id) => measurementOf({ id: `${id}` })),
        checks: Array.from({ length: count }, (_, id) => checkOf({ id: `${id}`, measurement: `${id}` })),
      }),
    );
    markdown(report.value, { maxChars: 65_536 });
    return report.looks();
  };
  expect(looks(5000)).toBeLessThan(12 * looks(500));
});
