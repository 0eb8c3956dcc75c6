import { expect, it } from "vitest";
import { annotations } from "./annotations.ts";
import { commentBody } from "./comment-body.ts";
import { explain } from "./explain.ts";
import { foldSlices, sizeOf } from "./fold-slices.ts";
import { htmlPage } from "./html-page.ts";
import { judgedChecks } from "./judged.ts";
import { judgedAgainstBase, slicedReport } from "./judged-builder.ts";
import { markdown } from "./markdown.ts";
import { picturePoints } from "./picture-points.ts";
import { checkOf, measurementOf, reportOf } from "./report-builder.ts";
import { text } from "./text.ts";
import { doubtsOf, whyBeside, whyOf } from "./why.ts";
import { judgedSentence } from "./wording.ts";

const plainly = { name: (name: string) => name, prose: (prose: string) => prose };
const onScreen = (report: Parameters<typeof text>[0]) => text(report, { colour: false, width: 200 });

it("says of a comparison what was there, what is, and what may be", () => {
  const [drop, increase] = judgedChecks(judgedAgainstBase());
  expect([drop, increase].map((judged) => judged && judgedSentence(judged, plainly))).toEqual([
    "accuracy on test is 0.941, −0.027 against the baseline (95 % interval −0.036 to −0.018), limit at most 0.01 below the baseline.",
    "log_loss on test is 0.210, +0.00050 (+0.238 %) against the baseline (95 % interval −0.0040 to +0.0050): inconclusive, limit at most 2 % above the baseline; about 1,240 examples would settle it.",
  ]);
});

it.each([
  ["the comment", (report) => commentBody([report])],
  ["the summary", (report) => markdown(report)],
  ["the page", (report) => htmlPage([report])],
  ["the terminal", onScreen],
  [
    "the annotations",
    (report) =>
      annotations(report)
        .map(({ message }) => message)
        .join("\n"),
  ],
] satisfies [string, (report: ReturnType<typeof reportOf>) => string][])(
  "%s has limit, change, verdict and what would settle it",
  (name, render) => {
    const shown = render(judgedAgainstBase()).replaceAll("\u00a0", " ");
    expect(shown).toMatch(/about 1,240 examples would settle it/);
    expect(shown).toMatch(/p 0\.00021/);
    if (name === "the annotations") return;
    expect(shown).toMatch(/at most 0\.01 below the baseline/);
    expect(shown).toMatch(/at most 2 % above the baseline/);
    expect(shown).toMatch(/−0\.036 to −0\.018/);
  },
);

it("draws a comparison on the axis of the difference, the baseline at zero", () => {
  const [drop, increase] = judgedChecks(judgedAgainstBase());
  expect(drop && picturePoints(drop)).toMatchObject({
    value: -0.027,
    low: -0.036,
    limit: { side: "at-least", value: -0.01 },
    baseline: 0,
  });
  const atLimit = { value: 0.94 - 0.95, interval: null, paired: true };
  const exact = drop && {
    ...drop,
    measurement: drop.measurement && { ...drop.measurement, difference: atLimit },
  };
  expect(exact && picturePoints(exact)?.value).toBe(-0.01);
  // 2 % of 0.2099, in the metric's own unit.
  expect(increase && picturePoints(increase)?.limit?.value).toBeCloseTo(0.004198, 12);
});

it.each([
  ["a comparison without a baseline", "skipped", { verdict: "skipped", effect: "skipped" }, []],
  [
    "no number of examples",
    "x",
    { verdict: "inconclusive", effect: "warn", settle: null },
    ["inconclusive: no number of examples would settle it"],
  ],
  [
    "a clause of another action",
    "x",
    { verdict: "skipped", effect: "skipped", owner: "benchmark" },
    ["judged by benchmark"],
  ],
  [
    "a clause of another action, whose message names it,",
    "size_bytes was not judged: benchmark judges it",
    { verdict: "skipped", effect: "skipped", owner: "benchmark" },
    [],
  ],
  [
    "a correction for many slices",
    "x",
    { verdict: "fail", effect: "fail", p: { breached: 1, kept: 0.012, adjusted: 0.048 } },
    ["p 0.012, 0.048 corrected for the other slices"],
  ],
  [
    "a waiver on its last day",
    "x",
    { verdict: "fail", effect: "warn", waiver: { owner: "ml", reason: "known", expires: "2026-11-21" } },
    ["waived by ml until 2026-11-21: known"],
  ],
  [
    "a waiver on the day after",
    "x",
    { verdict: "fail", effect: "fail", waiver: { owner: "ml", reason: "known", expires: "2026-11-20" } },
    ["the waiver of ml expired on 2026-11-20: known"],
  ],
] as const)("%s is said", (_name, message, changes, doubts) => {
  const limit = { kind: "max-drop", value: 0.01 } as const;
  const [judged] = judgedChecks(reportOf({ checks: [checkOf({ ...changes, limit, message })] }));
  expect(judged && doubtsOf(judged)).toEqual(doubts);
});

