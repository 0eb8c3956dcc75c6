import { describe, expect, it } from "vitest";
import { explain, explainList } from "./explain.ts";
import { judgedAgainstBase } from "./judged-builder.ts";
import { checkOf, failingReport, measurementOf, reportOf } from "./report-builder.ts";

it("tells the whole story of a comparison", () => {
  expect(explain(judgedAgainstBase(), "test/accuracy/max-drop")).toMatchInlineSnapshot(`
    "FAIL test/accuracy/max-drop

    tested        accuracy on test: at most 0.01 below the baseline. Written at modelgate.yml:14:7.
    on            model digits (models/digits.onnx),
                  sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                  data set test (data/test.parquet),
                  sha256:abababababababababababababababababababababababababababababababab, 1,899 rows
                  baseline git:base,
                  sha256:cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd
                  1,899 examples count
    how           Both models answered the same examples, and the difference is taken example by
                  example.
                  The interval of the difference is paired bootstrap, 95 %, both sides. The verdict asks
                  one side at a time, each with a risk of 5 %.
    found         0.941, 95 % interval 0.929 to 0.951.
                  Baseline 0.968; difference −0.027, 95 % interval −0.036 to −0.018.
                  If the limit were just breached, it would look this good with p 1; if it were just
                  kept, this bad with p 0.00021.
    verdict       The verdict is fail: the drop exceeds the limit.
                  accuracy dropped by 0.027, more than 0.01
    to change it  With the estimate 0.017 higher it would be at its limit. A comparison passes only when
                  the one-sided bound of the difference is clear of the limit.
    "
  `);
});

/** 872 of 899 are correct. */
const counted = measurementOf({ value: 872 / 899, n: 899 });
const waiver = { owner: "ml", reason: "known", expires: "2026-12-24" };

describe("what would change it", () => {
  it.each([
    [
      "a fail, in examples",
      { verdict: "fail", effect: "fail", limit: { kind: "min", value: 0.973 } },
      "3 more correct answers of 899",
    ],
    ["a pass, in examples", { limit: { kind: "min", value: 0.95 } }, "17 fewer correct answers of 899"],
    ["a pass by no example", { limit: { kind: "min", value: 872 / 899 } }, "exactly at its limit"],
    [
      "one example",
      { verdict: "fail", effect: "fail", limit: { kind: "min", value: 0.9705 } },
      "1 more correct answer of 899",
    ],
    [
      "the end of an interval",
      { judge: "interval", verdict: "fail", effect: "fail", limit: { kind: "min", value: 0.965 } },
      "With the interval's end 0.0026 higher",
    ],
    [
      "an open verdict",
      { verdict: "inconclusive", effect: "warn", settle: 1240, limit: { kind: "max-drop", value: 0.01 } },
      "About 1,240 examples would settle it",
    ],
    [
      "one that stays open",
      { verdict: "inconclusive", effect: "warn", settle: null, limit: { kind: "max-drop", value: 0.01 } },
      "No number of examples would settle it",
    ],
    [
      "a waiver",
      { verdict: "fail", effect: "warn", waiver, limit: { kind: "min", value: 0.98 } },
      "its waiver ends after 2026-12-24",
    ],
    [
      "another action's",
      { verdict: "skipped", effect: "skipped", owner: "benchmark", limit: { kind: "max", value: 3 } },
      "The report of that action",
    ],
  ] as const)("%s", (_name, changes, expected) => {
    const report = reportOf({ measurements: [counted], checks: [checkOf(changes)] });
    expect(explain(report, "test/accuracy/min").replace(/\s+/g, " ")).toContain(expected);
  });

  it.each([
    ["a fail at once", 0.973],
    ["a pass", 0.95],
    ["close above", 872 / 899 + 1e-12],
    ["close below", 872 / 899 - 1e-12],
  ])("counts examples so that just as many turn it: %s", (_name, limit) => {
    const kept = 872 / 899 >= limit;
    const check = checkOf({ limit: { kind: "min", value: limit }, verdict: kept ? "pass" : "fail" });
    const told = explain(reportOf({ measurements: [counted], checks: [check] }), "test");
    const [, count] = /(\d+) (?:more|fewer) correct/.exec(told) ?? [];
    const step = Number(count) * (kept ? -1 : 1);
    expect((872 + step) / 899 >= limit).toBe(true);
    if (kept) expect((872 + step - 1) / 899 >= limit).toBe(false);
    else expect((872 + step - 1) / 899 >= limit).toBe(false);
  });
});

