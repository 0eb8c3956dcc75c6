import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { check, report } from "../../../test/fixtures/review/reports.ts";
import { statusOf } from "./status.ts";

const failed = check({ verdict: "fail", effect: "fail", message: "accuracy 0.9 is below 0.95" });

it.each([
  ["passes", {}, "success", "pass: 1 check"],
  ["warns", { verdict: "warn", checks: [check({ effect: "warn" })] }, "success", "warn: 1 of 1 check"],
  [
    "fails",
    { verdict: "fail", checks: [failed, check()] },
    "failure",
    "fail: 1 of 2 checks; accuracy 0.9 is below 0.95",
  ],
  [
    "could not judge",
    { verdict: "error", problems: [{ code: "x", message: "no file" }] },
    "error",
    "error: no file",
  ],
  ["was skipped", { verdict: "skipped" }, "success", "skipped: nothing was judged"],
] as [string, Partial<Report>, string, string][])("of a report that %s", (_name, given, state, text) => {
  const status = statusOf(report(given), { key: "modelgate", url: "https://gh/runs/5" });
  expect(status).toMatchObject({ state, context: "modelgate / digits / validate", url: "https://gh/runs/5" });
  expect(status.description).toContain(text);
});

it.each([
  ["pass", "pending"],
  ["warn", "pending"],
  ["fail", "failure"],
] as const)("never makes a success of a %s that is not trusted", (verdict, state) => {
  const trust = { state: "neutral", reason: "its workflow is not the base's" } as const;
  expect(statusOf(report({ verdict }), { key: "k", url: null, trust }).state).toBe(state);
});

it("fits what a stranger named into what GitHub takes", () => {
  const model = `😀\u202e\n${"x".repeat(1_000_000)}`;
  const problems = [{ code: "x", message: `😀${"y".repeat(1_000_000)}\u001b` }];
  const { context, description } = statusOf(report({ model, verdict: "error", problems }), {
    key: "k".repeat(120),
    url: null,
  });
  expect(context.length).toBeLessThanOrEqual(255);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(context + description).not.toMatch(/[\u{10000}-\u{10ffff}\u202e\p{Cc}]/u);
});