it("says that nothing was paired", () => {
  const report = judgedAgainstBase();
  const measurements = report.measurements.map((measurement) => ({
    ...measurement,
    difference: { value: -0.027, interval: null, paired: false },
  }));
  const [judged] = judgedChecks({ ...report, measurements });
  expect(judged && whyOf(judged)).toContain("unpaired: values are compared");
  expect(judged && judgedSentence(judged, plainly)).toContain("against the baseline, unpaired (no interval)");
});

it("beside its numbers a comparison says only what they do not show", () => {
  const because =
    "the limit lies between the one-sided 95 % bounds of the difference; the estimate respects it; the limit is advisory";
  const report = judgedAgainstBase();
  const checks = report.checks.map((check) => ({ ...check, because }));
  expect(judgedChecks({ ...report, checks }).map(whyBeside)).toEqual([
    "p 0.00021",
    "the limit is advisory; inconclusive: about 1,240 examples would settle it",
  ]);
});

it("beside its numbers a waiver is told whole, though it reads like grounds", () => {
  const waiver = { owner: "ml", expires: "2026-12-31", reason: "known; the estimate is of old data" };
  const waived = "waived by ml until 2026-12-31: known; the estimate is of old data";
  const because = `the one-sided 95 % bound of the difference breaches the limit; ${waived}`;
  const report = judgedAgainstBase();
  const checks = report.checks
    .slice(0, 1)
    .map((check) => ({ ...check, effect: "warn", waiver, because }) as const);
  const [beside] = judgedChecks({ ...report, checks }).map(whyBeside);
  expect(beside).toBe(`p 0.00021; ${waived}`);
});

it("a comparison that was settled without a difference says how", () => {
  const because = "the candidate is the baseline, byte for byte";
  const check = checkOf({ id: "test/accuracy/max-drop", limit: { kind: "max-drop", value: 0.01 }, because });
  const report = reportOf({ checks: [check] });
  expect(judgedChecks(report).map(whyOf)).toEqual([because]);
  expect(explain(report, check.id)).toContain("settled before any statistics");
});

it("an interval that was demanded is said, and its limit inside is no noise", () => {
  const check = checkOf({
    judge: "interval",
    verdict: "fail",
    effect: "fail",
    limit: { kind: "min", value: 0.965 },
  });
  const [judged] = judgedChecks(reportOf({ checks: [check] }));
  expect(judged).toMatchObject({ limit: "at least 0.965 for the whole interval", withinNoise: false });
});

it.each([
  ["three fail", 3, "worst of 40 slices, of which 3 fail; next writer=1 0.810, writer=2 0.820"],
  ["none fails", 0, "worst of 40 slices"],
])("many slices of one clause are one line, the worst named: %s", (_name, failing, words) => {
  const rows = foldSlices(judgedChecks(slicedReport(failing)));
  expect(rows).toHaveLength(1);
  expect(rows.map(sizeOf)).toEqual([40]);
  expect(rows.map(whyOf).join()).toContain(words);
  expect(onScreen(slicedReport(failing))).toContain(words);
  expect(commentBody([slicedReport(failing)])).toContain("worst of 40 slices");
});

it("slices of two clauses stay apart, and few are shown each", () => {
  const report = slicedReport(3);
  const tighter = report.checks.map((check) => ({ ...check, limit: { kind: "min", value: 0.99 } as const }));
  expect(foldSlices(judgedChecks({ ...report, checks: [...report.checks, ...tighter] }))).toHaveLength(2);
  expect(foldSlices(judgedChecks({ ...report, checks: report.checks.slice(0, 3) }))).toHaveLength(3);
});

it("a breach of a comparison stands among others by how sure it is", () => {
  const report = judgedAgainstBase();
  const checks = [
    checkOf({
      id: "open",
      limit: { kind: "max-drop", value: 0.001 },
      verdict: "inconclusive",
      effect: "fail",
    }),
    checkOf({ id: "sure", limit: { kind: "max-drop", value: 0.02 }, verdict: "fail", effect: "fail" }),
    checkOf({ id: "absent", measurement: null, verdict: "fail", effect: "fail" }),
  ];
  const order = judgedChecks({ ...report, checks }).map(({ check }) => check.id);
  expect(order).toEqual(["absent", "sure", "open"]);
});

it("a limit of a difference is not drawn on the axis of values", () => {
  const report = judgedAgainstBase({ datasets: [] });
  const measurements = [...report.measurements, measurementOf({ id: "m3", dataset: "rotated" })];
  expect(commentBody([{ ...report, measurements }])).not.toMatch(/line \[/);
});