it.each([
  ["0.755 beside 0.775 is at a drop of 0.02", 0.755, "exactly at its limit"],
  [
    "0.683 beside it lacks 72 answers",
    0.683,
    "0.072 higher it would be at its limit: 72 more correct answers",
  ],
])("takes rounding for no distance from the limit of a difference: %s", (_name, value, expected) => {
  const measurement = measurementOf({
    value,
    n: 1000,
    better: "higher",
    baseline: { value: 0.775, interval: null },
    difference: { value: value - 0.775, interval: null, paired: true },
  });
  const check = checkOf({ limit: { kind: "max-drop", value: 0.02 }, verdict: "fail", effect: "fail" });
  const told = explain(reportOf({ measurements: [measurement], checks: [check] }), "test");
  expect(told.replace(/\s+/g, " ")).toContain(expected);
  expect(told).not.toMatch(/0000000|e-1\d/);
});

it("counts no examples where a value is none of them", () => {
  const report = reportOf({ measurements: [measurementOf({ value: 0.9123, n: 7 })], checks: [checkOf()] });
  expect(explain(report, "test")).not.toContain("correct answer");
});

it.each([
  ["a limit that no answers reach", 1.5, 899],
  ["a limit that no answers miss", -0.5, 899],
  ["a limit of any size", 1e300, 899],
  ["examples of any number", 0.973, 1e300],
])("counts no examples that there are not: %s", (_name, limit, n) => {
  const measurement = measurementOf({ value: 872 / 899, n });
  const check = checkOf({ limit: { kind: "min", value: limit }, verdict: "fail", effect: "fail" });
  expect(explain(reportOf({ measurements: [measurement], checks: [check] }), "test")).not.toContain("answer");
});

it("says that it was only observed, and what is claimed", () => {
  const report = reportOf({ mode: "observe", subject: { ...reportOf().subject, binding: "claimed" } });
  expect(explain(report, "test").replace(/\s+/g, " ")).toMatch(
    /claimed: these bytes were not run.*Mode: observe, so nothing here fails/,
  );
});

it("lists the checks, worst first", () => {
  expect(explainList(failingReport())).toMatchInlineSnapshot(`
    "FAIL  test/accuracy/writer=7/min  0.9499  at least 0.95
    WARN  rotated/recall_macro/min    0.731   at least 0.8
    PASS  test/accuracy/min           0.971   at least 0.95
    "
  `);
});

it.each([
  ["an unknown check", "test/acuracy/min", /expected a check of the report/],
  ["an ambiguous one", "test/", /expected the beginning of one check, got that of 2/],
  ["an empty one", "", /expected a check/],
])("refuses %s", (_name, asked, message) => {
  expect(() => explain(failingReport(), asked)).toThrow(
    expect.objectContaining({ code: "input-invalid", message: expect.stringMatching(message) }),
  );
});

it("says which checks there are, where none comes near", () => {
  const hint = /^It holds test\/accuracy\/writer=7\/min, .*, test\/accuracy\/min\. Without/u;
  expect(() => explain(failingReport(), "nope/check")).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ hint: expect.stringMatching(hint) })] }),
  );
});

it("a hostile id is no command and drives no terminal", () => {
  const id = "::error::x\u001b[31m\n##[error]y";
  const report = reportOf({ checks: [checkOf({ id })] });
  for (const shown of [explain(report, id), explainList(report)]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    expect(shown).not.toMatch(/\u001b|^::|##\[/m);
  }
});
