import type { Effect, Problem } from "@modelgate/schema";
import { expect, it } from "vitest";
import { check, report } from "../../../test/fixtures/review/reports.ts";
import { aggregate } from "./aggregate.ts";
import type { NamedReport } from "./reports.ts";

const named = (given: Parameters<typeof report>[0] = {}, name = "r.json"): NamedReport => ({
  name,
  report: report(given),
});
const skipped = check({ verdict: "skipped", effect: "skipped" });
const left = { ...skipped, owner: "benchmark" };
const broken: Problem = { code: "report-invalid", message: "r.json: cut off" };

it.each([
  ["all that is expected is there", ["digits/validate"], [named()], [], "pass"],
  [
    "every model of a matrix is there",
    ["digits/validate", "b/validate"],
    [named(), named({ model: "b" })],
    [],
    "pass",
  ],
  ["a matrix's report is missing", ["digits/validate", "b/validate"], [named()], [], "error"],
  ["another action's report is missing", ["digits/validate", "digits/diff"], [named()], [], "error"],
  ["one is there twice", ["digits/validate"], [named(), named({}, "s.json")], [], "error"],
  ["one is unreadable", [], [named()], [broken], "error"],
  ["one fails", [], [named(), named({ model: "b", verdict: "fail" })], [], "fail"],
  ["a pass hides a failed check", [], [named({ checks: [check({ effect: "fail" })] })], [], "fail"],
  ["a pass hides a problem", [], [named({ problems: [broken] })], [], "error"],
  ["one warns", [], [named({ verdict: "warn" })], [], "warn"],
  [
    "one that nobody expected fails",
    ["digits/validate"],
    [named(), named({ model: "x", verdict: "fail" })],
    [],
    "fail",
  ],
  ["nothing was expected and nothing came", [], [], [], "skipped"],
  [
    "all of it was skipped",
    ["digits/validate"],
    [named({ verdict: "skipped", checks: [skipped] })],
    [],
    "skipped",
  ],
  [
    "a comparison had no baseline yet",
    [],
    [named({ checks: [check(), { ...skipped, id: "test/accuracy/max-drop" }] })],
    [],
    "pass",
  ],
  [
    "nobody judged a clause",
    [],
    [named({ checks: [check(), { ...left, id: "size_bytes/max" }] })],
    [],
    "fail",
  ],
  [
    "nobody judged the only clause there is",
    ["digits/validate"],
    [named({ verdict: "skipped", checks: [{ ...left, id: "latency_p50_ms/max" }] })],
    [],
    "fail",
  ],
  [
    "another action judged the clause",
    [],
    [
      named({ checks: [check(), { ...left, id: "size_bytes/max" }] }),
      named({ action: "diff", checks: [check({ id: "size_bytes/max" })] }),
    ],
    [],
    "pass",
  ],
  [
    "only another model's report judged it",
    [],
    [
      named({ checks: [check(), { ...left, id: "size_bytes/max" }] }),
      named({ model: "b", checks: [check({ id: "size_bytes/max" })] }),
    ],
    [],
    "fail",
  ],
  ["a model is called __proto__", ["__proto__/validate"], [named({ model: "__proto__" })], [], "pass"],
] as [string, string[], NamedReport[], Problem[], Effect][])(
  "when %s",
  (_name, models, reports, problems, verdict) => {
    const found = aggregate(models, reports, problems);
    expect(found.verdict).toBe(verdict);
    expect(found.lines.length).toBeGreaterThan(0);
  },
);

it("tells a clause that nobody judged from a report that is missing", () => {
  const reports = [named({ checks: [check(), { ...left, id: "size_bytes/max" }] })];
  const { lines } = aggregate(["digits/validate", "b/validate"], reports, []);
  expect(lines.filter(({ effect }) => effect !== "pass").map(({ of, name }) => [of, name])).toEqual([
    ["report", "b/validate"],
    ["clause", "digits/size_bytes/max"],
  ]);
  expect(lines.at(-1)?.text).toContain("benchmark");
});

it("names every report that is missing", () => {
  expect(aggregate(["a/validate", "b/validate"], [], []).lines.map(({ name }) => name)).toEqual([
    "a/validate",
    "b/validate",
  ]);
});

it("repeats the first problem of a report that could not judge", () => {
  const found = aggregate([], [named({ verdict: "error", checks: [], problems: [broken] })], []);
  expect(found.lines.map(({ text }) => text)).toEqual(["error: 0 checks; r.json: cut off"]);
});
