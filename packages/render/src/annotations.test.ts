import { expect, it } from "vitest";
import { annotations } from "./annotations.ts";
import { checkOf, failingReport, reportOf } from "./report-builder.ts";

it("marks problems, failed checks and warnings, worst first; what passed stays silent", () => {
  const problem = {
    code: "label-invalid",
    message: "no label",
    hint: "Add one.",
    at: { path: "d.csv", line: 3, column: 2 },
  };
  expect(
    annotations({ ...failingReport(), problems: [problem, { code: "unexpected", message: "boom" }] }),
  ).toEqual([
    {
      level: "error",
      title: "label-invalid",
      message: "no label Remedy: Add one.",
      file: "d.csv",
      line: 3,
      column: 2,
    },
    { level: "error", title: "unexpected", message: "boom" },
    {
      level: "error",
      title: "FAIL accuracy on test, writer=7",
      message: "accuracy 0.9499 is below 0.95, within noise",
    },
    {
      level: "warning",
      title: "WARN recall_macro on rotated",
      message: "recall_macro 0.731 is below 0.8; tier advisory",
    },
  ]);
});

it("is silent when all passed", () => expect(annotations(reportOf())).toEqual([]));

it("says when nothing was judged", () => {
  expect(annotations(reportOf({ verdict: "skipped", checks: [] }))[0]?.level).toBe("notice");
});

it("keeps within the runner's limits, and shows what cannot be seen", () => {
  const long = "\u202e".repeat(10_000);
  const [one] = annotations(
    reportOf({ checks: [checkOf({ id: long, measurement: null, effect: "fail", message: long })] }),
  );
  expect(one?.title.length).toBeLessThanOrEqual(255);
  expect(one?.message.length).toBeLessThanOrEqual(4096);
  expect(one?.message).not.toContain("\u202e");
});
